// "The plan was approved. Proposed Cllr Amber, seconded Cllr Birch.": who approved it, only the next sentence tells.

import { findIn, standsIn } from '../needed-words.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { FoundLabel } from '../said.ts';
import { tellsOfBefore } from './not-decided.ts';
import { OTHERS, THING } from './things.ts';

/** Of what is no motion, and was not told by others or at another time. */
const APPROVED =
  /^(?!(?:It|This|That|There|If|When|No|Not)\b)(?!(?:The |This |That |An? )?(?:\p{L}+ )?(?:motion|amendment|proposal|resolution|planning|applications?)\b)\p{Lu}(?:(?!\b(?:that|which|who|said|not|by) )[^.;:?]){3,240}? (?:was|were) (?:then |duly |unanimously |all )*(?<label>approved|agreed|accepted|adopted|confirmed|authori[sz]ed|ratified|received|signed|passed|nominated|appointed|elected|re-?appointed|re-?elected|granted|awarded|chosen|selected|set|increased|reduced|renewed|extended|amended)(?: unanimously|(?<=nominated|appointed|elected|chosen|selected) (?:to|for|as|on) [^.;:?]{3,100}|(?<=increased|reduced|renewed|extended|amended|awarded|granted|set) (?:to|from|at|for|until) [^.;:?]{2,100}| as [^.;:?]{3,60}| and (?:adopted|approved|accepted|noted|signed)[^.;:?]{0,60})*\.?$/u;

/** "Regatta to be held on 4 July.", with "Agreed." behind it; "Clerk to write" is an action */
const TO_BE =
  /^(?!(?:It|This|That|There|If|When|He|She|They|We|I|You|Need|Due|No|Not|Action|ACTION|Clerk|Chair|Secretary|Treasurer|Unable|Happy|Hoping|Looking|Going)\b)\p{Lu}(?:(?! (?:is|was|are|were|has|had|have|will|would|should|could|can|may|might|asked|said|agreed|needs?|wants?|hopes?|due|likely|expected|appears?|seems?|used|that|who|which) )[^.;:?!]){2,160}? to (?:be (?!(?:seen|confirmed|decided|discussed|considered|advised|determined|aware|sure)\b)\p{Ll}{3,}|remain|stay|continue|proceed|go ahead|serve|represent|act (?=as|for))\b[^;:?!]{0,160}\.?$/u;
/** "Purchase of a mower, up to £400.", "Accept the quotation.", with who moved it, or what came of it, behind it */
const TO_DO =
  /^(?:To \p{Ll}{3,} |(?:Approve|Accept|Adopt|Pay|Purchase|Buy|Appoint|Renew|Donate|Allocate|Hire|Authori[sz]e|Award|Ratify|Increase) (?=\p{L}|[$£€\d])|(?:Purchase|Approval|Payment|Adoption|Acceptance|Appointment|Renewal|Award|Hiring|Donation) (?:of|to|for) )[^;:?!]{3,240}\.?$/u;

/** "Miss Gould was happy to stand again." */
const STANDS_AGAIN =
  /^\p{Lu}[^.;:?!]{2,80} (?:was|were|is|are) (?:happy|willing|prepared|content) to (?:stand|serve|continue|carry on|remain|stay|take (?:it|this) on)\b[^.;:?!]{0,80}\.?$/u;

/** "Dora suggested that the fair be held in May.", "After some talk it was felt that it should be moved.", with "All agreed." behind it */
const SUGGESTED =
  /^(?!(?:Who|What|If|When|Nobody|No one|Some|Others|Several|Residents?)\b)(?:\p{Lu}[^.;:?!]{3,160}?(?:, |,? (?=it was)))?(?:[Ii]t was|[Tt]he (?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|[Pp]resident|[Cc]aptain)|(?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:then |also |therefore |and |further ){0,2}(?:suggested|recommended|proposed|requested|offered|felt|thought|asked(?= (?:that|for)\b))(?! by\b) (?:(?:that |to (?!know\b)|\p{Ll}{3,}ing )[^;?!]{5,300}|(?:the (?:purchase|date|price|fee|same)|(?<=(?:suggested|proposed|requested) |asked )(?:(?<=asked )for )?(?:an?|two|three|new|more)) [^;?!]{5,200})\.?$/u;

/** "The Clerk was asked to write to the owner.", "The Chairman asked if everyone was happy that it stay.", with "All agreed." behind it */
const ASKED =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}.'’-]* ){0,3}?(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|\p{Lu}[\p{L}.'’-]*) (?:was|were) (?:then |also |therefore )?(?:asked|requested|instructed) to \p{Ll}[^;?!]{5,300}|(?:[^.;:?!]{3,120}, )?(?:It was|(?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}) (?:then |also )?asked (?:if|whether) (?:every(?:one|body)|all|(?:the )?(?:[Mm]embers|[Cc]ouncil(?:lors)?|[Cc]ommittee|[Bb]oard|[Mm]eeting|[Tt]rustees|[Gg]overnors)(?: present)?|(?:they|we) all) (?:was|were|would be) (?:all )?(?:happy|content|in agreement|agreeable|agreed|in favou?r|willing) (?:that|with|to|for|of) [^;?!]{3,240})\.?$/u;

/** "The annual accounts.", "A grant of £50 to the club.", with "Agreed." behind it: what lies before a meeting, and nothing said of it */
const LAID = new RegExp(
  `^(?!That |.{0,240}\\b(?:${OTHERS}|is|are|was|were|has|had|have|will|would|could|may|if|not|no|see|said|noted|received|reported|moved|moves|seconded|[Mm]otion)\\b)(?=\\p{Lu})(?:[\\p{L}\\d'’&/£€$.,-]+ ){0,5}?${THING}\\b[^;:?!]{0,120}\\.?$`,
  'u',
);

/** "The fee would be £20.", "Kim should write to the owner.", with "Agreed." behind it: what shall be, and no report of what others will do */
const SHALL_BE =
  /^(?!(?:It|If|When|Who|What|Nobody|No one|Some|Others|Several|Residents?|I|You|That)\b)(?=\p{Lu})(?![\p{L}.]{2,20}(?: \p{Lu}\p{L}*)?: )(?:(?! (?:think|thinks|believe|feel|moved?|moves|seconded|motioned|motion|vote|voted|reported|said|told|advised|explained|informed|noted|announced|heard|confirmed|asked|wondered|hoped|expected|reminded|which|who|whether|if|because) )[^;?!]){3,240}? (?:should|would|will|shall) (?:not )?(?:be |now be )?(?!(?:like|need|have to|prefer|help|seem|see|know|cost)\b)\p{Ll}{2,}\b[^;?!]{0,160}\.?$/u;

/** What somebody wants done, in a sentence that a result or its movers follow. */
export function proposedBefore(sentence: string): FoundLabel | undefined {
  const plain = oneSpaced(sentence);
  if (
    plain.length > 300 ||
    !(
      standsIn(TO_BE, plain) ||
      standsIn(TO_DO, plain) ||
      standsIn(STANDS_AGAIN, plain) ||
      standsIn(SUGGESTED, plain) ||
      standsIn(ASKED, plain) ||
      standsIn(LAID, plain) ||
      standsIn(SHALL_BE, plain)
    ) ||
    tellsOfBefore(plain)
  )
    return undefined;
  return { label: 'agreed', kind: 'agreed', rest: plain, bare: false };
}

export function approvedBefore(sentence: string): FoundLabel | undefined {
  const plain = oneSpaced(sentence);
  const label = plain.length > 300 ? undefined : findIn(APPROVED, plain)?.groups?.['label'];
  if (label === undefined || tellsOfBefore(plain)) return undefined;
  return { label, kind: 'approved', rest: plain, bare: false };
}
