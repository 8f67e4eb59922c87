// Motions that somebody asked for, or that a label announces, with who moved them and who seconded: a row each, with an example beside it.

import { AND_RESULT, MOVER, type MotionWay, SECONDED, SECONDED_AFTER } from './motion-parts.ts';

export const ASKED_MOTION_WAYS: readonly MotionWay[] = [
  // "Motion: Last minutes to be accepted by Amber and seconded by Birch."
  {
    has: /^(?:Motion|MOTION): .* by .*second/,
    pattern: `^(?:Motion|MOTION): (?<what>\\p{L}[^.;:¤]{3,300}?)(?<!(?:made|moved|proposed|motion|brought)) by ${MOVER}(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}\\s*[.;]?$`,
  },
  // "Asked for a motion to paint the jetty, Amber so moved, seconded by Birch."
  {
    has: /(?:[Aa]sk|[Cc]all|[Ee]ntertain|[Rr]equest).* a motion to .* moved\b.*second/,
    pattern: `^[^.;:]{0,60}?\\b(?:[Aa]sk(?:ed|ing)|[Cc]all(?:ed|ing)?|[Ee]ntertain(?:ed|ing)|[Rr]equest(?:ed|ing)?)(?: for)? a motion (?<what>to [^;¤]{3,300}?)[,;] (?:and )?${MOVER} (?:so )?moved(?:${SECONDED}|${SECONDED_AFTER})${AND_RESULT}`,
  },
];
