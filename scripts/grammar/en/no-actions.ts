// What stands among actions and is none.

import { outOfBrackets } from '../in-brackets.ts';
import { standsIn } from '../needed-words.ts';

const NO_ACTION =
  /^[^.;]{0,80}\b(?:volunteers|helpers)(?: (?:are|is|still))? (?:needed|wanted|sought)\b(?! to\b)|^(?:(?:none|nil|n\/a|tbc|tbd|no(?:ne)? (?:required|needed|arising|actions?)|not applicable|to be (?:decided|confirmed|agreed|advised))\b|(?:the )?\p{L}+ took no (?:\p{L}+ )?action\b|(?:[^.;:,]{3,60}, )?no (?:\p{L}+ )?action (?:was |is )?(?:taken|required|needed|necessary)\b|(?:(?:on|upon) (?:a |the )?)?(?:moved|proposed|motion)(?: was)?(?: made| moved)?(?: and seconded)? (?:by|of)\b|motion (?:was )?(?:carried|passed|approved|failed|to)\b|(?:todo|tba|\.{3}|…|<[^<>]*>|\[[^[\]]*\])\s*$|(?:yes|no|passed|failed|carried|lost|approved|rejected|adopted|defeated|tabled|present|absent|unanimous|(?:not )?met)[.!]?\s*$)/iu;

/** "None", "TODO", "<action item>", "The Board took no action": what a list of actions holds where nobody wrote one; "Moved by Amber, seconded …" tells a vote, and boxes "Yes" and "No" an answer. */
export const isNoAction = (text: string): boolean => standsIn(NO_ACTION, outOfBrackets(text).trim());

/** "Signed: Dora Elder", "Next meeting: 5 May": what ends the minutes may stand below their actions. */
const CLOSES =
  /^(?:signed|(?:(?:minutes|notes) )?(?:recorded|submitted|prepared|written|typed|taken|approved) by|minutes(?=:)|respectfully|(?:date (?:and time )?of )?(?:the )?next meeting(?=$| ?[:(–-]| (?:is|will|on|to) )|(?:the )?meeting (?:closed|ended|adjourned)|(?:meeting )?adjourn(?:ed|ment))(?![\p{L}-])/iu;

export const closes = (text: string): boolean => standsIn(CLOSES, text);
