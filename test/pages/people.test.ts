import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { peoplePages } from '../../scripts/pages/people.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { attribute, byTag, classesOf, type ParsedPage, parsePage, textOf } from '../site/html.ts';
import { renderPages } from './render-pages.ts';

async function pagesOf(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ParsedPage>> {
  const archive = archiveOf(files);
  const rendered = renderPages(peoplePages(archive, makeRegisters(archive)));
  return new Map(rendered.map(parsePage).map(page => [page.url, page]));
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = (page: ParsedPage | undefined, name: string): readonly string[] =>
  (page?.elements ?? []).filter(one => classesOf(one).includes(name)).map(one => spaced(textOf(one)));

const PEOPLE = `people:
  - name: Ann Lee
    roles:
      - { role: Councillor for Hill }
      - { role: Member, committee: council }
      - { role: Chair, committee: planning }
      - { role: Member, committee: planning }
      - { role: Mayor, until: 2020-01-01 }
`;

describe('the list of people', () => {
  test('says each role once, with the committees in which it is held', async () => {
    const pages = await pagesOf({
      'people.yaml': PEOPLE,
      'council/committee.md': '---\nname: Council\n---\n',
      'planning/committee.md': '---\nname: Planning Committee\n---\n',
    });
    assert.deepEqual(textsOf(pages.get('/people/'), 'people__role'), [
      'Councillor for Hill; Member, Council, Planning Committee; Chair, Planning Committee',
    ]);
  });
});

describe('a list of people whom the minutes name alone', () => {
  const minutesOf = (people: readonly string[]): Readonly<Record<string, string>> => ({
    'council/2026-03-05.md': `---\npresent:\n${people.map(name => `  - ${name}\n`).join('')}---\n\n## 1. Paths\n\nSo.\n`,
  });
  const headings = (page: ParsedPage): readonly string[] =>
    ['h2', 'h3'].flatMap(level => byTag(page, level).map(one => spaced(textOf(one))));
  const many = Array.from(
    { length: 61 },
    (_, at) => `Dora ${'ABC'[at % 3]}${'abcdefghijklmnopqrstuvwxyz'[at % 26]}lder`,
  );

  test('is parted by the letters of their surnames where it is long, and leads to each', async () => {
    const page = (await pagesOf(minutesOf([...many, 'Ben Ålder Jr.']))).get('/people/');
    assert.ok(page);
    assert.deepEqual(headings(page), ['Named in the minutes', 'A', 'B', 'C']);
    const links = byTag(page, 'a').map(one => attribute(one, 'href'));
    assert.deepEqual(
      links.filter(href => href?.startsWith('#others-')),
      ['#others-a', '#others-b', '#others-c'],
    );
  });

  test('has no letters where it is short', async () => {
    const page = (await pagesOf(minutesOf(many.slice(0, 3)))).get('/people/');
    assert.ok(page);
    assert.deepEqual(headings(page), ['Named in the minutes']);
  });
});

describe('a person’s votes and motions', () => {
  const minutesOf = (heading: string): string => `## 1. Budget

${heading}Proposed by Ann Lee, seconded by Bo Diaz.

Vote: 1 for, 2 against
For: Lee

The amendment was lost.

### The budget

Proposed by Bo Diaz, seconded by Cy Roe.

Vote: 1 for, 1 against
Against: Lee

Resolved: That it be approved.
`;
  const recordOf = async (heading: string) => {
    const pages = await pagesOf({ 'people.yaml': PEOPLE, 'council/2026-01-05.md': minutesOf(heading) });
    const page = pages.get('/people/ann-lee/');
    const links = byTag(page ?? parsePage({ url: '/', content: '' }), 'a').filter(link =>
      attribute(link, 'href')?.includes('/item-1/'),
    );
    return links.map(link => [textOf(link), attribute(link, 'href')?.replace(/.*#/, '#')]);
  };

  test('tell a vote on an amendment from one on what was decided', async () => {
    assert.deepEqual(await recordOf('### Amendment\n\n'), [
      ['1. Budget', '#item-1-decision-1'],
      ['1. Budget: Amendment (lost)', '#item-1-amendment'],
      ['1. Budget: Amendment (lost)', '#item-1-amendment'],
    ]);
  });

  test('say of a motion below no heading what came of it', async () => {
    const [, vote] = await recordOf('');
    assert.deepEqual(vote?.[0], '1. Budget: a motion (lost)');
  });
});
