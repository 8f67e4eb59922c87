// What an import asks at a terminal: the committee and the day that files do not name.

import type { Imported, MeetingReference } from '../import/imported.ts';
import type { KnownCommittee, Missing } from '../import/plan.ts';
import { askCommittee, askDay, type Terminal } from './questions.ts';

/** What was answered for each file, by its name. */
export type Answers = ReadonlyMap<string, Pick<MeetingReference, 'committee' | 'date'>>;

/** Files without a committee are mostly of one folder, so it is asked once; a day is asked for each. */
export async function askFor(
  missing: readonly Missing[],
  known: readonly KnownCommittee[],
  locale: string,
  terminal?: Terminal,
): Promise<Answers> {
  const lacks = (what: Missing['what']): readonly string[] => [
    ...new Set(missing.filter(one => one.what === what).map(({ from }) => from)),
  ];
  const answers = new Map<string, Pick<MeetingReference, 'committee' | 'date'>>();
  const committeeless = lacks('committee');
  if (committeeless.length > 0) {
    tell(`No committee is named in ${shortList(committeeless)}.`, terminal);
    const chosen = await askCommittee('Which committee met?', known, terminal);
    const committee = 'begun' in chosen ? chosen.begun : chosen.slug;
    for (const from of committeeless) answers.set(from, { committee });
  }
  for (const from of lacks('date')) {
    // Of a file of several meetings each has a day of its own.
    if (missing.filter(one => one.from === from && one.what === 'date').length > 1) continue;
    tell(`No day can be read in ${from}.`, terminal);
    const day = 'When was the meeting? For example 2026-03-05; nothing leaves the file out:';
    const date = await askDay(day, { locale, mayBeEmpty: true }, terminal);
    if (date !== undefined) answers.set(from, { ...answers.get(from), date });
  }
  return answers;
}

/** What was found, completed by the answers. What a file says itself counts. */
export function withAnswers(imported: Imported, answers: Answers): Imported {
  const placed = <One extends MeetingReference>(one: One): One => ({ ...answers.get(one.from), ...one });
  return { ...imported, meetings: imported.meetings.map(placed), papers: imported.papers.map(placed) };
}

function tell(words: string, terminal: Terminal = {}): void {
  (terminal.output ?? process.stdout).write(`${words}\n`);
}

/** "a.docx, b.docx, c.docx and 9 more". */
const shortList = (files: readonly string[]): string =>
  files.length <= 4 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`;
