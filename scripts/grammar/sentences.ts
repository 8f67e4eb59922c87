// Where sentences begin in a text. What stands in brackets or quotes is never cut.
//
// Why not a library? Those know newspapers: minutes are full of "Cllr. J. O'Brien", "No. 5", "7 p.m." and "4. Harbour", and a
// sentence cut in two would put half of a resolution into a register. Every step looks at a few signs only, so that a text of
// any length is read in one pass.

/** Words behind which a full stop ends no sentence, in lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // Before a name.
    'cllr cllrs cr crs clr clrs clir cmhlr cmhlrí cllor councillr ald mr mrs ms mx dr prof rev revd fr hon',
    'sen rep shri smt mdm rt sgt insp capt lt col gen maj cmdr st sr messrs supt tr com comm commr supv coun pres treas dir asst',
    // Before a number or a word that goes on.
    'no nos ref refs para paras sec art fig app appx vol ch pt pg pp p tel ext approx appr est incl',
    'excl max min viz cf vs v e.g i.e eg ie c ca nem',
    // Before a result or a name: "Prop. Cllr Amber", "Sec. Cllr Birch".
    'prop abst decl dept govt mt mtg',
    // German.
    'nr bzw ggf evtl vgl hr fa inkl zzgl',
    // Months and days before a number: "Jan. 5".
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
  ].flatMap(row => row.split(' ')),
);

/** Each opening sign with the one that closes it. */
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '„': '“' };
const CLOSING = new Set(['"', "'", '’', '”', '“', '»', ')', ']']);
const STOPS = new Set(['.', '!', '?', '…']);

/** How far a bracket or a quote may reach: one that is never closed must not swallow the rest of a text. */
const FARTHEST = 4000;

const BEGINS_SENTENCE = /[\p{Lu}\p{Lo}\p{N}([“"'‘«„•*@]/u;

/** German words before an ordinal. */
const BEFORE_ORDINAL = /(?:^|[\s(])(?:vom|am|den|dem|der|die|das|des|zum|zur|bis|im|Sitzung:|Termin:) $/i;

/** Where the sentences of a text begin: 0, then behind each stop. Empty for a text without words. */
export function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  const first = text.search(/\S/);
  if (first < 0) return starts;
  starts.push(first);
  const closings = closingsIn(text);
  // Most letters are no sign: the pattern passes over them.
  const signs = /[.!?…("'‘“«„[\n]/g;
  signs.lastIndex = first;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const at = found.index;
    const end = closings.get(at);
    // What stands between is left whole; a stop inside, right before its end, ends the sentence around it.
    if (found[0] === '\n') {
      if (!endsTitle(text, starts.at(-1) ?? 0, at)) continue;
      signs.lastIndex = at + (/^\s+/.exec(text.slice(at, at + 9))?.[0].length ?? 1);
      starts.push(signs.lastIndex);
    } else if (end !== undefined) signs.lastIndex = STOPS.has(text.charAt(end - 1)) ? end - 1 : end + 1;
    else if (STOPS.has(found[0])) {
      const next = nextStart(text, at);
      if (next === undefined || isWithinSentence(text, at, starts.at(-1) ?? 0)) continue;
      starts.push(next);
      signs.lastIndex = next;
    }
  }
  return starts;
}

export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly start: number;
}

/** The sentences of a text with where each begins. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => ({
    start,
    text: text.slice(start, starts[index + 1] ?? text.length).trim(),
  }));
};

/** "B. Roof", and on the next line a sentence: a title with its letter or number has no full stop. */
const endsTitle = (text: string, start: number, at: number): boolean =>
  at - start < 80 && NUMBERED_TITLE.test(text.slice(start, at)) && /^\s*\p{Lu}/u.test(text.slice(at, at + 9));
const NUMBERED_TITLE = /^\(?(?:\p{L}[.)]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+\p{Lu}[^.!?;:\n]{1,60}$/u;

/** Where the sentence behind a stop begins: behind closing signs and a space, with a capital, a number or an opening sign. */
function nextStart(text: string, stop: number): number | undefined {
  let at = stop + 1;
  while (STOPS.has(text.charAt(at)) || CLOSING.has(text.charAt(at))) at += 1;
  const end = at;
  while (/\s/.test(text.charAt(at))) at += 1;
  // "A vote was taken. - AYES: 3; NOES: 0."
  const behind = DASH.test(text.slice(at, at + 16)) ? at + 2 : at;
  const next = String.fromCodePoint(text.codePointAt(behind) ?? 32);
  // "section 1. “~6 months”": no sentence begins with such a sign.
  if (next === '“' && /[~≈<>=±]/.test(text.charAt(behind + 1))) return undefined;
  // A dash at the end of a line stays there.
  const begins = text.charAt(at + 1) === '\n' ? behind : at;
  return at > end && at < text.length && BEGINS_SENTENCE.test(next) ? begins : undefined;
}

const DASH = /^[-–—]\s\p{Lu}{2,12}:/u;

const isOfWord = (text: string, at: number): boolean =>
  isSmallLetter(text.charCodeAt(at)) || /[\p{L}\p{N}.'’-]/u.test(text.charAt(at));

/** Of English, which most signs are: told without a pattern. */
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** "… by the end of Feb. Dora will ask": no number of the month follows. "The Jan. Meeting" goes on. */
const endsWithMonth = (text: string, from: number, stop: number): boolean =>
  IS_MONTH.test(text.slice(from, stop)) &&
  /(?:^|\s)(?:of|in|by|until|till|since|early|late) $/i.test(text.slice(Math.max(0, from - 8), from)) &&
  /^\.\s+\p{Lu}/u.test(text.slice(stop, stop + 4));
const IS_MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** "In favour: 5. Against: 0. Abstentions: 1.": a vote whose sides stops part. */
const isBetweenSides = (text: string, stop: number): boolean =>
  /\d/.test(text.charAt(stop - 1)) &&
  SIDE_BEHIND.test(text.slice(stop, stop + 30)) &&
  SIDE_BEFORE.test(text.slice(Math.max(0, stop - 24), stop));
const SIDE_BEHIND =
  /^\.\s+(?:For|In [Ff]avou?r|Ayes?|Yes|Against|Opposed|No|Noes|Nays?|Abst\p{Ll}+|Dafür|Dagegen|Ja|Nein|Enthaltung\p{Ll}*) ?[:=–-] ?\d/u;
const SIDE_BEFORE =
  /(?<!\p{L})(?:For|[Ff]avou?r|Ayes?|Yes|Against|Opposed|No|Noes|Nays?|Abst\p{Ll}+|Dafür|Dagegen|Ja|Nein|Enthaltung\p{Ll}*) ?[:=–-] ?\d{1,3}$/u;

/** "Cllr.", an initial, "4." at the sentence's own beginning. */
function isWithinSentence(text: string, stop: number, start: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  if (isBetweenSides(text, stop)) return true;
  let from = stop;
  while (from > start && isOfWord(text, from - 1) && stop - from < 20) from -= 1;
  const word = text.slice(from, stop).toLowerCase();
  // "6 yes, 0 no. Motion carried.": a small "no" is a number's only before one.
  if (text.slice(from, stop) === 'no' && !/^\.\s*[#\d]/.test(text.slice(stop, stop + 4))) return false;
  // "8:15 P.M. All were for it.": no initials.
  if (/^[ap]\.m$/.test(word)) return false;
  if (ABBREVIATIONS.has(word)) return !endsWithMonth(text, from, stop);
  // "vom 4. Februar", "die 1. Vorsitzende": in German a stop makes an ordinal.
  if (/^\d{1,2}$/.test(word) && BEFORE_ORDINAL.test(text.slice(Math.max(start, from - 12), from)))
    return true;
  // "J. Ryan", "J.P. Ryan", "S. Ó Laoghaire"; "a. …", "4. …", "4.1. …" where the sentence begins with it.
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return /^\p{Lu}/u.test(text.slice(from, stop)) || from === start;
  return from === start && /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-z]|\d{1,3}\/\d{2,4})$/.test(word);
}

/** Where brackets and quotes that are closed open, and where each ends. */
function closingsIn(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: { readonly at: number; readonly closes: string }[] = [];
  let straight = -1;
  let single = -1;
  for (const { 0: sign, index: at } of text.matchAll(/["'‘’“”«»„()[\]]/g)) {
    if (single >= 0 && closesSingle(text, at)) {
      if (at - single < FARTHEST) closings.set(single, at);
      single = -1;
      continue;
    }
    if (sign === '"') {
      if (straight < 0) straight = opensWord(text, at) ? at : -1;
      else {
        if (at - straight < FARTHEST) closings.set(straight, at);
        straight = -1;
      }
      continue;
    }
    const depth = open.length === 0 ? -1 : open.findLastIndex(({ closes }) => closes === sign);
    if (depth >= 0) {
      const begun = open[depth];
      open.length = depth;
      if (begun && at - begun.at < FARTHEST) closings.set(begun.at, at);
    } else if (PAIRS[sign] && open.length < 20) open.push({ at, closes: PAIRS[sign] });
    else if (isSingleQuote(text, at)) single = at;
  }
  return closings;
}

const opensWord = (text: string, at: number): boolean => at === 0 || /[\s([–—-]/.test(text.charAt(at - 1));

/** ‘ or ' before a capital: "'That the jetty be painted.'", and no apostrophe. */
const isSingleQuote = (text: string, at: number): boolean =>
  (text.charAt(at) === '‘' || text.charAt(at) === "'") &&
  opensWord(text, at) &&
  /\p{Lu}/u.test(text.charAt(at + 1));

/** Whether a single quote closes here: behind it no letter stands, and it is no plural's apostrophe: "Members' views". */
const closesSingle = (text: string, at: number): boolean =>
  (text.charAt(at) === '’' || text.charAt(at) === "'") &&
  !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) &&
  !(text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));

/** The last sentence of a text, in one line; empty where it has none. */
export const lastSentence = (text: string): string =>
  sentencesOf(text).at(-1)?.text.replace(/\s+/g, ' ').trim() ?? '';
