// What the folder as a whole tells: statuses, defaults, people, reports, places.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/check/check-archive.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { paperKind } from '../../scripts/model/paper.ts';
import { archiveOf, meetingsOf, readFiles, TODAY } from './small-archive.ts';

const meetingOf = (minutes: string): Meeting | undefined =>
  meetingsOf(archiveOf({ 'council/2026-01-05.md': minutes }))[0];

test('a date in the path is all that a meeting needs', () => {
  const { archive, problems } = readFiles({ 'council/2026-01-05.md': 'The council met.' });
  assert.deepEqual(problems, []);
  const [meeting] = meetingsOf(archive);
  assert.deepEqual(
    [meeting?.title, meeting?.date, meeting?.status, meeting?.kind, meeting?.items.length],
    ['Council', '2026-01-05', 'draft', 'ordinary', 1],
  );
});

test('minutes may lie in a folder of their own, in one of the year, or in both', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05/minutes.md': '## 1. A\n',
    'council/2026/2026-02-05.md': '## 1. A\n',
    'council/2026/2026-03-05/minutes.md': '## 1. A\n',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    meetingsOf(archive).map(({ key }) => key),
    ['2026-01-05', '2026-02-05', '2026-03-05'],
  );
});

test('a meeting is an agenda, a draft or approved, unless the clerk says otherwise', () => {
  const { archive } = readFiles({
    'council/2026-01-05.md': '## 1. A\n',
    'council/2026-02-05.md': '## 7. Minutes\n\nApproves: 2026-01-05\n',
    'council/2026-03-05.md': '---\nstatus: postponed\n---\n',
    'council/2027-01-05.md': '## 1. A\n',
  });
  assert.deepEqual(
    meetingsOf(archive).map(({ status }) => status),
    ['approved', 'draft', 'postponed', 'agenda'],
  );
  assert.deepEqual(meetingsOf(archive)[0]?.approval, {
    on: '2026-02-05',
    minute: '7',
    meeting: '2026-02-05',
    item: 'item-7',
  });
});

test('an approval in the front matter adds who signed', () => {
  const meetings = meetingsOf(
    archiveOf({
      'council/2026-01-05.md': '---\napproved:\n  on: 2026-02-05\n  signed-by: Ann Lee\n---\n\n## 1. A\n',
      'council/2026-02-05.md': '## 7. Minutes\n\nApproves: 2026-01-05\n',
    }),
  );
  assert.deepEqual([meetings[0]?.approval?.signedBy, meetings[0]?.approval?.minute], ['Ann Lee', '7']);
});

test('venue, contact and clerk come from the committee, unless the meeting says otherwise', () => {
  const meetings = meetingsOf(
    archiveOf({
      'council/committee.md': '---\nvenue: Town Hall\nclerk: Paul\ncontact: 01234\n---\n',
      'council/2026-01-05.md': '## 1. A\n',
      'council/2026-02-05.md': '---\nvenue: The Baths\n---\n\n## 1. A\n',
    }),
  );
  assert.deepEqual(
    meetings.map(({ venue, clerk, contact }) => [venue, clerk, contact]),
    [
      ['Town Hall', 'Paul', '01234'],
      ['The Baths', 'Paul', '01234'],
    ],
  );
});

test('a committee may write its items on another level', () => {
  const meetings = meetingsOf(
    archiveOf({
      'council/committee.md': '---\nitem-level: 3\n---\n',
      'council/2026-01-05.md': '# Council\n\n## Part one\n\n### 1. A\n\n#### B\n\n### 2. C\n',
    }),
  );
  assert.deepEqual(
    meetings[0]?.items.map(({ address }) => address),
    ['part-one', 'item-1', 'item-2'],
  );
});

test('times, dates and numbers in front matter are as typed', () => {
  const meeting = meetingOf(
    '---\ntime: 17:30\nend: 8.15 pm\nnext: 2026-02-05 19:00\napproved: { on: 2026-02-05, minute: 010, signed-by: 7 }\n---\n\n## 1. A\n',
  );
  assert.deepEqual(
    [meeting?.time, meeting?.end, meeting?.next, meeting?.approval],
    [
      '17:30',
      '20:15',
      { date: '2026-02-05', time: '19:00' },
      { on: '2026-02-05', minute: '010', signedBy: '7' },
    ],
  );
});

test('people are those listed, and those who only came', () => {
  const { people, committees } = archiveOf({
    'people.yaml': 'people:\n  - name: Ann Lee\n    aliases: [Mrs A. Lee]\n',
    'council/committee.md': '---\nmembers:\n  - Bo Diaz\n  - name: Cllr Ann Lee\n    role: Chair\n---\n',
    'council/2026-01-05.md':
      '---\npresent: [Mrs A. Lee, Councillor Diaz]\napologies: Cy Roe\n---\n\n## 1. A\n\n- [ ] Roe: write\n',
  });
  assert.deepEqual(
    people.map(({ slug }) => slug),
    ['bo-diaz', 'ann-lee', 'cy-roe'],
  );
  const [council] = committees;
  assert.deepEqual(
    council?.members.map(({ person }) => person),
    ['bo-diaz', 'ann-lee'],
  );
  const [meeting] = council?.meetings ?? [];
  assert.deepEqual(
    meeting?.attendance.present.map(({ person }) => person),
    ['ann-lee', 'bo-diaz'],
  );
  assert.equal(meeting?.items[0]?.actions[0]?.owners[0]?.person, 'cy-roe');
});

test('a surname of two people means the one who was there', () => {
  const meeting = meetingsOf(
    archiveOf({
      'people.yaml': 'people:\n  - name: Ann Lee\n  - name: Bo Lee\n',
      'council/2026-01-05.md':
        '---\npresent: Bo Lee\n---\n\n## 1. A\n\nProposed by Cllr Lee.\n\nResolved: That b.\n',
    }),
  )[0];
  assert.deepEqual(meeting?.items[0]?.decisions[0]?.motion?.mover, { name: 'Cllr Lee', person: 'bo-lee' });
});

test('the text of an item holds the same votes as its list, with the people of their names', () => {
  const item = meetingsOf(
    archiveOf({
      'people.yaml': 'people:\n  - name: Ann Lee\n',
      'council/2026-01-05.md': '## 1. A\n\nResolved: That b.\n\nVote: 1 for, 0 against\nFor: Lee\n',
    }),
  )[0]?.items[0];
  const inText = item?.body.flatMap(block => (block.type === 'vote' ? block.vote : []))[0];
  assert.equal(inText?.names.for[0]?.person, 'ann-lee');
  assert.equal(inText, item?.decisions[0]?.vote);
});

test('a paper in Markdown is a page with sections, under its own heading', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05/minutes.md': '## 5. A\n\nPapers: [Trees](report.md#two)\n',
    'council/2026-01-05/report.md':
      '---\nauthor: Sue\n---\n\n# Report on trees\n\n## One\n\nSee [figures](f.csv).\n\n#### Two\n',
    'council/2026-01-05/f.csv': 'a\n',
  });
  assert.deepEqual(problems, []);
  const [meeting] = meetingsOf(archive);
  const [report] = meeting?.reports ?? [];
  assert.deepEqual([report?.title, report?.author, report?.slug], ['Report on trees', 'Sue', 'report']);
  assert.deepEqual(report?.sections, [
    { id: 'section-one', title: 'One', depth: 2 },
    { id: 'section-two', title: 'Two', depth: 3 },
  ]);
  assert.deepEqual(
    meeting?.papers.map(({ address, file }) => [address, paperKind(file)]),
    [
      ['/council/2026-01-05/report/', 'report'],
      ['/council/2026-01-05/f.csv', 'csv'],
    ],
  );
});

test('papers beside a flat file belong to it when it links to them, those in a folder of its name always', () => {
  const files = {
    'council/2026-01-05.md': '## 5. A\n\nPapers: [Plan](plan.csv)\n',
    'council/plan.csv': 'a\n',
    'council/other.csv': 'a\n',
    'council/2026-01-05/map.csv': 'a\n',
  };
  assert.deepEqual(
    meetingsOf(archiveOf(files))[0]?.papers.map(({ file }) => file),
    ['../plan.csv', 'map.csv'].map(file => file.replace('../', '')),
  );
});

test('two papers of one name from two folders do not share an address', () => {
  const meeting = meetingsOf(
    archiveOf({
      'council/2026-01-05/minutes.md': '## 5. A\n\nPapers: [Old](../old/plan.csv), [New](plan.csv)\n',
      'council/2026-01-05/plan.csv': 'a\n',
      'council/old/plan.csv': 'a\n',
    }),
  )[0];
  assert.equal(new Set(meeting?.papers.map(({ address }) => address)).size, 2);
  assert.equal(meeting?.items[0]?.papers.length, 2);
});

test('two papers of one name do not share an address, wherever in the committee’s folder they lie', () => {
  const linked = [
    ['plan.csv', '2026-01-05/plan.csv'],
    ['2026-01-05/plan.csv', 'plan.csv', 'old/plan.csv', 'old/2026/plan.csv'],
    ['old/plan.csv', '2026-01-05/plan.csv', '2026-01-05/old/plan.csv', 'plan.csv'],
    ['2026-01-05/plan.csv', 'Plan.csv'],
  ];
  for (const papers of linked) {
    const links = papers.map((paper, place) => `[Plan ${place}](${paper})`);
    const meeting = meetingsOf(
      archiveOf({
        'council/2026-01-05.md': `## 5. A\n\nPapers: ${links.join(', ')}\n`,
        ...Object.fromEntries(papers.map((paper, place) => [`council/${paper}`, `a${place}\n`])),
      }),
    )[0];
    const addresses = meeting?.papers.map(({ address }) => address.toLowerCase());
    assert.equal(new Set(addresses).size, papers.length, addresses?.join(' '));
    // Each link leads to its own paper.
    const sources = meeting?.items[0]?.papers.map(
      address => meeting.papers.find(paper => paper.address === address)?.source,
    );
    assert.deepEqual(
      sources,
      papers.map(paper => `council/${paper}`),
    );
  }
});

test('hidden files and those of editors are left alone', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05/minutes.md': '## 5. A\n',
    'council/2026-01-05/.DS_Store': 'x',
    'council/2026-01-05/minutes.md~': 'x',
    // Word's own, while the paper is open in it: it holds the name of whoever opened it.
    'council/2026-01-05/~$report.docx': 'x',
    'council/2026-01-05/desktop.ini': 'x',
    'council/.git/2026-01-06.md': 'x',
    'node_modules/x/2026-01-06.md': 'x',
    'README.md': 'How to write minutes.',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    meetingsOf(archive).map(({ key, papers }) => [key, papers.length]),
    [['2026-01-05', 0]],
  );
});

test('reading twice gives the same archive', () => {
  const files = {
    'council/2026-01-05.md': '## 5. A\n\nResolved: That b.\n',
    'people.yaml': 'people:\n  - name: A B\n',
  };
  assert.deepEqual(archiveOf(files), archiveOf(files));
});

test('minutes that say they are a draft are approved by a later meeting all the same', () => {
  const files = { 'council/2026-01-05.md': '---\nstatus: draft\n---\n## 1. A\n' };
  const statusOf = (more: Readonly<Record<string, string>>) =>
    meetingsOf(archiveOf({ ...files, ...more }))[0]?.status;
  assert.equal(statusOf({}), 'draft');
  assert.equal(statusOf({ 'council/2026-02-05.md': '## 1. Minutes\n\nApproves: 2026-01-05\n' }), 'approved');
});

test('on its own day a meeting is an agenda until its file says who was there or what was decided', () => {
  const status = (body: string, top = ''): unknown =>
    meetingsOf(
      archiveOf({ [`council/${TODAY}.md`]: `---\ntime: "19:00"\n${top}---\n\n## 1. Paths\n\n${body}\n` }),
    )[0]?.status;
  assert.equal(status('To consider a report.'), 'agenda');
  assert.equal(status('To consider a report.', 'apologies: [Dora Elder]\n'), 'agenda');
  assert.equal(status('To consider a report.', 'present: [Dora Elder]\n'), 'draft');
  assert.equal(status('Resolved: That the path be mended.'), 'draft');
  assert.equal(status('To consider a report.', 'status: draft\n'), 'draft');
});

test('a paper in the folder of the meeting’s name is found by its name, and by its path', () => {
  for (const link of ['budget.csv', '2026-01-05/budget.csv']) {
    const { archive, problems } = readFiles({
      'council/2026-01-05.md': `## 1. A\n\nPapers: [Budget](${link})\n`,
      'council/2026-01-05/budget.csv': 'a,b\n',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(meetingsOf(archive)[0]?.items[0]?.papers, ['/council/2026-01-05/budget.csv']);
  }
});

test('the address of a site is one to which those of pages can be added', () => {
  const toldOf = (url: string): number =>
    readFiles({ 'site.yaml': `url: ${JSON.stringify(url)}\n` }).problems.filter(
      ({ rule, file, line }) => rule === 'wrong-value' && file === 'site.yaml' && line === 1,
    ).length;
  for (const url of [
    'https://a.example<b>/',
    'https://a.example/?a',
    'https://a.example/#a',
    'https://a.example:x/',
    'ftp://a.example/',
    'a.example',
    'https://me@a.example/',
    'https://[/',
  ])
    assert.equal(toldOf(url), 1, url);
  for (const url of ['https://a.example', 'http://localhost:8080/minutes/', 'https://täglich.example/Ämter/'])
    assert.equal(toldOf(url), 0, url);
});

test('a cancelled or postponed meeting may say why, and any other is told that nobody sees it', () => {
  const { archive, problems } = readFiles({
    'council/2026-01-05.md': '---\nstatus: cancelled\nreason: The hall was flooded.\n---\n',
    'council/2026-02-05.md': '---\nreason: The hall was flooded.\n---\n## 1. A\n',
  });
  assert.equal(meetingsOf(archive)[0]?.reason, 'The hall was flooded.');
  assert.deepEqual(
    problems.map(({ file, rule, line }) => `${rule} ${file}:${line}`),
    ['reason-without council/2026-02-05.md:2'],
  );
});

test('words that approve the minutes of a day without a meeting are told of, and stop nothing', () => {
  const levelsOf = (approval: string) => {
    const { archive } = readFiles({
      'council/2026-01-05.md': '## 1. A\n',
      'council/2026-03-05.md': `## 1. Minutes of the meeting held on 12 February 2026\n\n${approval}\n`,
    });
    return checkArchive(archive)
      .filter(({ rule }) => rule === 'approval-date')
      .map(({ level }) => level);
  };
  assert.deepEqual(levelsOf('They were approved as a correct record.'), ['warning']);
  assert.deepEqual(levelsOf('Approves: 2026-02-12'), ['error']);
});

test('an agenda to come leads to the draft that it is to approve, and approves nothing', () => {
  const [earlier, draft, , agenda] = meetingsOf(
    archiveOf({
      'council/2026-01-05.md': '## 1. A\n',
      'council/2026-02-05.md': '## 1. Minutes\n\nApproves: 2026-01-05\n',
      'council/2027-01-05.md':
        '---\nstatus: postponed\n---\n## 1. Minutes of the meeting held on 5 February 2026\n',
      'council/2027-02-05.md':
        '## 1. Minutes of the meetings held on 5 January and 5 February 2026\n\nTo approve the minutes of 5 January 2026 and 5 February 2026.\n',
      'council/2027-03-05.md': '## 1. Minutes of the meeting held on 5 February 2026\n',
    }),
  );
  assert.deepEqual(
    [draft?.status, draft?.approval, draft?.approvalAhead],
    ['draft', undefined, { on: '2027-02-05', meeting: '2027-02-05', item: 'item-1' }],
  );
  assert.equal(agenda?.status, 'agenda');
  // What is approved is not to be approved again.
  assert.deepEqual([earlier?.status, earlier?.approvalAhead], ['approved', undefined]);
});

test('what an agenda said of a day that is past announces nothing', () => {
  const [draft] = meetingsOf(
    archiveOf({
      'council/2026-02-05.md': '## 1. A\n',
      'council/2026-03-05.md':
        '---\nstatus: agenda\n---\n## 1. Minutes of the meeting held on 5 February 2026\n',
    }),
  );
  assert.equal(draft?.approvalAhead, undefined);
});
