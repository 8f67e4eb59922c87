// That no sentence which says something is passed over for want of a word. Every sentence of the labelled minutes is tried, and
// the examples of each way of saying it, which stand in the comments above the patterns.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { motionBegun } from '../../../scripts/grammar/en/begun-motions.ts';
import { resultAlone } from '../../../scripts/grammar/en/results-alone.ts';
import { decisionSaid } from '../../../scripts/grammar/en/said-decisions.ts';
import { motionSaid } from '../../../scripts/grammar/en/said-motions.ts';
import { isTally, resultSaid } from '../../../scripts/grammar/en/said-results.ts';
import { secondedIn } from '../../../scripts/grammar/en/seconded.ts';
import { mayTell, mayTellWithin } from '../../../scripts/grammar/en/telling-words.ts';
import { motionTold } from '../../../scripts/grammar/en/told-motions.ts';
import { isWording } from '../../../scripts/grammar/en/wordings.ts';
import { sentencesOf } from '../../../scripts/grammar/sentences.ts';

const READERS = [
  decisionSaid,
  motionSaid,
  motionBegun,
  secondedIn,
  resultSaid,
  resultAlone,
  isTally,
  motionTold,
  isWording,
] as const;

const tells = (sentence: string): boolean => READERS.some(read => read(sentence));

const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => path.join(folder, file));

const minutes = ['en-GB', 'en-US'].flatMap(site => filesBelow(`test/reading/minutes/${site}`, '.md'));
const grammar = filesBelow('scripts/grammar/en', '.ts');

const sentencesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.replace(/^[\s*#>/-]+/, ''))
    .flatMap(line => [line, ...sentencesOf(line).map(sentence => sentence.text)]);
/** What stands in quotes in comments: "The motion was lost". */
const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:\/\/|\/?\*\*?).*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/"([^"]{4,300})"/g)].map(([, example = '']) => example),
  );

const told = [
  ...minutes.flatMap(file => sentencesIn(readFileSync(file, 'utf8'))),
  ...grammar.flatMap(file => examplesIn(readFileSync(file, 'utf8'))),
].filter(tells);

test('every sentence that says something has one of the words', () => {
  assert.ok(told.length > 400, `only ${told.length} sentences say something`);
  assert.deepEqual(
    told.filter(sentence => !mayTell(sentence)),
    [],
  );
});

test('what says something behind a number or a title is looked at, and what says nothing anywhere is not', () => {
  const behind = told.filter(mayTell).flatMap(sentence => [`4.2 ${sentence}`, `Harbour fees: ${sentence}`]);
  assert.deepEqual(
    behind.filter(sentence => !mayTellWithin(sentence)),
    [],
  );
  assert.ok(!mayTellWithin('4.2 Harbour fees: the lamp at the slipway is out again.'));
});

test('most of what is only told has none', () => {
  const prose = [
    'The lamp at the slipway is out again.',
    'Cllr Amber asked who had the key.',
    'It was a cold night.',
  ];
  assert.deepEqual(prose.filter(mayTell), []);
});
