// What a clerk may do to an archive from one build to the next, by chance.

import type { Files } from '../fuzz/archive.ts';
import type { Chance } from '../fuzz/seeded.ts';

/** An archive as it stands, and the day of its build. */
export interface Moment {
  readonly files: Files;
  readonly today: `${number}-${number}-${number}`;
}

type Edit = (moment: Moment, chance: Chance) => Moment;

const WORDS = ['pond', 'lantern', 'bridge', 'allotment', 'hedge', 'ferry', 'orchard', 'culvert'];
const RARE = ['gargoyle', 'sundial', 'weathercock', 'limekiln', 'sheepwash', 'dovecote'];
const NAMES = ['Jane Roe', 'John Doe', 'Ann Lee', 'Tom Fry', 'Mary Ash'];
const FOLDERS = ['council', 'harbour', 'museum'];
const DAYS = ['2023-06-08', '2024-03-21', '2024-04-18', '2024-05-16', '2025-01-23', '2027-02-04'];

const put = (moment: Moment, file: string, text: string): Moment => ({
  ...moment,
  files: new Map([...moment.files, [file, text]]),
});

const without = (moment: Moment, file: string): Moment => ({
  ...moment,
  files: new Map([...moment.files].filter(([name]) => name !== file)),
});

const minutesOf = ({ files }: Moment): readonly string[] =>
  [...files.keys()].filter(file => /\/\d{4}-\d{2}-\d{2}(?:\.md|\/minutes\.md)$/.test(file));

const changed = (moment: Moment, file: string, change: (text: string) => string): Moment =>
  put(moment, file, change(moment.files.get(file) ?? ''));

const itemText = (chance: Chance, number: number): string => {
  const [word, name] = [chance.oneOf(WORDS), chance.oneOf(NAMES)];
  const parts = [
    `The ${word} was seen by ${name}.`,
    `**Resolved:** That the ${word} be kept.`,
    `Proposed by ${name}.\n\n**Resolved:** That a ${word} be bought.\n\nFor: ${name}`,
    `- [ ] ${name}: mend the ${word} (by 1 ${chance.oneOf(['March', 'May'])} 2025)`,
    `See [the other](../${chance.oneOf(FOLDERS)}/${chance.oneOf(DAYS)}.md) and [a paper](${word}.csv).`,
    `Matter: ${chance.oneOf(['Oak', 'Depot', word])}\n\nIt was noted.`,
    `Approves: ${chance.oneOf(DAYS)}\n\nThe minutes were approved.`,
    `Exempt: 3\nSummary: A ${word}.`,
    `Withdrawn: 2025-03-01, it named ${name}`,
    `Next meeting: ${chance.oneOf(DAYS)}`,
    // By rarer words that they have in common items are related.
    `Of ${chance.oneOf(RARE)} and ${chance.oneOf(RARE)}, ${chance.oneOf(RARE)}, ${chance.oneOf(RARE)} with ${name}.`,
  ];
  return `## ${number}. The ${chance.oneOf(WORDS)}\n\n${chance.oneOf(parts)}\n\nThen came the ${chance.oneOf(WORDS)}.\n`;
};

const meetingText = (chance: Chance): string => {
  const head = chance.oneOf([
    '',
    `---\npresent: [${chance.oneOf(NAMES)}, ${chance.oneOf(NAMES)}]\n---\n`,
    '---\nstatus: draft\n---\n',
    `---\ntitle: The ${chance.oneOf(WORDS)} meeting\nkind: extraordinary\n---\n`,
  ]);
  const count = 1 + chance.below(4);
  return head + Array.from({ length: count }, (_, at) => itemText(chance, at + 1)).join('\n');
};

const EDITS: Readonly<Record<string, Edit>> = {
  'minutes are added': (moment, chance) =>
    put(moment, `${chance.oneOf(FOLDERS)}/${chance.oneOf(DAYS)}.md`, meetingText(chance)),
  'minutes are deleted': (moment, chance) =>
    minutesOf(moment).length < 3 ? moment : without(moment, chance.oneOf(minutesOf(moment))),
  'minutes are renamed': (moment, chance) => {
    const from = chance.oneOf(minutesOf(moment));
    const to = `${chance.oneOf(FOLDERS)}/${chance.oneOf(DAYS)}.md`;
    return put(without(moment, from), to, moment.files.get(from) ?? '');
  },
  'an item is added': (moment, chance) =>
    changed(
      moment,
      chance.oneOf(minutesOf(moment)),
      text => `${text}\n${itemText(chance, 5 + chance.below(30))}`,
    ),
  'a word is another': (moment, chance) =>
    changed(moment, chance.oneOf(minutesOf(moment)), text =>
      text.replaceAll(chance.oneOf(WORDS), chance.oneOf(WORDS)),
    ),
  'a name is another': (moment, chance) =>
    changed(
      moment,
      chance.oneOf([...moment.files.keys()].filter(file => /\.(?:md|yaml)$/.test(file))),
      text => text.replaceAll(chance.oneOf(NAMES), chance.oneOf(NAMES)),
    ),
  'an item is taken back': (moment, chance) =>
    changed(moment, chance.oneOf(minutesOf(moment)), text =>
      text.replace(/^(## .+\n)/m, `$1\n${chance.oneOf(['Exempt: 3', 'Withdrawn: 2025-03-01, a slip'])}\n`),
    ),
  'a heading is another': (moment, chance) =>
    changed(moment, chance.oneOf(minutesOf(moment)), text =>
      text.replace(/^## (\d+)\. .+$/m, `## $1. ${chance.oneOf(WORDS)} and ${chance.oneOf(WORDS)}`),
    ),
  'a paper is put beside minutes': (moment, chance) =>
    put(
      moment,
      `${chance.oneOf(['council/2024-02-22', 'council', 'harbour'])}/${chance.oneOf(WORDS)}.csv`,
      chance.oneOf(['a,b\n', 'a,b\n1,2\n', 'c\n']),
    ),
  'a paper is deleted': (moment, chance) => {
    const papers = [...moment.files.keys()].filter(file => /\.(?:csv|png)$/.test(file));
    return papers.length === 0 ? moment : without(moment, chance.oneOf(papers));
  },
  'a report is another': (moment, chance) =>
    put(moment, 'council/2024-02-22/report.md', `# Report on the ${chance.oneOf(WORDS)}\n\nNone.\n`),
  'a committee is described anew': (moment, chance) => {
    const folder = chance.oneOf(FOLDERS);
    const key = chance.oneOf([
      `venue: The ${chance.oneOf(WORDS)}`,
      `quorum: ${1 + chance.below(4)}`,
      `members: [${chance.oneOf(NAMES)}, ${chance.oneOf(NAMES)}]`,
      'reading: marked',
      'dissolved: 2026-01-01',
      `clerk: ${chance.oneOf(NAMES)}`,
    ]);
    return put(
      moment,
      `${folder}/committee.md`,
      `---\nname: ${folder} ${chance.oneOf(WORDS)}\n${key}\n---\n\nOf the ${chance.oneOf(WORDS)}.\n`,
    );
  },
  'the site is set up anew': (moment, chance) =>
    changed(moment, 'site.yaml', text =>
      chance.oneOf([
        text.replace(/^name: .*/m, `name: The ${chance.oneOf(WORDS)} council`),
        `${text.replace(/^items:.*\n/m, '')}items: ${chance.oneOf(['anchors', 'pages'])}\n`,
        text.replace(/^url: .*\n/m, ''),
        text.replace(/^language: .*/m, `language: ${chance.oneOf(['en-GB', 'en-IE', 'de'])}`),
        `${text.replace(/^decision-labels:.*\n/m, '')}decision-labels: [${chance.oneOf(['Minded', 'Noted'])}]\n`,
        `${text.replace(/^watch:.*\n/m, '')}watch: [${chance.oneOf(WORDS)}]\n`,
      ]),
    ),
  'people are told of': (moment, chance) =>
    put(
      moment,
      'people.yaml',
      `people:\n  - name: ${chance.oneOf(NAMES)}\n    aliases: [${chance.oneOf(WORDS)}]\n`,
    ),
  'a matter is told of': (moment, chance) =>
    put(moment, 'matters/oak.md', `---\ntitle: The ${chance.oneOf(WORDS)}\n---\n\nAn old one.\n`),
  'a page is told of': (moment, chance) =>
    put(moment, `pages/${chance.oneOf(WORDS)}.md`, `# ${chance.oneOf(WORDS)}\n\nWords.\n`),
  'days go by': (moment, chance) => ({
    ...moment,
    today: chance.oneOf(['2024-06-01', '2025-04-02', '2026-11-28', '2027-03-01'] as const),
  }),
};

/** One or a few at once, as they come between two builds. */
export function editedBy(
  moment: Moment,
  chance: Chance,
): { readonly moment: Moment; readonly what: readonly string[] } {
  const what = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(Object.keys(EDITS)));
  return { what, moment: what.reduce((now, name) => EDITS[name]?.(now, chance) ?? now, moment) };
}
