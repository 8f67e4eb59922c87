// The tags of a web page that minutes copied from one still hold, and nothing else of HTML: what parts lines, what makes words
// bold, what leads to another page, and what has no meaning here. Of their attributes only those are passed over that say how
// something looks; a tag with any other is text, like every tag that is not listed. What is used of an attribute is how many
// columns and rows a cell takes up, and where a link leads.

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

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (text[at] !== '<') return null;
  pattern.lastIndex = 0;
  return pattern.exec(text.slice(at, at + LONGEST_TAG));
}

function tagAt(pattern: RegExp, text: string, at: number): HtmlTag | undefined {
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const [written, slash = '', name = ''] = match;
  return { name: name.toLowerCase(), isClosing: slash !== '', written };
}

/** How many columns a cell of a table spans, within reason. */
export const columnsOf = ({ written }: HtmlTag): number =>
  within(20, /\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(written));

/** How many rows a cell of a table spans, its own among them. */
export const rowsSpannedBy = ({ written }: HtmlTag): number =>
  within(1000, /\browspan\s*=\s*["']?(\d{1,4})/i.exec(written));

const within = (most: number, said: RegExpExecArray | null): number =>
  Math.min(Math.max(Number(said?.[1] ?? 1), 1), most);

export interface LinkTag {
  readonly written: string;
  /** Where it leads, as the attribute has it, with its entities. */
  readonly address: string;
}

/**
 * "<a href="https://example.org/" target="_blank">": a link that leads out. One to a file, or to a place in the page that it was copied
 * from, would lead nowhere here: it stays text, and is told of.
 */
const LINK_TAG = new RegExp(
  `<a(?=\\s)(?:\\s+(?:${LOOKS}|name|rel|role|target|title|aria-[a-z]{1,30}|href)(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>=]+))?)*\\s*>`,
  'iy',
);
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const LEADS_OUT = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/** The link that begins at a place of the text; undefined for one that is text. */
export function linkTagAt(text: string, at: number): LinkTag | undefined {
  const written = matchAt(LINK_TAG, text, at)?.[0];
  if (written === undefined) return undefined;
  const [, double, single, bare = ''] = HREF.exec(written) ?? [];
  const address = (double ?? single ?? bare).trim();
  return LEADS_OUT.test(address) ? { written, address } : undefined;
}
