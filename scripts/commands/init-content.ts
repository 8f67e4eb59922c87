// Begins a content folder: `site.yaml`, and where no minutes are there a committee and its first meeting.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { committeeText } from '../import/content-text.ts';
import { folderName } from '../import/plan.ts';
import type { Answers } from '../init/answers.ts';
import { siteYaml } from '../init/site-yaml.ts';
import type { IsoDate } from '../model/calendar.ts';
import { newMeeting } from '../new/new-meeting.ts';
import { readArchive } from '../read/read-archive.ts';
import { committeesIn, writeContentFiles } from './import-writing.ts';
import { thisProgram } from './init-writing.ts';

export interface BegunContent {
  /** Folder of the first committee. */
  readonly committee: string;
  /** Paths in the content folder. */
  readonly made: readonly string[];
  /** Whether something lay there before. */
  readonly wasThere: boolean;
  /** The path of the first minutes, where they were begun. */
  readonly meeting?: { readonly path: string; readonly isAgenda: boolean };
}

export function beginContent(
  content: string,
  answers: Answers,
  { beginsMeeting, today }: { readonly beginsMeeting: boolean; readonly today?: IsoDate },
): BegunContent {
  const hadSettings = ['site.yaml', 'site.yml'].some(name => existsSync(path.join(content, name)));
  const slug = folderName(answers.committee);
  const there = committeesIn(content);
  const begun = [
    ...(hadSettings ? [] : [{ path: 'site.yaml', data: siteYaml(answers, thisProgram()), from: [] }]),
    ...(there.length > 0 && !beginsMeeting ? [] : [committeeFile(slug, answers)]),
  ];
  const made = writeContentFiles(content, begun).made.map(file => file.path);
  const known = { committee: there[0]?.slug ?? slug, wasThere: hadSettings || there.length > 0 };
  if (!beginsMeeting || answers.date === undefined) return { ...known, made };
  const { archive } = readArchive(content, today === undefined ? {} : { today });
  const committee = archive.committees.find(one => one.slug === slug);
  if (!committee) return { ...known, made };
  const { path: file, text, isAgenda } = newMeeting(archive, { committee, date: answers.date });
  writeContentFiles(content, [{ path: file, data: text, from: [] }]);
  return { ...known, made: [...made, file], meeting: { path: file, isAgenda } };
}

const committeeFile = (slug: string, { committee: name }: Answers) => ({
  path: `${slug}/committee.md`,
  data: committeeText({ name, from: '', ...(/\bcouncil$/i.test(name) && { kind: 'council' as const }) }),
  from: [],
});
