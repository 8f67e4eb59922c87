// What would change in a file, or did, as lines that begin with "-" and "+".

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

export interface Difference {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** `names` say what the two are: "now", "mended". */
export const differenceAsText = (
  { file, before, after }: Difference,
  [was, is]: readonly [was: string, is: string],
  context = 1,
): string =>
  createTwoFilesPatch(file, file, before, after, was, is, { context, headerOptions: FILE_HEADERS_ONLY });
