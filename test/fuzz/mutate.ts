// An archive changed by chance, as a hand that slips or means ill would change it.

import type { Files } from './archive.ts';
import { ATTACK_STRINGS } from './attack-strings.ts';
import type { Chance } from './seeded.ts';

export type Bytes = ReadonlyMap<string, string | Uint8Array>;

type Change = (lines: readonly string[], at: number, chance: Chance) => readonly string[];

const LETTERS = [...'<>&"\'`{}[]()#$%@\\/|*_~:;,.-=+ \t0a\u00A0\u0301\u200F\uFFFD😀'];

/** What follows a key, in quotes: it stays a text, and most archives can be published. */
const quoted: Change = (lines, at, chance) => {
  const keyed = /^(\s*(?:- )?(?:[a-z-]+: )?)\S/.exec(lines[at] ?? '');
  return lines.with(at, `${keyed?.[1] ?? ''}${JSON.stringify(chance.oneOf(ATTACK_STRINGS))}`);
};

const inserted: Change = (lines, at, chance) => {
  const line = lines[at] ?? '';
  const place = chance.below(line.length + 1);
  return lines.with(at, line.slice(0, place) + chance.oneOf(ATTACK_STRINGS) + line.slice(place));
};

const added: Change = (lines, at, chance) =>
  lines.with(at, `${lines[at] ?? ''} ${chance.oneOf(ATTACK_STRINGS)}`);

const slips: readonly Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, chance) => lines.toSpliced(at, 0, lines[chance.below(lines.length)] ?? ''),
  (lines, at, chance) => {
    const line = lines[at] ?? '';
    const place = chance.below(line.length + 1);
    return lines.with(at, line.slice(0, place) + chance.oneOf(LETTERS) + line.slice(place + 1));
  },
];

const AMONG_KEYS: readonly Change[] = [
  quoted,
  quoted,
  quoted,
  quoted,
  quoted,
  quoted,
  inserted,
  ...slips.slice(3),
];
const IN_TEXT: readonly Change[] = [inserted, inserted, added, added, added, ...slips];

/** The lines of keys at the head of a file. */
function headOf(file: string, lines: readonly string[]): number {
  if (file.endsWith('.yaml')) return lines.length;
  return lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
}

/** Names that papers can have on a disk. */
const NAMES = [
  '<zqxv>.csv',
  'a" zqxv="b.csv',
  "a' zqxv.csv",
  'a&zqxv;.csv',
  '=zqxv.csv',
  'a%3Czqxv%3E.csv',
  'a#b?zqxv.csv',
];

export function mutate(files: Files, chance: Chance): Bytes {
  const changed = new Map<string, string | Uint8Array>(files);
  const texts = [...files.keys()].filter(file => /\.(?:md|yaml)$/.test(file));
  for (let count = 1 + chance.below(6); count > 0; count -= 1) {
    const file = chance.oneOf(texts);
    const lines = String(changed.get(file)).split('\n');
    const at = chance.below(lines.length);
    const change = chance.oneOf(at < headOf(file, lines) ? AMONG_KEYS : IN_TEXT);
    changed.set(file, change(lines, at, chance).join('\n'));
  }
  if (chance.below(4) === 0) changed.set(`council/2024-02-22/${chance.oneOf(NAMES)}`, 'a,b\n');
  if (chance.below(20) === 0) {
    const file = chance.oneOf(texts);
    changed.set(file, Buffer.from(String(changed.get(file)), chance.oneOf(['utf16le', 'latin1'] as const)));
  }
  return changed;
}
