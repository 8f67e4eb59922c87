// Text in XML and HTML.

/** Escapes text for an element, and leaves out what XML cannot hold. */
export const xmlText = (text: string): string =>
  withoutControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Escapes text for HTML, quotes too: what a text and an attribute in double quotes may hold. */
export const htmlText = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : text;

/** Escapes text for an attribute in double quotes. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/"/g, '&quot;');

/** Markup as the text of an element, in half the bytes that escaping it would need. */
export const xmlMarkup = (markup: string): string =>
  `<![CDATA[${withoutControls(markup).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** XML 1.0, section 2.2. */
const withoutControls = (text: string): string =>
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
