// Letters behind a name that are a degree or an honour of its bearer.

/** "Dora Elder, Ed.D., president" */
export const DEGREE = /^(?:(?:Ed|Ph|Psy|M|J|D)\. ?D\.?|PhD|EdD|Esq\.?|CPA|P\.?E\.|MBA|RN)$/;

/** "Dora Elder, LLM": nobody’s initials. */
const SURE = 'LLM|LLB|DDS|DMD|DVM|PharmD|PsyD|APRN|LCSW|MPH|MSW|AICP|ASLA|FAIA';
export const SURE_DEGREE = new RegExp(`^\\s*(?:${SURE})\\s*$`);
/** "Dora Elder, MD", "Ben Fern, JD, LLM": behind one name in full they are no initials; in a row, "Dora Elder, JP, Mara", they may be. */
export const LETTERS_OF_DEGREE = new RegExp(
  `^\\s*(?:${SURE}|MD|DO|JD|DNP|MPA|AIA|PE|CPA|CFA|[BM]Sc|[BM]A|OBE|MBE|CBE|JP)\\s*$`,
);
