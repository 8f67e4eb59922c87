// Minutes in another language than the site's are read by that, whether they say it or not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { archiveOf } from './small-archive.ts';

const GERMAN =
  '## 1. Miete\n\nDer Vorstand ist mit dem Entwurf zufrieden, und die Miete für das Haus wird im Mai gezahlt. Das Fest wurde von der Stadt nicht bezahlt.\n\n**Beschluss:** Die Miete wird gezahlt.\n\nAbstimmung: 5 dafür, 1 dagegen\n';
const ENGLISH = '## 1. Rent\n\n**Resolved:** That the rent be paid.\n';

const readOf = (files: Readonly<Record<string, string>>) => {
  const archive = archiveOf(files);
  const meetings = archive.committees.flatMap(one => one.meetings);
  return {
    meetings: meetings.map(({ lang, items }) => ({
      lang,
      decisions: items.flatMap(one => one.decisions).length,
    })),
    told: checkArchive(archive).filter(({ rule }) => rule === 'language-unsaid'),
  };
};

test('`lang` at the top chooses the words by which minutes are read', () => {
  const { meetings, told } = readOf({ 'council/2026-03-05.md': `---\nlang: de\n---\n\n${GERMAN}` });
  assert.deepEqual(meetings, [{ lang: 'de', decisions: 1 }]);
  assert.deepEqual(told, []);
});

test('where nothing says it, the words tell it, and the clerk is told what to write', () => {
  const { meetings, told } = readOf({
    'council/2026-03-05.md': ENGLISH,
    'council/2026-04-02.md': ENGLISH,
    'council/2026-05-07.md': GERMAN,
  });
  assert.deepEqual(
    meetings.map(({ lang }) => lang),
    [undefined, undefined, 'de'],
  );
  assert.deepEqual(
    meetings.map(({ decisions }) => decisions),
    [1, 1, 1],
  );
  assert.deepEqual(
    told.map(({ file, message }) => [file, message]),
    [['council/2026-05-07.md', 'These minutes seem to be in German, and were read so.']],
  );
  assert.match(told[0]?.hint ?? '', /“lang: de”/);
});

test('where most are in another language, once, for the site', () => {
  const { told } = readOf({ 'council/2026-03-05.md': GERMAN, 'council/2026-04-02.md': GERMAN });
  assert.deepEqual(
    told.map(({ file }) => file),
    ['site.yaml'],
  );
  assert.match(told[0]?.hint ?? '', /“language: de” in site\.yaml/);
});

test('minutes in the language of the site say nothing, and in a site whose language has no words here none is told', () => {
  assert.deepEqual(
    readOf({ 'site.yaml': 'language: de-AT\n', 'council/2026-03-05.md': GERMAN }).meetings[0]?.lang,
    undefined,
  );
  assert.deepEqual(
    readOf({ 'site.yaml': 'language: nl\n', 'council/2026-03-05.md': GERMAN }).meetings[0]?.lang,
    undefined,
  );
});
