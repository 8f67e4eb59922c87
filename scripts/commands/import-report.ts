// Says what an import wrote, what it left, and what it could not place.

import type { Imported } from '../import/imported.ts';
import type { ContentFile } from '../import/plan.ts';
import type { Problem } from '../model/problem.ts';
import { shortened } from '../model/shortened.ts';
import { pathFrom } from '../problem-formats/shown-path.ts';
import { problemAsText } from '../problem-formats/text.ts';
import type { Written } from './import-writing.ts';
import { count, countProblems } from './messages.ts';

export interface ImportReport {
  readonly imported: readonly Imported[];
  readonly problems: readonly Problem[];
  readonly written: Written;
}

export function tellImport({ imported, problems, written }: ImportReport, content: string): void {
  tellWritten(written, content);
  for (const { notImported } of imported)
    for (const { text, reason, line } of notImported) console.log(notImportedLine(text, reason, line));
  if (problems.length > 0)
    console.error(`\n${problems.map(problem => problemAsText(problem, file => file)).join('\n')}`);
  console.log(
    `\n${count(written.made.length, 'file')} written, ${written.same.length + written.differing.length} left as they were: ${countProblems(problems)}.`,
  );
}

/** Each file, and whether it was made now, or was there. */
export function tellWritten(written: Written, content: string): void {
  const inContent = pathFrom(content);
  for (const { path: file, from } of written.made) console.log(`${inContent(file)}  ← ${from.join(', ')}`);
  for (const { path: file } of written.same) console.log(`${inContent(file)}  is there already, the same`);
  for (const [file, there] of written.differing) console.log(differingLine(file, there, inContent));
}

const differingLine = ({ from }: ContentFile, there: string, inContent: (file: string) => string): string =>
  `${inContent(there)}  is there already and differs from ${from.join(', ')}: it was left as it is. To import it anew, move it away; for a second meeting on that day add --name and a word.`;

const notImportedLine = (text: string, reason: string, line: number | undefined): string =>
  `  not imported${line === undefined ? '' : ` (line ${line})`}: “${shortened(text, 200)}” (${reason})`;
