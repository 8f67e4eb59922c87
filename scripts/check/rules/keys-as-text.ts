// Keys at the top of a file are between two lines of three dashes.

import { FORMAT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';

// In small letters, as keys are: “Present: …” may well be the first line of minutes.
const KEY =
  /^(?:date|time|end|title|status|kind|venue|chair|clerk|present|apologies|absent|in-attendance|next|published)\s*:/;
// Three dashes that a word processor joined, or two, or four.
const DASHES = /^(?!---\s*$)[-–—_=*]{1,5}\s*$/;

export const keysAsText: TextRule = {
  id: 'keys-as-text',
  level: 'warning',
  title: 'The keys at the top stand between two lines of three dashes',
  why: 'Without the line “---” above them and below they are no keys: they are shown to the public as text.',
  source: FORMAT,
  wrong: 'time: "19:30"\n---\n\n## 1. Apologies',
  right: '---\ntime: "19:30"\n---\n\n## 1. Apologies',
  checkText: ({ file, lines, headLines }) => {
    if (headLines > 0) return [];
    const first = lines.findIndex(line => line.trim() !== '');
    const line = lines[first] ?? '';
    const isDashes = DASHES.test(line) && KEY.test(lines[first + 1] ?? '');
    if (!isDashes && !KEY.test(line)) return [];
    return [
      {
        file,
        line: first + 1,
        message: `“${shortened(line.trim(), 60)}” and the lines below it are shown as text.`,
        hint: isDashes
          ? 'Write three dashes there, “---”, and again on a line below the last key.'
          : 'Write “---” on a line of its own above it, and again below the last key.',
      },
    ];
  },
};
