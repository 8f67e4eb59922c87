// The tags of a web page that minutes copied from one still hold, and nothing else of HTML: what parts lines, what makes words
// bold, and what has no meaning here. Of their attributes only those are passed over that say how something looks; a tag with
// any other is text, like every tag that is not listed. Nothing of an attribute is ever used.

export interface HtmlTag {
  readonly name: string;
  readonly isClosing: boolean;
  /** As it stands in the text. */
  readonly written: string;
}

const BREAKS = ['br', 'div', 'p'] as const;
const STYLES = { strong: 'strong', b: 'strong', em: 'em', i: 'em' } as const;
const NAMELESS = ['span', 'small', 'font', 'u', 'center', 'figure', 'figcaption'] as const;
const OF_TABLES = [
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'caption',
  'colgroup',
  'col',
] as const;

export const isBreak = (name: string): boolean => (BREAKS as readonly string[]).includes(name);
export const isNameless = (name: string): boolean => (NAMELESS as readonly string[]).includes(name);

/** What is shown for a tag that makes words stand out. */
export const styleOf = (name: string): 'strong' | 'em' | undefined =>
  Object.hasOwn(STYLES, name) ? STYLES[name as keyof typeof STYLES] : undefined;

const NAMES = [...BREAKS, ...Object.keys(STYLES), ...NAMELESS, ...OF_TABLES];

const LOOKS =
  '(?:align|valign|bgcolor|border|cellpadding|cellspacing|class|color|colspan|data-[a-z-]{1,30}|dir|face|height|id|lang|nowrap|rowspan|scope|size|style|width)';

// Each is read from its "<" alone, and at most so many signs are looked at.
const LONGEST_TAG = 600;
const TAG = new RegExp(
  `<(/?)(${NAMES.toSorted((one, other) => other.length - one.length).join('|')})` +
    `(?:\\s+${LOOKS}(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>=]+))?)*\\s*/?>`,
  'iy',
);

/** Those of lists, which are obeyed within the cells of a table alone. */
const LIST_TAG = new RegExp(
  `<(/?)(ul|ol|li)(?:\\s+(?:${LOOKS}|start|type|value)(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>=]+))?)*\\s*>`,
  'iy',
);

/** The tag that stands at a place of the text; undefined for one that is text. */
export const htmlTagAt = (text: string, at: number): HtmlTag | undefined => tagAt(TAG, text, at);

/** The tag of a list at a place of a table's cell. */
export const listTagAt = (text: string, at: number): HtmlTag | undefined => tagAt(LIST_TAG, text, at);

function tagAt(pattern: RegExp, text: string, at: number): HtmlTag | undefined {
  if (text[at] !== '<') return undefined;
  pattern.lastIndex = 0;
  const match = pattern.exec(text.slice(at, at + LONGEST_TAG));
  if (!match) return undefined;
  const [written, slash = '', name = ''] = match;
  return { name: name.toLowerCase(), isClosing: slash !== '', written };
}

/** How many columns a cell of a table spans, within reason. */
export function columnsOf({ written }: HtmlTag): number {
  const said = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(written)?.[1] ?? 1);
  return Math.min(Math.max(said, 1), 20);
}
