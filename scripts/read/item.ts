// One item: its heading and the blocks below it => an `Item` and what is wrong with it.

import { datesIn, isIsoDate } from '../model/calendar.ts';
import type { Correction } from '../model/correction.ts';
import type { Exemption, Item, SubItem } from '../model/item.ts';
import type { Withdrawal } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import { slugFrom, uniqueNames } from '../model/slug.ts';
import { siteLink } from '../model/url.ts';
import { type Block, blockText, inlineOf, inlineText } from './blocks.ts';
import { markCorrection } from './corrections.ts';
import { findDecisions } from './decisions.ts';
import { linksIn, type PaperLink, type ReadField, takeFields } from './fields.ts';
import { parseHeading, parseSubHeading } from './headings.ts';
import { type decisionLabelFinder, MINUTES_OF_PREVIOUS, SAYS_APPROVED, SAYS_NOT_APPROVED } from './labels.ts';
import { type MarkdownEnv, renderInline, renderTokens, type Token } from './markdown.ts';
import { footnotesOf } from './rules/placed-footnotes.ts';
import { attribute, changed } from './tokens.ts';

/** An item before it is read: its heading, if it has one, and what stands below. */
export interface ItemSource {
  readonly address: string;
  readonly title: string;
  readonly number?: string;
  readonly heading?: Block;
  readonly blocks: readonly Block[];
  readonly line: number;
}

export interface ItemContext {
  readonly file: string;
  readonly locale: string;
  readonly env: MarkdownEnv;
  readonly findLabel: ReturnType<typeof decisionLabelFinder>;
  readonly notes: ReadonlyMap<number, readonly Token[]>;
  readonly corrections: readonly Correction[];
  readonly correctionsLine?: number;
  /** Marked addresses at which nothing is published, though they are known: withdrawn and exempt papers. */
  readonly withheld: ReadonlySet<string>;
  /** Address of the folder in which the meeting's papers are published, as marked links begin. */
  readonly papersUrl: string;
}

export interface ReadItem {
  readonly item: Item;
  /** Titles of the papers that the item links to, by their address. */
  readonly paperTitles: readonly PaperLink[];
  /** Addresses, as written, in its list of papers. */
  readonly listedPapers: readonly string[];
  readonly problems: readonly Problem[];
}

export function readItem(source: ItemSource, context: ItemContext): ReadItem {
  const { address } = source;
  const taken = takeFields(source.blocks, context.env);
  const field = (kind: ReadField['kind']): ReadField | undefined =>
    taken.fields.find(one => one.kind === kind);
  const exempt = exemptionOf(field);
  const withdrawn = withdrawalOf(field('withdrawn'));
  // What must not be published is dropped here, at the first place that knows, so that nothing later can show it.
  const silent = exempt !== undefined || withdrawn !== undefined;
  const problems: Problem[] = exempt
    ? exemptProblems(source, taken.rest, taken.paperLinks, context.file)
    : [];
  const blocks = silent ? [] : taken.rest;
  for (const correction of silent ? [] : context.corrections) {
    const at = {
      file: context.file,
      ...(context.correctionsLine !== undefined && { line: context.correctionsLine }),
    };
    const problem = markCorrection(blocks, correction, at);
    if (problem) problems.push(problem);
  }
  hideLinks(blocks, context.withheld);
  const subItems = levelHeadings(blocks, address);
  const found = findDecisions(blocks, {
    address,
    locale: context.locale,
    env: context.env,
    findLabel: context.findLabel,
  });
  const inline = blocks.flatMap(block => block.tokens).flatMap(token => token.children ?? []);
  const links = exempt ? [] : [...taken.paperLinks, ...linksIn(inline)];
  const papers = links.filter(link => link.href.startsWith(siteLink(context.papersUrl)));
  const text = blockText(found.tokens);
  const chair = field('chair');
  return {
    problems,
    paperTitles: papers,
    listedPapers: taken.paperLinks.flatMap(link => link.written ?? []),
    item: {
      ...(source.number !== undefined && { number: source.number }),
      title: source.title,
      titleHtml: titleHtml(source, context.env),
      address,
      fields: taken.fields.filter(({ kind }) => kind === 'shown' || (!exempt && kind === 'summary')),
      ...(chair && { chair: { name: chair.text } }),
      matters: mattersOf(field('matter')),
      papers: [...new Set(papers.map(link => link.href.slice(siteLink('').length)))],
      otherPapers: silent ? [] : taken.paperLinks.filter(link => !papers.includes(link)).map(otherPaper),
      backgroundPapers: silent ? [] : taken.backgroundPapers,
      bodyHtml: bodyHtml(found.tokens, context),
      text,
      subItems,
      decisions: found.decisions,
      motions: found.motions,
      actions: found.actions,
      interests: found.interests,
      approves: approvesOf(source.title, text, field('approves'), context.locale),
      ...(exempt && { exempt }),
      ...(withdrawn && { withdrawn }),
      line: source.line,
    },
  };
}

const otherPaper = ({ title, href }: PaperLink): Item['otherPapers'][number] => ({
  title,
  ...(href !== '' && { url: href }),
});

/** Links to what is not published stay as words. */
function hideLinks(blocks: readonly Block[], withheld: ReadonlySet<string>): void {
  if (withheld.size === 0) return;
  for (const token of blocks.flatMap(block => block.tokens)) {
    let hidden = false;
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') hidden = withheld.has(attribute(child, 'href'));
      if (/^link_/.test(child.type) && hidden) child.hidden = true;
    }
  }
}

function bodyHtml(tokens: readonly Token[], context: ItemContext): string {
  return renderTokens([...tokens, ...footnotesOf(tokens, context.notes)], context.env);
}

/** The title with its bold, code and links, without the number. */
function titleHtml(source: ItemSource, env: MarkdownEnv): string {
  const inline = source.heading && inlineOf(source.heading);
  const children = inline?.children ?? [];
  const [first, ...rest] = children;
  if (!first) return escapeHtml(source.title);
  const skip = inlineText(children).length - source.title.length;
  if (source.number === undefined || skip <= 0) return renderInline([...children], env);
  // A number that is itself bold or a link is rare: then the words alone are the title.
  if (first.type !== 'text' || first.content.length < skip) return escapeHtml(source.title);
  const cut = changed(first, {
    content: first.content.slice(skip),
  });
  return renderInline([cut, ...rest], env);
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Number and title of a heading block. */
export function headingOf(block: Block): { readonly number?: string; readonly title: string } {
  return parseHeading(
    inlineText(inlineOf(block)?.children ?? [])
      .replace(/\n/g, ' ')
      .trim(),
  );
}

/** The address of an item: from its number, else from its title. */
export const addressOf = (heading: { readonly number?: string; readonly title: string }): string =>
  heading.number === undefined ? slugFrom(heading.title) : `item-${slugFrom(heading.number)}`;

/** Gives sub-headings an address and a level that skips none; returns the lettered ones. */
function levelHeadings(blocks: readonly Block[], address: string): readonly SubItem[] {
  const subItems: SubItem[] = [];
  const unique = uniqueNames();
  let previous = 2;
  let levels: { readonly written: number; readonly shown: number }[] = [];
  for (const block of blocks) {
    const [opening] = block.tokens;
    const closing = block.tokens.at(-1);
    if (block.type !== 'heading' || !opening || !closing) continue;
    const written = Number(opening.tag.slice(1));
    levels = levels.filter(level => level.written < written);
    const shown = Math.min((levels.at(-1)?.shown ?? 2) + 1, previous + 1, 6);
    levels.push({ written, shown });
    previous = shown;
    opening.tag = `h${shown}`;
    closing.tag = opening.tag;
    const title = inlineText(inlineOf(block)?.children ?? []).replace(/\n/g, ' ');
    const heading = parseSubHeading(title);
    const id = unique(`${address}-${slugFrom(heading.number ?? heading.title, 'part')}`);
    opening.attrSet('id', id);
    if (heading.number !== undefined) subItems.push({ number: heading.number, title: heading.title, id });
  }
  return subItems;
}

const mattersOf = (field: ReadField | undefined): readonly string[] =>
  field
    ? field.text
        .split(/\s*[,;]\s*/)
        .filter(Boolean)
        .map(matter => slugFrom(matter))
    : [];

function approvesOf(
  title: string,
  text: string,
  field: ReadField | undefined,
  locale: string,
): Item['approves'] {
  if (field) return field.text.split(/[,;]\s*|\s+and\s+/).flatMap(one => meetingsIn(one, locale));
  if (!MINUTES_OF_PREVIOUS.test(title)) return [];
  // An agenda announces the minutes; only words that say so approve them.
  const opening = text.slice(0, 2000);
  if (!SAYS_APPROVED.test(opening) || SAYS_NOT_APPROVED.test(opening)) return [];
  const inTitle = datesIn(title, locale);
  return inTitle.length > 0 ? inTitle : datesIn(opening, locale).slice(0, 1);
}

/** A meeting's key, or the dates written in words. */
const meetingsIn = (text: string, locale: string): readonly string[] =>
  /^\d{4}-\d{2}-\d{2}-\S+$/.test(text.trim()) ? [text.trim()] : datesIn(text, locale);

function exemptionOf(field: (kind: ReadField['kind']) => ReadField | undefined): Exemption | undefined {
  const exempt = field('exempt');
  if (!exempt) return undefined;
  const summary = field('summary')?.text;
  const review = field('review-on')?.text;
  return {
    paragraph: exempt.text.replace(/^paragraphs?\s+/i, ''),
    ...(summary !== undefined && !/^not needed\.?$/i.test(summary) && { summary }),
    ...(review !== undefined && isIsoDate(review) && { reviewOn: review }),
  };
}

function withdrawalOf(field: ReadField | undefined): Withdrawal | undefined {
  if (!field) return undefined;
  const [, on, reason = ''] = /^(\d{4}-\d{2}-\d{2})?[\s,:–-]*(.*)$/s.exec(field.text) ?? [];
  return { ...(on !== undefined && isIsoDate(on) && { on }), reason: reason.trim() };
}

/** The message must not quote the text: it may be shown in a log that others read. */
function exemptProblems(
  source: ItemSource,
  rest: readonly Block[],
  papers: readonly PaperLink[],
  file: string,
): Problem[] {
  const problem = { rule: 'exempt-text', level: 'error' as const, file };
  const text = rest.slice(0, 1).map(block => ({
    ...problem,
    line: block.line,
    message: `Item “${source.title.slice(0, 80)}” is exempt, but text stands under it. Nothing of it was published.`,
    hint: 'Delete the text from this file and from the folder’s history; keep only “Exempt:”, “Summary:” and “Review on:”.',
  }));
  if (papers.length === 0) return text;
  return [
    ...text,
    {
      ...problem,
      line: source.line,
      message: `Item “${source.title.slice(0, 80)}” is exempt, but papers are listed under it.`,
      hint: 'Delete the papers from the list and from the folder.',
    },
  ];
}
