// What one sentence says in words: that something was decided, moved, seconded, and what came of it.

import type { SentenceBefore } from '../grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { FoundLabel, LabelBelow, SaidMotion, Saying } from '../said.ts';
import { motionBegun } from './begun-motions.ts';
import { mended } from './mistyped.ts';
import { withMoverFirst } from './motion-heads.ts';
import { MOVES } from './motion-parts.ts';
import { isNotOurs, saysNothing } from './not-decided.ts';
import { numberBefore } from './number-before.ts';
import { NAME } from './person-names.ts';
import { planningAnswer } from './planning-opinions.ts';
import { resultAlone } from './results-alone.ts';
import { decisionSaid } from './said-decisions.ts';
import { motionSaid } from './said-motions.ts';
import { isTally, resultSaid } from './said-results.ts';
import { secondedIn } from './seconded.ts';
import { withSubject } from './subjects.ts';
import { mayTell, mayTellWithin } from './telling-words.ts';
import { titleBeforeBody } from './titles-before-bodies.ts';
import { motionLost, motionTold } from './told-motions.ts';
import { withoutVoices } from './voices.ts';
import { isWording } from './wordings.ts';

/** No sentence of minutes is longer; what is, is no sentence. */
const LONGEST = 6000;

/** Whether two or three capitals stand for somebody: "Prop. CA 2nd DB". */
type KnownInitials = (initials: string) => boolean;

export function sayingOf(said: string, isKnown: KnownInitials, before?: SentenceBefore): Saying | undefined {
  const typed = withoutVoices(withoutStrokes(mended(said)));
  const written = before ? withMoverFirst(typed, before.isKnown) : typed;
  const counted = tellingIn(written);
  if (counted === undefined) return undefined;
  const sentence = before ? withSubject(counted, before) : counted;
  const quoted = (findIn(QUOTED, sentence) ?? findIn(BE_IT_RESOLVED, sentence))?.[1];
  // "I will move at the next meeting: “That …”" moves nothing yet.
  if (isNotOurs(sentence)) return quoted === undefined ? undefined : { quoted };
  const motion = motionOf(sentence, isKnown);
  const decision =
    decisionSaid(sentence) ??
    reportedOut(sentence, `${before?.title ?? ''} ${before?.text ?? ''}`) ??
    labelledWithin(sentence) ??
    planningAnswer(sentence, before?.text);
  const saying: Saying = {
    ...(decision && { decision }),
    ...(motion && { motion }),
    ...perhaps('begun', motion || decision ? undefined : motionBegun(sentence)),
    ...perhaps('isOfBefore', sentence === counted ? undefined : (true as const)),
    ...perhaps('seconded', motion || decision ? undefined : secondedIn(sentence)),
    ...perhaps('result', decision ? undefined : resultSaid(sentence)),
    ...perhaps('alone', motion || decision ? undefined : resultAlone(sentence)),
    ...perhaps('told', motion || decision ? undefined : motionTold(sentence)),
    ...perhaps('toldLost', motion || decision ? undefined : motionLost(sentence)),
    ...perhaps('isTally', isTally(sentence) || standsIn(MOVED_BELOW, sentence) ? (true as const) : undefined),
    ...perhaps('quoted', quoted),
    ...perhaps('isWording', isWording(sentence) ? (true as const) : undefined),
    ...perhaps('endsAnother', standsIn(ENDS_ANOTHER, sentence) ? (true as const) : undefined),
  };
  return Object.keys(saying).length > 0 ? saying : undefined;
}

/** "Motion to pay by Amber / 2nd by Birch / Motion carried" => "Motion to pay by Amber, 2nd by Birch, motion carried" */
const STROKES =
  / ?[/|] (?=(?:2nd|[Ss]econd(?:ed)?|[Mm]otion (?:carried|passed)|[Cc]arried|[Pp]assed|[Vv]ote|[Aa]ll (?:ayes?|in favou?r))\b)/g;
const withoutStrokes = (sentence: string): string =>
  /[/|] \p{L}/u.test(sentence) && /(?:motion|moved|second)/i.test(sentence)
    ? sentence.replace(STROKES, ', ').replace(/, Motion (?=carried|passed)/g, ', motion ')
    : sentence;

/** "MOTION: Cllr Amber moved to paint the jetty.", "VOTE: Amber moved …", "Motion: The motion passed …", and a line "MOTION" above it: the sentence says it all. */
const MOTION_BEFORE = new RegExp(
  `^(?:(?:Original )?(?:MOTION|Motion)|VOTED?|Voted?|ACTION|Action)(?: #?\\d{1,3})?(?: ?: ?| ?\\n *| (?=A [Mm]otion was ))(?=A [Mm]otion was |M/?S |${NAME},? (?:then )?${MOVES}\\b|[Tt]he motion (?:was |is )?(?:passe[ds]|carrie[ds]|approved|failed|fails|lost|defeated)\\b|(?:(?:On|Upon) (?:a )?[Mm]otion|Moved|Motion) by ${NAME})`,
  'u',
);
/** "Approval of minutes: Motion by Amber, second by Birch, to approve": a title that stands before it on the line. */
const TITLE_BEFORE =
  /^(?![Nn]otice)[^.;:?!“"()]{2,70}(?<!\b(?:accepted|approved|adopted|agreed|confirmed))(?:(?::| ?[-–—]) | ?(?:—|--) ?| –)(?:\([^()]{2,40}\) )?(?=(?:(?:After|Following) (?:[a-z]+ )?discussion, )?(?:(?:[Aa] |The )?(?:Motion|MOTION|motion)|(?:It was )?(?:Moved|MOVED|moved))(?:,| was| made| by| to| and| \(|:(?= ?\p{Lu}[^.;:,]{1,40},? (?:[Ss]econd|2nd)))|On (?:a |the )?motion |The following [a-z ]{3,40} (?:was|were) |Minutes of )/u;
/** "Approval of the agenda – ACTION ITEM: Amber moved to approve it.", "B. Bills- Amber moved to pay them", "Claims—Amber moved to", "Rents: Amber moved and Birch seconded" */
const TITLE_BEFORE_MOVER = new RegExp(
  `^(?![Nn]otice|(?:(?:Vice|Deputy|Hon(?:orary)?|Minute)[ -])?(?:Chair\\p{L}*|Secretary|Treasurer|President|Captain): \\p{Lu}[^:]{2,40} nominated\\b)[^;?!“"()]{2,130}(?:(?::| ?[–—]| ?-) |—|-- ?)(?=(?:(?:After|Following) [^.;:,]{3,60} )?${NAME} (?:(?:(?:moved|moves|motioned|motions|made a [Mm]otion) (?:to|that|for)|made a [Mm]otion,? (?:and )?second|nominated(?= \\p{Lu})|nominates?(?=,? (?:and )?\\p{Lu}[^.;:]{1,40} second))\\b|(?:moved|proposed|motioned|motion),? (?:and )?\\p{Lu}[^.;:,]{2,40} (?:seconded|2nd|second)\\b))`,
  'u',
);
/** "b) Land sale – Lot 4 Motion 234/2026 Moved by Amber, “THAT": a scan runs the title and the number of the motion together. */
const NUMBER_BEFORE =
  /^(?!Motion |MOTION |Resolution |RESOLUTION )[^;?!“\n]{2,140} (?=(?:Motion|MOTION|Resolution|RESOLUTION) #?\d{1,5}[/.-]{1,2}\d{2,4},? (?:[Mm]oved|MOVED) [Bb]y )/;
const withoutLabel = (sentence: string): string =>
  sentence
    .slice(
      (findIn(MOTION_BEFORE, sentence) ??
        findIn(NUMBER_BEFORE, sentence) ??
        findIn(TITLE_BEFORE, sentence) ??
        findIn(TITLE_BEFORE_MOVER, sentence))?.[0].length ?? titleBeforeBody(sentence),
    )
    .replace(TALK_BEFORE_MOVER, '')
    .replace(WE_BEHIND, 'We ');

/** "Rhythm of meetings: we decided to …" begins with "we" where its title is taken off. */
const WE_BEHIND = /^we (?=(?:\p{Ll}+ ){0,3}(?:resolved|decided|agreed|voted) )/u;

/** "After some consideration Amber moved to paint it.", "At 8:02 Amber moved to recess" */
const TALK_BEFORE_MOVER =
  /^(?:(?:At (?:approximately |about )?\d{1,2}[:.]\d\d(?: ?[ap]\.? ?m\.?)?|(?:After|Following|Upon) (?:[a-z]+ ){0,3}(?:discussion|consideration|review|debate|deliberation|questions)),? (?=\p{Lu}[^.;:]{1,50} (?:moved|motioned|proposed|made (?:a|the) motion)\b)|(?:After|Following) (?:[a-z]+ ){0,3}(?:discussion|consideration|review|debate),? (?=(?:a |the )motion (?:to|that|was|by)\b))/u;

/** The motion alone, for those who ask for nothing else. */
export function motionIn(written: string, isKnown: KnownInitials): SaidMotion | undefined {
  const sentence = tellingIn(mended(written));
  return sentence === undefined || isNotOurs(sentence) ? undefined : motionOf(sentence, isKnown);
}

/** A sentence without its number, where it may say anything. */
function tellingIn(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const single = written.replace(/ {2,}/g, ' ').replace(CALL_SIGN, ' ').replace(AND_ANOTHER, ' and $1');
  // The pattern looks behind each sign: few sentences have a bracket.
  const plain = (single.includes('[') ? single.replace(NAMES_SET_OFF, '($1)') : single).replace(
    MOVED_IN_BRACKETS,
    '$1',
  );
  if (!mayTellWithin(plain)) return undefined;
  const counted = withoutLabel(
    plain.slice(numberBefore(plain).length).replace(NAME_FIRST, '$1').replace(RESULT_IN_BRACKETS, asResult),
  );
  return mayTell(counted) ? counted : undefined;
}

/** "Moved by Dora, W0AMB, seconded by Ben, KC0BEN": what radio amateurs are called by belongs to the name. */
const CALL_SIGN = /, (?=[A-Z]{1,2}\d[A-Z]{1,4}\b)/g;

/** "Moved by Amber, seconded by Birch (passed)", "Motion to pay it: [PASS]": what came of it is no part of a name, nor of what was moved. */
const RESULT_IN_BRACKETS =
  /(?<=\b(?:[Mm]ov|MOV|[Mm]otion|MOTION|[Ss]econd|2nd|[Nn]omin|[Pp]ropos)[^()[\]]{2,200}):? [([]((?:unanimously )?(?:pass(?:ed)?|carried|approved|accepted|agreed|adopted|lost|fail(?:ed)?|defeated)(?: unanimously)?)[)\]](?=\.?$)/i;
/** "PASS" => "passed" */
const asResult = (_: string, result: string): string =>
  `, ${result.toLowerCase().replace(/\b(pass|fail)\b/, '$1ed')}`;

/** "Amber moves to approve, Birch (and Cedar) second." */
const AND_ANOTHER = / \((?:and|&) (\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24})?)\)(?= seconds?\b)/u;

/** "[Amber] moves to adjourn", "Motion to approve it [Amber], seconded [Birch, Cedar]" */
const NAME_FIRST = new RegExp(
  `^\\[(${NAME})\\](?= (?:moves|moved|seconds|seconded|proposes|proposed)\\b)`,
  'u',
);
/** "(Motion: Amber; second: Birch; vote: 3-0)" */
const MOVED_IN_BRACKETS = /^\(((?:[Mm]otion|MOTION)(?: by|:| ?[-–—]) ?[^()]{4,200})\)\.?$/;
const NAMES_SET_OFF = new RegExp(
  `(?<=\\b(?:[Mm]otion|[Mm]oved|[Pp]roposed|[Ss]econd|[Ss]econded)\\b[^[\\]]{0,300})\\[(${NAME}(?:, ${NAME}){0,3})\\]`,
  'gu',
);

function motionOf(sentence: string, isKnown: KnownInitials): SaidMotion | undefined {
  const said = motionSaid(sentence);
  const names = [said?.mover?.name ?? '', said?.seconder?.name ?? ''].filter(name =>
    /^\p{Lu}{2,3}$/u.test(name),
  );
  if (names.every(isKnown)) return said;
  // Whose letters those are nobody says: what was moved is told all the same.
  const { text, result } = said ?? {};
  return text === undefined ? undefined : { text, ...(result !== undefined && { result }) };
}

const perhaps = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Each in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [Each in Key]: Value });

/** "ACTION: Clerk to write", "Action – CA". */
const ENDS_ANOTHER = /^(?:ACTIONS?|Actions?)(?: Points?| Items?| by)?\s*[:–-]/;

/** A sentence that is a quotation: "“That the jetty be painted.”", "Cllr Amber: “That the jetty be painted.”", "I will move: “That …”" */
const QUOTED = new RegExp(
  `^(?:${NAME}: |I (?:will |hereby |wish to )?(?:move|propose)\\b[^.;:“"]{0,60}: ?)?[“"‘']((?:(?:IT WAS )?(?:RESOLVED|Resolved)(?: FURTHER| further)?,? )?(?:That|THAT|(?:I|We) (?:am |are )?(?:call(?:ing)?|ask(?:ing)?|request(?:ing)?) (?:on |upon |that )?(?:this|the) (?:Council|Municipal District|Committee|Board|meeting|Executive)|(?:To|TO) (?:ask|call (?:up)?on|request) (?:this|the) (?:Council|Executive))\\b[\\s\\S]{5,5000}?)[”"’']+\\.?$`,
  'u',
);
/** "NOW, THEREFORE, BE IT RESOLVED that the Board accepts …": what is moved, in full, whether it is carried or not. */
const BE_IT_RESOLVED =
  /^((?:BIF?RT|(?:(?:NOW|Now),? )?(?:(?:THEREFORE|Therefore|therefore),? )?(?:BE IT|Be it|be it|Be It) (?:(?:FURTHER|further|hereby|HEREBY) )?(?:RESOLVED|resolved|Resolved))\b[\s\S]{5,5000})$/;
/** A line that stands over what was moved. */
const MOVED_BELOW = /^(?:RESOLUTION|Resolution)(?: (?:No\.? ?)?#?[\dA-Z./-]{1,12})?:?$/;

/** "… seconded by Birch, RESOLVED: That it be painted": a label in capitals further on in a sentence. */
const LABEL_WITHIN =
  /(?<=[,;:)–-] )(?<label>(?:IT WAS |It was |it was )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED))(?: unanimously| UNANIMOUSLY)?(?:[:,]? (?=(?:that|to|That|To|THAT|TO)\b)|\s?[:–-]+ )(?<rest>\S[\s\S]*)$/;

function labelledWithin(sentence: string): FoundLabel | undefined {
  const { label = '', rest = '' } = findIn(LABEL_WITHIN, sentence)?.groups ?? {};
  if (label === '' || saysNothing(rest)) return undefined;
  return { label, rest, kind: /RESOLVED$/.test(label) ? 'resolved' : 'agreed', bare: false };
}

/** "Closed session" in the title above, and "Amber reported that the board voted 4-0 to accept it.": what it decided there, it tells here. */
const REPORTED_OUT = new RegExp(
  `^(?:(?:In|After|Following|From|Upon returning from) [^.;:,]{3,60}, )?(?:${NAME}|[Tt]he (?:[Bb]oard |[Vv]ice[ -])?(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Mm]ayor|[Cc]lerk|[Ss]ecretary|[Ss]uperintendent|attorney|[Bb]oard|[Cc]ouncil)) (?:then )?(?:reported|announced|stated)(?: out)?(?: (?:from|of) (?:the )?(?:closed|executive) session)? that,? (?=the (?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Cc]ommission) (?:unanimously )?(?:voted|approved|agreed) )`,
  'u',
);
const CLOSED = /\b(?:closed|executive|private|in-camera) session\b/i;

function reportedOut(sentence: string, before = ''): FoundLabel | undefined {
  if (!/ that,? the /.test(sentence) || !standsIn(CLOSED, `${before} ${sentence}`)) return undefined;
  const told = findIn(REPORTED_OUT, sentence.replace(/\s/g, ' '))?.[0];
  return told === undefined ? undefined : decisionSaid(sentence.slice(told.length));
}

/** A heading below which decisions stand: "Decisions", "DECISION", "3. Resolutions", "Conclusion". */
const HEADING =
  /^(?:\d{1,3}[.)]?\s+)?(?<word>decisions?|resolutions?|conclusions?|decided)(?:\s*\/\s*(?:decisions?|resolutions?|conclusions?))?(?: (?:taken|made|reached|agreed|of the (?:meeting|council|committee)))?\s*:?$/i;

/** "Resolved": the same where the points tell their votes. */
const VOTED_BELOW = /^(?:motions? |items? )?(?:resolved|passed|voted on)\s*:?$/i;

const BELOW: Readonly<Record<string, LabelBelow>> = {
  d: { label: 'Decision', kind: 'decided' },
  r: { label: 'Resolution', kind: 'resolved' },
  c: { label: 'Conclusion', kind: 'concluded' },
};

/** "Grants approved", "New members elected": what a list below says by points; one "Grant approved" has a story there. Applications for planning are approved by others. */
const APPROVED_BELOW =
  /^(?!.*\b(?:minutes|planning|applications?|agenda|previously|last|to be|not|if|pre-?)\b)(?:\p{L}[\p{L}'’-]*,? ){0,4}\p{L}[\p{L}'’-]*s (?<word>approved|elected|adopted|ratified|resolved)(?: (?:this month|at this meeting|by the board))?\s*:?$/iu;

/** What the decisions are that stand below a heading; undefined where it is another heading. */
export const decisionHeading = (title: string): LabelBelow | undefined => {
  const known = BELOW[findIn(HEADING, title.trim())?.groups?.['word']?.charAt(0).toLowerCase() ?? ''];
  if (known) return known;
  if (standsIn(VOTED_BELOW, title.trim()))
    return { label: 'Resolved', kind: 'resolved', isOfList: true, isVotedOn: true };
  const word = findIn(APPROVED_BELOW, title.trim())?.groups?.['word']?.toLowerCase();
  if (word === undefined) return undefined;
  return {
    label: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    kind: KINDS_BELOW[word] ?? word,
    isOfList: true,
  };
};

const KINDS_BELOW: Readonly<Record<string, string>> = { adopted: 'approved', ratified: 'approved' };

/** Two or three capitals in brackets behind a name that they fit: "Cllr Clara Amber (CA)". */
export function initialsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: whole, index } of text.matchAll(/\((\p{Lu}{2,3})\)/gu)) {
    const letters = whole.slice(1, -1);
    const words = text
      .slice(Math.max(0, index - 60), index)
      .split(/[\n,;]/)
      .at(-1)
      ?.match(/\p{Lu}[\p{L}'’-]+/gu);
    const first = words?.map(word => word.charAt(0)).join('') ?? '';
    if (
      first.endsWith(letters) ||
      (letters.length === 2 && first.endsWith(letters.charAt(1)) && first.includes(letters.charAt(0)))
    )
      found.add(letters);
  }
  for (const letters of lettersOfMovers(text)) found.add(letters);
  return found;
}

/** "Moved by NEK, second GSJ", "RW moves", "AC 2nd": who moves and who seconds by letters alone, where several do. */
function lettersOfMovers(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, behind, before] of text.matchAll(MOVES_BY_LETTERS)) found.add(behind ?? before ?? '');
  return found.size < FEWEST_BY_LETTERS ? new Set() : found;
}
const FEWEST_BY_LETTERS = 2;
const MOVES_BY_LETTERS =
  /\b(?:(?:[Mm]ov|[Mm]otion|[Pp]ropos|[Ss]econd)ed(?: by)?|(?:made|brought|second|2nd|motion) by|[Ss]econd|2nd) (?!(?:AGM|TB[ACD]|ALL|NA)\b)([A-Z]{2,3})(?=[\s.,;:)]|$)|(?<![A-Za-z])(?!(?:AGM|TB[ACD]|ALL|NA)\b)([A-Z]{2,3}) (?:[Mm]ove[sd]?|[Mm]otion(?:s|ed)|2nd|[Ss]econd(?:s|ed)?)(?=[\s.,;:)]|$)/g;
