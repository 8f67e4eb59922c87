// What was asked of the meeting, and its answer in the same paragraph: "Dora asked if the charter should be published. All in
// attendance agreed.", "Any objections to merging it? None."

import { findIn, standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';

const MAY_BE_ANSWERED = /agreed|favou?r|consented|objections?|concerns?|^Consensus[.!] /;

/** Everybody who was there, and nobody alone. */
const ALL =
  '(?:All|Everyone|Everybody|(?:The )?(?:[Mm]embers|[Aa]ttendees|[Gg]roup|[Bb]oard|[Cc]ommittee|[Mm]eeting|WG|TSC|TAC|TC))(?: (?:members|present|in attendance|on the call|at the meeting|those present|attending))*';

/** "Dora asked whether the fee should stay.", and what all said to it. */
const AGREED = new RegExp(
  `^(?<what>\\p{Lu}[^.?!:;]{1,80}? (?:then )?(?:asked|proposed|suggested|recommended)(?: the (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)? (?:if|whether|that|for) [^?!;:¤]{10,600}?)[.?] (?<label>${ALL} (?:then |unanimously |all )*(?:agreed|were in favou?r|consented|were in agreement)(?: (?:to|with) (?:this|it|that|the (?:proposal|suggestion|idea|change)))?)\\.?$`,
  'u',
);
/** What is asked of another body, or of one person to do, is no matter of the meeting's; what is seconded is a motion. */
const NOT_OF_MEETING =
  /\b(?:asked|recommended) (?:\p{Lu}\p{L}+ )?(?:to|about)\b|\b(?:asked|suggested|recommended) (?:that )?(?:I|he|she|they) \b|\b(?:was|were|had) |\b[Ss]econded\b/u;

/** "Any objections to merging it? None, it will be merged." */
const NO_OBJECTION =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?(?:: | asked (?:for |if there (?:were|are) ))|Asked (?:for |if there (?:were|are) ))?[Aa]ny (?:further |other )?(?:objections?|concerns|objections or concerns)(?<what> to (?:the |this |our |\p{Ll}+ing |[^?]{0,20}#)[^?]{2,240})?(?:\?|[,;]) *(?<label>(?:[Nn]one|[Nn]o(?: objections?)?|[Nn]obody|[Nn]o one|\[?[Ss]ilence\]?)(?: (?:raised|heard|voiced|objected|were raised|were heard))?)(?:[,.;:–-]+ ?(?:so )?(?<then>(?:(?:we|it|this|the \p{Ll}+) )?(?:will|shall|is|are|was|were)? ?(?:be |now )?(?:approved|merged?|accepted|adopted|agreed|passed|carried|go(?:ing)? (?:ahead|with)|proceed(?:ing)?|reconvene|meet|move|land(?:ed)?|publish(?:ed)?|close[ds]?|keep)\b[^?]{0,200}))?\.?)$/u;

/** "Proposal: make a shelf for the plants. No objections, hurray" */
const PROPOSED =
  /^Proposal: (?<what>(?:to )?\p{Ll}[^?;]{6,300}?)[.!] (?<label>[Nn]o objections?|[Nn]obody objected|[Nn]o one objected|[Ee]veryone agreed|[Aa]ll agreed)(?: (?:raised|heard|voiced))?(?:[,;.!] ?(?!but\b)[^.?;]{0,40})?[.!]?$/u;
/** "Consensus. The feature moves to phase 5" */
const CONSENSUS =
  /^(?<label>Consensus)[.!] (?<what>\p{Lu}[^.?;:]{2,80}? (?:moves|advances|goes|stays|proceeds|passes|is (?:accepted|approved|adopted|merged|advanced)|will (?:move|advance|go|stay|be (?:accepted|approved|adopted|merged|moved|closed|published)))\b[^.?;:]{0,120})\.?$/u;

/** Undefined where it says anything else, or the answer is somebody's alone. */
export function agreedWhenAsked(typed: string): FoundLabel | undefined {
  if (!standsIn(MAY_BE_ANSWERED, typed)) return undefined;
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return undefined;
  const { what, label } = findIn(AGREED, text)?.groups ?? {};
  if (what !== undefined && label !== undefined)
    return standsIn(NOT_OF_MEETING, what) ? undefined : { label, kind: 'agreed', rest: text, bare: false };
  const settled = (findIn(PROPOSED, text) ?? findIn(CONSENSUS, text))?.groups;
  if (settled)
    return { label: settled['label'] ?? '', kind: 'agreed', rest: settled['what'] ?? '', bare: false };
  const none = findIn(NO_OBJECTION, text)?.groups;
  // Of "Any objections? None." nobody can say to what.
  if (!none || (none['what'] ?? none['then']) === undefined) return undefined;
  return { label: none['label'] ?? '', kind: 'agreed', rest: text, bare: false };
}
const LONGEST = 700;
