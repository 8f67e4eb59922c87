// Motions in words: who moved, who seconded, and what, where no line begins with "Proposed by".

import type { SaidMotion, SaidResult, Seconded } from '../said.ts';
import { masked, unmasked } from './masked.ts';
import { AND_RESULT, MOVER, MOVES, SECONDER, TO, wayMoved } from './motion-ways.ts';
import { isNotOurs, supposes } from './not-decided.ts';
import { isSomebody, NAME_OR_CHAIR, nameFrom } from './person-names.ts';
import { resultSaid } from './said-results.ts';

/** "A second motion by Nate Amber, to double the budget, was rejected with 12 votes in favour and 50 against." */
const TOLD_AT_ONCE = new RegExp(
  `^(?:An? |The )?(?:second |third |further |other |another )?(?:[Mm]otion|[Pp]roposal) (?:by|from|of) ${MOVER},? (?<what>(?:to|that) [^;:]{3,300}?),? (?:is|was) (?:then |duly )?(?:(?<won>carried|accepted|passed|adopted|approved)|(?<lost>rejected|lost|defeated)|withdrawn)\\b`,
  'u',
);

/** "Cllr Amber proposed that it stay at £900, which was not seconded." */
const FELL_AT_ONCE = new RegExp(
  `^(?:[^.;:]{3,160}, )?(?<faller>${NAME_OR_CHAIR}) (?:then |also )?${MOVES} (?<wanted>(?:to|that)\\b.{3,400}?),? (?:(?:but|and|which|though|however|this|it|the (?:motion|proposal|amendment))[, ]+){1,3}(?:(?:was|were) not seconded|(?:found|received|had|got) no second(?:er)?|there was no second(?:er)?|(?:fell|failed|lapsed|died) for (?:want|lack) of a second(?:er)?)\\b`,
  'u',
);

/** "It was proposed and seconded that the gate be moved.", "Motion made and seconded to accept the minutes." */
const NAMELESS =
  /^(?:[^.;:?]{3,120}, )?(?:(?:[Ii]t|[Aa] motion|The motion|This) (?:was|is) (?:duly |then )*|(?:A m|M)otion (?:was )?(?:duly )?)?(?:[Mm]ade|[Pp]roposed|[Mm]oved)(?:,? and|,| &) (?:duly )?(?:seconded|second)(?: by [a-z ]{0,20})?,?(?<joint> that | to )/u;

/** "A motion to accept the report was made and passed." */
const MADE_AND_CARRIED =
  /^(?:A |The )?[Mm]otion (?<what>to [^.;:¤]{3,300}?) (?:was )?(?:duly )?(?:[Mm]ade|proposed|moved)(?:,? (?:and )?(?:duly )?(?:seconded|2nd))?(?:,| and|, and) (?:it was )?(?:unanimously )?(?<result>[Pp]assed|[Cc]arried|[Aa]pproved)(?: unanimously)?\.?$/u;

const QUOTED_THAT = /[“"‘'](That\b[\s\S]{5,4000}?)["”’']+[.\s]*(?:$|(?=\s[A-Z(]))/u;

/** The motion that a sentence tells of; undefined where it tells of none, or its mover is nobody's name. */
export function motionSaid(sentence: string): SaidMotion | undefined {
  if (!MAY_MOVE.test(sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = masked(plain);
  if (supposes(text)) return undefined;
  const moved = wayMoved(text);
  if (moved) return motionAt(moved, plain);
  const told = toldAtOnce(text, plain);
  if (told) return told;
  const fallen = FELL_AT_ONCE.exec(text);
  const { faller = '', wanted = '' } = fallen?.groups ?? {};
  if (fallen && isSomebody(nameFrom(faller))) {
    const from = fallen[0].indexOf(wanted);
    return {
      mover: { name: nameFrom(faller) },
      text: wordsOf(plain.slice(from, from + wanted.length)),
      outcome: 'fell',
    };
  }
  // "M/S/C to elect Dora Elder": moved, seconded and carried, by whom is not said.
  const short = /^(?:[^.;:]{2,60}: )?(M\/?S\/?[CAP](?:\/U)?):? (?=(?:to|that) )/.exec(text);
  if (short)
    return { text: wordsOf(plain.slice(short[0].length).replace(/\.$/, '')), result: short[1] ?? '' };
  const made = MADE_AND_CARRIED.exec(text)?.groups;
  if (made) return { text: wordsOf(made['what'] ?? ''), result: made['result'] ?? '' };
  const nameless = NAMELESS.exec(text);
  if (!nameless) return undefined;
  const { joint = '' } = nameless.groups ?? {};
  return {
    text: wordsOf(plain.slice(nameless[0].length - joint.trimStart().length)),
    needsNoSeconder: true,
  };
}

function toldAtOnce(text: string, plain: string): SaidMotion | undefined {
  const match = TOLD_AT_ONCE.exec(text);
  const { mover = '', what = '', won, lost } = match?.groups ?? {};
  if (!match || !isSomebody(nameFrom(mover))) return undefined;
  const of = { mover: { name: nameFrom(mover) }, text: wordsOf(unmasked(what, match, plain)) };
  return won === undefined
    ? { ...of, outcome: lost === undefined ? 'withdrawn' : 'lost' }
    : { ...of, result: won };
}

const MAY_MOVE =
  /\b(?:a (?:roll[- ]call )?vote (?:on|to)\b|voting: i move|propos|prop\b|ms[capu]\b|mov(?:ed|er|es)\b|motion(?:s|ed)?\b|m\/s|proposition|acceptance|moves|proposes|nominated|(?:resolved|resolution):? ?\()|\w\/\w.{1,40}(?:carried|passed)/i;

function motionAt(match: RegExpExecArray, sentence: string): SaidMotion | undefined {
  const {
    movedBy = '',
    mover = movedBy,
    secondedBy,
    seconder = secondedBy,
    what,
    subject,
    result,
  } = match.groups ?? {};
  const names = [mover, seconder].flatMap(name => (name === undefined ? [] : nameFrom(name)));
  if (!names.every(isSomebody)) return undefined;
  const behind = sentence.slice(match.index + match[0].length);
  const own = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : unmasked(words, match, sentence);
  const told = wordsTold(own(what)) ?? movedIn(behind) ?? QUOTED_THAT.exec(sentence)?.[1] ?? own(subject);
  // "The motion was proposed by Amber, seconded by Birch and agreed.": the sentence is all that tells of it.
  const text = told ?? (result !== undefined && /^(?:The|This) /.test(sentence) ? sentence : undefined);
  return {
    mover: { name: names[0] ?? '' },
    ...(names[1] !== undefined && { seconder: { name: names[1] } }),
    ...(text !== undefined && { text: wordsOf(text), ...closing(text) }),
    ...(result !== undefined && { result }),
    ...outcomeIn(behind),
  };
}

/** "The following motion" and "the motion" are no words of one: those stand elsewhere. */
const wordsTold = (words: string | undefined): string | undefined =>
  words !== undefined &&
  /^,?\s*(?:the|this|his|her|their) (?:following\b|(?:above |foregoing )?(?:notice of )?motion[.,:]?$)/.test(
    words,
  )
    ? undefined
    : words;

/** "…; the motion was lost by three votes to five." */
function outcomeIn(behind: string): Pick<SaidMotion, 'outcome'> {
  const found = tailResult(behind);
  const isSure = found?.isNamed || (found !== undefined && /^all /i.test(found.words));
  return isSure ? { outcome: found.outcome } : {};
}

/** What came of it, behind other words of the sentence: "…; all were in favor and the motion passed". */
function tailResult(behind: string): SaidResult | undefined {
  const parts = behind.split(/[;,] (?:and |but )?| and (?=(?:the|this) motion\b|it was |all )/).slice(1);
  const told = parts.flatMap(part => resultSaid(part.charAt(0).toUpperCase() + part.slice(1)) ?? []);
  return told.find(({ isNamed }) => isNamed) ?? told[0];
}

/** "to adjourn the meeting" */
const closing = (text: string): Pick<SaidMotion, 'closes'> =>
  /^,?\s*(?:(?:to|that) )?(?:the meeting (?:be )?|for )?adjourn(?:ed|ment)?\b(?! (?:to|into|for|until)\b)/i.test(
    text,
  )
    ? { closes: true }
    : {};

const MOVED_TO = new RegExp(`^${TO}`, 'u');

/** What stands behind the names: ", to paint the jetty", ": That it be painted". */
function movedIn(behind: string): string | undefined {
  const found = MOVED_TO.exec(behind);
  return found?.groups?.['joint'] === undefined
    ? undefined
    : behind.slice(found[0].length - found.groups['joint'].length);
}

/** Without the sentence's stop, and without what came of it. */
const wordsOf = (text: string): string =>
  text
    .replace(/,? (?:and )?(?:it was |was )?(?:unanimously )?(?:carried|passed)(?: unanimously)?\.?$/i, '')
    .replace(/^[,\s]+/, '')
    .replace(/[\s,;]+$/, '')
    .trim();

/** "Seconded by Cllr Birch.", "Birch seconded.", "This was seconded by Cllr Birch and agreed.": a sentence of its own. */
const SECONDED_ALONE: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:This|It|The (?:motion|proposal|resolution|amendment)) was )?(?:[Dd]uly )?(?:[Ss]econde[dr]|SECONDED|[Ss]econd)(?: by| BY)?\\s*[-–:]?\\s*\\(?${SECONDER}\\)?${AND_RESULT}`,
    'u',
  ),
  new RegExp(
    `^${SECONDER} (?:[Ss]econded|[Ss]econds|SECONDED|[Ss]econd(?= (?:the |to )?motion)|(?:made|gave) the second)(?: (?:it|this|(?:to )?(?:the |that )?motion|the proposal|the resolution))?${AND_RESULT}\\s*(?=[.,;]|$)`,
    'u',
  ),
];

/** "Motion seconded.", "It was duly seconded." */
const SECONDED_BY_NOBODY = /^(?:(?:The |This )?[Mm]otion(?: was)?|It was|Was) (?:duly )?seconded\.?$/;

export function secondedIn(sentence: string): Seconded | undefined {
  if (!/second/i.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  if (SECONDED_BY_NOBODY.test(plain)) return { namesMotion: true };
  const shown = masked(plain);
  for (const way of SECONDED_ALONE) {
    const match = way.exec(shown);
    const { seconder, result } = match?.groups ?? {};
    if (seconder === undefined || !isSomebody(nameFrom(seconder))) continue;
    const text = QUOTED_THAT.exec(plain)?.[1];
    const told = result ?? carriedBehind(plain.slice(match?.[0].length));
    return {
      seconder: { name: nameFrom(seconder) },
      ...(text !== undefined && { text }),
      ...(told !== undefined && { result: told }),
      ...(/\b(?:the|to|seconds?|seconded) (?:motions?|proposal|resolution|second)\b/i.test(plain) && {
        namesMotion: true as const,
      }),
    };
  }
  return undefined;
}

/** "Birch seconded; all were in favor and the motion passed." */
function carriedBehind(behind: string): string | undefined {
  const found = tailResult(behind);
  return found?.outcome === 'carried' ? found.words : undefined;
}

/** Cllr Amber "proposed that the jetty be painted", with nobody to second it in the same sentence. */
const MOVED_ALONE = new RegExp(
  `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?${MOVES} (?<what>(?:(?:an|the following|a further) amendment,? (?:to|that)|to|that|(?:for )?(?:the )?(?:acceptance|approval|adoption)|an? (?:\\p{Ll}+ )?vote of (?:thanks|sympathy|condolence|congratulations?|appreciation)|(?:for )?adjournment|(?:the|an?|all) [^.;:]{3,80} be \\p{Ll}{3,}|(?:the )?minutes [^.;:]{3,120} (?:were|are|as) (?:an? )?(?:true|correct|accurate))\\b.{3,600})$`,
  'u',
);
/** "Motion by Amber to paint the jetty." */
const MOTION_BY = new RegExp(
  `^(?:A )?(?:[Mm]otion|MOTION)(?: was made| made| offered)?(?: by:?|:?(?= \\()) \\(?${MOVER}\\)?,?:?(?<seconded> and (?:duly )?seconded,?)? (?<what>(?:to|that) .{3,600})$`,
  'u',
);
/** "Motion to paint the jetty by Amber" */
const MOTION_TO_BY = new RegExp(
  `^(?:A )?(?:Motion|MOTION)(?: was made)? (?<what>(?:to|that) [^.;:]{3,300}?) (?:was made )?by ${MOVER}\\.?$`,
  'u',
);
/** "Amber moved.", below what the Chair called for a motion to do */
const MOVER_ALONE = new RegExp(`^${MOVER} (?:so )?(?:moved|moves)\\.?$`, 'u');
/** "Dora called for a motion to continue the hearing." */
const CALLED_FOR = new RegExp(
  `^(?:[^.;:]{3,60}, )?${NAME_OR_CHAIR} (?:then )?(?:called for|asked for|requested|entertained) a motion (?<what>(?:to|for) [^¤]{3,600}?)[.:]?$`,
  'u',
);
/** "Motion 230/2026 Moved by Amber, “THAT the jetty be painted.”", "Moved by Amber THAT it be painted." */
const MOTION_IN_FULL = new RegExp(
  `^(?:(?:Motion|MOTION|Resolution|RESOLUTION)(?: No\\.?)? ?#?[\\d./-]{1,12}:?,? )?(?:[Mm]oved|MOVED)(?: by|:| BY) ${MOVER},?:? [“"‘']?(?<what>(?:[Tt]hat|THAT|[Tt]o)\\b.{5,3000}?)[”"’']*\\.?$`,
  'u',
);
/** "Motion (Amber): Approve the budget" */
const MOTION_OF = new RegExp(`^(?:Motion|MOTION) \\(${MOVER}\\): (?<what>\\p{Lu}.{3,600})$`, 'u');
/** "The Chair called for a vote on the answer.": whatever comes of it is what was put to the vote */
const PUT_TO_VOTE = new RegExp(
  `^(?:[^.;:]{3,60}, )?${NAME_OR_CHAIR} (?:then )?(?:called for|asked for|requested) a (?:roll[- ]call )?vote (?<what>on (?:(?:approving|adopting|accepting|the|a|whether) ).{3,600}?|to .{3,600}?)\\.?$`,
  'u',
);
/** "Motion to paint the jetty.", "Motion: that it be painted", "Moved: That it be painted" */
const BARE_MOTION =
  /^(?:(?:A motion|(?:A )?(?:Motion|MOTION))(?: was made)?|(?:Moved|MOVED)(?=:| that)):? (?<what>(?:to|that|To|That|for),? .{3,600})$/u;

/** "Motion: Approve the budget", "Subsidiary Motion: “Resolved, that …”", "Motion “That …”" */
const LABELLED_MOTION =
  /^(?:(?:Main|Subsidiary|Procedural|Original|First|Second) )?(?:Motion|MOTION|Proposal(?=:)|Vot(?:e|ing)(?=: I move))(?: #?\d{1,3})?(?::\s*(?:I (?:hereby )?move )?|\s+(?=[“"]|Resolved\b|RESOLVED\b))(?<what>(?!(?:[Nn]one|[Nn]il|N\/A|n\/a|TB[ACD])\b)(?!\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]+){0,3} (?:moved|proposed|made)\b)(?!.{0,60}\bseconded\b)["“]{0,2}[\p{L}\d].{3,3000})$/u;

/** A motion that only what follows it makes one: somebody seconds it, or it is carried. */
export function motionBegun(sentence: string): SaidMotion | undefined {
  if (!MAY_MOVE.test(sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = masked(plain);
  const put = PUT_TO_VOTE.exec(text);
  if (put)
    return {
      text: wordsOf(unmasked(put.groups?.['what'] ?? '', put, plain)),
      needsNoSeconder: true,
    };
  const match =
    MOVED_ALONE.exec(text) ??
    MOTION_BY.exec(text) ??
    MOTION_OF.exec(text) ??
    MOVER_ALONE.exec(text) ??
    CALLED_FOR.exec(text) ??
    MOTION_TO_BY.exec(text) ??
    BARE_MOTION.exec(text) ??
    MOTION_IN_FULL.exec(plain) ??
    LABELLED_MOTION.exec(plain);
  const { mover, seconded, what } = match?.groups ?? {};
  if (!match || (mover !== undefined && !isSomebody(nameFrom(mover)))) return undefined;
  const by = mover === undefined ? {} : { mover: { name: nameFrom(mover) } };
  if (what === undefined) return by;
  const words = unmasked(what, match, plain);
  return {
    ...by,
    ...(seconded !== undefined && { needsNoSeconder: true as const }),
    ...closing(words),
    text: wordsOf(words.replace(/\.(?=[”"]?$)/, '').replace(/^[“"]([^“”"]*)[”"]$/, '$1')),
  };
}
