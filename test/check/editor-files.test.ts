// The files for Visual Studio Code: its task must find in our messages every problem with its place, and its snippets
// must be what the reader understands.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import { isError, type Problem } from '../../scripts/model/problem.ts';
import { problemsAsText } from '../../scripts/problem-formats/text.ts';
import { htmlOf } from '../html-of.ts';
import { archiveOf, readFiles } from '../read/small-archive.ts';

delete process.env['INIT_CWD'];

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly severity?: number;
  readonly message?: number;
}

interface Tasks {
  readonly tasks: readonly { readonly problemMatcher: readonly { readonly pattern: readonly Pattern[] }[] }[];
}

const MATCHERS =
  (JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as Tasks).tasks[0]?.problemMatcher ?? [];

interface Marker {
  file?: string;
  line?: string;
  severity?: string;
  message?: string;
}

/**
 * What the editor would mark: as it does, each matcher looks for its patterns on lines that follow one another, and
 * joins the messages. https://code.visualstudio.com/docs/debugtest/tasks#_defining-a-multiline-problem-matcher
 */
function markersIn(output: string): readonly Marker[] {
  const lines = output.split('\n');
  return lines.flatMap((_, start) =>
    MATCHERS.flatMap(({ pattern }) => {
      const marker: Marker = {};
      const matches = pattern.every(({ regexp, message, ...groups }, offset) => {
        const found = new RegExp(regexp).exec(lines[start + offset] ?? '');
        for (const key of ['file', 'line', 'severity'] as const) {
          const value = found?.[groups[key] ?? -1];
          if (value !== undefined) marker[key] = value;
        }
        const words = found?.[message ?? -1];
        if (words !== undefined) marker.message = [marker.message, words].filter(Boolean).join('\n');
        return found !== null;
      });
      return matches ? [marker] : [];
    }),
  );
}

const FAULTY = {
  'site.yaml': 'nmae: Ashcombe\n',
  'council/2026-01-05.md': '---\nstatus: final\n---\n\n## 1. A\n\n- [ ] publish it\n',
  'council/2026-02-05.md': '## 1. A\n',
  'council/2026-03-05.md': '## 1. A\n',
};

const problemsIn = (files: Readonly<Record<string, string>>): readonly Problem[] => [
  ...readFiles(files).problems,
  ...checkArchive(archiveOf(files)),
];

test('the task finds every problem in what the check says: file, line, level, what is wrong and what to type', () => {
  const problems = problemsIn(FAULTY);
  assert.ok(problems.some(isError) && problems.some(({ line }) => line === undefined));
  const output = `\n> minutebook@1.0.0 check\n> node check\n\n${problemsAsText(problems, 'content', { all: true })}\n3 meetings, 3 items, 0 decisions: 1 error, 3 warnings, 1 note.\n`;
  assert.deepEqual(
    markersIn(output),
    problems.map(({ file, line, level, message, hint }) => ({
      file: `content/${file}`,
      ...(line !== undefined && { line: String(line) }),
      ...(level !== 'error' && { severity: level }),
      message: `${message}\n${hint}`,
    })),
  );
});

test('in what a check says where nothing is wrong, the task finds nothing', () => {
  assert.deepEqual(
    markersIn('> minutebook@1.0.0 check\n\n3 meetings, 3 items: 0 errors, 0 warnings, 0 notes.\n'),
    [],
  );
});

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const SNIPPETS = Object.values(
  JSON.parse(readFileSync('.vscode/minutebook.code-snippets', 'utf8')) as Record<string, Snippet>,
);

/** As the editor leaves it when nothing is typed over the words offered. */
const typed = (prefix: string): string => {
  const snippet = SNIPPETS.find(one => one.prefix === prefix);
  assert.ok(snippet, prefix);
  return snippet.body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
};

test('minutes put together from the snippets are read as what they are', () => {
  const item = ['item', 'papers', 'motion', 'clauses', 'recorded', 'reasons', 'action', 'done', 'declared']
    .map(typed)
    .join('\n');
  const minutes = `${typed('meeting')}\n${typed('approves')}\n${item}\n${typed('exempt')}`;
  const head = minutes.replace('---\n', `---\n${typed('correction').replace('thirty schools', 'in May')}`);
  const files = {
    'council/2026-03-05.md': '## 1. A\n',
    'council/2026-10-05/minutes.md': head.replace('from: in May', 'from: brought in May'),
    'council/2026-10-05/budget-q3.pdf': '%PDF-1.4\n',
  };
  const { archive, problems } = readFiles(files);
  assert.deepEqual(problems.filter(isError), []);
  const [first, second] = archive.committees[0]?.meetings ?? [];
  assert.equal(first?.status, 'approved');
  const [, , business, exempt] = second?.items ?? [];
  const [decision] = business?.decisions ?? [];
  assert.equal(decision?.clauses.length, 2);
  assert.deepEqual([decision?.vote?.counts.for, decision?.motion?.mover?.name], [2, 'Councillor Roe']);
  assert.ok(decision?.reasons && decision.alternatives);
  assert.deepEqual(
    business?.actions.map(({ done }) => done),
    [false, true],
  );
  assert.equal(business?.interests.length, 1);
  assert.equal(second?.papers.length, 1);
  assert.equal(exempt?.exempt?.paragraph, '3');
  assert.equal(second?.corrections.length, 1);
});

test('a decision and a vote by numbers can be put in alone', () => {
  const { archive } = readFiles({
    'council/2026-10-05.md': `## 1. A\n\n${typed('resolved')}\n${typed('vote')}`,
  });
  assert.equal(archive.committees[0]?.meetings[0]?.items[0]?.decisions[0]?.kind, 'resolved');
});

test('a passage in another language can be put in alone', () => {
  const { archive, problems } = readFiles({ 'council/2026-10-05.md': `## 1. A\n\n${typed('language')}` });
  assert.deepEqual(problems, []);
  assert.match(htmlOf(archive.committees[0]?.meetings[0]?.items[0]?.body), /^<p lang="cy">/);
});

test('each snippet has a word of its own', () => {
  assert.equal(new Set(SNIPPETS.map(({ prefix }) => prefix)).size, SNIPPETS.length);
});
