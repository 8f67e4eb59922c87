// Copies of the program's layouts and styles, and what is told of their originals after an upgrade.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
  changedOriginals,
  originalProblems,
  unknownOriginals,
} from '../../scripts/ejected/changed-originals.ts';
import { ejectFiles } from '../../scripts/ejected/eject.ts';
import { ejectableFiles, filesNamed } from '../../scripts/ejected/ejectable.ts';
import { noteOriginals, readNotes } from '../../scripts/ejected/notes.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';

const PROGRAM = {
  'package.json': '{ "version": "0.1.0" }\n',
  'layouts/meeting.njk': '<h1>{{ view.title }}</h1>\n',
  'layouts/parts/item.njk': '<h2>Item</h2>\n',
  'assets/css/tokens.css': ':root {}\n',
  'assets/icons/icon-192.png': Uint8Array.of(137, 80, 78, 71, 255),
  'assets/search/search.js': 'search();\n',
};

interface Folders {
  readonly site: string;
  readonly program: string;
}

function inFolders(use: (folders: Folders) => void): void {
  const { folder, remove } = scratchFolder();
  const folders = { site: path.join(folder, 'site'), program: path.join(folder, 'program') };
  try {
    writeFiles(folders.program, PROGRAM);
    writeFiles(folders.site, { 'content/site.yaml': 'name: Ashcombe\n' });
    use(folders);
  } finally {
    remove();
  }
}

/** The next version of the program. */
const upgrade = ({ program }: Folders, files: Readonly<Record<string, string | Uint8Array>>): void =>
  writeFiles(program, { 'package.json': '{ "version": "0.2.0" }\n', ...files });

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

test('layouts, styles and icons can be copied, one by one or by the folder; scripts cannot', () =>
  inFolders(({ program }) => {
    const all = ejectableFiles(program);
    assert.deepEqual(all, [
      'layouts/meeting.njk',
      'layouts/parts/item.njk',
      'assets/css/tokens.css',
      'assets/icons/icon-192.png',
    ]);
    assert.deepEqual(filesNamed('./layouts/', all), ['layouts/meeting.njk', 'layouts/parts/item.njk']);
    assert.deepEqual(filesNamed('layouts\\parts', all), ['layouts/parts/item.njk']);
    assert.deepEqual(filesNamed('layouts/meet', all), []);
  }));

test('a file is copied byte for byte, and its version and checksum are noted', () =>
  inFolders(({ site, program }) => {
    const all = ejectableFiles(program);
    assert.deepEqual(ejectFiles(site, program, all), { copied: all, left: [] });
    for (const file of all)
      assert.deepEqual(readFileSync(path.join(site, file)), readFileSync(path.join(program, file)));
    assert.deepEqual(Object.keys(readNotes(site)), [...all].sort());
    assert.deepEqual(readNotes(site)['layouts/meeting.njk'], {
      version: '0.1.0',
      sha256: '25bb39f11f4e645ac97f5bb76c7365f59a4b454caf44990490e526fd25cfc485',
    });
  }));

test('what is there is left as it is', () =>
  inFolders(({ site, program }) => {
    writeFiles(site, { 'layouts/meeting.njk': 'Mine.\n' });
    const before = checksums(site);
    assert.deepEqual(ejectFiles(site, program, ['layouts/meeting.njk']), {
      copied: [],
      left: ['layouts/meeting.njk'],
    });
    assert.deepEqual(checksums(site), before);
  }));

test('a copy that was changed is told of only when its original changes', () =>
  inFolders(folders => {
    const { site, program } = folders;
    ejectFiles(site, program, ['layouts/meeting.njk', 'layouts/parts/item.njk']);
    writeFiles(site, { 'layouts/meeting.njk': '<h1>My own</h1>\n' });
    assert.deepEqual(changedOriginals(site, program), []);
    upgrade(folders, { 'layouts/meeting.njk': '<h1 lang="en">{{ view.title }}</h1>\n' });
    assert.deepEqual(changedOriginals(site, program), [
      {
        file: 'layouts/meeting.njk',
        version: '0.1.0',
        isGone: false,
        isUntouched: false,
        before: '<h1>{{ view.title }}</h1>\n',
        after: '<h1 lang="en">{{ view.title }}</h1>\n',
      },
    ]);
  }));

test('the problem names the file as it lies beside the content folder, and says what to type', () =>
  inFolders(folders => {
    const { site, program } = folders;
    ejectFiles(site, program, ['layouts/meeting.njk']);
    upgrade(folders, { 'layouts/meeting.njk': 'New.\n' });
    const [untouched] = originalProblems(site, program, path.join(site, 'content'));
    assert.match(untouched?.hint ?? '', /You changed nothing in yours: delete it/);
    writeFiles(site, { 'layouts/meeting.njk': 'Mine.\n' });
    const [problem] = originalProblems(site, program, path.join(site, 'content'));
    assert.equal(problem?.rule, 'original-changed');
    assert.equal(problem?.level, 'warning');
    assert.equal(problem?.file, '../layouts/meeting.njk');
    assert.match(
      problem?.hint ?? '',
      /eject --diff layouts\/meeting\.njk.*eject --accept layouts\/meeting\.njk/,
    );
  }));

test('what was accepted is told of no more, until the original changes again', () =>
  inFolders(folders => {
    const { site, program } = folders;
    ejectFiles(site, program, ['layouts/meeting.njk']);
    writeFiles(site, { 'layouts/meeting.njk': 'Mine.\n' });
    upgrade(folders, { 'layouts/meeting.njk': 'New.\n' });
    noteOriginals(site, program, ['layouts/meeting.njk']);
    assert.deepEqual(changedOriginals(site, program), []);
    assert.equal(read(site, 'layouts/meeting.njk'), 'Mine.\n');
    upgrade(folders, { 'layouts/meeting.njk': 'Newer.\n' });
    assert.deepEqual(
      changedOriginals(site, program).map(({ version, before }) => [version, before]),
      [['0.2.0', 'New.\n']],
    );
  }));

test('a copy that is the same as the new original, or was deleted, needs no care', () =>
  inFolders(folders => {
    const { site, program } = folders;
    ejectFiles(site, program, ['layouts/meeting.njk', 'layouts/parts/item.njk']);
    upgrade(folders, { 'layouts/meeting.njk': 'New.\n', 'layouts/parts/item.njk': 'New.\n' });
    writeFiles(site, { 'layouts/meeting.njk': 'New.\n' });
    rmSync(path.join(site, 'layouts/parts/item.njk'));
    assert.deepEqual(changedOriginals(site, program), []);
  }));

test('an original that is gone is told of as gone, and one that is no text without its bytes', () =>
  inFolders(folders => {
    const { site, program } = folders;
    ejectFiles(site, program, ['layouts/parts/item.njk', 'assets/icons/icon-192.png']);
    upgrade(folders, { 'assets/icons/icon-192.png': Uint8Array.of(137, 80, 78, 71, 254) });
    writeFiles(site, { 'assets/icons/icon-192.png': Uint8Array.of(1) });
    rmSync(path.join(program, 'layouts/parts/item.njk'));
    assert.deepEqual(
      changedOriginals(site, program).map(({ file, isGone, before, after }) => [file, isGone, before, after]),
      [
        ['assets/icons/icon-192.png', false, undefined, undefined],
        ['layouts/parts/item.njk', true, '<h2>Item</h2>\n', undefined],
      ],
    );
    assert.match(
      originalProblems(site, program, site)[1]?.message ?? '',
      /no layouts\/parts\/item\.njk any more/,
    );
  }));

test('a layout of one’s own that was never noted is no problem, and is known as such', () =>
  inFolders(folders => {
    const { site, program } = folders;
    writeFiles(site, { 'layouts/meeting.njk': 'Mine.\n', 'layouts/welcome.njk': 'Mine alone.\n' });
    upgrade(folders, { 'layouts/meeting.njk': 'New.\n' });
    assert.deepEqual(originalProblems(site, program, site), []);
    assert.deepEqual(unknownOriginals(site, program), ['layouts/meeting.njk']);
    noteOriginals(site, program, ['layouts/meeting.njk']);
    assert.deepEqual(unknownOriginals(site, program), []);
    assert.ok(!existsSync(path.join(site, '.minutebook/originals/layouts/welcome.njk')));
  }));
