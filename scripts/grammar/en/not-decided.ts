// What looks like a decision and is none: a condition, what was agreed before, what others decided, an agenda's words.

import { anyOf } from '../any-of.ts';
import { outOfBrackets } from '../in-brackets.ts';
import { findIn, standsIn } from '../needed-words.ts';

/** What stands behind a label or behind "it was agreed" and says that nothing was. */
const NOTHING = new RegExp(
  `^(?:${anyOf(
    // "Decision: none", "Agreed: no.", "Decision: TBD"
    /(?:none|nil|no|not?t? (?:yet|taken|reached|made|required|applicable)|n\/a|na|tbd|tbc|tba|pending|yes|to be (?:decided|determined|confirmed|agreed|discussed|completed|filled in|added|announced|advised))(?: (?:taken|made|reached|yet|required|at this time|today))?/,
    // "No decision was taken", "no decisions"
    /no (?:formal |final |further )?(?:decisions?|agreement|resolutions?|conclusions?|consensus)(?: (?:was|were|is|could be|has been|have been))?(?: (?:taken|made|reached|passed|required))?(?: (?:yet|today|at this (?:time|meeting|stage)))?/,
    // "none on the name today", "none this month"
    // "yes / no / more information", "[Approved/Rejected/Deferred]": a form that nobody filled in
    /[([]?(?:yes|agreed|agree|approved?|accepted?|pass(?:ed)?|carried)\s?(?:[/|]|\bor\b)\s?(?:no|not (?:agreed|approved|accepted|carried)|disagreed?|rejected?|reject|denied|declined|deferred|failed|lost)\b[^.;]{0,80}[)\]]?/,
    // "Volunteers needed", "Need volunteers for the fair"
    /(?:more )?(?:volunteers|helpers?|help) (?:are |is )?(?:still )?(?:needed|wanted)[^.]{0,60}/,
    /(?:we )?(?:still )?needs? (?:more |some )?(?:volunteers|helpers?|help)\b[^.]{0,160}/,
    /none (?:on|for|about|regarding|this|in|so far)\b[^.]{0,60}/,
    /[-–—?._ ]+/,
  )})?[.!]?$`,
  'i',
);

/** "to differ", "to disagree", "not yet"; "not to sell" is what was decided. */
const NO_AGREEMENT = /^(?:to )?(?:differ|disagree)\b|^not\b(?! to \p{Ll}{3,}\b)/iu;

/** "No conclusion was reached; the discussion continues.", "No consensus on the name" */
const NONE_REACHED =
  /^no (?:formal |final |further |clear )?(?:decisions?|agreement|resolutions?|conclusions?|consensus) (?:was|were|is|could be|has been|have been|yet|on|about|regarding)\b/i;

export const saysNothing = (text: string): boolean => {
  const words = outOfBrackets(text).trim();
  return [NOTHING, NO_AGREEMENT, NONE_REACHED].some(pattern => standsIn(pattern, words));
};

/** "At the last meeting it was agreed", "in 2019", "where it was agreed". */
const TELLS_OF_BEFORE = new RegExp(
  anyOf(
    /\b(?:at|from|during|in) (?:the|a|an|its|our|their|that) (?:last|previous|earlier|recent|prior|april|may|june|july|august|september|october|november|december|january|february|march)\b/,
    /\b(?:last (?:meeting|week|month|year|time|autumn|winter|spring|summer)|previously|earlier (?:this|in|that)|years? ago|months? ago|weeks? ago|already|originally|historically)\b/,
    /\b(?:in|since|during|back in|on) (?:january|february|march|april|may|june|july|august|september|october|november|december)?\s?(?:19|20)\d\d\b/,
    /\b(?:had|has|have|having) (?:been |already |previously |also |now )*(?:agreed|resolved|decided|approved)\b/,
    /\bhad\b[^,;.]{0,60}$/,
  ),
  'i',
);
/** Minutes "had been circulated" before they were approved: that is no other time. */
const SHOWN_BEFORE =
  /\b(?:had|having|have) (?:all |both )?(?:previously )?been (?:previously )?(?:circulated|distributed|e-?mailed|sent|read|published|posted|issued|displayed)\b/g;
export const tellsOfBefore = (text: string): boolean =>
  standsIn(TELLS_OF_BEFORE, text.includes(' been ') ? text.replace(SHOWN_BEFORE, '') : text);

/** What stands right before "it was agreed" where somebody reports it, asks it or makes it a condition. */
const REPORTED =
  /\b(?:that|whether|if|when|where|which|whom|as|because|since|once|unless|until|although|though|what|how|why|after|before|than|whatever|reported|said|stated|confirmed|noted|understood|advised|believed|thought|recalled|remembered|explained)[\s,]*$/i;
export const isReported = (before: string): boolean => standsIn(REPORTED, before);

/** "If it was agreed", "Should it be agreed": a sentence that only supposes. "Where", "when": of another time. */
const SUPPOSES =
  /^(?:if|should|whether|unless|until|were|suppose|had|would|could|can|may|what|when|where|why|how|who|is|did|does|do|was|has)\b/i;
/** "DO PASS, 11-0-1, DORA ELDER": in capitals it asks nothing. */
const VERDICT = /^DO (?:PASS|CONFIRM|ADOPT|APPROVE|ACCEPT)\b(?! \p{Ll})/u;
export const supposes = (sentence: string): boolean =>
  (standsIn(SUPPOSES, sentence) && !standsIn(VERDICT, sentence)) || /\?["”’)]*$/.test(sentence);

/** An officer's answer, a notice of what somebody will move, and a proposal that nobody has voted on. */
const NOT_OURS = new RegExp(
  `^(?:${anyOf(
    /reply\s*:/,
    /(?:notice of motion|motion) submitted by/,
    /(?:proposed|draft|failed|alternative|suggested|possible|previous|prior|past) (?:resolution|decision|motion|proposal|conclusion)s?\b/,
    /(?:i|we) (?:will|would|shall|wish to|hereby)? ?(?:move|propose)\b/,
    // "A. Yes, we agreed"; but "A. Amber seconded it"
    /(?:q|a|question|answer|ref)\s*[:.](?! \p{Lu}[\p{L}'’-]+ (?:moved|proposed|seconded|made|nominated|motioned|second)\b)/u,
  )})`,
  'iu',
);
/** "Chair Ash gave a report from the May Planning Commission meeting:", "Report of the last Board meeting:" */
const REPORT_OF_MEETING =
  /\b(?:reports?|reported|reporting|updates?|updated|summar(?:y|ised|ized))\b[^.;?]{0,40}\b(?:from|on|of|about)\b[^.;?]{0,80}\bmeeting\b[^.;?]{0,30}:\s*$/i;
export const headsReport = (paragraph: string): boolean => standsIn(REPORT_OF_MEETING, paragraph);

/** "CPR: I thought that we had agreed": speakers’ initials before what they said; "AI: Dora to ask" is an action. */
const SPEECH = /^(?!(?:A[IP]|MS[CAP]|POLL): )\p{Lu}{2,4}\d?: /u;
export const isSpeech = (paragraph: string, speakers: ReadonlySet<string>): boolean =>
  !standsIn(MOVES_ALOUD, paragraph) &&
  (standsIn(SPEECH, paragraph) || speakers.has(findIn(SPEAKER, paragraph)?.[1] ?? ''));

/** "Dora: moved to paint it.", "Ben: I second the motion.": such a speech moves. */
const MOVES_ALOUD =
  /^\p{Lu}[^:]{1,40}: (?:I )?(?:(?:move[ds]?|motion(?:s|ed)?|ma(?:de|ke) a motion) (?:to|that|we)\b|(?:second(?:s|ed)?|2nd)\b(?: (?:it|that|this|(?:the |that )?motion))?[.!]?$)/iu;

const SPEAKER = /^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}): (?=\S)/u;

/** Who speaks at least three times, each time with the name before a colon. Labels are no names. */
export function speakersIn(text: string): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const line of text.split('\n')) {
    const name = line.includes(':') ? findIn(SPEECH_LINE, line)?.[1] : undefined;
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set(
    [...times].filter(([name, count]) => count >= 3 && !standsIn(IS_LABEL, name)).map(([name]) => name),
  );
}

const SPEECH_LINE =
  /^\s{0,12}(?:[-*+] )?\*{0,2}(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}):\*{0,2} (?=\S)/u;
const IS_LABEL =
  /^(?:Resolved|Agreed|Action|Actions|Decision|Decided|Noted|Approved|Motion|Proposed|Proposer|Moved|Mover|Second|Seconded|Seconder|Result|Outcome|Vote|Reply|Note|Report|Resolution|Conclusion|Consensus|Recommendation|Recommended|Proposal|Amendment|Discussion|Minutes|Budget|Finance|Planning|Update|Summary|Background|Voting|Ayes?|Nays?|Yeas?|Noes|For|Against|Abstained|Abstentions?|Present|Absent|Apologies)\b/i;

export const isNotOurs = (text: string): boolean => standsIn(NOT_OURS, text);
