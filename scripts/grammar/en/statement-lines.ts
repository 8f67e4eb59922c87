// Lines that begin a paragraph of their own, as minutes are typed: the vote below a resolution's last clause.
//
// Why is case told apart? A line of wrapped text may begin with "voted" or "moved".

import { anyOf } from '../any-of.ts';

const STATEMENT = new RegExp(
  `^${anyOf(
    // "Vote: 7 for", "Recorded vote – for 7", "VOTES: …", "Declared: Cllr Amber"
    /(?:(?:Recorded |Named )?Vot(?:es?|ing)(?: by name)?|VOTES?|Declared|DECLARED)(?:\s*:|\s[–—-]\s)/,
    // "Proposed by Cllr Amber", "MOVED BY", "Moved: Cllr Amber"
    /(?:Proposed|Moved|PROPOSED|MOVED)(?:\s+(?:by|BY)\b|\s*:)/,
    // "Proposer: Cllr Amber"
    /Proposer\s*:/,
    // "Second (Birch)"
    /Second(?:ed)? \((?=\p{Lu})/u,
    // "8 Yes; 0 No; 1 Abstain."
    /\d{1,3} (?:Yes|YES|Ayes?|AYES?|For|FOR|in favou?r)[,;] ?\d{1,3} (?:No|NO|Nays?|NAYS?|Against|AGAINST|against|opposed)\b/,
  )}`,
  'u',
);

export const beginsStatement = (line: string): boolean => STATEMENT.test(line);

/** "Seconded by Cllr Birch", "Seconder: Cllr Birch". */
export const isSecondedLine = (line: string): boolean => /^Seconde[dr]\b/i.test(line);
