// Text in XML and HTML.

/** Escapes text for an element or an attribute, and leaves out what XML 1.0 cannot hold: control characters. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
