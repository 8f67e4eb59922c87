// Field lines: `Officer: Sue Wilson`, straight below an item's heading.

import type { FieldKind, Grammar } from '../grammar/grammar.ts';
import { addAll } from '../model/add-all.ts';
import type { Inline, Target } from '../model/body.ts';
import type { Field } from '../model/item.ts';
import { ownValue } from '../model/own-value.ts';
import type { Passage } from '../model/passage.ts';
import { withoutEnds } from '../model/without-ends.ts';
import {
  blockText,
  type InlineLine,
  inlineOf,
  inlineText,
  linesOf,
  type ParsedBlock,
} from './markdown/blocks.ts';
import { attribute, changed, type Token, targetOf } from './markdown/tokens.ts';
import { contentOf } from './markdown/tree.ts';
import { inLanguageOf, passagesIn } from './passages.ts';

export interface ReadField extends Field {
  readonly kind: FieldKind;
  readonly line: number;
  readonly passages?: readonly Passage[];
}

export interface ReadFields {
  readonly fields: readonly ReadField[];
  /** Links that stand in the papers field or the list below it. */
  readonly paperLinks: readonly PaperLink[];
  /** The lines of the list below `Background papers:`. */
  readonly backgroundPapers: readonly string[];
  readonly backgroundLinks: readonly PaperLink[];
  /** What is left of the item. */
  readonly rest: readonly ParsedBlock[];
}

export interface PaperLink {
  readonly title: string;
  /** Absent where it leads nowhere, or where the paper is only named. */
  readonly target?: Target;
  /** The address as the clerk wrote it. */
  readonly written?: string;
}

/**
 * Takes the field lines off the head of an item. A paragraph may begin with known fields and go on as prose; a
 * list right below `Papers:` or `Background papers:` belongs to it.
 */
export function takeFields(blocks: readonly ParsedBlock[], grammar: Grammar): ReadFields {
  const fields: ReadField[] = [];
  const paperLinks: PaperLink[] = [];
  const backgroundPapers: string[] = [];
  const backgroundLinks: PaperLink[] = [];
  let rest = blocks;
  for (;;) {
    const [block, ...others] = rest;
    if (block?.type !== 'paragraph') break;
    const { found, prose } = fieldsOf(block, grammar);
    if (found.length === 0) break;
    addAll(
      fields,
      found.map(({ field }) => field),
    );
    rest = prose ? [prose, ...others] : others;
    for (const { field, tokens } of found) {
      if (field.kind === 'papers') addAll(paperLinks, papersIn(afterLabel(tokens), grammar));
      if (field.kind !== 'background' || field.text === '') continue;
      backgroundPapers.push(field.text);
      addAll(backgroundLinks, linksIn(afterLabel(tokens)));
    }
    if (prose) break;
    const last = found.at(-1)?.field;
    const list = rest[0];
    if (last && list && isListOf(last, list)) {
      if (last.kind === 'papers') {
        for (const token of list.tokens) addAll(paperLinks, papersIn(token.children ?? [], grammar));
      } else {
        addAll(backgroundPapers, blockText(list.tokens).split('\n'));
        addAll(backgroundLinks, linksIn(list.tokens.flatMap(token => token.children ?? [])));
      }
      rest = rest.slice(1);
    }
  }
  return { fields, paperLinks, backgroundPapers, backgroundLinks, rest };
}

/** Whether a list belongs to the field above it. Below a field that says something it must be links throughout. */
function isListOf({ kind, text }: ReadField, list: ParsedBlock): boolean {
  if (!/_list$/.test(list.type) || (kind !== 'papers' && kind !== 'background')) return false;
  const lines = list.tokens.filter(token => token.type === 'inline');
  return text === '' || lines.every(({ children }) => linksIn(children ?? []).length > 0);
}

/** A field, and the tokens of its line. */
interface FieldLine {
  readonly field: ReadField;
  readonly tokens: readonly Token[];
}

/**
 * The known fields of a paragraph, and what is left of it. `Ward: Central` is no known field and stays prose, but
 * an `Exempt: 3` below it must still be found: so lines of that kind are passed over.
 */
function fieldsOf(
  block: ParsedBlock,
  grammar: Grammar,
): { readonly found: readonly FieldLine[]; readonly prose: ParsedBlock | undefined } {
  const inline = inlineOf(block);
  const found: FieldLine[] = [];
  if (!inline) return { found, prose: block };
  const prose: InlineLine[] = [];
  let atHead = true;
  for (const line of linesOf(block)) {
    const { tokens } = line;
    // What stood there was a comment.
    if (atHead && inlineText(tokens).trim() === '') continue;
    const field: ReadField | undefined = atHead ? fieldOf(tokens, line.line, grammar) : undefined;
    atHead = field !== undefined || (atHead && ANY_FIELD.test(inlineText(tokens)));
    if (field) {
      const within = languageOf(block, changed(inline, { children: [...tokens] }), field);
      found.push({ field: { ...field, ...within }, tokens });
    } else prose.push(line);
  }
  return { found, prose: found.length === 0 ? block : proseOf(block, inline, prose) };
}

/** What of a field's value is in another language; `line` holds nothing else. */
function languageOf(
  { tokens: [opening] }: ParsedBlock,
  line: Token,
  { content }: ReadField,
): Pick<ReadField, 'content' | 'passages'> {
  const passages = passagesIn(opening ? [opening, line] : [line]);
  return { content: inLanguageOf(opening, content), ...(passages && { passages }) };
}

const ANY_FIELD = /^\s*\p{Lu}[\p{L} ]{2,24}:\s+\S.{0,80}$/u;

// "1:02:45", "12:30". Anything else behind the label is prose: "At: the Town Hall".
const TIME_IN_RECORDING = /^\d{1,2}:[0-5]\d(?::[0-5]\d)?$/;

function fieldOf(tokens: readonly Token[], line: number, grammar: Grammar): ReadField | undefined {
  const text = inlineText(tokens);
  const match = /^\s*([\p{L}][\p{L} ]{1,24}?)\s*:-?\s*(.*)$/su.exec(text);
  const label = match?.[1];
  const kind = label === undefined ? undefined : ownValue(grammar.fieldLabels, label.toLowerCase());
  if (label === undefined || kind === undefined) return undefined;
  const value = (match?.[2] ?? '').trim();
  if (kind === 'recorded-at' && !TIME_IN_RECORDING.test(value)) return undefined;
  return { kind, label, text: value, content: valueContent(tokens), line };
}

/** What stands after the label, which may be bold, or bold together with its value. */
function valueContent(tokens: readonly Token[]): readonly Inline[] {
  const value = afterLabel(tokens);
  const depth = value.reduce((sum, token) => sum + token.nesting, 0);
  // The opening of bold stands before the label: its closing alone closes nothing.
  const unpaired = new Set(depth < 0 ? value.filter(token => token.nesting === -1).slice(depth) : []);
  return trimmed(contentOf(value.filter(token => !unpaired.has(token))));
}

/** Words without the space at either end. */
function trimmed(content: readonly Inline[]): readonly Inline[] {
  const last = content.length - 1;
  return content
    .map((node, index) => {
      if (typeof node !== 'string') return node;
      const start = index === 0 ? node.trimStart() : node;
      return index === last ? start.trimEnd() : start;
    })
    .filter(node => node !== '');
}

/** The lines of a paragraph that are no fields, as a paragraph of their own. */
function proseOf(block: ParsedBlock, inline: Token, lines: readonly InlineLine[]): ParsedBlock | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const children = lines.flatMap(({ tokens, line }, place) =>
    place === 0 ? tokens : [lineEnd(inline, line - (lines[place - 1]?.line ?? line)), ...tokens],
  );
  const written = inline.content.split('\n');
  const content = lines.map(({ line }) => written[line - block.line] ?? '').join('\n');
  const shorter = changed(inline, { children, content });
  return {
    ...block,
    line: first.line,
    tokens: block.tokens.map(token => (token === inline ? shorter : token)),
  };
}

/** The end of a line, and of those behind it that were fields. */
const lineEnd = (like: Token, lines: number): Token =>
  changed(like, { type: 'softbreak', tag: 'br', markup: '', children: null, content: '', meta: { lines } });

/** What stands behind the label of a field. */
function afterLabel(line: readonly Token[]): readonly Token[] {
  const label = line.findIndex(token => token.type === 'text' && /:/.test(token.content));
  const colon = line[label];
  if (!colon) return line;
  return [changed(colon, { content: colon.content.replace(/^[^:]*:-?\s*/, '') }), ...line.slice(label + 1)];
}

/** Every link among inline tokens, with its words; one that leads nowhere has no target. */
export function linksIn(tokens: readonly Token[]): readonly PaperLink[] {
  const links: PaperLink[] = [];
  let open: { target?: Target; written: string; words: Token[] } | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open')
      open = {
        ...(!token.hidden && { target: targetOf(token) }),
        written: attribute(token, 'href'),
        words: [],
      };
    else if (token.type === 'link_close' && open) {
      const { words, ...link } = open;
      links.push({ ...link, title: inlineText(words) });
      open = undefined;
    } else open?.words.push(token);
  }
  return links;
}

/**
 * The papers that a line names: its links, each with its words. Words around a single link are part of its title
 * ("Appendix B (to follow)"); a line without links names a paper by words alone.
 */
function papersIn(tokens: readonly Token[], grammar: Grammar): readonly PaperLink[] {
  const text = inlineText(tokens).replace(/\s+/g, ' ').trim();
  const links = linksIn(tokens);
  const [only] = links;
  if (!only) return grammar.saysNoPapers(text) ? [] : [{ title: text }];
  if (links.length === 1) return [{ ...only, title: text }];
  const left = withoutEnds(
    links.reduce((words, link) => words.replace(link.title, ''), text),
    ' ,;.',
  );
  return /\p{L}/u.test(grammar.withoutJoints(left)) ? [...links, { title: left }] : links;
}
