// Nothing that was read is lost on the way to the pages, and nothing that must not be published gets there.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import type { ItemPlace } from '../../scripts/model/archive.ts';
import type { Item } from '../../scripts/model/item.ts';
import { isPublished } from '../../scripts/model/paper.ts';
import { itemUrl, meetingUrl, reportUrl } from '../../scripts/model/url.ts';
import { bodyHtml } from '../../scripts/writers/html.ts';
import { AT_ROOT, htmlOf } from '../html-of.ts';
import {
  attribute,
  byTag,
  classesOf,
  closest,
  type Element,
  elementsOf,
  type ParsedPage,
  textOf,
  wordsOf,
} from './html.ts';
import { renderSite } from './render-site.ts';
import { sampleSite, shown } from './sample-site.ts';
import type { Site } from './site-in-memory.ts';

const assertNone = (faults: readonly string[]): void => assert.equal(faults.length, 0, shown(faults));

// The number of a footnote stands in the middle of a sentence, and is not among the words of the model.
const isNoteNumber = (element: Element): boolean => classesOf(element).includes('note-ref');

/** Words in a row, to be looked for in other words in a row. */
const row = (text: string): string => ` ${wordsOf(text).join(' ')} `;
const rowOf = (element: Element | undefined): string => (element ? row(textOf(element, isNoteNumber)) : '');

const mainOf = (page: ParsedPage | undefined): Element | undefined => page && byTag(page, 'main')[0];

/** Lines of a text that an element does not hold whole. */
const missingLines = (text: string, element: Element | undefined): readonly string[] => {
  const there = rowOf(element);
  return text.split('\n').filter(line => !there.includes(row(line)) && row(line).trim() !== '');
};

/** The text of an item, run by run: whatever stands between two tags is a line. Pages show votes in words of their own. */
const runsOf = ({ body }: Item): string =>
  bodyHtml(body, { ...AT_ROOT, showVote: () => '' })
    .split(/<[^>]+>/)
    .map(run => textOf(parseFragment(run)))
    .join('\n');

/** The two pages of an item, each with the part that should hold it. */
function placesOf({ committee, meeting, item }: ItemPlace, site: Site) {
  const own = itemUrl(site.archive.site, committee.slug, meeting.key, item.address);
  const whole = meetingUrl(committee.slug, meeting.key);
  const heading = site.byUrl.get(whole)?.byId.get(item.address);
  return [
    { url: own, page: site.byUrl.get(own), part: mainOf(site.byUrl.get(own)) },
    {
      url: whole,
      page: site.byUrl.get(whole),
      part: heading && closest(heading, one => one.tagName === 'article'),
    },
  ];
}

describe('in the sample site', () => {
  let site: Site;
  before(async () => {
    site = await sampleSite();
  });

  test('the content has no error, and holds something of every kind', () => {
    assert.deepEqual(
      site.problems.filter(problem => problem.level === 'error'),
      [],
    );
    const items = site.items.map(({ item }) => item);
    const meetings = site.archive.committees.flatMap(committee => committee.meetings);
    const counts = {
      meetings: meetings.length,
      items: items.length,
      decisions: items.flatMap(item => item.decisions).length,
      clauses: items.flatMap(item => item.decisions.flatMap(decision => decision.clauses)).length,
      actions: items.flatMap(item => item.actions).length,
      votes: items.flatMap(item => item.decisions.flatMap(({ vote }) => vote ?? [])).length,
      papers: meetings.flatMap(meeting => meeting.papers).length,
      reports: meetings.flatMap(meeting => meeting.reports).length,
      exempt: items.filter(item => item.exempt).length,
      attendees: meetings.flatMap(meeting => meeting.attendance.present).length,
    };
    for (const [kind, count] of Object.entries(counts)) assert.ok(count > 2, `${count} ${kind}`);
  });

  test('every meeting, item and report has a page', () => {
    const meetings = site.archive.committees.flatMap(committee => committee.meetings);
    const urls = [
      ...meetings.map(meeting => meetingUrl(meeting.committee, meeting.key)),
      ...meetings.flatMap(meeting =>
        meeting.reports.map(report => reportUrl(meeting.committee, meeting.key, report.slug)),
      ),
      ...site.items.map(({ meeting, item }) =>
        itemUrl(site.archive.site, meeting.committee, meeting.key, item.address),
      ),
    ];
    assert.deepEqual(
      urls.filter(url => !site.byUrl.has(url)),
      [],
    );
  });

  test('every item stands whole on its own page and on its meeting’s', () => {
    assertNone(
      site.items.flatMap(place =>
        placesOf(place, site).flatMap(({ url, part }) =>
          missingLines(`${place.item.number ?? ''}\n${place.item.title}\n${runsOf(place.item)}`, part).map(
            line => `${url} lacks “${line.slice(0, 100)}” of ${place.item.address}`,
          ),
        ),
      ),
    );
  });

  test('an item that is not on a page is missed', () => {
    const [first, second] = site.items.filter(({ item }) => htmlOf(item.body).length > 500);
    assert.ok(first && second);
    const [other] = placesOf(second, site);
    assert.notDeepEqual(missingLines(runsOf(first.item), other?.part), []);
  });

  test('every decision and each of its clauses stands where its address says', () => {
    assertNone(
      site.items.flatMap(place =>
        placesOf(place, site).flatMap(({ url, page }) =>
          place.item.decisions.flatMap(decision => [
            ...missingLines(`${decision.label}\n${decision.text}`, page?.byId.get(decision.id)).map(
              line => `${url}#${decision.id} lacks “${line}”`,
            ),
            ...decision.clauses.flatMap(clause =>
              missingLines(clause.text, page?.byId.get(clause.id)).map(
                line => `${url}#${clause.id} lacks “${line}”`,
              ),
            ),
          ]),
        ),
      ),
    );
  });

  test('every action stands where its address says', () => {
    assertNone(
      site.items.flatMap(place =>
        placesOf(place, site).flatMap(({ url, page }) =>
          place.item.actions.flatMap(action =>
            missingLines(
              [...action.owners.map(({ name }) => name), action.what, action.when].join('\n'),
              page?.byId.get(action.id),
            ).map(line => `${url}#${action.id} lacks “${line}”`),
          ),
        ),
      ),
    );
  });

  test('every paper is named on its meeting’s page, with a link if it is published', () => {
    const faults = site.archive.committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => {
        const url = meetingUrl(meeting.committee, meeting.key);
        const main = mainOf(site.byUrl.get(url));
        const page = site.byUrl.get(url);
        const hrefs = new Set(page ? byTag(page, 'a').map(link => attribute(link, 'href')) : []);
        return meeting.papers.flatMap(paper => {
          const href = paper.address.slice(url.length);
          return [
            ...missingLines(paper.title, main).map(line => `${url} does not name “${line}”`),
            ...(hrefs.has(href) === isPublished(paper) ? [] : [`${url}: the link to ${href} is wrong`]),
          ];
        });
      }),
    );
    assertNone(faults);
  });

  test('everyone at a meeting is named on its page', () => {
    assertNone(
      site.archive.committees.flatMap(({ meetings }) =>
        meetings.flatMap(meeting => {
          const url = meetingUrl(meeting.committee, meeting.key);
          const { present, apologies, absent, inAttendance } = meeting.attendance;
          const names = [...present, ...apologies, ...absent, ...inAttendance].map(one => one.name);
          return missingLines(names.join('\n'), mainOf(site.byUrl.get(url))).map(
            line => `${url} does not name “${line}”`,
          );
        }),
      ),
    );
  });

  test('an exempt item has a title and a reason, and no text', () => {
    for (const place of site.items.filter(({ item }) => item.exempt)) {
      assert.deepEqual(place.item.body, []);
      for (const { url, part } of placesOf(place, site)) {
        assert.ok(part && textOf(part).includes('exempt from publication'), url);
        assert.equal(part && elementsOf(part).some(isProse), false, url);
      }
    }
  });
});

const isProse = (element: Element): boolean => classesOf(element).includes('prose');

// The secret is planted in every place from which it could get out: text, papers, field lines, a link, an action.
describe('what must not be published', () => {
  const SECRET = 'Quicksilver';
  const VALUATION = '/board/2024-02-22/valuation.pdf';
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'minutebook-leak-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (file: string, text: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  const pagesThatSay = (site: Site, word: string): readonly string[] =>
    site.pages.filter(page => page.content.includes(word)).map(page => page.url);

  const itemWith = (field: string): string => `# Minutes

## 1. Sale of a site

Officer: Jo Reed
${field}
Papers:
- [${SECRET} valuation](valuation.pdf)

The ${SECRET} offer was discussed by [${SECRET}](https://quicksilver.example/) and ${SECRET}[^1].

### ${SECRET} terms

**Resolved:** That the ${SECRET} offer be taken.

1. That ${SECRET} be told.

- [ ] Jo Reed: write to ${SECRET} (by 1 May 2024)

[^1]: A note on ${SECRET}.

## 2. Next item

Open words.
`;

  test('the text under an exempt item is an error, and is on no page even so', async () => {
    write('board/2024-02-22/minutes.md', itemWith('Exempt: 3'));
    write('board/2024-02-22/valuation.pdf', '%PDF-1.4 nothing');
    const site = await renderSite(folder);
    assert.ok(site.problems.some(problem => problem.rule === 'exempt-text' && problem.level === 'error'));
    assert.deepEqual(
      site.problems.filter(problem => JSON.stringify(problem).includes(SECRET)),
      [],
    );
    assert.deepEqual(pagesThatSay(site, SECRET), []);
    assert.ok(pagesThatSay(site, 'Sale of a site').length > 1);
  });

  test('the text of a withdrawn item is on no page', async () => {
    write('board/2024-02-22/minutes.md', itemWith('Withdrawn: 2024-05-01, personal data'));
    const site = await renderSite(folder);
    assert.deepEqual(pagesThatSay(site, SECRET), []);
    assert.ok(!site.files.has(VALUATION));
    assert.ok(pagesThatSay(site, 'personal data').length > 1);
  });

  test('the same text is on several pages where nothing keeps it back', async () => {
    write('board/2024-02-22/minutes.md', itemWith(''));
    const site = await renderSite(folder);
    assert.ok(pagesThatSay(site, SECRET).length > 3);
    assert.ok(site.files.has(VALUATION));
  });
});
