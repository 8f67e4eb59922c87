// Everyday questions with the page that whoever asks so wants, written down before they were tried, and which of them
// find it among the first three.
//
//   node --import tsx test/search/asked-questions.ts CONTENT QUESTIONS [--today 2026-11-28]
//
// asks those of a file about minutes in a folder. In the file a line is a question, and behind " → " a pattern of the address.

import { readFileSync } from 'node:fs';
import { createEngine } from '../../assets/search/create-engine.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { indexOf, loaderOf } from './published-index.ts';
import { QUESTION } from './town.ts';

export interface AskedQuestion {
  readonly text: string;
  /** Addresses that are right, from the site's root. */
  readonly right: RegExp;
}

/** A page counts where it is among so many, answers and results together, as they stand on the page. */
export const FIRST = 3;

/** "who is the mayor → /people/catherine-holt/" on a line of its own; lines that begin with # are comments. */
export const readQuestions = (text: string): readonly AskedQuestion[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [question = '', right = ''] = line.split(' → ');
      if (right === '') throw new Error(`No answer stands behind “${line}”.`);
      return { text: question.trim(), right: new RegExp(`^${right.trim()}`) };
    });

/** Asked with the minutes of the sample. */
export const OF_THE_SAMPLE = readQuestions(`
okafor → /people/daniel-okafor/
cllr adeyemi → /people/ruth-adeyemi/
who is the mayor → /people/catherine-holt/
chair of planning → /people/ellen-carrow/
planning meeting december → /planning/2026-12-16/
minutes october 2026 → /planning/2026-10-21/
last finance minutes → /finance-and-audit/2026-09-24/
when is the next council meeting → /council/2026-12-10/
24/09/2026 → /finance-and-audit/2026-09-24/
quay street → /matters/quay-street-crossing/
what did the baths roof cost → /cabinet/2025-06-17/item-4/
council tax 2026 → /council/2026-02-26/item-27/
free parking saturdays → /council/2024-09-19/item-23/
rubbish collection → /cabinet/2024-11-05/item-15/
accessibility statement → /accessibility/
flood wall haxwell → /(matters/river-wall-haxwell|river-ald-joint-committee/[^/]+/item-(6|20|43))/
special school places → /matters/specialist-school-places/
taxi licence → /licensing-sub-committee/2025-03-14/item-5/
damp homes → /council/2026-09-17/item-18/
lime trees market square → /environment-and-communities/(2023-07-10/item-5|2024-12-02/item-4)/
`);

/** Asked with the minutes of the larger town (test/search/larger-town.ts). */
export const OF_THE_TOWN = readQuestions(`
theresa may → /people/theresa-may/
may → /people/theresa-may/
obrien → /people/niamh-obrien/
O'Brien → /people/niamh-obrien/
dr llewellyn jones → /people/gwen-llewellyn-jones/
town clerk → /people/peter-wills/
mayor → /people/theresa-may/
highways committee → /highways/
HTC → /highways/
allotments → /(matters/allotments-at-mill-lane|allotments)/
mill lane → /matters/allotments-at-mill-lane/
highways march 2025 → /highways/2025-03-11/
last highways minutes → /highways/2026-11-10/
next planning meeting → /planning/2026-12-15/
14 October 2025 → /highways/2025-10-14/
potholes station road → /highways/2025-06-10/item-3/
christmas lights 2025 → /amenities/2025-[^/]+/item-3/
bus shelter → /highways/2024-09-10/item-3/
dog fouling → /amenities/2026-04-16/item-3/
calendar of meetings → /dates/
`);

/** Which questions do not find the right page among the first. */
export async function missed(
  questions: readonly AskedQuestion[],
  firstOf: (text: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const { text, right } of questions) {
    const urls = (await firstOf(text)).slice(0, FIRST);
    if (!urls.some(url => right.test(url))) missed.push(`${text} → ${urls.join(' ')}`);
  }
  return missed;
}

/** Asks an index in memory, in the order in which a page shows what it finds. */
export function asking(content: string, today: string): (text: string) => Promise<readonly string[]> {
  const { archive } = readArchive(content, { today });
  const files = indexOf(archive);
  const engine = createEngine(loaderOf(name => files.get(name)).load);
  return async text => {
    const { answers, references, documents } = await engine.search({ ...QUESTION, text, today });
    const hits = await engine.hits(documents.slice(0, FIRST));
    return [...answers, ...references, ...hits].map(({ url }) => url);
  };
}

if (import.meta.filename === process.argv[1]) {
  const [content = '', file = '', , today = '2026-11-28'] = process.argv.slice(2);
  const questions = readQuestions(readFileSync(file, 'utf8'));
  const lost = await missed(questions, asking(content, today));
  console.log(`${questions.length - lost.length} of ${questions.length} among the first ${FIRST}`);
  for (const one of lost) console.log(`  ${one}`);
}
