// What can be wrong with the marks of a passage, and what to type instead. Its words are shown all the same.

import { tagOfLanguage } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import type { PassageMark } from './passage-mark.ts';

type Said = Pick<Problem, 'message' | 'hint' | 'fix'>;

const CODES = 'cy for Welsh, ga for Irish, gd for Gaelic, fr for French, nl for Dutch, pl for Polish';

/** A fault as a problem. `line` is that of the text, from 0. */
export const passageFault = (said: Said, line: number) =>
  ({ ...breachOf('passage-language'), ...said, line }) as const;

export function noLanguage({ written, language }: PassageMark): Said {
  const tag = tagOfLanguage(language);
  const message = `“${written}” names no language that is known, so its words are shown without one.`;
  if (tag === undefined)
    return { message, hint: `Write the code of the language, as in {lang=cy}: ${CODES}.` };
  return { message, hint: `Write {lang=${tag}}.`, fix: { from: written, to: `{lang=${tag}}` } };
}

export const noEnd = ({ written }: PassageMark): Said => ({
  message: `The passage that begins with “::: ${written}” has no end, so its words are shown without their language.`,
  hint: 'Write a line “:::” below its last line, as far to the right as the line that begins it.',
});

export const NO_BEGINNING: Said = {
  message: 'A line “:::” ends a passage in another language, and none begins above it.',
  hint: 'Write a line “::: {lang=cy}” above the passage, as far to the right, or delete this one.',
};

/** What looks like the mark of words, and stands behind none. */
export function noWords(written: string): Said {
  const mark = /^\{lang=\w[\w-]*\}$/.test(written) ? written : '{lang=cy}';
  return {
    message: `“${written}” stands behind no words in square brackets, so it is shown as it stands.`,
    hint: `Write [the words]${mark} with nothing between; around paragraphs, “::: ${mark}” and “:::” on lines of their own.`,
  };
}

/** What looks like a line that begins a passage. */
export const notRead = (written: string): Said => ({
  message: `“${written}” names no language, so the line is shown as it stands.`,
  hint: `Write “::: {lang=cy}” with the code of the language (${CODES}).`,
});
