// How well the minutes in minutes/ are read, and whether the scorer can be trusted.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { LineReading } from '../../scripts/reading/line-reading.ts';
import { compareReading, ROWS, type Row } from './compare.ts';
import { readLabels } from './labels.ts';
import { figuresOf, precisionOf, recallOf, scoreFolder } from './score.ts';

const MINUTES = 'test/reading/minutes';
const FLOORS = 'test/reading/floors.json';

type Floors = Readonly<Record<Row, { readonly precision: number; readonly recall: number }>>;

const SITES = readdirSync(MINUTES);
const scored = SITES.flatMap(site => scoreFolder(path.join(MINUTES, site)));

/** So few say nothing of precision: one of three false would be a third. */
const FEW = 20;

// 0.857 => 0.85: a floor is never above the figure.
const down = (figure: number): number => Math.floor(figure * 100) / 100;

test('minutes of many kinds of bodies are read as well as they were', () => {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
  const present = ROWS.map(row => {
    const figures = figuresOf(scored, row);
    const isTold = figures.found >= FEW;
    return [
      row,
      { precision: isTold ? down(precisionOf(figures)) : 0, recall: down(recallOf(figures)) },
    ] as const;
  });
  if (process.env['UPDATE']) {
    const raised = present.map(([row, { precision, recall }]) => [
      row,
      {
        precision: Math.max(precision, floors[row]?.precision ?? 0),
        recall: Math.max(recall, floors[row]?.recall ?? 0),
      },
    ]);
    writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
    return;
  }
  const lower = present.flatMap(([row, figures]) =>
    (['precision', 'recall'] as const)
      .filter(figure => figures[figure] < floors[row][figure])
      .map(figure => `${row}: ${figure} ${figures[figure]}, was ${floors[row][figure]}`),
  );
  assert.deepEqual(lower, [], 'See what: node --import tsx test/reading/score.ts FOLDER --misses');
});

test('each of these minutes has its labels, and each label a line that says something', () => {
  for (const site of SITES) {
    const files = readdirSync(path.join(MINUTES, site), { recursive: true, encoding: 'utf8' });
    const minutes = files.filter(file => /\d\.md$/.test(file));
    assert.ok(minutes.length > 0);
    for (const file of minutes) {
      const text = readFileSync(path.join(MINUTES, site, file), 'utf8');
      const lines = text.split('\n');
      const { labels, people } = readLabels(
        readFileSync(path.join(MINUTES, site, file.replace(/\.md$/, '.labels')), 'utf8'),
      );
      assert.ok(labels.length > 3, file);
      for (const label of labels) {
        assert.ok(label.lines.first <= label.lines.last, `${file}:${label.lines.first}`);
        for (const line of [label.lines.first, label.lines.last])
          assert.notEqual((lines[line - 1] ?? '').trim(), '', `${file}:${line}: ${label.kind}`);
      }
      const named = [...Object.values(people), ...labels.flatMap(({ parts }) => Object.values(parts))].flat();
      for (const name of named.flatMap(one => one.split(' / ')))
        for (const word of name.split(/[ ()]+/).filter(Boolean))
          assert.ok(text.includes(word), `${file}: ${name}`);
    }
  }
});

const LABELS = `present Amber; Birch
4 item 2
6-7 decision
  mover Amber
  seconder Birch
  8 vote 5-1
12 motion lost
  mover Cedar
14 decision?`;

const decision = (line: number, id: string): LineReading => ({
  kind: 'decision',
  line,
  id,
  foundBy: 'words',
  is: 'resolved',
  label: 'Resolved',
  text: 'That the jetty be painted.',
  clauses: 0,
});

const motion = (line: number, mover: string, of?: LineReading): LineReading => ({
  kind: 'motion',
  line,
  foundBy: 'words',
  mover,
  ...(of?.kind === 'decision' && { of: { kind: 'decision', line: of.line ?? 0, id: of.id } }),
});

/** "false 9 decision That the …" */
const wrong = (...readings: readonly LineReading[]): readonly string[] =>
  compareReading(readings, readLabels(LABELS))
    .filter(({ is }) => is === 'false')
    .map(({ row, line }) => `${row} ${line}`);

const right = (...readings: readonly LineReading[]): readonly string[] =>
  compareReading(readings, readLabels(LABELS))
    .filter(({ is }) => is === 'right')
    .map(({ what }) => what);

test('a decision is right on any line of its sentence, once, and on no other', () => {
  assert.deepEqual(wrong(decision(7, 'a')), []);
  assert.deepEqual(right(decision(7, 'a')), ['decision mover Amber seconder Birch']);
  assert.deepEqual(wrong(decision(6, 'a'), decision(7, 'b')), ['decisions 7']);
  assert.deepEqual(wrong(decision(9, 'a')), ['decisions 9']);
});

test('who voted so was named: how many they are is no figure that nobody said', () => {
  const vote = (counts: { readonly for: number; readonly against: number }): LineReading => ({
    ...{ kind: 'vote', line: 8, foundBy: 'words', counts, of: { kind: 'decision', line: 6, id: 'a' } },
    names: { for: ['Amber', 'Birch'] },
  });
  const labels = readLabels('6-7 decision\n  8 vote _-0\n    for Amber; Birch');
  const isRight = (one: LineReading): boolean =>
    compareReading([decision(6, 'a'), one], labels).every(({ is }) => is === 'right');
  assert.ok(isRight(vote({ for: 2, against: 0 })));
  assert.ok(!isRight(vote({ for: 3, against: 0 })));
  assert.ok(!isRight(vote({ for: 2, against: 1 })));
});

test('what is open to doubt is neither right nor false', () => {
  assert.deepEqual(wrong(decision(14, 'a')), []);
  assert.deepEqual(right(decision(14, 'a')), []);
});

test('a mover counts with the decision that is his, and is false with another', () => {
  const [own, other] = [decision(6, 'a'), decision(14, 'b')];
  assert.deepEqual(right(own, motion(5, 'Cllr Amber', own)).slice(1), ['mover Amber']);
  assert.deepEqual(wrong(own, other, motion(13, 'Cllr Amber', other)), ['movers and seconders 13']);
  assert.deepEqual(wrong(own, motion(5, 'Cllr Cedar', own)), ['movers and seconders 5']);
});

test('a motion that found no decision is missed there, and false only where nobody moved anything', () => {
  assert.deepEqual(wrong(motion(5, 'Amber')), []);
  assert.deepEqual(right(motion(12, 'Cedar')), ['mover Cedar', 'motion lost mover Cedar']);
  assert.deepEqual(wrong(motion(3, 'Dale')), ['movers and seconders 3', 'motions without decision 3']);
});

test('a label that cannot be understood is told of', () => {
  assert.throws(() => readLabels('6 decison'), /Row 1 of the labels, “6 decison”: “decison” is no kind/);
  assert.throws(() => readLabels('  mover Amber'), /stands below nothing/);
  assert.throws(() => readLabels('item 3'), /names no line/);
});
