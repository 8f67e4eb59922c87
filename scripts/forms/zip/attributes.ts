// Attributes of a tag of our own pages, each in double quotes with its text escaped.

/** A name and its value, wherever in the tag; a value may hold anything but a double quote. */
const ATTRIBUTE = /(\s)([^\s"=>/]+)="([^"]*)"/g;

/** The text of an attribute; undefined where the tag has none of that name. */
export function attribute(tag: string, name: string): string | undefined {
  for (const [, , found, value = ''] of tag.matchAll(ATTRIBUTE))
    if (found === name) return unescapeHtml(value);
  return undefined;
}

export const withAttribute = (tag: string, name: string, text: string): string =>
  tag.replace(ATTRIBUTE, (whole, space: string, found: string) =>
    found === name ? `${space}${name}="${escapeHtml(text)}"` : whole,
  );

export const withoutAttribute = (tag: string, name: string): string =>
  tag.replace(ATTRIBUTE, (whole, _, found: string) => (found === name ? '' : whole));

/** Adds a class to those that the tag has. */
export function withClass(tag: string, name: string): string {
  const classes = attribute(tag, 'class');
  if (classes !== undefined) return withAttribute(tag, 'class', `${classes} ${name}`);
  return tag.replace(/^<\w+/, start => `${start} class="${name}"`);
}

const ESCAPES: readonly (readonly [character: string, entity: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
];

export const escapeHtml = (text: string): string =>
  ESCAPES.reduce((html, [character, entity]) => html.replaceAll(character, entity), text);

function unescapeHtml(html: string): string {
  if (!html.includes('&')) return html;
  return ESCAPES.toReversed().reduce((text, [character, entity]) => text.replaceAll(entity, character), html);
}
