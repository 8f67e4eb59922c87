// The ways that tell who moved and who seconded as a pair, "Amber/Birch": a row each, with an example beside it.

import { AND_RESULT, by, MOVER, type MotionWay, SECONDED, SECONDER } from './motion-parts.ts';

export const PAIR_WAYS: readonly MotionWay[] = [
  // "Motion Amber/second Birch, 4-0."
  {
    has: /^(?:Motion|Moved|M) \p{Lu}[^/.;:]{1,40} ?\/ ?(?:second|2nd)/u,
    pattern: `^(?:Motion|Moved) ${MOVER} ?/ ?(?:seconded|second|2nd)(?: by)?:? ${SECONDER}${AND_RESULT}`,
  },
  // "Tabled to April on a motion by Amber/Birch."
  {
    has: /(?:on|upon) (?:a |the )?motion (?:by|of|from|made by) \p{Lu}[^/.;:]{1,40} ?\/ ?\p{Lu}/u,
    pattern: `^[^;?]{3,300}? (?:on|upon) (?:a |the )?motion (?:by|of|from|made by) ${MOVER} ?/ ?${SECONDER}(?=[,.;)]|$)`,
  },
  // "Moved that the minutes be accepted – Amber/Birch, carried", "Motion to adjourn (Amber/Birch)"
  {
    has: /^(?:A )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED|It was moved).*\//,
    pattern: `^(?:A )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED|It was moved)(?: was made)?(?::| [-–—])? ?(?<what>(?:to|that|for|To|That) [^;¤]{3,500}?)(?: ?[-–—] |:? \\(|[.,:] | by )${MOVER} ?/ ?${SECONDER}\\)?(?=[.,;:]|$| [-–—])${AND_RESULT}`,
  },
  // "Motion (Amber, Birch) to paint the jetty."
  {
    has: /^(?:A )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED) \([^(),]{2,50}, [^(),]{2,50}\) (?:to|that) /,
    pattern: `^(?:A )?(?:[Mm]otion|MOTION|[Mm]oved|MOVED) \\(${MOVER}, ${SECONDER}\\)(?= (?:to|that) )`,
  },
  // "(Amber/Birch) CARRIED"
  {
    has: /^\(\p{Lu}[^/:;]{1,50}\/[^/:;]{2,50}\) ?(?:[Cc]arried|CARRIED|[Pp]assed|PASSED)/u,
    pattern: `^\\(${MOVER} ?/ ?${SECONDER}\\) ?(?<result>[Cc]arried|CARRIED|[Pp]assed|PASSED)(?: unanimously)?(?=[.,;)]|$)`,
  },
  // "Amber/Birch, carried.", "Amber/Birch Carried": who moved and seconded what stands before it
  {
    has: /^\(?\p{Lu}[^/:;]{1,50}\/[^/:;]{2,50}[,;–-]? ?(?:[Cc]arried|CARRIED|[Pp]assed|PASSED|[Aa]ll |[Aa]pproved|[Uu]nanimous)/u,
    pattern: `^\\(?${MOVER} ?/ ?${SECONDER}\\)?(?: [-–]|[,;])? ?(?<result>[Cc]arried|CARRIED|[Pp]assed|PASSED|[Aa]ll (?:agreed|in favou?r|ayes?)|[Aa]pproved|[Uu]nanimous)(?: unanimously)?(?=[.,;)]|$)`,
  },
  {
    has: /^(?:It was )?(?:M\/?S|MMS|[Mm]otion ?\/ ?[Ss]econd)/,
    pattern: `^(?:It was )?(?:(?<result>M/?S/?[CAP](?:/U)?)|M/S|MMS|[Mm]otion ?/ ?[Ss]econd(?:ed)?(?: by)?):? ?\\(?${MOVER} ?(?:/|, ?) ?${SECONDER}\\)?`,
  },
  // "Resolved (Cr Amber)", and below it "That Council: 1. …"
  {
    has: /^(?:Resolved|RESOLVED):? \((?:Cr|Cllr|Councillor|Ald|Mayor|Deputy|The )/,
    pattern: `^(?<result>Resolved|RESOLVED):? \\(${MOVER}(?: ?/ ?${SECONDER})?\\):?$`,
  },
  // "MOVED (Amber / Birch)", "Moved: Cr Amber/Cr Birch", "RESOLVED (Amber/Birch) that the report be received"
  {
    has: /^(?:It was )?(?:[Mm]o(?:ved|tion)|MO(?:VED|TION)|[Rr]esol|RESOL|agreed|AGREED).*\//,
    pattern: `^(?:It was )?(?:[Mm]oved|MOVED|[Mm]otion|MOTION|(?<result>[Rr]esolved|RESOLVED|(?<=It was )agreed)|Resolution|RESOLUTION)(?: by| \\[[\\d/.-]{1,12}\\])?:? ?(?:\\(${MOVER} ?/ ?${SECONDER}\\)|(?<=[Mm]o(?:ved|tion)(?: by)?:? ?|MO(?:VED|TION)(?: BY)?:? ?)${by('movedBy')} ?/ ?${by('secondedBy')}(?=[.:;,]|$| that\\b))`,
  },
  // "Res. #2026-114 Amber/Birch: That the minutes be approved.", "114/26 AMBER-BIRCH: THAT …"
  {
    has: /^(?:[Rr]es|RES|[Mm]otion|MOTION|#?\d|\p{Lu}[^/:;]{1,40} ?[/–-] ?\p{Lu}[^/:;]{1,40}: ?(?:That|THAT) ).{3,80}[/–-].{2,60}(?:That|THAT|that) /u,
    pattern: `^(?:(?:Res(?:olution|\\.)?|RES(?:OLUTION|\\.)?|Motion|MOTION)? ?(?:No\\.? ?)?#?[\\d./-]{1,12}:?,? )?${MOVER} ?[/–-] ?${SECONDER}(?: ?[:–-]|,)? (?<what>(?:That|THAT|that) .{3,3000})$`,
  },
  // "Motion moved/seconded by Amber/Birch and carried", "It was moved and seconded (Amber/Birch) to …", "Moved and seconded by Councillors Amber and Birch"
  {
    has: /[Mm](?:oved|ade) ?(?:\/|and|,|&) ?[Ss]econded (?:by |\()/,
    pattern: `^(?:It was |It was duly |(?:A )?[Mm]otion (?:was )?)?[Mm](?:oved|ade) ?(?:/|and|,|&) ?[Ss]econded (?:by:? |\\()(?:Councillors |Councilors |Commissioners |Trustees |Directors )?${MOVER} ?(?:/|and|&) ?${SECONDER}\\)?${AND_RESULT}`,
  },
  // "It was MOVED, Amber and seconded to paint it.": who seconds is not told
  {
    has: /^It was (?:moved|MOVED)(?:,| by).* seconded /,
    pattern: `^It was (?:moved|MOVED)(?:,| by) ${MOVER},? and (?:duly )?seconded(?= (?:to|that) )`,
  },
  // "The report was read and approved on an Amber/Birch motion.", "A motion to paint it was approved on an Amber/Birch motion."
  {
    has: / (?:on|upon|by) (?:an? |the )?\p{Lu}[^/.;:]{1,40} ?\/ ?\p{Lu}[^/.;:]{1,40} motion/u,
    pattern: `^(?:A motion )?(?<what>[^;:?]{3,400}?)(?:(?<=^A motion .*) (?:was|were) (?:approved|adopted|passed|carried))?,? (?:on|upon|by) (?:an? |the )?${MOVER} ?/ ?${SECONDER} motion\\b${AND_RESULT}`,
  },
  // "The minutes were read with motion by Amber, seconded by Birch to accept them as read."
  {
    has: / with (?:an? |the )?motion (?:made |moved )?by /,
    pattern: `^[^;:?]{3,300}?,? with (?:an? |the )?motion (?:made |moved )?by ${MOVER}${SECONDED}${AND_RESULT}`,
  },
  // "Amber/Birch moved to paint the jetty.", "Amber/Birch made a motion to paint it."
  {
    has: /^\p{Lu}[^/:;,]{1,50}\/[^/:;,]{2,50} (?:moved(?: ?\/ ?seconded)?|proposed|motioned|made|to|[–-] ?(?:BIRT|Be it)) /u,
    pattern: `^${MOVER} ?/ ?${SECONDER}(?: (?:moved(?: ?/ ?seconded)?|proposed|motioned|made (?:a|the) motion)(?= (?:to|that) )|(?= to (?:approve|accept|adopt|pay|adjourn|table|appoint|authori[sz]e|receive) )| ?[–-] ?(?=BIRT|Be it))`,
  },
];
