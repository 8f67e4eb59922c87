// Labels of decisions that only words tell for such: behind a number, with more words than those of the format, or in brackets.

import { findIn, standsIn } from '../needed-words.ts';
import type { FindLabel } from '../said.ts';
import { agreedWhenAsked } from './answered.ts';
import { votedAsAsked } from './asked-votes.ts';
import { numberBefore } from './number-before.ts';
import { passedByName } from './roll-calls-below.ts';

/** "Resolved 26/03/4.01 That the ladder be sold", "RESOLVED 12:" */
const OWN_NUMBER =
  /^(?<label>(?:It was )?(?:Resolved|RESOLVED|Resolution|RESOLUTION)(?: No\.?| Number)? ?#?(?<number>\d{1,4}(?:[./-]\d{1,4}){0,4}[a-z]?))\s*[:.–-]?\s+(?<rest>(?:That|that|to|To|THAT)\b[\s\S]*|(?<=[:–-]\s+)\S[\s\S]*)$/;
/** “Resolution #2” is repeated in the list at the end. */
const REPEATED = /#\d+$/;
/** "RESOLUTION: accept the change", "And Resolved:", a line "AND AGREED", "Voted: Consensed to keep it" */
const MORE_LABELS =
  /^(?<label>RESOLUTION|Resolution|(?:(?:COUNCIL|COMMITTEE|BOARD|Council|Committee|Board)(?:['’][Ss])? )(?:RESOLUTION|Resolution|DECISION|Decision)(?: (?:No\.?|NO\.?|Number))?(?: (?:[A-Z]{1,5}[/-]?)?\d[\d./-]*)?(?=\s*:?\s*(?:That|THAT)\b)|(?:And|AND) (?:it was )?(?:[Uu]nanimously )?(?:[Rr]esolved|RESOLVED|[Aa]greed|AGREED)|And (?:it )?was (?:resolved|agreed)|(?:Received|Considered|Noted|RECEIVED|CONSIDERED|NOTED) (?:and|AND) (?:approved|adopted|endorsed|accepted|agreed|ratified|APPROVED|ADOPTED|ENDORSED|ACCEPTED|AGREED|RATIFIED)(?=\s*:)|DECISION|(?:CONSENSUS|Consensus)(?: (?:REACHED|reached))?(?=\s*:)|(?:VOTED|Voted)(?=: ?(?:[Cc]onsensed |[Aa]greed |[Uu]nanimously |[Tt]o |[Tt]hat ))|(?:NOTED|AGREED|APPROVED|RESOLVED|RECEIVED|ENDORSED|RATIFIED|DELEGATED)(?=,?\s(?:the|that|to|a|an|authority)\b))\s*(?::\s*[-–]?|[-–—](?=\s)|,?(?=\s*[“"]?(?:[Tt]hat|THAT)\b)|(?=\s*[“"][Tt]hat\b)|(?<=[A-Z]{5}\s)(?=the|that|to|a|an|authority)|,(?=\s(?:the|a|an|to)\b)|(?<=^(?:AND|And) [^:]{0,30})$)\s*(?<rest>[\s\S]*)$/;

/** "Board decision:", "Decision made:", "Final decision (unanimous):", "Decision #3:". A council's may be another's, on a plan. */
const WITH_MORE =
  /^(?<label>(?!(?:Final|FINAL) (?:Res|RES))(?:(?:Final|FINAL|Our|Group|GROUP|Team|TEAM|Board|BOARD|Meeting|MEETING|TSC|TOC|TAC|PMC|PSC|WG|TC|SC) )?(?:[Dd]ecisions?|DECISIONS?|[Rr]esolution|RESOLUTION|[Cc]onclusion|CONCLUSION|[Cc]onsensus|CONSENSUS)(?: #\d{1,4}| (?:made|taken|reached|MADE|TAKEN|REACHED))?(?: \((?:[Uu]nanimous(?:ly)?|[Bb]y (?:\p{Ll}+ )?consensus|\d{1,2} ?[-–] ?\d{1,2}(?: ?[-–] ?\d{1,2})?)\))?)\s*:\s*(?<rest>\S[\s\S]*)$/u;
/** "decision: ask the bank", as loose notes in small letters have it: nothing but a label begins so. */
const IN_SMALL =
  /^(?<label>decisions?|consensus)\s*:\s+(?<rest>(?!(?:none|no|not|nil|tb[acd]|pending|n\/a|see|later|open|still|next|needed|required|we need|how|what|who|when|where|whether|should|shall|do|does|is|are)\b)\p{L}[^?]{6,2000})$/u;
const BEGINS_SMALL = /^(?:decision|consensus)/;
/** "[DECISION] Keep the lamp" */
const IN_BRACKETS =
  /^\[(?<label>DECISION|Decision|DECIDED|Decided|AGREED|Agreed|RESOLVED|Resolved|RESOLUTION|Resolution|CONSENSUS|Consensus)\]\s*[:–—-]?\s*(?<rest>\S[\s\S]*)$/;
/** "#agreed Keep the lamp", as a bot that keeps the minutes of a chat is told it */
const COMMAND = /^#(?<label>agreed|AGREED|Agreed)\s+(?<rest>\S[\s\S]*)$/;
/** "Agreement: The group will go on by mail.", "Agreements: to keep the name": what is agreed, and not a contract */
const AGREEMENT =
  /^(?<label>(?:Agreements?|AGREEMENTS?)(?: (?:reached|REACHED))?)\s*:\s*(?<rest>(?:[Tt]o (?!be\b)\p{Ll}{2,} |(?:[Tt]he (?:group|committee|board|team|meeting|WG|club|council)|[Ww]e|[Aa]ll(?: members)?|[Mm]embers|[Ee]veryone) (?:will|shall|should|to|are to|is to) )[\s\S]+)$/u;
/** "RESOLVED, Ben Fern is appointed to the panel.", "RESOLVED FURTHER, that he be paid." */
const OF_BOARD =
  /^(?<label>RESOLVED(?:,? FURTHER)?|(?:AND )?FURTHER RESOLVED),\s+(?<rest>(?:that|THAT|the|there|an?|all|\p{Lu})[\s\S]*)$/u;

/** "Vote: approve the tent plan. Accepted (7 yes, 1 no)": what was voted on, what came of it, and the figures */
const VOTED_ON =
  /^(?<label>Vote|VOTE)(?: on)?:\s+(?<rest>(?!\d)(?:[Tt]o )?\p{L}{3,}\s(?:[^.;:?]|\.(?=\d)){4,240}?(?:[.;,]| [-–—]|\n)\s*(?:Accepted|Approved|Passed|Carried|Adopted|ACCEPTED|APPROVED|PASSED|CARRIED|ADOPTED|accepted|approved|passed|carried|adopted)[,:]? \(?\d{1,3} ?(?:yes|for|in favou?r|ayes?|[-–]\s?\d)[^.;:?]{0,80}\.?)$/u;

const votedOn = (text: string): RegExpExecArray | null =>
  text.startsWith('V') ? findIn(VOTED_ON, text) : null;

/** Whether a paragraph tells what was voted on and how that ended, in one sentence or in two. */
export const tellsVoteOn = (text: string): boolean =>
  votedOn(text) !== null ||
  passedByName(text) !== undefined ||
  votedAsAsked(text) !== undefined ||
  agreedWhenAsked(text) !== undefined;

const SUBJECT =
  /^(?:to|that|whether|should|shall|approve|accept|adopt|elect|appoint|merge|keep|remove|add|change|move|rename|buy|sell|allow|reject|nominate)\s/i;
/** "keep the name", behind "Vote:" and before the figures: it was on that. */
export const namesItsSubject = (remark: string): boolean => standsIn(SUBJECT, remark);

const WHOLE =
  /\b(?:(?:main|original|substantive|amended) motion|motion as amended|bill|ordinance|by-?law|budget|slate)(?: as amended)?,? (?:is |was |then )*(?:passe[sd]|carrie[sd]|fails|failed|adopted|approved)\b/i;
const AMENDS = /^(?:to |that )?(?:further )?amend\b|\bamendment\b/i;
export const isOnWhole = (remark: string, decided: string): boolean =>
  standsIn(WHOLE, remark) && standsIn(AMENDS, decided);

/** "RESOLUTION: 2026.11.1": what was resolved stands below its number. */
const NUMBER_ALONE =
  /^(?:Resolution|RESOLUTION|Decision|DECISION)\s*:\s*(?:No\.? ?)?#?[A-Z]{0,5}[/-]?\d[\d./-]*$/;

/** "“RESOLVED THAT the account be opened.”", as companies write in full what they pass */
const unquoted = (text: string): string =>
  standsIn(QUOTED_RESOLUTION, text) ? text.replace(/^[“"]|[”"](?=[.]?$)/g, '') : text;
const QUOTED_RESOLUTION = /^[“"](?:IT WAS )?RESOLVED (?:FURTHER )?(?:THAT|That|that)\b[^”"]{10,4000}[”"]\.?$/;

/** A label that only words tell for one: behind a number, or beyond those of the format. */
export const labelInWords =
  (findLabel: FindLabel): FindLabel =>
  written => {
    const number = numberBefore(written);
    const text = unquoted(written.slice(number.length));
    const own = findIn(OWN_NUMBER, text)?.groups;
    if (own)
      return {
        label: own['label'] ?? '',
        kind: 'resolved',
        rest: (own['rest'] ?? '').trim(),
        bare: false,
        ...(standsIn(REPEATED, own['label'] ?? '') && { mayRepeat: true as const }),
      };
    if (standsIn(NUMBER_ALONE, text)) return undefined;
    const called = passedByName(text) ?? votedAsAsked(text) ?? agreedWhenAsked(text);
    if (called) return called;
    const more = (
      findIn(MORE_LABELS, text) ??
      (/^(?:\[|\p{Lu}[^:]{4,60}:)/u.test(text)
        ? (findIn(WITH_MORE, text) ?? findIn(IN_BRACKETS, text))
        : null) ??
      findIn(OF_BOARD, text) ??
      (standsIn(BEGINS_SMALL, text) ? findIn(IN_SMALL, text) : null) ??
      findIn(AGREEMENT, text) ??
      votedOn(text) ??
      findIn(COMMAND, text)
    )?.groups;
    if (more) {
      const label = more['label'] ?? '';
      return { label, kind: kindOf(label), rest: (more['rest'] ?? '').trim(), bare: false };
    }
    if (number === '' && text === written) return undefined;
    const found = findLabel(text);
    return found && /^\p{Lu}/u.test(found.label) && !found.bare ? found : undefined;
  };

const LABEL_KINDS: readonly (readonly [RegExp, string])[] = [
  [/approved|adopted|endorsed|ratified|delegated/i, 'approved'],
  [/(?:noted|received|considered)(?! and)/i, 'noted'],
  [/consensus|agree|vote/i, 'agreed'],
  [/deci(?:sion|ded)/i, 'decided'],
  [/conclusion/i, 'concluded'],
];
const kindOf = (label: string): string => LABEL_KINDS.find(([words]) => words.test(label))?.[1] ?? 'resolved';
