// Votes in any language whose words a table gives: "Abstimmung: 7 dafür, 2 dagegen", "Pour : 18 – Contre : 2", "einstimmig".
//
// A text is a vote only if nothing is left of it but what votes are told with. Behind its label other words may stand: they are
// its remark.

import { defined } from '../model/defined.ts';
import { SIDES, type Side, type Vote } from '../model/vote.ts';
import { withoutEnds } from '../model/without-ends.ts';
import { tripleReader } from './triples.ts';

/** The words of a language, as sources of patterns. */
export interface VoteWords {
  /** What such a line begins with: "Abstimmung". */
  readonly label: string;
  readonly sides: Readonly<Record<Side, string>>;
  /** Figures in words, beside the digits. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What may stand between a figure and its side: "Stimmen". */
  readonly between: string;
  /** That nobody was against it. */
  readonly all: string;
  /** That it was close, or how it was taken, where nobody gives a figure. */
  readonly most: string;
  readonly carried: string;
  readonly lost: string;
  /** Two figures without their sides: "mit 7 zu 2 Stimmen". */
  readonly score?: string;
  /** How many there were, of whom some voted for it: "6 of 8 votes" says six. */
  readonly share?: string;
  /** Two figures behind the label of a vote, for and against: "11 : 0". */
  readonly pair?: string;
  /** Whether bodies give three figures without their sides: "7/0/1". */
  readonly hasTriples?: true;
  /** The sides by their first letters, in their order: "J: 5 N: 1 E: 2". */
  readonly letters?: string;
  /** Figures that are no votes: "Votants : 21". */
  readonly beside?: string;
  /** Words that may stand in a sentence that tells of a vote and of nothing else. */
  readonly fillers: string;
  /** A side that alone may be counted in a decision's own sentence: "bei zwei Enthaltungen". */
  readonly one?: string;
  /** How a decision's own sentence says that all were for it. */
  readonly within: string;
}

export interface VoteReader {
  readonly voteIn: (text: string, line: number) => Vote | undefined;
  /** The vote that a decision's own sentence tells. */
  readonly voteWithin: (text: string, line: number) => Vote | undefined;
}

const LONGEST = 1500;
const START = '(?<![\\p{L}\\d.,/])';
const END = '(?![\\p{L}\\d])';
const word = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, 'giu');

interface Tally {
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  /** The text with `¤` where each figure stood. */
  readonly rest: string;
  /** Whether three figures without sides tell it, and words around them that it is a vote. */
  readonly isShown?: boolean;
}

export function voteReader(words: VoteWords): VoteReader {
  const label = new RegExp(
    `^(?:${words.label})\\s*(?::\\s*-?|[–-]\\s|(?<=\\s)(?=\\(?\\d{1,3} ?[/:-] ?\\d))\\s*`,
    'iu',
  );
  const fillers = new RegExp(`^(?:¤|${words.fillers})$`, 'iu');
  const [all, most, lost, carried] = [words.all, words.most, words.lost, words.carried].map(word) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  const beside = words.beside === undefined ? undefined : word(words.beside);
  const within = new RegExp(words.within, 'iu');
  const one = words.one === undefined ? undefined : new RegExp(words.one, 'iu');
  const tallyIn = tallyReader(words);
  const pair = words.pair === undefined ? undefined : new RegExp(words.pair, 'iu');
  const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

  const voteOf = (tally: Tally, said: string, remark: string, line: number): Vote | undefined => {
    const { for: inFavour, against } = tally.counts;
    const outcome = has(lost, said) ? 'lost' : has(carried, said) || has(all, said) ? 'carried' : undefined;
    // "7 Ja, 2 Nein, abgelehnt": one of the two is another way round.
    if (outcome === 'lost' && inFavour !== undefined && against !== undefined && inFavour > against)
      return undefined;
    return {
      counts: defined(tally.counts),
      names: { for: [], against: [], abstained: [] },
      ...(remark !== '' && { remark }),
      ...(outcome && { outcome }),
      line,
    };
  };

  const isAllFiller = (rest: string): boolean =>
    [all, most, lost, carried]
      .reduce((left, pattern) => left.replace(pattern, ' '), rest)
      .replace(/[()[\].,:;!–—\\/>=→⇒|-]/g, ' ')
      .split(/\s+/)
      .every(one => one === '' || fillers.test(one));

  return {
    voteIn: (text, line) => {
      if (text.length > LONGEST) return undefined;
      const plain = text.replace(/\s+/g, ' ').trim();
      const opening = label.exec(plain)?.[0] ?? '';
      const said = plain.slice(opening.length);
      const counted = beside ? said.replace(beside, '') : said;
      const isPair = opening !== '' || PAIR_ALONE.test(plain);
      const tally = (isPair ? pairIn(counted, pair) : undefined) ?? tallyIn(counted);
      // "Abstimmung: Kaufen wir Tee? Einstimmig": a question is what was voted on.
      if (/\?.*¤/.test(tally?.rest ?? '')) return undefined;
      const told = Object.keys(tally?.counts ?? {}).length;
      const isFiller = tally !== undefined && isAllFiller(tally.rest);
      const isSaid = has(all, said) || has(most, said);
      if (!tally || (told === 0 && !(isSaid && isFiller))) return undefined;
      if (opening === '' && tally.isShown === false) return undefined;
      const isTold =
        told !== 1 || isSaid || has(lost, said) || has(carried, said) || one?.test(said) === true;
      if (opening === '' && (!isFiller || !isTold)) return undefined;
      const remark = isFiller
        ? [...said.matchAll(all), ...said.matchAll(most)].map(([found]) => found).join(', ')
        : withoutEnds(tally.rest.replace(/¤/g, '').replace(/\s*[,;.]?(?:\s+[,;.])+/g, ','), ' ,;./|');
      const vote = voteOf(tally, said, remark, line);
      return vote && opening === '' ? { ...vote, foundBy: 'words' } : vote;
    },
    voteWithin: (text, line) => {
      if (text.length > LONGEST) return undefined;
      const plain = text.replace(/\s+/g, ' ').trim();
      // "Abstimmung: Ja: 4, Nein: 0": behind the label each side stands before its figure.
      const tally = tallyIn(plain.slice(label.exec(plain)?.[0].length ?? 0));
      const isTallied =
        tally !== undefined &&
        Object.keys(tally.counts).length > 1 &&
        !/¤.{40,}¤/.test(tally.rest) &&
        tally.isShown !== false;
      const [said] = within.exec(plain) ?? [];
      const isOne =
        tally !== undefined && Object.keys(tally.counts).length === 1 && one?.test(plain) === true;
      if (!isTallied && !isOne && said === undefined) return undefined;
      const remark = said === undefined ? '' : (said.match(all)?.[0] ?? '');
      // "bei zwei Enthaltungen einstimmig": those who abstained are counted, and nobody else.
      const abstained = tally && Object.keys(tally.counts).length === 1 ? tally.counts.abstained : undefined;
      const counts = isTallied || isOne ? tally.counts : defined({ abstained });
      const vote = voteOf({ counts, rest: plain }, said ?? '', remark, line);
      return vote && { ...vote, foundBy: 'words' };
    },
  };
}

/** "11 : 0" is no time: the colon stands apart. */
const PAIR_ALONE = /^\d{1,3} : \d{1,3}$/;

/** "19:30" may be a time: what more are against than for, three figures or a word must say. */
function pairIn(text: string, pair: RegExp | undefined): Tally | undefined {
  const [whole, first, second] = pair?.exec(text) ?? [];
  const [inFavour, against] = [Number(first), Number(second)];
  if (whole === undefined || (against >= inFavour && against > 9)) return undefined;
  return { counts: { for: inFavour, against }, rest: text.replace(whole, '¤') };
}

/** Reads the figures of a text; undefined where it gives one side twice. */
function tallyReader(words: VoteWords): (text: string) => Tally | undefined {
  const number = `(\\d{1,3}|${Object.keys(words.numbers).join('|')})`;
  const numberOf = (written: string): number => words.numbers[written.toLowerCase()] ?? Number(written);
  const numberFirst = (side: Side): RegExp =>
    new RegExp(`${START}${number} ?[x×]?(?: (?:${words.between}))* (?:${words.sides[side]})${END}`, 'giu');
  const sideFirst = (side: Side): RegExp =>
    new RegExp(
      `${START}(?:${words.sides[side]})(?: ?[:=–-]{1,2} ?| (?:(?:${words.between}) )*)\\(?${number}\\)?(?![\\p{L}\\d%/-]|[.,]\\d)`,
      'giu',
    );
  const begins = new RegExp(`^\\W*(?:${Object.values(words.sides).join('|')})${END}`, 'iu');
  const score = words.score === undefined ? undefined : new RegExp(words.score, 'iu');
  const share =
    words.share === undefined ? undefined : new RegExp(`${START}${number} ?${words.share}`, 'giu');
  const lost = word(words.lost);
  const letters = words.letters === undefined ? undefined : new RegExp(`${START}(?:${words.letters})`, 'u');
  const tripleIn = words.hasTriples
    ? tripleReader([words.all, words.most, words.carried, words.lost].join('|'))
    : () => undefined;
  return written => {
    const isLost = written.search(lost) >= 0;
    const shared: Partial<Record<Side, number>> = {};
    const text = share
      ? written.replace(share, (_, some: string) => {
          shared[isLost ? 'against' : 'for'] = numberOf(some);
          return '¤';
        })
      : written;
    const lettered = letters?.exec(text);
    if (lettered) {
      const [inFavour, against, abstained] = lettered.slice(1).filter(Boolean).map(Number);
      return { counts: defined({ for: inFavour, against, abstained }), rest: text.replace(lettered[0], '¤') };
    }
    const [whole, first, second] = score?.exec(text) ?? [];
    if (whole !== undefined) {
      // "mit 4 zu 2 Stimmen abgelehnt": the greater figure is that of those who won.
      const figures = [Number(first), Number(second)].sort((one, other) => other - one);
      const [inFavour, against] = isLost ? figures.reverse() : [Number(first), Number(second)];
      return { counts: defined({ for: inFavour, against }), rest: text.replace(whole, '¤') };
    }
    const triple = tripleIn(text);
    if (triple) {
      const { counts, before, behind, isShown } = triple;
      return { counts, rest: `${before}¤${behind}`, isShown };
    }
    const way = begins.test(text) ? sideFirst : numberFirst;
    const counts = shared;
    let rest = text;
    let isTwice = false;
    for (const side of SIDES) {
      rest = rest.replace(way(side), (_, written: string) => {
        isTwice ||= counts[side] !== undefined;
        counts[side] = numberOf(written);
        return '¤';
      });
    }
    return isTwice ? undefined : { counts, rest };
  };
}
