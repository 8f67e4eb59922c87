// Makes a content folder of any size, the same for the same seed:
//   node --import tsx test/speed/generate.ts DIR [--meetings 5000] [--kilobytes 25] [--seed 1]
//
// The words are nonsense with a vocabulary that grows as real text's does; the structure is that of minutes.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const COMMITTEES = 20;
const ITEMS = 10;

type Random = () => number;

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba co de fi gu ha jo ke li mo nu pa re si to va we ry lan ter min sol der ing ment tion'.split(' ');

function wordsFrom(random: Random): () => string {
  const vocabulary: string[] = [];
  const newWord = (): string =>
    Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join('');
  return () => {
    // Rarer and rarer, a word that has not been used before.
    if (vocabulary.length < 200 || random() < 20 / vocabulary.length) vocabulary.push(newWord());
    return vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? 'the';
  };
}

function sentence(word: () => string, random: Random): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 16) }, word).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${random() < 0.2 ? ' – “so”' : ''}.`;
}

function paragraph(word: () => string, random: Random): string {
  return Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(word, random)).join(' ');
}

function minutes(date: string, number: number, bytes: number, word: () => string, random: Random): string {
  const names = Array.from({ length: 12 }, (_, index) => `Councillor Member${index} Name${index}`);
  const head = `---\ntime: "19:00"\nvenue: Town Hall\npresent:\n${names.map(name => `  - ${name}`).join('\n')}\n---\n\n`;
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const title = Array.from({ length: 5 }, word).join(' ');
    const opening = `## ${number + index}. ${title}\n\nOfficer: Officer Name${index}, Head of ${word()}\n\n`;
    const decision = `**Resolved:**\n\n1. That ${sentence(word, random)}\n2. That ${sentence(word, random)}\n\n`;
    const vote = index % 5 === 0 ? 'Vote: 9 for, 2 against, 1 abstained\n\n' : '';
    const action = `- [ ] Member${index} Name${index}: ${sentence(word, random)} (by 1 June 2027)\n\n`;
    let body = '';
    while (body.length < bytes / ITEMS - 500) {
      body += `${paragraph(word, random)}\n\n`;
      if (random() < 0.3)
        body += `- ${sentence(word, random)}\n- ${sentence(word, random)}\n- ${sentence(word, random)}\n\n`;
      if (random() < 0.1)
        body += `| Indicator | ${word()} | ${word()} |\n|---|---:|---:|\n| ${word()} | 12 | 14 |\n| ${word()} | 3 | 4 |\n\n`;
    }
    return opening + body + decision + vote + action;
  });
  return `${head}${items.join('')}<!-- ${date} -->\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    meetings: { type: 'string', default: '5000' },
    kilobytes: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder to make.');
const random = randomFrom(Number(values.seed));
const word = wordsFrom(random);
rmSync(folder, { recursive: true, force: true });
const perCommittee = Math.ceil(Number(values.meetings) / COMMITTEES);
let made = 0;
for (let committee = 0; committee < COMMITTEES && made < Number(values.meetings); committee += 1) {
  const slug = `committee-${String(committee + 1).padStart(2, '0')}`;
  mkdirSync(path.join(folder, slug), { recursive: true });
  const day = new Date(Date.UTC(2000, 0, 1 + committee));
  for (let meeting = 0; meeting < perCommittee && made < Number(values.meetings); meeting += 1) {
    const date = day.toISOString().slice(0, 10);
    const text = minutes(date, 1 + meeting * ITEMS, Number(values.kilobytes) * 1000, word, random);
    writeFileSync(path.join(folder, slug, `${date}.md`), text);
    day.setUTCDate(day.getUTCDate() + 28);
    made += 1;
  }
}
console.log(`${made} meetings in ${folder}`);
