// Sources of an invented council, in the shapes in which other systems give them, and what is made of them.

import { readdirSync, readFileSync } from 'node:fs';
import { FORMATS } from '../../scripts/import/formats.ts';
import type { Imported, ImportOptions } from '../../scripts/import/imported.ts';
import { type KnownCommittee, type Plan, planFiles } from '../../scripts/import/plan.ts';
import type { ReadArchive } from '../../scripts/read/read-archive.ts';
import { readFiles } from '../read/small-archive.ts';

const FOLDER = 'test/import/moderngov/fixtures';

export const FIXTURES: readonly string[] = readdirSync(FOLDER).sort();

export const fixtureText = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** The format that reads a fixture, by its ending. */
export const formatOf = (name: string): string =>
  name.endsWith('.xml') ? 'moderngov-xml' : 'moderngov-page';

/** Reads a text in a format; the name is that of its file. */
export async function importText(
  name: string,
  text: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const format = FORMATS.find(one => one.name === formatOf(name));
  if (!format) throw new Error(`no format for ${name}`);
  return format.read({ name, bytes: Buffer.from(text) }, { locale: 'en', ...options });
}

export const importFixture = (name: string, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importText(name, fixtureText(name), options);

/** The content files of some fixtures, imported together. */
export async function planFixtures(
  names: readonly string[],
  options: Partial<ImportOptions> = {},
  known: readonly KnownCommittee[] = [],
): Promise<Plan> {
  const imported = await Promise.all(names.map(name => importFixture(name, options)));
  return planFiles(imported, { locale: 'en', ...options }, known);
}

/** The planned files by their path. */
export const filesOf = (plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.files.map(({ path, data }) => [path, String(data)]));

/** The planned files as the archive that a build would read. */
export const archiveOfPlan = (plan: Plan): ReadArchive => readFiles(filesOf(plan));
