// A sentence that ends with its vote: "The Board accepts the report (5 yes, 0 no).", "The budget was approved – For: 5, Against: 0." What
// stands before the vote is read as a sentence of its own, so that each way of deciding may have each way of counting behind it.

import type { Vote } from '../../model/vote.ts';
import { ADVERBS, LEAD } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';
import { toldInPresent } from './present-tense.ts';
import { voteSaid } from './said-votes.ts';

/** The parts of a sentence that ends with its vote. */
interface Voted {
  readonly decided: string;
  readonly vote: string;
}

/** Where a vote may begin behind what was decided. */
const PARTS = / \(|,? [–—-] |[,:;] | (?=(?:with|by|on) )/g;
const MAY_END =
  /\d\D{1,40}\d|\d (?:votes? )?(?:in favou?r|for|yes|ayes?)\b|\b(?:unanim|all (?:in|ayes?|yes)\b|none\b)/i;
const HOW = /^(?:with|by|on|in)(?: (?:the following|an?|the))? /;
const LONGEST_VOTE = 160;
/** No sentence has more places where its vote could begin, near its end. */
const MOST = 8;

/** What came of a motion is told by ways of its own: "Resolution declared adopted, 4-1." */
const OF_MOTION =
  /^(?:The |This |That |An? )?(?:\p{L}+ )?(?:[Mm]otion|MOTION|[Rr]esolution|RESOLUTION|[Aa]mendment|[Pp]roposal|[Oo]rdinance|[Qq]uestion|[Vv]ote|VOTE)s?\b/u;

export function beforeVote(sentence: string): Voted | undefined {
  if (OF_MOTION.test(sentence)) return undefined;
  const near = Math.max(0, sentence.length - LONGEST_VOTE);
  if (!MAY_END.test(sentence.slice(near))) return undefined;
  const places = [...sentence.slice(near).matchAll(PARTS)].slice(-MOST).map(({ index }) => near + index);
  for (const at of places) {
    const told = sentence.slice(at).replace(/^[\s,:;(–—-]+/, '');
    const vote = voteSaid(told.replace(HOW, '').replace(/\)?[.\s]*$/, ''), 0);
    if (vote && isCarried(vote)) return { decided: sentence.slice(0, at), vote: sentence.slice(at) };
  }
  return undefined;
}

/** More were for it than against, as far as that is told. */
function isCarried({ counts, remark = '' }: Vote): boolean {
  const { for: inFavour, against } = counts;
  if (inFavour === undefined && against === undefined) return /unanim|\ball\b/i.test(remark);
  return inFavour !== undefined && (against === undefined ? inFavour > 1 : inFavour > against);
}

/** Whatever the body did, with its vote beside it: "The Board bought the field (5 ayes, 0 nays)." It hears and discusses without a vote. */
const DID = new RegExp(
  `^${LEAD}(?:${OWN_BODY}|We) ${ADVERBS}(?<did>(?!(?:voted|moved|heard|met|held|discussed|considered|reviewed|received|noted|reported|asked|failed|lost|debated|proposed|recommended)\\b)(?:\\p{Ll}{3,}ed|bought|sold|set|made|chose|gave|sent|paid|put|let|took up)) (?!(?:that|if|whether|about)\\b)\\S`,
  'u',
);

/** "Election of Dora Elder – 18 in favour": what is done is named, and nothing but its vote says so. */
const DONE =
  /^(?:The )?(?<done>(?:[Rr]e-?)?(?:Election|Appointment|Approval|Adoption|Acceptance|Ratification|Confirmation|Co-option|election|appointment)) of (?!(?:last|previous)\b|.{0,200} by \p{L})[^.;:?]{2,200}$/u;

/** What a body did that nothing but its vote shows to be decided. */
export const didByVote = (decided: string): string | undefined =>
  DID.exec(toldInPresent(decided)?.text ?? decided)?.groups?.['did'] ?? DONE.exec(decided)?.groups?.['done'];
