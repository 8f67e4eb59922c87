// JSON-LD is taken from the HTML by a parser that is not ours, and held against what schema.org allows.
//
// Why not the `jsonld` package? It resolves contexts over the network, and knows no schema.org. That each property
// belongs to its type is shown when json-ld.ts is compiled against `schema-dts`, and here that it is refused otherwise.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event, WithContext } from 'schema-dts';
import type { Archive } from '../../scripts/model/archive.ts';
import { committeeUrl, meetingUrl } from '../../scripts/model/url.ts';
import { archiveOf } from '../read/small-archive.ts';
import { sampleSite } from '../site/sample-site.ts';
import { blocksOf, pagesOf } from './data-blocks.ts';
import { committee, event } from './schema-org.ts';

const SITE =
  'name: Tarn Council\nlanguage: en-GB\ntimezone: Europe/London\nurl: https://tarn.example/minutes/\n';

async function blockOf(archive: Archive, address: string, layout: string): Promise<unknown> {
  const page = (await pagesOf(archive, layout)).get(address);
  assert.ok(page, address);
  const [block, ...others] = blocksOf(page);
  assert.ok(block !== undefined && others.length === 0);
  return JSON.parse(block);
}

const eventOf = async (archive: Archive, key: string) =>
  event.parse(await blockOf(archive, meetingUrl('council', key), 'meeting'));
const committeeOf = async (archive: Archive, slug = 'council') =>
  committee.parse(await blockOf(archive, committeeUrl(slug), 'committee'));

describe('in the sample site', () => {
  test('every meeting and every committee is described, and nothing else', async () => {
    const { pages, layouts } = await sampleSite();
    const counts = { meeting: 0, committee: 0 };
    for (const page of pages) {
      const blocks = blocksOf(page).map(block => JSON.parse(block));
      const layout = layouts.get(page.url);
      if (layout === 'meeting') event.parse(blocks[0]);
      else if (layout === 'committee') committee.parse(blocks[0]);
      else {
        assert.deepEqual(blocks, [], page.url);
        continue;
      }
      counts[layout] += 1;
      assert.equal(blocks.length, 1, page.url);
      assert.equal(blocks[0].url, `https://minutes.aldermere.example${page.url}`);
    }
    assert.ok(counts.meeting > 50 && counts.committee > 5, JSON.stringify(counts));
  });

  test('every address of a block is one of the site', async () => {
    const { pages, byUrl, files } = await sampleSite();
    const addresses = pages
      .flatMap(blocksOf)
      .flatMap(block => [...block.matchAll(/"url":"https:\/\/minutes\.aldermere\.example([^"]*)"/g)])
      .map(([, address = '']) => decodeURIComponent(address));
    assert.ok(addresses.length > 1000);
    assert.deepEqual(
      addresses.filter(address => !byUrl.has(address) && !files.has(address)),
      [],
    );
  });
});

describe('a meeting is an event', () => {
  const meeting = (front: string, body = '') =>
    archiveOf({ 'site.yaml': SITE, 'council/2026-03-05.md': `---\n${front}\n---\n\n${body}` });

  test('with beginning and end by the clock of its place, in winter and in summer', async () => {
    const archive = archiveOf({
      'site.yaml': SITE,
      'council/2026-03-28.md': '---\ntime: "19:00"\nend: "21:10"\n---\n',
      'council/2026-03-29.md': '---\ntime: "19:00"\nend: "00:20"\n---\n',
    });
    const winter = await eventOf(archive, '2026-03-28');
    assert.deepEqual(
      [winter.startDate, winter.endDate],
      ['2026-03-28T19:00:00Z', '2026-03-28T21:10:00Z'].map(time => time.replace('Z', '+00:00')),
    );
    const summer = await eventOf(archive, '2026-03-29');
    assert.deepEqual(
      [summer.startDate, summer.endDate],
      ['2026-03-29T19:00:00+01:00', '2026-03-30T00:20:00+01:00'],
    );
  });

  test('by the clock of another place where the site is there', async () => {
    const archive = archiveOf({
      'site.yaml': SITE.replace('Europe/London', 'America/Detroit'),
      'council/2026-03-07.md': '---\ntime: "19:00"\n---\n',
      'council/2026-03-08.md': '---\ntime: "19:00"\n---\n',
    });
    assert.equal((await eventOf(archive, '2026-03-07')).startDate, '2026-03-07T19:00:00-05:00');
    assert.equal((await eventOf(archive, '2026-03-08')).startDate, '2026-03-08T19:00:00-04:00');
  });

  test('on a day, where no time is known', async () => {
    const { startDate, endDate } = await eventOf(meeting('end: "21:00"'), '2026-03-05');
    assert.deepEqual([startDate, endDate], ['2026-03-05', undefined]);
  });

  test('that was cancelled or postponed, and says so', async () => {
    for (const [status, said] of [
      ['draft', 'Scheduled'],
      ['cancelled', 'Cancelled'],
      ['postponed', 'Postponed'],
    ]) {
      const { eventStatus } = await eventOf(meeting(`status: ${status}`), '2026-03-05');
      assert.equal(eventStatus, `https://schema.org/Event${said}`);
    }
  });

  test('at a place, with items, papers and minutes', async () => {
    const archive = archiveOf({
      'site.yaml': SITE,
      'trees/committee.md': '---\nname: Trees\n---\n',
      'council/2026-03-05/minutes.md':
        '---\nvenue: Oak Room, Town Hall, Tarn\nwith: [trees]\n---\n\n## 1. Oak\n\nPapers: [Survey](survey.csv)\n\nSo.\n\n## Elm\n\nSo.\n',
      'council/2026-03-05/survey.csv': 'a,b\n',
      'council/2026-03-05/report.md': '# Report on oaks\n\nMany.\n',
    });
    const found = await eventOf(archive, '2026-03-05');
    const base = 'https://tarn.example/minutes';
    assert.deepEqual(found.location, { '@type': 'Place', name: 'Oak Room', address: 'Town Hall, Tarn' });
    assert.deepEqual(
      found.organizer.map(body => [body.name, body.url]),
      [
        ['Council', `${base}/council/`],
        ['Trees', `${base}/trees/`],
      ],
    );
    assert.deepEqual(
      found.subEvent?.map(item => [item.name, item.url]),
      [
        ['1. Oak', `${base}/council/2026-03-05/item-1/`],
        ['Elm', `${base}/council/2026-03-05/elm/`],
      ],
    );
    assert.deepEqual(
      found.workFeatured?.map(paper => [paper.name, paper.encodingFormat, paper.url]),
      [
        ['Survey', 'text/csv', `${base}/council/2026-03-05/survey.csv`],
        ['Report on oaks', 'text/html', `${base}/council/2026-03-05/report/`],
      ],
    );
    assert.deepEqual(
      found.subjectOf?.map(form => form.encodingFormat),
      ['text/plain', 'application/json', 'text/markdown'],
    );
  });

  test('without addresses, where the site has none', async () => {
    const archive = archiveOf({
      'site.yaml': SITE.replace(/url:.*\n/, ''),
      'council/2026-03-05.md': '## 1. Oak\n\nSo.\n',
    });
    for (const found of [await eventOf(archive, '2026-03-05'), await committeeOf(archive)])
      assert.ok(!/"url"|tarn\.example/.test(JSON.stringify(found)));
  });
});

describe('a committee is an organization', () => {
  test('of the publisher, with those who are members on the day', async () => {
    const archive = archiveOf({
      'site.yaml': SITE,
      'people.yaml': 'people:\n  - { name: Ann Roe }\n',
      'council/committee.md': `---
name: Full Council
established: 2001-04-01
members:
  - { name: Ann Roe, role: Chair, from: 2020-05-01 }
  - { name: Bo Day, until: 2026-11-21 }
  - { name: Cy Fox, from: 2026-11-22 }
  - { name: Di Lee, until: 2026-11-22 }
---
`,
      'council/2026-03-05.md': '## 1. Oak\n\nSo.\n',
    });
    const { name, foundingDate, parentOrganization, member } = await committeeOf(archive);
    assert.deepEqual([name, foundingDate], ['Full Council', '2001-04-01']);
    assert.deepEqual(
      [parentOrganization.name, parentOrganization.url],
      ['Tarn Council', 'https://tarn.example/minutes/'],
    );
    assert.deepEqual(
      member?.map(person => person.name),
      ['Ann Roe', 'Di Lee'],
    );
    assert.equal(member?.[0]?.url, 'https://tarn.example/minutes/people/ann-roe/');
  });

  test('that was dissolved has no members any more', async () => {
    const archive = archiveOf({
      'site.yaml': SITE,
      'council/committee.md':
        '---\nname: Old Council\ndissolved: 2025-04-01\nmembers:\n  - { name: Ann Roe }\n---\n',
    });
    const { dissolutionDate, member } = await committeeOf(archive);
    assert.deepEqual([dissolutionDate, member], ['2025-04-01', undefined]);
  });
});

describe('a block of data', () => {
  test('cannot be closed by the text in it', async () => {
    const title = 'A </script><script>alert(1)</script> <!-- <script> & "c"';
    const archive = archiveOf({
      'site.yaml': SITE.replace('Tarn Council', "'Tarn </script><b>'"),
      'council/committee.md': "---\nname: 'Trees </SCRIPT > & <!--'\n---\n",
      'council/2026-03-05/minutes.md': `---\nvenue: 'Hall </script>'\n---\n\n## 1. ${title.replaceAll('<', '\\<')}\n\nSo.\n`,
    });
    const found = await eventOf(archive, '2026-03-05');
    assert.equal(found.location?.name, 'Hall </script>');
    assert.equal(found.subEvent?.[0]?.name.replace(/[“”]/g, '"'), `1. ${title}`);
    const body = await committeeOf(archive);
    assert.deepEqual(
      [body.name, body.parentOrganization.name],
      ['Trees </SCRIPT > & <!--', 'Tarn </script><b>'],
    );
    for (const page of (await pagesOf(archive)).values())
      assert.deepEqual(
        page.elements.filter(({ tagName, attrs }) => tagName === 'script' && attrs.length === 0),
        [],
        page.url,
      );
  });

  test('holds nothing that is exempt or withdrawn, nor does anything else in the head of a page', async () => {
    const secret = 'Quillfeather';
    const archive = archiveOf({
      'site.yaml': SITE,
      'council/2026-03-05/minutes.md': `---\npapers:\n  - { file: ${secret}.pdf, title: Lease, exempt: "3" }\n  - { file: old.csv, title: Old list, withdrawn: { on: 2026-04-01, reason: it named a child } }\n---\n\n## 1. Paths\n\nLarkspur spoke.\n\n## 2. Lease\n\nExempt: 3\nSummary: A lease was agreed.\n\n${secret} spoke.\n\n## 3. Swans\n\nWithdrawn: 2026-04-01, it named a child\n\n**Resolved:** That ${secret} go.\n`,
      'council/2026-04-05.md': `---\nwithdrawn: { on: 2026-05-01, reason: it named a child }\n---\n\n# ${secret}\n\n## 1. ${secret}\n\n${secret} spoke.\n`,
    });
    const pages = [...(await pagesOf(archive)).values()];
    const headOf = (content: string): string => content.slice(0, content.indexOf('</head>'));
    assert.ok(
      pages.some(({ content }) => headOf(content).includes('Larkspur')),
      'a head holds no text at all',
    );
    assert.deepEqual(
      pages.filter(({ content }) => headOf(content).includes(secret)).map(page => page.url),
      [],
    );
    const shown = await eventOf(archive, '2026-03-05');
    assert.deepEqual(
      shown.subEvent?.map(({ name }) => name),
      ['1. Paths', '2. Lease'],
    );
    assert.equal(shown.workFeatured, undefined);
    const withdrawn = await eventOf(archive, '2026-04-05');
    assert.deepEqual(
      [withdrawn.subEvent, withdrawn.workFeatured, withdrawn.subjectOf],
      [undefined, undefined, undefined],
    );
  });

  test('with a property that schema.org does not know is refused when it is compiled', () => {
    const sound: WithContext<Event> = { '@context': 'https://schema.org', '@type': 'Event', name: 'A' };
    // @ts-expect-error An event has no such property.
    const planted: WithContext<Event> = { ...sound, '@type': 'Event', beginning: '2026-03-05' };
    assert.ok(!event.safeParse(planted).success);
  });
});
