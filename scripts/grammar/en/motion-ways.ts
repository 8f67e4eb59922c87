// The ways in which a sentence tells who moved and who seconded: a row each, with an example beside it. `said-motions.ts` reads by them.

import { findIn, standsIn } from '../needed-words.ts';
import { ASKED_MOTION_WAYS } from './asked-motion-ways.ts';
import { PAIR_WAYS } from './motion-pairs.ts';
import {
  AND_RESULT,
  AS_RECORD,
  by,
  DAY_OF,
  MOVER,
  MOVES,
  type MotionWay,
  OFFERS,
  SAID_FIRST,
  SECONDED,
  SECONDED_AFTER,
  SECONDED_FAR,
  SECONDER,
  UNOPPOSED,
} from './motion-parts.ts';
import { NAME } from './person-names.ts';

/** Whether the words of `MOVES` and of a seconder stand in a text. */
const MOVES_THEN_SECONDS =
  / (?:propose[ds]|move[ds]|MOVED|motion(?:ed|s)|(?:ma(?:de|kes)|sets?|puts?|offer(?:ed|s)|introduce[ds]|state[ds]|moved?|brought|raise[ds]|enter(?:ed|s)|submit(?:ted|s)|presented|initiate[ds]|g[ai]ves?|called) .*[Mm]otion|(?:offered|introduced) (?:a|the) resolution).*(?:[Ss]econd|SECOND|[Ss]upport|2nd)/;

const WAYS: readonly MotionWay[] = [
  // "On a motion by Amber, seconded by Birch, and carried unanimously by members present to adopt it"
  {
    has: /^(?:On|Upon) (?:the |a )?motion (?:of|by|from) .* and (?:unanimously )?carried\b.* to /,
    pattern: `^(?:On|Upon) (?:the |a )?motion (?:of|by|from) ${MOVER}${SECONDED},? and (?<result>(?:unanimously )?carried(?: unanimously)?)(?=(?: by (?:all |the )*(?:members |those )?present)? to )`,
  },
  // "On the proposal of Cllr Amber, seconded by Cllr Birch, it was agreed …"; the decision's own words are read apart.
  {
    has: /(?:[Oo]n|[Uu]pon|[Ff]ollowing|[Aa]fter|[Tt]hrough) (?:the |a )?(?:[Pp]ropos|[Mm]otion|MOTION|[Rr]ecommendation)/,
    pattern: `^(?:(?<result>(?:Confirmed|Approved|Adopted|Agreed|Accepted|CONFIRMED|APPROVED|ADOPTED|AGREED) )|[^.;:]{0,200}?,? ?)?\\b(?:[Oo]n|[Uu]pon|[Ff]ollowing|[Aa]fter|[Tt]hrough) (?:the |a )?(?:[Pp]roposal|[Pp]roposition|[Mm]otion|MOTION|[Rr]ecommendation) (?:of|by|from|(?:duly )?made by) ${MOVER}${SECONDED}`,
  },
  // "On motion of Councillors Amber and Birch, the agenda was approved.", "RESOLVED on the motion of Councillors Amber and Birch that …"
  {
    has: /(?:[Oo]|[Uu]po)n (?:the |a )?motion (?:of|by) \p{Lu}[^,;:]{1,40} and /u,
    pattern: `^(?:[^.;:]{0,120}?,? ?)?(?:[Oo]|[Uu]po)n (?:the |a )?motion (?:of|by) (?:Councillors|Councilors|Councilmembers|Commissioners|Supervisors|Trustees|Directors|Selectmen|Crs?|Messrs\\.?) ${MOVER} and ${SECONDER}(?=,|:| that\\b)`,
  },
  // "On motion by Commissioner Amber, item 2 of the consent calendar was approved.": nobody seconds it
  {
    has: /^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by) .* (?:was|were) /,
    pattern: `^(?:On|Upon) (?:a |the )?motion (?:of|by|from|made by) ${MOVER}(?! ?#),? (?!.{0,60}[Ss]econd)(?=[^.;:]{3,200}? (?:was|were) (?:then |duly |unanimously )*(?:approved|adopted|accepted|received)\\b)`,
  },
  // "The Board unanimously approved a motion made by Amber and seconded by Birch to paint the jetty."
  {
    has: / (?:approved|adopted|passed|accepted|carried|voted on) (?:a|the) motion (?:made |offered )?by .*second/,
    pattern: `^[^.;:?]{3,160}? (?:approved|adopted|passed|accepted|carried|voted on) (?:a|the) motion (?:made |offered )?by ${MOVER}${SECONDED}`,
  },
  // "The meeting was adjourned at 8:14 p.m. on a motion by Amber, seconded by Birch."
  {
    has: /(?:adjourn|session|recess|closed|open).* (?:on|upon|by) (?:a |the )?motion (?:by|of|from|made by) /,
    pattern: `^[^;?]{3,200}? (?:on|upon|by) (?:a |the )?motion (?:by|of|from|made by) ${MOVER}${SECONDED}`,
  },
  // "The motion, made by Amber and seconded by Birch, to pay the bills passed."
  {
    has: /^(?:The |A )?[Mm]otion,? (?:(?:made|moved|proposed|offered) )?by .*second.*(?:carried|passed|approved|adopted)/,
    pattern: `^(?:The |A )?[Mm]otion,? (?:(?:made|moved|proposed|offered) )?by ${MOVER}${SECONDED},? (?<what>(?:to|that) [^;¤]{3,400}?),? (?:was |were )?(?:then |duly )*(?<result>(?:unanimously )?(?:carried|passed|approved|adopted))(?: unanimously|,? (?:by|on|with) [^.;:]{3,60}|,? \\(?\\d[\\d –-]{1,8}\\)?)?[.]?$`,
  },
  // "A motion was made by Amber and seconded by Birch to …", "Motion by Amber, second by Birch, to …", "Motion, offered by Amber"
  {
    has: /^(?:A |The |It was |There was a |So )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED).* (?:[Bb]y|from) /,
    pattern: `^(?:A |The |It was |There was a |So )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED)[,:]?(?: was| is)?(?: then)?(?: duly)?(?: made| put(?: forward)?| brought(?: forward)?| submitted| proposed| moved| offered| introduced)? (?:[Bb]y:?|from) ${MOVER}(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Before the meeting began, a motion was proposed by Cllr Amber and seconded by the Chair, that …", "Pursuant to R.S. 38, motion was made by"
  {
    has: /, (?:a |the )?motion was [a-z ]{3,20}by /,
    pattern: `^[^;:]{3,160}?, (?:a |the )?motion was (?:then |duly )*(?:made|put|proposed|moved|offered) by ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Amber motioned to resume; properly seconded without objections.", "Motion by Amber to adjourn, duly seconded and carried": by whom is not told
  {
    has: /[,;] (?:[a-z]+ ){0,4}(?:second(?:ed)?|2nd(?:ed)?)\b/,
    pattern: `^(?:(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally |withdrew (?:the|his|her|their)?\\s?(?:original )?motion and )?${MOVES}|(?:A |The )?(?:[Mm]otion|MOTION)(?: was)?(?: made| put| proposed| moved| offered)? by:? ${by('movedBy')},?)(?<what>,? (?:to|that|for|(?<= motions )(?:[a-z\\d]+[ -]minute )?[a-z]{4,})\\b[^;¤]{0,400}?)[,;] (?:and )?(?:(?:it|this|which|motion|the motion) )?(?:was |were )?(?:then |duly |properly |promptly |again )*(?:second(?:ed)?|2nd(?:ed)?)(?! (?:by|from)\\b)${UNOPPOSED}`,
  },
  // "A motion was made by Amber to paint the jetty, seconded by Birch", "Motion by Amber to adjourn, second Birch"
  {
    has: /^(?:[^.;:]{3,160}, |(?:After|Following) (?:[a-z]+ )?discussion )?(?:[Aa] |The |There was (?:then )?a )?(?:[Mm]otion|MOTION)[a-z ]{0,24} (?:by:?|from) .*(?:[Ss]econd|[Ss]upport|2nd)/,
    pattern: `^(?:[^.;:]{3,160}, |(?:After|Following) (?:[a-z]+ )?discussion )?(?:[Aa] |The |There was (?:then )?a )?(?:[Mm]otion|MOTION)(?: was)?(?: then| duly)*(?: made| put| proposed| moved| offered)? (?:by:?|from) ${MOVER},? (?<what>(?:to|that|for) [^;¤]{3,400}?)(?:${SECONDED_FAR}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Motion – Amber, second – Birch, to paint the jetty", "Motion: Amber; seconded: Birch", "Motion (Amber) & seconded (Birch) that …"
  {
    has: /^(?:[^.;:]{3,80} [-–—] )?(?:[Mm]otion|MOTION|[Mm]oved|[Pp]roposed)(?::| ?[-–—]|,)? ?\(?\p{Lu}.*(?:[Ss]econd|SECOND|2nd|[Ss]upport)/u,
    pattern: `^(?:[^.;:]{3,80} [-–—] )?(?:[Mm]otion|MOTION|[Mm]oved|[Pp]roposed)(?:: ?| ?[-–—] ?|, | )\\(?${MOVER}\\)?(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Motion to paint the jetty – Amber, second – Birch", "Motion to adjourn: Amber, Birch seconded"
  {
    has: /^(?:[Mm]otion|MOTION) (?:to|that|for) [^.;:]{3,300}[-–—:(] ?\p{Lu}/u,
    pattern: `^(?:[Mm]otion|MOTION) (?<what>(?:to|that|for) [^.;:]{3,300}?)(?: ?[-–—] ?|: ?| \\()(?:(?:1st|[Ff]irst)[: ] ?)?${MOVER}\\)?(?:${SECONDED}|${SECONDED_AFTER})\\)?${AND_RESULT}`,
  },
  // "Motion to accept the report (moved Amber, seconded Birch) passed 8-0-1"
  {
    has: /^(?:A |The )?(?:[Mm]otion|MOTION) (?:to|that|for) .* \((?:[Mm]ov|[Pp]rop|[Mm]ade)/,
    pattern: `^(?:A |The )?(?:[Mm]otion|MOTION) (?<what>(?:to|that|for) [^()¤]{3,300}?),? \\((?:[Mm]ove[dr]|[Pp]ropose[dr]|[Mm]ade)(?: by)?:? ${MOVER}${SECONDED}\\)${AND_RESULT}`,
  },
  // "Motion to approve Amber, Birch second": what is before the meeting stands above
  {
    has: /^(?:[Mm]otion|MOTION) to \p{L}+ \p{Lu}[^,;.:]{1,40},? \p{Lu}.* (?:[Ss]econd|2nd)/u,
    pattern: `^(?:[Mm]otion|MOTION) (?<what>to (?:[Aa]pprove|[Aa]ccept|[Aa]dopt|[Aa]djourn|[Tt]able|[Pp]ay|[Cc]lose|[Aa]mend)(?: it)?) ${MOVER}, ${SECONDER} (?:[Ss]econd(?:ed|s)?|2nd(?:ed|s)?)${AND_RESULT}\\s*(?=[.;]?$)`,
  },
  ...PAIR_WAYS,
  // "A motion to paint the jetty was made by Amber and seconded by Birch."
  {
    has: /^(?:(?:After|Following) (?:[a-z]+ )?discussion, )?(?:[Aa] |The )?(?:[Mm]otion|MOTION|[Mm]ove|[Pp]roposal)(?: was made)? (?:to|that|of|for) /,
    pattern: `^(?:(?:After|Following) (?:[a-z]+ )?discussion, )?(?:[Aa] |The )?(?:[Mm]otion|MOTION|[Mm]ove|[Pp]roposal)(?: was made)? (?<what>(?:to|that|of|for) [^.;:]{3,300}?)(?: was| is|,)?(?: then)?(?: made| proposed| moved| offered| introduced| presented| brought(?: forward)?| put forward| raised| submitted)? by ${MOVER}(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "It was proposed by Cllr Amber and seconded by Cllr Birch that …", "The motion was proposed by …"
  {
    has: /(?:[Pp]roposed|[Mm]oved|motioned|PROPOSED|MOVED)(?: as [^.;:]{3,60}| for (?:approval|acceptance|adoption|payment|ratification))? by/,
    pattern: `^(?:[^.;:]{2,50}: )?(?:(?:It|This|The (?:motion|proposal|resolution|recommendation|above|minutes|report|amendment)|[^.;:]{3,160}?,? (?:and |which )?it|(?<subject>\\p{Lu}[^.;:]{3,160}?)) (?:was|were) (?:duly |then |also |formally )*)(?:[Pp]roposed|[Mm]oved|motioned|PROPOSED|MOVED)(?: for (?:approval|acceptance|adoption|payment|ratification))?${AS_RECORD} by:? ${MOVER}(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Proposed – Cllr Amber Seconded – Cllr Birch", "Prop. Cllr Amber, 2nd Cllr Birch", "Proposed Cllr Amber, seconded Cllr Birch"
  {
    has: /^\(?(?:It was |This was |Duly )?(?:[Pp]rop|[Mm]ove[dr]|[Mm]otioned by|[Nn]ominated by|[Mm]aker:|PROPOSED|MOVED)/,
    pattern: `^\\(?(?:It was |This was |Duly )?(?:[Pp]ropose[dr]|[Mm]ove[dr]|[Mm]otioned(?= by)|[Nn]ominated(?= by)|[Mm]aker(?=:)|PROPOSED|MOVED|[Pp]rop\\.?)${AS_RECORD}(?: \\((?:by|in) [^()]{3,30}\\))?(?: by)? ?[-–:]? ?${MOVER}[,;.)]?\\s*(?:and |/ ?)?(?:[Ss]econde[dr]|SECONDED|[Ss]econd|2nd(?!${DAY_OF})(?:ed)?|[Ss]ec\\.?(?= ))(?: by)? ?[-–:]? ?${SECONDER}${AND_RESULT}`,
  },
  // "Recommended by Cllr Amber, seconded by Cllr Birch that …"
  {
    has: /^(?:It was )?(?:[Rr]ecommended|RECOMMENDED) by .*(?:[Ss]econd|SECOND)/,
    pattern: `^(?:It was )?(?:[Rr]ecommended|RECOMMENDED) by:? ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Moved Cllr Amber Cllr Birch that …": the second title parts the two
  {
    has: /^(?:Moved|MOVED) (?:Cr|Cllr|Clr|Councillor|Mr|Mrs|Ms)\.? .* (?:Cr|Cllr|Clr|Councillor|Mr|Mrs|Ms)\.? .* that /,
    pattern: `^(?:Moved|MOVED) ${MOVER} (?=(?:Cr|Cllr|Clr|Councillor|Mr|Mrs|Ms)\\b)${SECONDER}(?=,? that )`,
  },
  // "Dora Elder, nominated Amber, seconded Birch", "Captain: Dora Elder nominated by Amber, seconded by Birch": a candidate a line
  {
    has: /(?:, (?:nominated|proposed)(?: by)?| nominated by) \p{Lu}[^.;:,]*,? (?:and )?seconded(?: by)? \p{Lu}/u,
    pattern: `^(?<what>(?:\\p{Lu}[\\p{L} ’'/-]{2,40}(?::|,| [-–—]) ?)?(?=\\p{Lu}\\S+ \\p{Lu})${NAME})(?:, (?:nominated|proposed)(?: by)?| nominated by) ${MOVER},? (?:and )?seconded(?: by)? ${SECONDER}${AND_RESULT}\\.?$`,
  },
  // "With a motion by Amber and a second by Birch, the budget was approved."
  {
    has: /^With (?:an? |the )?motion /,
    pattern: `^With (?:an? |the )?motion (?:made )?(?:by|from) ${MOVER}${SECONDED}(?=,)`,
  },
  // "It was proposed by Amber to paint the jetty, seconded by Birch.", "Moved by Amber that it be painted; seconded by Birch.", "It was moved by Amber that it be painted and Birch seconded."
  {
    has: /^(?:[^.;:]{3,160}, )?(?:[Ii]t was |[Ii]t has been )?(?:then |also |further )?(?:[Pp]roposed|[Mm]oved|[Ss]uggested|MOVED|PROPOSED) [Bb][Yy]:? .*(?:[Ss]econd|SECOND|2nd)/,
    pattern: `^(?:(?:[^.;:]{3,160}, )?[Ii]t was (?:then |also |further )?(?:proposed|moved|MOVED|PROPOSED)|Proposed|Moved) by:? ${MOVER},? (?<what>(?:to|that|THAT) [^;¤]{3,400}?)(?:${SECONDED_FAR}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  ...ASKED_MOTION_WAYS,
  // "Birch seconded Amber's motion to paint the jetty."
  {
    has: / second(?:ed|s) .*['’]s? motion /,
    pattern: `^(?:[^.;:]{3,160}, )?${SECONDER} second(?:ed|s) ${MOVER}['’]s? motion (?<what>(?:to|that|for) [^;¤]{3,400}?)(?=,? (?:and|which) (?:the motion|it|this|was|carried|passed|all|everyone)\\b|\\.?$)${AND_RESULT}`,
  },
  // "Vote: to approve the warrants. (Amber/Birch 5-0-0)", "(Amber/Birch, unanimous)"
  {
    has: /\(\p{Lu}[^/()]{1,40}\/ ?\p{Lu}[^/()]{1,40}?,? (?:\d|[Uu]nanimous|[Aa]ll|[Cc]arried|[Pp]assed|[Aa]pproved)/u,
    pattern: `\\(${MOVER} ?/ ?${SECONDER}[,;:]? (?<result>[Uu]nanimous(?:ly)?|[Aa]ll(?: in favou?r)?|[Cc]arried|[Pp]assed|[Aa]pproved|\\d{1,2}-0(?:-\\d{1,2})?)(?: \\d{1,2} ?[-–] ?\\d{1,2}(?: ?[-–] ?\\d{1,2})?)?\\)\\.?$`,
  },
  // "Motion #3: Amber/Birch - approve the budget.", "M: Amber S: Birch to approve it."
  {
    has: /^(?:(?:Motion|MOTION)[ #\d:]+.* ?\/ ?.* [-–—]|[MP]:|Prop(?:osed)?:)/,
    pattern: `^(?:(?:Motion|MOTION)(?: #?\\d{1,4})?: ${MOVER} ?/ ?${SECONDER} ?[-–—] |(?:[MP]|Prop(?:osed)?): ?${by('movedBy')},? (?:S|Sec|2nd|Seconded): ?${by('secondedBy')},? )(?<what>\\p{Ll}[^;¤]{3,400})$`,
  },
  // "Budget approved (Amber/Birch)."
  {
    has: / (?:approved|adopted|agreed|accepted|carried|passed)(?: unanimously)? \(\p{Lu}[^/()]{1,40}\/ ?\p{Lu}/u,
    pattern: `^[^.;:?]{3,300}? (?:approved|adopted|agreed|accepted|carried|passed)(?: unanimously)? \\(${MOVER} ?/ ?${SECONDER}\\)`,
  },
  // "(Cllr Amber proposed, Cllr Birch seconded, all in favour)", "Motion to accept it (Amber moved, Birch 2nd)."
  {
    has: /\(.*(?:proposed|moved|1st|first|motion).*(?:second|2nd)/,
    pattern: `^(?:(?:A |The )?(?:[Mm]otion|MOTION) (?<what>(?:to|that|for) [^.;:()]{3,300}?) )?\\(${MOVER} (?:proposed|moved|1st|first|motion(?:ed|s)?)[,;/]? ?(?:and )?${SECONDER} (?:second(?:ed|s)?|2nd)${AND_RESULT}\\)?`,
  },
  // "Amber 1st, Birch 2nd.", "Amber first / Birch second", behind what they move
  {
    has: /^\p{Lu}.* (?:1st|first)[,;/&]? .*(?:2nd|second)/u,
    pattern: `^${MOVER} (?:1st|first)[,;/&]? ?(?:and )?${SECONDER} (?:2nd|second)${AND_RESULT}\\s*(?=[.;]?$)`,
  },
  // "Approve the minutes: Amber motions, Birch seconds."
  {
    has: /^\p{Lu}.*(?::| [-–—]) .*(?:moves?|moved|motions|motioned|proposes|proposed)[,;/&]? .*(?:second|2nd)/u,
    pattern: `^(?<subject>(?:To )?(?:Approv|Accept|Adopt|Adjourn|Appoint|Pay|Purchase|Minutes|Agenda|Budget|Report)[^.;:?]{0,160}?)(?::| ?[-–—]) ${MOVER} (?:moves?|moved|motions|motioned|proposes|proposed)[,;/&]? ?(?:and )?${SECONDER} (?:second(?:s|ed)?|2nd)${AND_RESULT}\\s*(?=[.;]?$)`,
  },
  // "As an amendment, Councillor Amber, seconded by Councillor Birch, moved that …", "Amendment 1, proposed by Amber, seconded by Birch"
  {
    has: /, seconded by /,
    pattern: `^(?:[^.;:]{3,120}, )?${MOVER}, seconded by ${SECONDER}, (?:then |also )?(?:proposed|moved)`,
  },
  {
    has: /^(?:An? )?(?:[Aa]mendment|[Mm]otion|[Pp]roposal|[Rr]esolution).* (?:proposed|moved|submitted) by /,
    pattern: `^(?:An? )?(?:[Aa]mendment|[Mm]otion|[Pp]roposal|[Rr]esolution)(?: (?:No\\.? ?)?\\d{1,3})?,? (?:was )?(?:proposed|moved|submitted) by ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Dora Ash stands for Chair (proposed: Elm, seconded: Oak)", and what came of it below
  {
    has: /^\p{Lu}.* (?:stands|stood|standing|running|ran)\b.*\((?:[Pp]roposed|[Nn]ominated)/u,
    pattern: `^(?<what>${NAME} (?:stands|stood|is standing|is running|ran)(?: (?:for|as) [^().;:?]{2,60})?(?: unopposed)?),? \\((?:[Pp]roposed|[Nn]ominated)(?: by)?:? ${MOVER}[,;/]? (?:and )?(?:[Ss]econded|2nd)(?: by)?:? ${SECONDER}\\)`,
  },
  // "Payment agreed, proposed Cllr Amber, seconded Cllr Birch."
  {
    has: /(?:approved|adopted|agreed|accepted|confirmed|supported)(?: (?:as|subject to|with) [^.;:?]{3,80})?[,;:]? [-–(]?(?:[Pp]rop|[Mm]o(?:ved|tioned))/,
    pattern: `^[^.;:?]{3,300}? (?:approved|adopted|agreed|accepted|confirmed|supported)(?: (?:as|subject to|with) [^.;:?]{3,80})?[,;:]? [-–(]?(?:[Pp]rop(?:osed|\\.)?|[Mm]o(?:ved|tioned))(?: by)?:? ${MOVER}[,;]\\s*(?:and )?(?:[Ss]econde[dr]|[Ss]econd|2nd(?!${DAY_OF})|[Ss]ec\\.?)(?: by)?:? ${SECONDER}${AND_RESULT}`,
  },
  // "Approved, proposed by L. Innes and seconded by W. Mair.", "Ratified – motion by Amber, second by Birch"
  {
    has: /^(?:Approved|Adopted|Agreed|Accepted|Confirmed|Ratified)(?:,| [-–—]|;) (?:[Pp]rop|[Mm]o)/,
    pattern: `^(?:Approved|Adopted|Agreed|Accepted|Confirmed|Ratified)(?:,| [-–—]|;) (?:[Pp]rop(?:osed|\\.)?|[Mm]o(?:ved|tion))(?: by)?:? ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Approved by L. Innes, seconded by W. Mair."
  {
    has: /^(?:Approved|Accepted|Agreed|Adopted|Confirmed) by .*second/,
    pattern: `^(?<result>Approved|Accepted|Agreed|Adopted|Confirmed) by ${MOVER}${SECONDED}[.]?$`,
  },
  // "It was RESOLVED to object (proposed Cllr Amber, seconded Cllr Birch, all in favour)."
  {
    has: /[([](?:[Pp]rop|[Mm]oved)/,
    pattern: `[(\\[](?:[Pp]rop(?:osed|oser)?\\.?|[Mm]oved)(?: by)?:? ?[-–]? ?${MOVER}[,;/]?\\s*(?:and )?(?:[Ss]econde[dr]|[Ss]econd|2nd|[Ss]ec\\.)(?: by)?:? ?[-–]? ?${SECONDER}${AND_RESULT}[)\\]]`,
  },
  // "RESOLVED: Cllr Amber / Cllr Birch", and in the next line "That the jetty be painted."
  {
    has: /^(?:It was |IT WAS )?(?:R(?:esolved|ESOLVED)|A(?:greed|GREED)):? ?\p{Lu}[^/:;]{1,50}\/ ?\p{Lu}/u,
    pattern: `^(?:It was |IT WAS )?(?:Resolved|RESOLVED|Agreed|AGREED):? ?${MOVER} ?/ ?${SECONDER}[.,:]? (?=(?:That|THAT|To)\\b)`,
  },
  // "Cllr Elm nominated Cllr Ash, seconded by Cllr Oak.", "Elm nominated Ash for Chairman, Oak seconded."
  {
    has: / nominated .*[Ss]econd/,
    pattern: `^(?:[^.;:]{3,160}, )?${MOVER} nominated (?<what>${NAME}(?: (?:as|for|to) [^.;,]{3,60}?)?)(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Cllr Elm proposed and Cllr Oak seconded Cllr Ash as Chair."
  {
    has: / (?:proposed|nominated),? and .* seconded/,
    pattern: `^${MOVER} (?:proposed|nominated),? and ${SECONDER} seconded,? (?<what>${NAME}(?: (?:as|for) [^.;,]{3,60})?)[.]?$`,
  },
  // "Cllr Ash was nominated by Cllr Elm and seconded by Cllr Oak."
  {
    has: / (?:was|were) (?:duly )?(?:nominated|proposed).* by /,
    pattern: `^(?<what>${NAME} (?:was|were) (?:duly )?(?:nominated|proposed)(?: (?:as|for) [^.;,]{3,40}?)?) by ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Dora Ash – proposed by Cllr Elm, seconded by Cllr Oak and unanimously appointed", "Treasurer: nominated by Cllr Elm, seconded by …"
  {
    has: /^\p{Lu}[^.;:]{2,80}?(?: ?[-–—]|:) ?\(?(?:[Pp]roposed|[Nn]ominated|[Mm]oved)(?: by| \p{Lu}|:)/u,
    pattern: `^(?<subject>(?!(?:Motion|MOTION|Vote|Result|Action)\\b)\\p{Lu}[^.;:]{2,80}?)(?: ?[-–—]|:) ?\\(?(?:[Pp]roposed|[Nn]ominated|[Mm]oved)(?: by)?:? ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Financial report moved as true and correct by Amber, second by Birch"
  {
    has: /^\p{Lu}.* (?:moved|proposed)(?: as .*)? by/u,
    pattern: `^(?!(?:It|This|That|He|She|They|Motion|MOTION)\\b)(?:\\p{Lu}[\\p{L} ]{2,30}: )?(?<subject>(?!${NAME} (?:moved|proposed))\\p{Lu}[^.;:]{3,160}?) (?<!(?:,|–|-|was|were|is|being|be|as|[Aa]mendment|[Mm]otion|[Pp]roposal|[Rr]esolution) )(?:moved|proposed)${AS_RECORD} by:? ${MOVER}(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  // "Adoption of the accounts proposed Amber, seconded Birch."
  {
    has: /(?:^|[,–-] )(?:Adoption|Acceptance|Approval|Election|Re-election|Payment|Purchase)\b.* ?(?:proposed|moved) /,
    pattern: `^(?:[^.;:]{3,160}(?:,| [-–]) )?(?<subject>(?:Adoption|Acceptance|Approval|Election|Re-election|Payment|Purchase)\\b[^.;:]{0,160}?),? (?:was )?(?:proposed|moved)(?: by)? ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Amber proposes Birch as Chairman and Cedar seconds."
  {
    has: / (?:proposes|nominates) .* seconds/,
    pattern: `^${MOVER} (?:proposes|nominates) (?<what>${NAME}(?: (?:as|for) [^.;,]{3,60}?)?),? and ${SECONDER} seconds`,
  },
  // "Cllr Ash was elected Chair, proposed by Cllr Elm, seconded by Cllr Oak."
  {
    has: /[,(] ?(?:on being |having been |duly )?(?:proposed|moved|nominated) by/,
    pattern: `^[^;:?]{5,300}?[,(] ?(?:on being |having been |duly )?(?:proposed|moved|nominated) by:? ${MOVER}${SECONDED}(?:,? and (?:was |were )?(?:voted in|elected|appointed|carried|approved)[^.;:]{0,40})?[.)]*$`,
  },
  // "These were moved as correct by Dora Elder and Ben Fern": two who say that the minutes are right
  {
    has: / as (?:being )?(?:an? )?(?:true|correct|accurate)\b.{0,60} by \p{Lu}/u,
    pattern: `^(?:These|They|It|(?:The )?(?:[\\p{L}'’]+ ){0,3}[Mm]inutes(?: (?:of|for|from) [^.;:]{3,80}?)?) (?:was|were) (?:then |duly )?(?<result>(?:moved|proposed|approved|accepted|agreed|confirmed) as (?:being )?(?:an? )?(?:correct|true|accurate)[^.;:]{0,40}?) by ${MOVER} and ${SECONDER}\\.?$`,
  },
  // "Amber introduced the following resolution and moved its adoption, seconded by Birch: …"
  {
    has: / (?:offered|introduced|presented) .*(?:adoption|passage).*second/,
    pattern: `^${OFFERS}${SECONDED}${AND_RESULT}`,
  },
  // "Motion to pay the bills: Amber moved / Birch seconded / passed"
  {
    has: /^(?:[Mm]otion|MOTION) (?:to|that) .*(?:moved|motioned) ?[/,;&] ?\p{Lu}.* (?:second|2nd)/u,
    pattern: `^(?:[Mm]otion|MOTION) (?<what>(?:to|that) [^.;:]{3,300}?)(?: ?[-–—]|:) ${MOVER} (?:moved|motioned) ?[/,;&] ?${SECONDER} (?:seconded|seconds|second|2nd)${AND_RESULT}`,
  },
  // "It was moved (Amber), seconded (Birch), and carried to pay the bills."
  {
    has: /^It was [Mm]oved \(\p{Lu}.*\),? (?:and )?seconded \(/u,
    pattern: `^It was [Mm]oved \\(${MOVER}\\),? (?:and )?seconded \\(${SECONDER}\\)${AND_RESULT}`,
  },
  // "Amber motion, Birch second", "Amber propose / Birch second", as a point below what they move
  {
    has: /^\p{Lu}.* (?:motion|moves?|proposes?|nominate[ds]),? ?(?:[/;&,-]|and) ?\p{Lu}.* (?:second|2nd)/u,
    pattern: `^${MOVER} (?:motion|moves?|proposes?|nominate[ds]),? ?(?:[/;&,-]|and)? ?${SECONDER} (?:second(?:s|ed)?|2nds?)${AND_RESULT}\\s*(?=[.]?$| to (?!the\\b|an?\\b)\\p{Ll})`,
  },
  // "Amber moves to pay it, Birch, Cedar, and Dora second.": the first of them seconds
  {
    has: /^\p{Lu}.* (?:moves|motions|proposes|makes) .*[,;] \p{Lu}[^.;:]*(?:,| and) \p{Lu}[^.;:,]* second[.;]?$/u,
    pattern: `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?(?:moves|motions|proposes|makes (?:a|the) motion) (?<what>(?:to|that|for) [^;¤]{3,400}?)[,;] ${SECONDER}(?:(?:, and|,| and|&) ${NAME}){1,6} second[.;]?$`,
  },
  // "Amber moved to paint the jetty; Birch seconded.", "Cllr Amber proposed, Cllr Birch seconded, that …"
  {
    has: MOVES_THEN_SECONDS,
    pattern: `^(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally |so )?(?:${MOVES}|made a proposal)(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
  {
    has: MOVES_THEN_SECONDS,
    pattern: `^(?:[^.;:]{3,160}, (?:whereupon )?)?${MOVER}${SAID_FIRST} (?:then |also |formally )?${MOVES}(?<what>,? [^;¤]{3,600}?)(?:${SECONDED_FAR}|${SECONDED_AFTER})${AND_RESULT}`,
  },
];

const made = new Map<MotionWay, RegExp>();

/** The first of the ways that a text is written in. Even to parse all patterns takes time at every start, so each is made when words ask for it. */
export function wayMoved(text: string): RegExpExecArray | undefined {
  for (const row of WAYS) {
    if (!standsIn(row.has, text)) continue;
    const pattern = made.get(row) ?? new RegExp(row.pattern, 'u');
    made.set(row, pattern);
    const match = findIn(pattern, text);
    if (match) return match;
  }
  return undefined;
}
