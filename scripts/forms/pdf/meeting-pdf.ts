// The minutes of one meeting as a PDF, in normal and in large print.

import { makeDocument } from '../../document/make-document.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { type CopyLogo, logoFor } from '../copies/logo.ts';
import type { Making } from '../copies/making.ts';
import { type MadePdf, numbersOf, PAGE, type Print, type RefusedPdf } from './compile.ts';
import { footTypst, pdfDocument } from './document.ts';
import { picturesOf } from './pictures.ts';

/** To count up when the same minutes are to look otherwise, though `minutes.typ` has not changed. */
const VERSION = '3';

/** What there is to say of a PDF that was made, or that could not be. */
interface Outcome {
  readonly unshown?: readonly string[];
  /** Why its pictures are not drawn. */
  readonly pictures?: string;
  readonly refusal?: string;
}

export const meetingPdf = (row: MeetingRow, making: Making): Promise<Uint8Array | undefined> =>
  makePdf(row, 'normal', making);

export const meetingLargePrint = (row: MeetingRow, making: Making): Promise<Uint8Array | undefined> =>
  makePdf(row, 'large', making);

/** Makes the PDF, or takes it up again. One that Typst refuses is reported, and is undefined. */
async function makePdf(row: MeetingRow, print: Print, making: Making): Promise<Uint8Array | undefined> {
  const { name, url } = making.archive.site;
  const { key, committee, status, date, source } = row.meeting;
  const document = makeDocument(row, making);
  const pictures = picturesOf(row, making.readPaper);
  const said = footTypst(making.words);
  const logo = logoFor(making);
  const head = logo && [logo.file, logo.text, logo.holdsName];
  const facts = JSON.stringify([
    VERSION,
    print,
    name,
    url,
    key,
    committee,
    status,
    date,
    said,
    head,
    document,
  ]);
  const kept = await making.fromCache(
    'pdf',
    [PAGE, facts, ...(logo ? [logo.bytes] : []), ...pictures.map(({ bytes }) => bytes)],
    async () => {
      const draw = async (shown: typeof pictures, above?: CopyLogo): Promise<MadePdf | RefusedPdf> =>
        making.compilePdf(pdfDocument(row, document, making.archive.site, shown, above), print);
      try {
        const made = await draw(pictures, logo);
        if ('bytes' in made || (pictures.length === 0 && !logo)) return packed(made);
        // A logo that Typst cannot draw costs no minutes, and none of their pictures.
        const plain = logo ? await draw(pictures) : made;
        if ('bytes' in plain || pictures.length === 0) return packed(plain);
        return packed(await draw([]), plain.refusal);
      } catch (error) {
        throw new Error(brokenWords(source.file, document.title, error), { cause: error });
      }
    },
  );
  const { outcome, bytes } = unpacked(kept);
  for (const problem of problemsOf(outcome, source.file)) making.report(problem);
  return outcome.refusal === undefined ? bytes : undefined;
}

const brokenWords = (file: string, title: string, error: unknown): string =>
  `${file}: making the PDF of these minutes (${title}) broke off: ${error instanceof Error ? error.message : String(error)}\nThis is a fault of Minute Book, not yours: please report it with this file. The last site stays as it was.`;

// The cache keeps bytes. What there is to say of a PDF stands before it, on a line.

function packed(made: MadePdf | RefusedPdf, pictures?: string): Uint8Array {
  const outcome: Outcome = {
    ...(pictures !== undefined && { pictures }),
    ...('bytes' in made ? { unshown: made.unshown } : { refusal: made.refusal }),
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(outcome)}\n`),
    'bytes' in made ? made.bytes : Buffer.of(),
  ]);
}

function unpacked(kept: Uint8Array): { readonly outcome: Outcome; readonly bytes: Uint8Array } {
  const end = kept.indexOf(0x0a);
  const outcome: Outcome = JSON.parse(Buffer.from(kept.subarray(0, end)).toString('utf8'));
  return { outcome, bytes: kept.subarray(end + 1) };
}

function problemsOf({ unshown = [], pictures, refusal }: Outcome, file: string): readonly Problem[] {
  if (refusal !== undefined)
    return [
      {
        ...breachOf('pdf-refused'),
        file,
        message: `The PDF of these minutes could not be made: ${firstMessage(refusal)}`,
        hint: 'This is a fault of Minute Book, not yours: please report it with this file. All else of the meeting is published.',
      },
    ];
  return [
    ...(pictures === undefined
      ? []
      : [
          {
            ...breachOf('pdf-picture'),
            file,
            message: `The pictures of these minutes are not in their PDF: ${firstMessage(pictures)}`,
            hint: 'Save the picture anew as PNG or JPEG. Until then the words that describe it stand in its place.',
          } as const,
        ]),
    ...(unshown.length === 0
      ? []
      : [
          {
            ...breachOf('pdf-letters'),
            file,
            message: `No font of the PDF shows ${named(unshown)}.`,
            hint: 'There they stand as their numbers. The page, the text and the e-book show them.',
          } as const,
        ]),
  ];
}

/** So many letters tell a clerk which script it is. */
const NAMED = 8;

function named(letters: readonly string[]): string {
  const shown = letters.slice(0, NAMED).map(letter => `“${letter}” (${numbersOf(letter)})`);
  const others = letters.length - shown.length;
  return shown.join(', ') + (others === 0 ? '' : ` and ${others} more`);
}

/** Of all that Typst says, the first sentence that is meant for people. */
const firstMessage = (said: string): string =>
  /message: "((?:[^"\\]|\\.)*)"/.exec(said)?.[1] ?? said.slice(0, 300);
