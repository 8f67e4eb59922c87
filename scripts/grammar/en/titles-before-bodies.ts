// Titles that stand before what the meeting decided, in its sentence: "Key of the hall: the committee agreed to …".

import { findIn, standsIn } from '../needed-words.ts';
import { OWN_BODY } from './own-bodies.ts';

const ALSO = '(?: (?:also|then|unanimously|all|finally|therefore|have|has))*';
const ON_WHAT = '(?:to|that|not to|against|on) ';
const DECIDES = `${ALSO} (?:resolve[ds]|decided|agreed|voted)(?: unanimously)? ${ON_WHAT}`;

/** What stands there tells of another time, asks, or is somebody's word. */
const NO_TITLE =
  '(?!(?:[Nn]otes?|[Rr]eminder|[Bb]ackground|[Rr]ecap|[Qq]uestions?|[Hh]istory|[Cc]ontext|[Rr]ationale|[Cc]omments?|[Cc]orrection|[Ee]xample|[Qq]uotes?|[Pp]reviously|[Ll]ast|[Ee]arlier|[Aa]mendment|[Ff]YI|FYI|NB|PS|Q|A|[Uu]pdate|[Rr]eports?|[Ii]f|[Oo]ption|[Pp]roposal|[Pp]roposed|[Dd]raft|[Mm]otion|[Rr]eason|[Ww]hy)\\b)';

const TITLE = `${NO_TITLE}\\p{Lu}(?:(?! (?:says?|said|told|asked|reported|noted) )[^.,;:?!“”"()\\n]){3,70}`;

/** "Key of the hall: the committee agreed to …"; "It resolved" needs a sentence before it. */
const BEFORE_BODY = new RegExp(`^${TITLE}(?: ?:| [–—])\\s+(?=${OWN_BODY}${DECIDES})`, 'u');
/** "Rhythm of meetings: we decided to …", of more words than a name: "Dora: we decided to …" is her word. */
const BEFORE_WE = new RegExp(
  `^${TITLE}(?<= \\p{Ll}[^:]{1,60}):\\s+(?=[Ww]e${ALSO} (?:resolved|decided|agreed|voted) ${ON_WHAT})`,
  'u',
);

/** "Key of the hall: Agreed to …": of a word that is in no name, and of no talk with others; "Dora: Agreed to …" is her promise. */
const BEFORE_AGREED = new RegExp(
  `^(?!.{0,70}\\b(?:[Mm]eeting|[Cc]all|[Tt]alks?|[Vv]isit|[Ww]orkshop|[Cc]onference|with|from|by|County|Borough|District)\\b)${TITLE}(?<= \\p{Ll}{4,}[^:]{0,60})(?: ?:| [–—-])\\s+(?=(?:[Uu]nanimously )?(?:[Aa]greed|[Dd]ecided|[Rr]esolved|[Vv]oted) (?:unanimously )?(?:to|on|not to) |(?:Agreed|Resolved|Decided|Approved|Decision|AGREED|RESOLVED|DECISION): |(?:[Cc]onsensus|[Dd]ecision) (?:is|was) |(?:[Mm]otion|[Vv]ote) to )`,
  'u',
);

const MAY_STAND = /(?::| [–—])\s+(?:\S+ ){1,6}?(?:resolve[ds]|decided|agreed|voted) /;

/** How many signs such a title takes, with what parts it from the body; 0 where none stands there. */
export const titleBeforeBody = (sentence: string): number =>
  (standsIn(MAY_STAND, sentence)
    ? (findIn(BEFORE_BODY, sentence) ?? findIn(BEFORE_WE, sentence))?.[0].length
    : undefined) ??
  findIn(BEFORE_AGREED, sentence)?.[0].length ??
  0;
