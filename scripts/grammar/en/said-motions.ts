// Motions in words: who moved, who seconded, and what, where no line begins with "Proposed by".

import type { SaidMotion, Seconded } from '../said.ts';
import { masked, unmasked } from './masked.ts';
import { isNotOurs, supposes } from './not-decided.ts';
import { isSomebody, NAME, NAME_OR_CHAIR, nameFrom } from './person-names.ts';
import { resultSaid } from './said-results.ts';

const by = (group: string): string => `(?<${group}>${NAME_OR_CHAIR})`;
const MOVER = by('mover');
const SECONDER = by('seconder');
/** In "the minutes of 2nd November" nobody seconds. */
const DAY_OF =
  ' (?:of )?(?:day of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b';
/** ", and seconded by Cllr Birch", ", second by Birch", ", Birch seconded", "; seconded Cllr Birch". */
const SECONDED = `[,;.]?\\s*(?:and |with (?:a )?)?(?:(?:was |(?:it|this|which|(?:the|this) (?:motion|proposal)) was |duly )*(?:[Ss]econded|[Ss]econd|[Ss]upported|2nd(?!${DAY_OF})(?:ed)?)(?: by)?[:,]?\\s*[-–]?\\s*)(?:by )?${SECONDER}`;
const SECONDED_AFTER = `[,;.]?\\s*(?:and )?${by('secondedBy')} (?:[Ss]econded|seconding)(?: (?:it|this|the motion|the proposal))?`;
/** "and carried", ", all in favour", "(carried unanimously)". */
const RESULT =
  '(?<result>(?:unanimously )?(?:carried|passed|agreed|approved|adopted|resolved|accepted)(?: unanimously| nem\\.? ?con\\.?)?(?=[.,;)]|$| by )|all (?:were |voted )?(?:in favou?r|agreed)|CARRIED|PASSED|AGREED|unanimous(?:ly)?(?=[.,;)]|$))';
const AND_RESULT = `(?:[,;.(]*\\s*(?:and |it was |was |which was |this was |the motion was |the motion )*${RESULT})?`;
const TO = '(?:[,:;]? ?(?<joint>to |that |To |That ))';

interface Way {
  /** Stands in whatever the pattern finds, which holds two names or three: V8 compiles it, for 50 ms, for no other words. */
  readonly has: RegExp;
  readonly pattern: RegExp;
}

const WAYS: readonly Way[] = [
  // "On the proposal of Cllr Amber, seconded by Cllr Birch, it was agreed …"; the decision's own words are read apart.
  {
    has: /[Oo]n (?:the |a )?(?:[Pp]ropos|[Mm]otion|MOTION|[Rr]ecommendation)/,
    pattern: new RegExp(
      `^(?:[^.;:]{0,200}?,? ?)?\\b[Oo]n (?:the |a )?(?:[Pp]roposal|[Pp]roposition|[Mm]otion|MOTION|[Rr]ecommendation) (?:of|by|from|made by) ${MOVER}${SECONDED}`,
      'u',
    ),
  },
  // "A motion was made by Amber and seconded by Birch to …", "Motion by Amber, second by Birch, to …", "M/S/C Amber/Birch"
  {
    has: /^(?:A |The |It was )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED).* by/,
    pattern: new RegExp(
      `^(?:A |The |It was )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED)(?: was| is)?(?: then)?(?: duly)?(?: made| put| proposed| moved)? by:? ${MOVER}${SECONDED}${AND_RESULT}`,
      'u',
    ),
  },
  {
    has: /^M\/?S/,
    pattern: new RegExp(
      `^(?:(?<result>M/?S/?[CAP](?:/U)?)|M/S):? ?\\(?${MOVER} ?(?:/|, ?) ?${SECONDER}\\)?`,
      'u',
    ),
  },
  // "MOVED (Amber / Birch)", "Moved: Cr Amber/Cr Birch", "RESOLVED (Amber/Birch) that the report be received"
  {
    has: /^(?:[Mm]o(?:ved|tion)|MO(?:VED|TION)|[Rr]esol|RESOL).*\//,
    pattern: new RegExp(
      `^(?:[Mm]oved|MOVED|[Mm]otion|MOTION|[Rr]esolved|RESOLVED|Resolution|RESOLUTION)(?: by)?:? ?(?:\\(${MOVER} ?/ ?${SECONDER}\\)|(?<=[Mm]o(?:ved|tion)(?: by)?:? ?|MO(?:VED|TION)(?: BY)?:? ?)${by('movedBy')} ?/ ?${by('secondedBy')}(?=[.:;,]|$| that\\b))`,
      'u',
    ),
  },
  // "A motion to paint the jetty was made by Amber and seconded by Birch."
  {
    has: /^(?:A |The )?(?:[Mm]otion|MOTION|[Pp]roposal) (?:to|that|of|for) /,
    pattern: new RegExp(
      `^(?:A |The )?(?:[Mm]otion|MOTION|[Pp]roposal) (?<what>(?:to|that|of|for) [^.;:]{3,300}?)(?: was| is|,)?(?: then)?(?: made| proposed| moved)? by ${MOVER}${SECONDED}${AND_RESULT}`,
      'u',
    ),
  },
  // "It was proposed by Cllr Amber and seconded by Cllr Birch that …", "The motion was proposed by …"
  {
    has: /(?:proposed|moved|PROPOSED) by/,
    pattern: new RegExp(
      `^(?:[^.;:]{2,50}: )?(?:(?:It|This|The (?:motion|proposal|resolution|recommendation|above|minutes|report|amendment)|[^.;:]{3,160}?,? (?:and |which )?it|(?<subject>\\p{Lu}[^.;:]{3,160}?)) (?:was|were) (?:duly |then |also |formally )*)(?:proposed|moved|PROPOSED) by:? ${MOVER}${SECONDED}${AND_RESULT}`,
      'u',
    ),
  },
  // "Proposed – Cllr Amber Seconded – Cllr Birch", "Prop. Cllr Amber, 2nd Cllr Birch", "Proposed Cllr Amber, seconded Cllr Birch"
  {
    has: /^\(?(?:It was |This was |Duly )?(?:[Pp]rop|[Mm]ove[dr]|PROPOSED|MOVED)/,
    pattern: new RegExp(
      `^\\(?(?:It was |This was |Duly )?(?:[Pp]ropose[dr]|[Mm]ove[dr]|PROPOSED|MOVED|[Pp]rop\\.?)(?: by)? ?[-–:]? ?${MOVER}[,;.)]?\\s*(?:and |/ ?)?(?:[Ss]econde[dr]|SECONDED|[Ss]econd|2nd(?!${DAY_OF})(?:ed)?|[Ss]ec\\.)(?: by)? ?[-–:]? ?${SECONDER}${AND_RESULT}`,
      'u',
    ),
  },
  // "(Cllr Amber proposed, Cllr Birch seconded, all in favour)"
  {
    has: /^\(.* seconded/,
    pattern: new RegExp(`^\\(${MOVER} (?:proposed|moved),? (?:and )?${SECONDER} seconded${AND_RESULT}`, 'u'),
  },
  // "As an amendment, Councillor Amber, seconded by Councillor Birch, moved that …", "Amendment 1, proposed by Amber, seconded by Birch"
  {
    has: /, seconded by /,
    pattern: new RegExp(
      `^(?:[^.;:]{3,120}, )?${MOVER}, seconded by ${SECONDER}, (?:then |also )?(?:proposed|moved)`,
      'u',
    ),
  },
  {
    has: /^(?:An? )?(?:[Aa]mendment|[Mm]otion|[Pp]roposal|[Rr]esolution).* (?:proposed|moved|submitted) by /,
    pattern: new RegExp(
      `^(?:An? )?(?:[Aa]mendment|[Mm]otion|[Pp]roposal|[Rr]esolution)(?: (?:No\\.? ?)?\\d{1,3})?,? (?:was )?(?:proposed|moved|submitted) by ${MOVER}${SECONDED}${AND_RESULT}`,
      'u',
    ),
  },
  // "Payment agreed, proposed Cllr Amber, seconded Cllr Birch."
  {
    has: /(?:approved|adopted|agreed|accepted|confirmed|supported)[,;]? [-–(]?(?:[Pp]rop|[Mm]oved)/,
    pattern: new RegExp(
      `^[^.;:?]{3,300}? (?:approved|adopted|agreed|accepted|confirmed|supported)[,;]? [-–(]?(?:[Pp]rop(?:osed|\\.)?|[Mm]oved)(?: by)?:? ${MOVER}[,;]\\s*(?:and )?(?:[Ss]econde[dr]|[Ss]econd|2nd(?!${DAY_OF})|[Ss]ec\\.?)(?: by)?:? ${SECONDER}${AND_RESULT}`,
      'u',
    ),
  },
  // "It was RESOLVED to object (proposed Cllr Amber, seconded Cllr Birch, all in favour)."
  {
    has: /\((?:[Pp]rop|[Mm]oved)/,
    pattern: new RegExp(
      `\\((?:[Pp]rop(?:osed|oser)?\\.?|[Mm]oved)(?: by)?:? ?[-–]? ?${MOVER}[,;/]?\\s*(?:and )?(?:[Ss]econde[dr]|[Ss]econd|2nd|[Ss]ec\\.)(?: by)?:? ?[-–]? ?${SECONDER}${AND_RESULT}\\)`,
      'u',
    ),
  },
  // "Cllr Elm nominated Cllr Ash, seconded by Cllr Oak.", "Cllr Elm proposed and Cllr Oak seconded Cllr Ash as Chair."
  {
    has: / nominated /,
    pattern: new RegExp(`^${MOVER} nominated (?<what>${NAME}(?: (?:as|for) [^.;,]{3,60})?)${SECONDED}`, 'u'),
  },
  {
    has: / (?:proposed|nominated),? and .* seconded/,
    pattern: new RegExp(
      `^${MOVER} (?:proposed|nominated),? and ${SECONDER} seconded,? (?<what>${NAME}(?: (?:as|for) [^.;,]{3,60})?)[.]?$`,
      'u',
    ),
  },
  // "Cllr Ash was nominated by Cllr Elm and seconded by Cllr Oak."
  {
    has: / (?:was|were) (?:duly )?(?:nominated|proposed).* by /,
    pattern: new RegExp(
      `^(?<what>${NAME} (?:was|were) (?:duly )?(?:nominated|proposed)(?: (?:as|for) [^.;,]{3,40}?)?) by ${MOVER}${SECONDED}`,
      'u',
    ),
  },
  // "Cllr Ash was elected Chair, proposed by Cllr Elm, seconded by Cllr Oak."
  {
    has: /[,(] ?(?:on being |having been |duly )?(?:proposed|moved|nominated) by/,
    pattern: new RegExp(
      `^[^;:?]{5,300}?[,(] ?(?:on being |having been |duly )?(?:proposed|moved|nominated) by:? ${MOVER}${SECONDED}[.)]*$`,
      'u',
    ),
  },
  // "Amber moved to paint the jetty; Birch seconded.", "Cllr Amber proposed, Cllr Birch seconded, that …"
  {
    has: / (?:proposed|moved|made|motioned).*(?:[Ss]econd|[Ss]upported|2nd)/,
    pattern: new RegExp(
      `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?(?:proposed|moved|made (?:a|the) motion|motioned|made a proposal)(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
      'u',
    ),
  },
  {
    has: / (?:proposed|moved|made|motioned).*(?:[Ss]econd|[Ss]upported|2nd)/,
    pattern: new RegExp(
      `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?(?:proposed|moved|made (?:a|the) motion|motioned)(?<what>,? [^;¤]{3,600}?)(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
      'u',
    ),
  },
];

/** "A second motion by Nate Amber, to double the budget, was rejected with 12 votes in favour and 50 against." */
const TOLD_AT_ONCE = new RegExp(
  `^(?:An? |The )?(?:second |third |further |other |another )?(?:[Mm]otion|[Pp]roposal) (?:by|from|of) ${MOVER},? (?<what>(?:to|that) [^;:]{3,300}?),? (?:is|was) (?:then |duly )?(?:(?<won>carried|accepted|passed|adopted|approved)|(?<lost>rejected|lost|defeated)|withdrawn)\\b`,
  'u',
);

/** "Cllr Amber proposed that it stay at £900, which was not seconded." */
const FELL_AT_ONCE = new RegExp(
  `^(?:[^.;:]{3,160}, )?(?<faller>${NAME_OR_CHAIR}) (?:then |also )?(?:proposed|moved|made a motion) (?<wanted>(?:to|that)\\b.{3,400}?),? (?:(?:but|and|which|though|however|this|it|the (?:motion|proposal|amendment))[, ]+){1,3}(?:(?:was|were) not seconded|(?:found|received|had|got) no second(?:er)?|there was no second(?:er)?|(?:fell|failed|lapsed|died) for (?:want|lack) of a second(?:er)?)\\b`,
  'u',
);

/** "It was proposed and seconded that the gate be moved." */
const NAMELESS =
  /^(?:(?:It|A motion|The motion|This) (?:was|is) (?:duly |then )*|A motion (?:was )?)(?:made|proposed|moved)(?:,? and| &) (?:duly )?(?:seconded|second)(?: by [a-z ]{0,20})?(?<joint> that | to )/u;

const QUOTED_THAT = /[“"‘'](That\b[\s\S]{5,4000}?)["”’']+[.\s]*(?:$|(?=\s[A-Z(]))/u;

/** The motion that a sentence tells of; undefined where it tells of none, or its mover is nobody's name. */
export function motionSaid(sentence: string): SaidMotion | undefined {
  if (!MAY_MOVE.test(sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = masked(plain);
  if (supposes(text)) return undefined;
  for (const { has, pattern } of WAYS) {
    const match = has.test(text) ? pattern.exec(text) : undefined;
    if (match) return motionAt(match, plain);
  }
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
  const nameless = NAMELESS.exec(text);
  if (!nameless) return undefined;
  const { joint = '' } = nameless.groups ?? {};
  return { text: wordsOf(plain.slice(nameless[0].length - joint.trimStart().length)) };
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
  /\b(?:propos|prop\b|mov(?:ed|er)\b|motion(?:s|ed)?\b|m\/s|proposition|acceptance|moves|proposes|nominated|(?:resolved|resolution):? ?\()/i;

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
    ...(text !== undefined && { text: wordsOf(text) }),
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
  for (const part of behind.split(/[;,] (?:and |but )?/).slice(1)) {
    const found = resultSaid(part);
    if (found?.isNamed) return { outcome: found.outcome };
  }
  return {};
}

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
    `^(?:(?:This|It|The (?:motion|proposal|resolution|amendment)) was )?(?:[Dd]uly )?(?:[Ss]econde[dr]|SECONDED|[Ss]econd)(?: by| BY)?\\s*[-–:]?\\s*${SECONDER}${AND_RESULT}`,
    'u',
  ),
  new RegExp(
    `^${SECONDER} (?:seconded|SECONDED)(?: (?:it|this|the motion|the proposal|the resolution))?${AND_RESULT}\\s*(?=[.,;]|$)`,
    'u',
  ),
];

export function secondedIn(sentence: string): Seconded | undefined {
  if (!/second/i.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  for (const way of SECONDED_ALONE) {
    const match = way.exec(masked(plain));
    const { seconder, result } = match?.groups ?? {};
    if (seconder === undefined || !isSomebody(nameFrom(seconder))) continue;
    const text = QUOTED_THAT.exec(plain)?.[1];
    return {
      seconder: { name: nameFrom(seconder) },
      ...(text !== undefined && { text }),
      ...(result !== undefined && { result }),
      ...(/\bthe (?:motion|proposal|resolution)\b/i.test(plain) && { namesMotion: true as const }),
    };
  }
  return undefined;
}

/** Cllr Amber "proposed that the jetty be painted", with nobody to second it in the same sentence. */
const MOVED_ALONE = new RegExp(
  `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?(?:proposed|moved|made a motion|motioned|moves|proposes) (?<what>(?:(?:an|the following|a further) amendment,? (?:to|that)|to|that|acceptance|approval|adoption|the adoption|the acceptance|the approval)\\b.{3,600})$`,
  'u',
);
/** "Motion by Amber to paint the jetty." */
const MOTION_BY = new RegExp(
  `^(?:A )?(?:Motion|MOTION)(?: was made)? by:? ${MOVER},? (?<what>(?:to|that) .{3,600})$`,
  'u',
);
/** "Motion to paint the jetty by Amber" */
const MOTION_TO_BY = new RegExp(
  `^(?:A )?(?:Motion|MOTION)(?: was made)? (?<what>(?:to|that) [^.;:]{3,300}?) (?:was made )?by ${MOVER}\\.?$`,
  'u',
);
/** "Motion to paint the jetty.", "Motion: that it be painted" */
const BARE_MOTION = /^(?:A )?(?:Motion|MOTION)(?: was made)?:? (?<what>(?:to|that|To|That|for) .{3,600})$/u;

/** "Motion: Approve the budget", "Subsidiary Motion: “Resolved, that …”", "Motion “That …”" */
const LABELLED_MOTION =
  /^(?:(?:Main|Subsidiary|Procedural|Original|First|Second) )?(?:Motion|MOTION|Proposal(?=:))(?: #?\d{1,3})?(?::\s*|\s+(?=[“"]|Resolved\b|RESOLVED\b))(?<what>(?!(?:[Nn]one|[Nn]il|N\/A|n\/a|TB[ACD])\b)(?!\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]+){0,3} (?:moved|proposed|made)\b)(?!.{0,60}\bseconded\b)["“]{0,2}[\p{L}\d].{3,3000})$/u;

/** A motion that only what follows it makes one: somebody seconds it, or it is carried. */
export function motionBegun(sentence: string): SaidMotion | undefined {
  if (!MAY_MOVE.test(sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = masked(plain);
  const match =
    MOVED_ALONE.exec(text) ??
    MOTION_BY.exec(text) ??
    MOTION_TO_BY.exec(text) ??
    BARE_MOTION.exec(text) ??
    LABELLED_MOTION.exec(plain);
  const { mover, what = '' } = match?.groups ?? {};
  if (!match || (mover !== undefined && !isSomebody(nameFrom(mover)))) return undefined;
  const words = unmasked(what, match, plain);
  return {
    ...(mover !== undefined && { mover: { name: nameFrom(mover) } }),
    text: wordsOf(words.replace(/\.(?=[”"]?$)/, '').replace(/^[“"]([^“”"]*)[”"]$/, '$1')),
  };
}
