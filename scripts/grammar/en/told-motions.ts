// A motion that one sentence tells with what came of it: "The motion to paint the jetty was carried.", "Motion to adjourn: passed 5-0."

import { findIn, standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';
import { AS_TOLD } from './approval-ways.ts';
import { HOW_VOTED } from './how-voted.ts';
import { masked, unmasked } from './masked.ts';
import { supposes, tellsOfBefore } from './not-decided.ts';
import { voteSaid } from './said-votes.ts';

const CARRIED =
  '(?:[Cc]arried|CARRIED|[Cc]arries|[Pp]assed|PASSED|[Pp]asses|PASSES|CARRIES|[Aa]pproved|APPROVED|[Aa]dopted|ADOPTED|[Aa]ccepted)';
const WITH_VOTE =
  '(?:,? (?:by|with|on) (?:a )?(?:roll[- ]call |voice )?(?:vote of )?\\(?\\d{1,3} ?[-–/:] ?\\d{1,3}(?: ?[-–/:] ?\\d{1,3})?\\)?(?: votes?)?|,? (?:with )?\\d{1,3} (?:votes? )?(?:yes|for|in favou?r|ayes?)(?:,? (?:and )?(?:\\d{1,3}|no|zero) (?:no|nays?|noes|against|opposed|abst\\p{Ll}+)){0,2}|,? all in favou?r|,? by (?:lazy |general |rough )?consensus|,? (?:by unanimous consent|without (?:any )?objections?|with no objections?))?';

/** "The motion to paint the jetty was carried.", "Motion to approve the minutes passed 5-0", "Motion: to adjourn – passed" */
const MOTION = new RegExp(
  `^(?:An? |The |This )?(?:final |following |resulting |first |second |third )?(?:[Mm]otion|MOTION|[Vv]ote(?= to)|VOTE(?= to))(?: (?:No\\.? ?)?#?\\d{1,4})?:?(?: was (?:made|put|moved))? (?<what>(?:to|that) [^;¤?]{3,400}?)(?:,| ?[:–—]| -)? (?:(?:was|is|then|duly|also|has been|put to (?:a|the) vote(?: and)?|voted on and) )*(?<result>(?:[Uu]nanimously )?${CARRIED})${AS_TOLD}${WITH_VOTE}(?:,? and (?=\\p{L})[^.;:?]{3,120})?[.!]?$`,
  'u',
);
/** "The proposal to paint the jetty was put to a vote and passed with 6 votes in favour, 1 against.": what others propose others may carry. */
const PROPOSAL = new RegExp(
  `^(?:The|This|A) (?:proposal|resolution|motion (?:from|of|by) the [^.;:?]{3,60}?) (?<what>(?:to|that) [^;¤?]{3,400}?) (?:was )?(?:then |duly )*(?:(?:put to (?:a|the) vote and (?:was )?|voted on and (?:was )?)(?<result>(?:unanimously )?${CARRIED})${AS_TOLD}${WITH_VOTE}|(?<counted>${CARRIED})${HOW_VOTED}|(?<plain>carried|passed))\\.?$`,
  'u',
);

/** "The motion to ban cups fell with 11 for and 18 against.", "The proposal to move it was lost by 2 votes to 5." */
const LOST = new RegExp(
  `^(?:An? |The |This )?(?:[Mm]otion|MOTION|[Pp]roposal|[Rr]esolution|Vote(?= to)) (?<what>(?:to|that) (?:(?! (?:second(?:ed)?|moved|proposed) by\\b)[^;¤?]){3,300}?)(?:,| ?:| [–—-])? (?:(?:was|is|then|duly|therefore|put to (?:a|the) vote(?: and)?) )*(?:(?:lost|LOST|defeated|DEFEATED|failed|FAILED|fell|rejected|not (?:carried|passed))(?! for\\b| to\\b))(?:${HOW_VOTED}|,? (?:by|with|on) [^.;:?]{3,80})?\\.?$`,
  'u',
);

/** What was lost, of a motion that nothing else may tell of. */
export function motionLost(sentence: string): string | undefined {
  const plain = sentence.replace(/\s/g, ' ');
  if (!standsIn(MAY_TELL, plain) || !standsIn(MAY_BE_LOST, plain)) return undefined;
  const text = ours(plain);
  const match = text === undefined ? null : findIn(LOST, text);
  const { what } = match?.groups ?? {};
  return match && what !== undefined && !standsIn(GOES_ON, what) ? unmasked(what, match, plain) : undefined;
}

/** A sentence with its quotations masked; undefined where it only supposes, or tells of another meeting. */
function ours(plain: string): string | undefined {
  const text = masked(plain);
  return supposes(text) || tellsOfBefore(text) ? undefined : text;
}

const MAY_BE_LOST = /lost|defeat|fail|fell|reject|not (?:carried|passed)/i;

/** "Motion passed: to buy two sails.", "Motion carried to buy them", "Motion CARRIED. That the levies be raised." */
const CARRIED_FIRST =
  /^(?:Motion|MOTION) (?:was )?(?<result>passed|carried|approved|PASSED|CARRIED|Carried|Passed)(?: unanimously)?[:.]? (?<what>(?:to (?!the\b|an?\b|next\b)|that |To |That )[^;¤?]{6,400}?)\.?$/u;

/** "Vote to hire Dora: 5 yes, 0 no": what was voted on, and figures that show what came of it. */
const VOTED =
  /^(?:Vote|VOTE)(?: was (?:held|taken))? (?<what>(?:to|whether to|on whether to|on(?! (?:[Tt]he |[Tt]his )?(?:\p{L}+ )?(?:[Mm]otion|[Aa]mendment|[Rr]esolution|[Pp]roposal)\b)) [^:;?¤]{3,300}): (?<figures>.{3,160})$/u;

/** What nobody could call lost: twice as many for it as against, or more. */
function votedFor(plain: string): FoundLabel | undefined {
  const { what, figures = '' } = findIn(VOTED, plain)?.groups ?? {};
  const { for: inFavour = 0, against } = (what && voteSaid(figures, 0)?.counts) || {};
  return what === undefined || against === undefined || inFavour < 2 * against || inFavour === 0
    ? undefined
    : { label: 'carried', kind: 'agreed', rest: what, bare: false };
}

const MAY_TELL =
  /(?:motion|proposal|resolution|^(?:the )?vote)(?: (?:no\.? ?)?#?\d{1,4})?:?(?: was (?:made|put|moved)| (?:from|of|by) the [^.;:?]{3,60}?| (?:passed|carried):?)? (?:to|that) /i;

/** "… was not", "… has": what stands before the result is no end of what was moved. */
const GOES_ON = /\b(?:was|were|is|are|not|never|be|been|has|have|had|will|would|could|should)$/i;

/** "The motion as amended was then put and carried.", "Amended motion passed 5-0.": what it has become stands in no words of its own. */
const AS_AMENDED = new RegExp(
  `^(?:The )?(?:(?:[Ss]ubstantive|[Aa]mended|[Mm]ain) (?:motion|proposal|resolution)|(?:[Mm]otion|MOTION|[Rr]esolution|[Pp]roposal|[Oo]riginal motion|[Mm]ain motion)),? (?<amended>as amended,? |with (?:the|this|that|its) amendments?,? )?(?:(?:was|were|being|now|then|duly|thereupon|on being|having been|put(?: to (?:a|the) (?:vote|meeting))?(?:,? and)?|voted (?:up)?on(?: and)?|declared),? )*(?<result>(?:[Uu]nanimously )?${CARRIED}|agreed)(?:${HOW_VOTED})?[.!]?$`,
  'u',
);

function amendedTold(plain: string): FoundLabel | undefined {
  if (!/amend|ubstantive/.test(plain)) return undefined;
  const { result, amended } = findIn(AS_AMENDED, plain)?.groups ?? {};
  const isAmended = amended !== undefined || /^(?:The )?(?:[Ss]ubstantive|[Aa]mended)/.test(plain);
  return result !== undefined && isAmended
    ? { label: result, kind: 'agreed', rest: plain.trim(), bare: false, isAmended: true }
    : undefined;
}

/** What was decided, of a motion that nothing else may tell of. */
export function motionTold(sentence: string): FoundLabel | undefined {
  const plain = sentence.replace(/\s/g, ' ');
  const amended = amendedTold(plain);
  if (amended) return amended;
  const voted = /^(?:Vote|VOTE) /.test(plain) ? votedFor(plain) : undefined;
  if (voted) return voted;
  if (!standsIn(MAY_TELL, sentence)) return undefined;
  const text = ours(plain);
  if (text === undefined) return undefined;
  const match = findIn(MOTION, text) ?? findIn(CARRIED_FIRST, text) ?? findIn(PROPOSAL, text);
  const { what, plain: bare, counted = bare, result = counted } = match?.groups ?? {};
  if (!match || what === undefined || result === undefined || standsIn(GOES_ON, what)) return undefined;
  return { label: result, kind: 'agreed', rest: unmasked(what, match, plain), bare: false };
}
