// Copies as PDF, where the program that sets them is not installed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { missingCompiler } from '../../scripts/forms/pdf/compiler.ts';
import { DEFAULT_COPIES } from '../../scripts/model/site.ts';
import { readSite } from '../../scripts/read/texts.ts';

const MISSING = 'typesetter@1.2.3';

/** The copies of a site, and what there is to say of them. */
function copiesOf(site: string, missing?: string) {
  const { value, problems } = readSite(site, 'site.yaml', missing);
  return { copies: value.copies, said: problems.map(({ rule: _, ...said }) => said) };
}

describe('without the program that sets PDFs', () => {
  test('a site that names no copies gets all others, and is told what to type', () => {
    assert.deepEqual(copiesOf('name: Tarn\n', MISSING), {
      copies: ['text', 'epub', 'zip'],
      said: [
        {
          level: 'warning',
          file: 'site.yaml',
          message: 'No copies are made as PDF, because the program that sets them is not installed.',
          hint: 'Type: npm install typesetter@1.2.3. To do without, write “copies: [text, epub, zip]”.',
        },
      ],
    });
  });

  test('a site that names PDFs is not built', () => {
    assert.deepEqual(copiesOf('name: Tarn\ncopies:\n  - large-print\n', MISSING), {
      copies: [],
      said: [
        {
          level: 'error',
          file: 'site.yaml',
          line: 2,
          message: 'Copies as PDF are named, but the program that sets them is not installed.',
          hint: 'Type: npm install typesetter@1.2.3. To do without, write “copies: none”.',
        },
      ],
    });
  });

  test('a site that wants none is told nothing', () => {
    assert.deepEqual(copiesOf('copies: [text, zip]\n', MISSING), { copies: ['text', 'zip'], said: [] });
    assert.deepEqual(copiesOf('copies: none\n', MISSING), { copies: [], said: [] });
  });
});

test('with it nothing is said, and nothing left out', () => {
  assert.deepEqual(copiesOf('name: Tarn\n'), { copies: DEFAULT_COPIES, said: [] });
  assert.deepEqual(copiesOf('copies: [pdf]\n'), { copies: ['pdf'], said: [] });
});

test('it is there where Minute Book is worked on, in the version that others are told to install', () => {
  assert.equal(missingCompiler(), undefined);
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [[name, version] = [], ...others] = Object.entries(peerDependencies);
  assert.deepEqual(others, []);
  assert.equal(devDependencies[name ?? ''], version);
});
