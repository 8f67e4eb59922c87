// Says what was begun, what was left as it was, and what to do next.

import path from 'node:path';
import { typedPath } from '../files/typed-path.ts';
import type { Answers } from '../init/answers.ts';
import type { BegunContent } from './init-content.ts';
import { thisProgram, type WrittenSite } from './init-writing.ts';

export interface Begun {
  /** Whole path. */
  readonly folder: string;
  readonly answers: Answers;
  readonly begun: BegunContent;
  readonly site: WrittenSite;
  readonly isImported: boolean;
  /** How many files lie there that could have been imported. */
  readonly found: number;
}

export function tellBegun({ folder, answers, begun, site, isImported, found }: Begun): void {
  const shown = path.relative(typedPath('.'), folder);
  const at = (file: string): string => path.join(shown, file);
  const made = [...site.made, ...begun.made.map(file => `content/${file}`)];
  const kept = [
    ...site.kept.map(file => keptLine(at(file), file === 'package.json' ? site.added : [])),
    ...(begun.wasThere && !isImported ? [keptLine(at('content'), [])] : []),
  ];
  console.log(
    [
      ...made.map(file => `Written: ${at(file)}`),
      ...kept,
      '',
      `A site for the minutes of ${answers.name}.`,
      ...(answers.pdf ? [] : [withoutPdf()]),
      ...(found > 0 ? [`To make minutes of the files that lie here: ${IMPORT}`] : []),
      '',
      'What comes next:',
      ...(shown === '' ? [] : [`  cd ${/\s/.test(shown) ? `"${shown}"` : shown}`]),
      '  npm install      fetches the program, once',
      '  npm start        shows the site on your computer, and every change at once',
      '  npm run check    says what is wrong, and what to type instead',
      '',
      ...firstSteps(begun, at, isImported),
    ].join('\n'),
  );
}

const IMPORT = 'npm run import -- --help';

const withoutPdf =
  (): string => `Copies are made as text, EPUB and ZIP. For PDFs too, another 50 MB: npm install ${thisProgram().pdfCompiler.join('@')},
and “pdf” among the copies in content/site.yaml.`;

const keptLine = (file: string, added: readonly string[]): string =>
  `${file} is there already: ${added.length > 0 ? `it was kept, and got ${list(added)}` : 'it was left as it is'}.`;

/** "a, b and c". */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function firstSteps(
  { meeting }: BegunContent,
  at: (file: string) => string,
  isImported: boolean,
): readonly string[] {
  if (meeting === undefined)
    return [
      isImported
        ? 'Compare what was imported with its source.'
        : 'The minutes that were there are the site’s.',
    ];
  return [
    `Then open ${at(`content/${meeting.path}`)} in any editor, and write below each heading.`,
    meeting.isAgenda
      ? 'It is an agenda: after the meeting delete the line “status: agenda”, and write what was decided.'
      : 'Write “present:” at its top, and below it one name a line: “  - Councillor Jane Roe”.',
    'README.md says the rest on one page.',
  ];
}
