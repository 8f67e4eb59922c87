// Votes in words: "All in favour.", "Six were in favour and one abstained.", "(Cllr Elm abstained)", "the Board voted 4-1 to …".
//
// Why must nearly every word be known? "All agreed that it was cold" and "100 for the hall" are everywhere. A sentence is a vote
// only if nothing is left of it but what votes are told with; within a decision only what can be nothing else is read.

import { defined } from '../../model/defined.ts';
import type { NamedPerson } from '../../model/person.ts';
import { isByName, SIDES, type Side, type Vote } from '../../model/vote.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { namesIn } from './names.ts';
import { plainVote } from './plain-votes.ts';
import { type RollCall, rollCallIn } from './roll-calls.ts';
import { rollCallBelow } from './roll-calls-below.ts';
import { voicesIn } from './voices.ts';
import { numberOf, SIDE_WORDS, type Tally, tallyIn } from './vote-counts.ts';
import { votersIn } from './voters.ts';

/** Everybody, without a figure: what is said of it. */
const ALL =
  /\b(?:unanimous(?:ly)?,? (?:vot(?:e|ing) of )?ayes?(?=[.,;]|$)|(?:ayes|yeas|those voting (?:aye|yes|in favou?r)|in favou?r)\s*[:–-]\s*all(?: present)?(?=[.,;]|$)|(?:agreed|approved|accepted|adopted|carried|passed) by (?:all|everyone)(?: (?:the |of the )?(?:members|councillors|trustees|governors|directors|those))?(?: present)?|every(?:one|body)(?: else| present)? (?:was |were |voted )?(?:in favou?r|agreed|in agreement|(?<=voted )(?:yes|aye|for))|(?:with )?no opposition|without opposition|all (?:(?:were|was|those|members|councillors|present|others|voted|voting|the|of) ){0,4}(?:in favou?r|agreed|approved|in agreement|ayes?|yeas|yes)|ayes? all|all ayes?|all yes|voice vote(?::| ?[-–]) ?ayes?(?: unan\w+)?|(?:by |with )?(?:a )?unanimous(?:ly)?(?: (?:agreed|carried|approved|approval|consent|passed|adopted|in favou?r|vote|voice vote|roll[- ]call vote|decision|show of hands))*|nem\.? ?con\.?|(?<=[Cc]arried |[Aa]greed |[Pp]assed |[Aa]pproved )unan|without dissent|with no dissent)(?![\p{L}])/iu;
/** How it was taken, or that it was close: told in words without a figure. */
const HOW =
  /\b(?:on |by |with |following |after )?(?:a )?(?:(?:large |clear |narrow |small |simple |absolute )?majority(?: vote| in favou?r| of (?:the )?members)?|show of hands|voice vote|roll[- ]call vote|recorded vote|casting vote)\b/i;
const CASTING =
  /\b(?:(?:the )?(?:Chair|Chairman|Chairwoman|Chairperson|Mayor|President|Cathaoirleach)(?:['’]s)? (?:used |gave |cast |exercised |having )*(?:his |her |their |the |a )?|(?:with|by|on|using) (?:the |a |his |her )?)casting vote(?: (?:in favou?r|for|against)(?: (?:of )?(?:the )?(?:motion|proposal|amendment))?)?/i;

const CAME_OF: readonly (readonly [RegExp, 'carried' | 'lost'])[] = [
  [/\b(?:not carried|lost|defeated|failed|fails|falls|fell|rejected)\b/i, 'lost'],
  [
    /\b(?:carried|carries|passed|passes|adopted|approved|agreed|in favou?r|unanimous(?:ly)?|nem\.? ?con)\b/i,
    'carried',
  ],
];

const isHow = (text: string): boolean =>
  standsIn(HOW, text) && CAME_OF.some(([pattern]) => pattern.test(text));

/** Words that may stand in a sentence that tells of a vote and of nothing else. */
const FILLER =
  /^(?:¤|and|with|the|this|that|a|an|it|there|were|was|is|being|been|votes?|voted|voting|results?|of|on|to|by|as|in|motion|amendment|proposal|resolution|recommendation|substantive|amended|original|then|therefore|duly|put|taken|cast|carried|carries|elected|appointed|passed|passes|adopted|approved|agreed|pass|lost|defeated|failed|fails|falls|fell|rejected|declared|not|recorded|members?|councillors?|all|present|those|show|hands|majority|follows|followed|following|favou?r|for|against|having|mayor|chair|chairman|cathaoirleach|roll|call|called|named?|no|which|resulted|meeting|committee|board|council|approve|when|upon|from|final|division|accordingly|so|held|voice|consent|approval|acclamation|accepted|seconded|has|have|been|also|record|signed|minutes)$/i;

const isAllFiller = (text: string): boolean =>
  text
    .replace(/[().,:;–—-]/g, ' ')
    .split(/\s+/)
    .every(word => word === '' || standsIn(FILLER, word));

/** "The following resolution was unanimously passed:" tells of the words below it. */
const OF_BELOW = /^The following (?:\p{Ll}+ ){0,2}(?:resolution|motion|recommendation)s?\b.*:$/u;

/** "4 people abstain due to conflicts of interest." */
const WITH_REASON =
  /(?<=^|[,;\n] ?)((?:[\w-]+ ){1,3}(?:abstain(?:s|ed|ing)?|abstentions?)),? (?:due to|because|owing to|as (?:they|he|she)) [^.;]{3,160}\.?$/i;

/** "Unanimous consent, the motion carries, the agenda is approved.": what it led to stands behind the vote. */
const BEFORE_MORE =
  /^(?:[Uu]nanimous(?:ly| consent| vote)?|[Nn]o objections?|[Aa]ll (?:in favou?r|ayes?)),? (?:and )?(?:the )?motion (?:is |was )?(?:carries|carried|passes|passed|approved)(?=[,;] \p{L})/u;

/** A sentence, or a paragraph, that is a vote and nothing else. Behind no motion and no decision it is one all the same only in form. */
export function voteSaid(text: string, line: number): Vote | undefined {
  const plain = plainVote(text)?.replace(WITH_REASON, '$1');
  if (plain === undefined || standsIn(OF_BELOW, plain)) return undefined;
  const before = findIn(BEFORE_MORE, plain)?.[0];
  if (before !== undefined) return voteSaid(before, line);
  const called = rollCallIn(text);
  if (called && isAllFiller(withoutSame(called).replace(ALL, ' '))) {
    return voteOf(called, plain, line, remarkIn(called.rest));
  }
  const bracketed = rollCallInBrackets(plain, line);
  if (bracketed) return bracketed;
  const named = namedBesideFigures(plain);
  if (named) {
    const vote = voteSaid(named.rest, line);
    return vote && { ...vote, names: { ...vote.names, ...named.names } };
  }
  const voters = votersIn(plain);
  const rest = voters?.rest ?? plain;
  const tally = tallyIn(rest);
  const left = (tally?.rest ?? rest).replace(ALL, '¤').replace(CASTING, '¤').replace(HOW, '¤');
  if (!isAllFiller(left)) return undefined;
  const isTold =
    tally?.isSure === true ||
    (tally && standsIn(WITH_ONE_SIDE, tally.rest)) ||
    voters !== undefined ||
    standsIn(ALL, rest) ||
    standsIn(CASTING, rest) ||
    isHow(rest);
  if (!isTold) return undefined;
  return voteOf(
    { counts: { ...voters?.counts, ...tally?.counts }, names: voters?.names },
    plain,
    line,
    remarkIn(rest),
  );
}

/** "MOTION CARRIED 4-0-1 [AYES: Amber, Birch; NOES: None; ABSENT: Cedar]" */
const IN_BRACKETS = /^([^[\]]{0,160})\[([^[\]]{8,1000})\][.\s]*$/;

function rollCallInBrackets(plain: string, line: number): Vote | undefined {
  const [, before = '', inner = ''] = findIn(IN_BRACKETS, plain) ?? [];
  const called = inner === '' ? undefined : rollCallIn(inner);
  if (!called || !isAllFiller(called.rest)) return undefined;
  const left = (tallyIn(before)?.rest ?? before).replace(ALL, '¤');
  return isAllFiller(left) ? voteOf(called, before, line, remarkIn(before)) : undefined;
}

/** "passed with 3 in favor (Amber, Birch, Cedar) and 1 opposed (Dale)": as many names as the figure says. */
function namedBesideFigures(
  plain: string,
): { readonly names: Partial<Record<Side, readonly NamedPerson[]>>; readonly rest: string } | undefined {
  const names: Partial<Record<Side, readonly NamedPerson[]>> = {};
  let rest = plain;
  for (const side of SIDES) {
    const [whole = '', figure = '', number, list = ''] = FIGURE_WITH_NAMES[side].exec(rest) ?? [];
    const people = namesIn(list);
    if (whole === '' || people.length !== numberOf(number ?? '')) continue;
    names[side] = people;
    rest = rest.replace(whole, figure);
  }
  return Object.keys(names).length > 0 ? { names, rest } : undefined;
}

const figureWithNames = (words: string): RegExp =>
  new RegExp(`(\\b(\\w{1,9}) (?:${words})) ?\\(([^()]{2,600})\\)`, 'i');
const FIGURE_WITH_NAMES: Readonly<Record<Side, RegExp>> = {
  for: figureWithNames(SIDE_WORDS.for),
  against: figureWithNames(SIDE_WORDS.against),
  abstained: figureWithNames(SIDE_WORDS.abstained),
};

/** "Ayes: Amber, Birch. Nays: Cedar. Motion carried 2-1.": the figures behind the names say the same again. */
function withoutSame({ counts, rest }: RollCall): string {
  const again = tallyIn(rest);
  const isSame = again && SIDES.every(side => (again.counts[side] ?? counts[side]) === counts[side]);
  return isSame ? again.rest : rest;
}

/** A vote that a decision or a motion tells of in its own sentence: "(Vote: 3 in favour, 1 against)", "voted 4-1 to …", ", all in favour". */
export function voteWithin(text: string, line: number): Vote | undefined {
  const below = rollCallBelow(text);
  if (below) return voteOf(below, '', line, '');
  const plain = plainVote(text, 6000);
  if (plain === undefined) return undefined;
  const voices = voicesIn(text);
  if (voices) return voteOf(voices, '', line, '');
  const brackets = [...plain.matchAll(/\(([^()]{4,300})\)/g)].flatMap(([, inner = '']) =>
    standsIn(FIGURES_ALONE, inner)
      ? []
      : (wholeVote(inner, line) ??
        inner.split(/;\s|(?<=seconded|proposed),\s/).flatMap(part => voteSaid(lastPart(part), line) ?? [])),
  );
  const [bracketed] = brackets;
  if (bracketed) return withFigures(bracketed, plain);
  const called = rollCallIn(findIn(VOTE_OF, plain)?.[1] ?? '');
  if (called) return voteOf(called, plain, line, '');
  const tally = tallyIn(plain);
  const voters = votersIn(plain);
  const isTallied =
    tally !== undefined &&
    (Object.keys(tally.counts).length > 1 || standsIn(WITH_ONE_SIDE, tally.rest)) &&
    isVoteScore(tally, plain);
  const all = allWithin(plain);
  if (!isTallied && !voters && all === undefined) return closingScore(plain, line);
  const counts = isTallied ? tally.counts : (voters?.counts ?? {});
  // Who asked for a dissent to be recorded tells no more than that.
  if (!isTallied && all === undefined && Object.keys(counts).length === 0) return closingScore(plain, line);
  return voteOf({ counts, names: voters?.names }, isTallied ? plain : (all ?? ''), line, remarkIn(all ?? ''));
}

/** "(For: 5; Against: 0; Abstain: 1)": more sides than one, in brackets that tell nothing else. */
function wholeVote(inner: string, line: number): Vote | undefined {
  const vote = inner.includes(';') ? voteSaid(inner, line) : undefined;
  return vote && Object.keys(vote.counts).length > 1 ? vote : undefined;
}

/** "… approved 4-0-1 (Dora abstained)": the figures stand before the brackets that name one side. */
function withFigures(named: Vote, plain: string): Vote {
  const { counts, isSure } = (isByName(named) && tallyIn(plain)) || {};
  const isSame = SIDES.every(
    side => named.counts[side] === undefined || counts?.[side] === named.counts[side],
  );
  return isSure && counts && isSame ? { ...named, counts: { ...counts, ...named.counts } } : named;
}

/** "unanimously carried (4-0-1)": what the third figure counts, the words beside the brackets tell. */
const FIGURES_ALONE = /^[\d\s/–-]+$/;

/** "The Chair shall book the hall (5-0).": figures alone close what was decided. A range rises, and what was carried has more for it. */
const CLOSING_SCORE =
  /(?:(?<=[\p{L}\d.,;”"’')]) \((?=[\d /–-]{3,12}\)\.?$)(?!\d{1,3} ?\/ ?\d{1,3}\))|(?<=\p{L}\)?)(?:,| [–—-]) (?=[\d –-]{3,8}\.?$))(?!0\d)(\d{1,3}) ?[-–/] ?(?!0\d)(\d{1,3})(?: ?[-–/] ?(\d{1,3}))?\)?\.?$/u;

/** "Election of Dora Elder – 18 in favour" */
const CLOSING_SIDE = /(?: [–—-] |: | \()(\d{1,3}) (?:votes? )?(?:in favou?r|ayes?|yes|for)\)?\.?$/;

function closingScore(plain: string, line: number): Vote | undefined {
  const ofOne = findIn(CLOSING_SIDE, plain)?.[1];
  if (ofOne !== undefined) return voteOf({ counts: { for: Number(ofOne) } }, '', line, '');
  const [whole, ...figures] = findIn(CLOSING_SCORE, plain) ?? [];
  const [inFavour = 0, against = 0, abstained] = figures.flatMap(figure =>
    figure === undefined ? [] : Number(figure),
  );
  if (whole === undefined || inFavour <= against) return undefined;
  return voteOf({ counts: defined({ for: inFavour, against, abstained }) }, '', line, '');
}

/** The figures with which a debate ends: "JF spoke for it. For: 3. Against: 4. The motion falls." */
export function voteOfDebate(text: string, line: number): Vote | undefined {
  if (!standsIn(TELLS_OF_AGAINST, text)) return undefined;
  const vote = voteWithin(text, line);
  const isWhole = vote?.counts.for !== undefined && vote.counts.against !== undefined;
  return isWhole && !/\bvoted \d/i.test(text) ? vote : undefined;
}

const TELLS_OF_AGAINST = /\bagainst\b|\bnays\b|\bnoes\b|\bopposed\b/i;

/** "… was accepted by a vote of Amber yea, Birch yea and Cedar nay." */
const VOTE_OF = /\bby (?:a |the )?(?:roll[- ]?call )?vote of (\p{Lu}[^;:]{8,600})$/u;

/** In "(Cllr Amber proposed, Cllr Birch seconded, all in favour)" the vote is the last part. */
const lastPart = (inner: string): string => {
  const at = inner.search(
    /\b(?:all (?:were )?in favou?r|all agreed|unanimous|carried|vote|\d{1,2} (?:for|in favour|votes))/i,
  );
  return at > 0 && /propos|second|moved/i.test(inner.slice(0, at)) ? inner.slice(at) : inner;
};

const DECIDED =
  'agreed|resolved|approved|carried|passed|decided|voted|adopted|elected|accepted|recommended|appointed|co-opted|granted|authori[sz]ed';
/** How a decision or a motion tells that all were for it, in mid-sentence. */
const WITHIN_ALL = new RegExp(
  `(?<!\\b(?:had|has|have|was previously|be) )(?:unanimously (?:${DECIDED})|(?:${DECIDED}),? unanimously|(?:by|with) (?:a )?unanimous (?:(?:affirmative|voice|roll[- ]call|yes|aye) )?(?:vote|decision|agreement|consent)|unanimously(?=\\W*$)|(?<=[;,–—-] (?:[Mm]otion )?)unanimous(?=\\W*$)|\\bvote:? (?:was )?unanimous\\b|\\ball (?:were |voted |those present |present |members )*(?:in favou?r|agreed)(?=[.,;)]|$| and the motion\\b)|(?<=second[^.;:]{0,60}[,;] (?:and )?)(?:all (?:present )?(?:approved?|ayes?)|ayes? all)(?=[.,;)]|$)|(?<=second[^.;:]{0,60}[,;] )unanimous(?=[.,;)]|$)|(?:agreed|approved|accepted|carried|passed|elected) by (?:all|everyone)(?: present)?(?=[.,;)]|$| and )|\\bevery(?:one|body)(?: else)? (?:was |were )?(?:in favou?r|agreed|in agreement)(?=[.,;)]|$)|\\bnem\\.? ?con\\b|\\b(?:received|with|had) unanimous (?:support|approval|consent)\\b|\\bwithout dissent\\b|\\bmaking it unanimous\\b)`,
  'i',
);

/** Where it stands at the beginning or at the end of a sentence, and is not what somebody else did. */
function allWithin(plain: string): string | undefined {
  const found = findIn(WITHIN_ALL, plain);
  if (!found) return undefined;
  const before = plain.slice(0, found.index);
  const isNear = found.index <= 200 || plain.length - found.index - found[0].length <= 60;
  return isNear && !/\bnot(?:e|ed|es|ing)\b|\bhad\b|\bReported\b/i.test(before) ? found[0] : undefined;
}

/** “… and carried with one abstention”, “… to mend the roof, with two abstentions.”: one side is told, behind what came of it. */
const WITH_ONE_SIDE = /\b(?:carried|passed),? (?:by (?:a )?majority,? )?with ¤|(?<=\p{L}), with ¤\W*$/iu;

/** Two figures of a vote in a long sentence must stand together, as one phrase. */
const isVoteScore = ({ rest }: Tally, plain: string): boolean =>
  !/¤.{40,}¤/.test(rest) &&
  !/\b(?:asked|letter|petition|survey|consultation|respon\w+|residents)\b/i.test(plain.slice(0, 300));

interface Told {
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  readonly names?: Readonly<Partial<Record<Side, readonly NamedPerson[]>>> | undefined;
}

function voteOf({ counts, names }: Told, plain: string, line: number, remark: string): Vote | undefined {
  // "lost 4-1", "carried 1-4": one of the two is another way round.
  const outcome = CAME_OF.find(([pattern]) => pattern.test(plain))?.[1];
  const { for: inFavour, against } = counts;
  if (inFavour !== undefined && against !== undefined && !standsIn(CASTING, plain)) {
    // "Defeated by 4 votes to 2" has those against first.
    if (outcome === 'lost' && inFavour > against)
      return standsIn(LOST_BY, plain)
        ? voteOf({ counts: { ...counts, for: against, against: inFavour }, names }, plain, line, remark)
        : undefined;
  }
  const isCounted = SIDES.some(side => counts[side] !== undefined);
  const came = isCounted ? findIn(OUTCOME_SAID, plain) && outcome : outcome;
  return {
    counts: defined({ for: inFavour, against, abstained: counts.abstained }),
    names: { for: names?.for ?? [], against: names?.against ?? [], abstained: names?.abstained ?? [] },
    ...(remark !== '' && { remark }),
    ...(came && { outcome: came }),
    foundBy: 'words',
    line,
  };
}

const LOST_BY = /\b(?:lost|defeated|rejected) by \(?\w+ votes? to \w+/i;

/** A side "in favour" tells no outcome where it is counted. */
const OUTCOME_SAID =
  /\b(?:carried|carries|passe[ds]|adopted|approved|lost|defeated|fail(?:ed|s)|falls|fell|rejected|unanimous(?:ly)?)\b/i;

/** What is told beside the figures, as it is written: "unanimously", "by a show of hands". */
function remarkIn(text: string): string {
  const found = [ALL, CASTING, HOW].flatMap(pattern => pattern.exec(text)?.[0] ?? []);
  return found
    .map(words => withoutEnds(words.trim(), ' .,;()'))
    .filter((one, index) => !found.slice(0, index).some(other => other.includes(one)))
    .join(', ');
}
