import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Status } from '../../scripts/model/meeting.ts';
import { chamberSvg } from '../../scripts/pages/parts/pictures/chamber.ts';
import { matterPaths, type PathStep } from '../../scripts/pages/parts/pictures/matter-paths.ts';
import { draw, percent, written } from '../../scripts/pages/parts/pictures/svg.ts';
import { voteBarSvg } from '../../scripts/pages/parts/pictures/vote-bar.ts';
import { yearStrip } from '../../scripts/pages/parts/pictures/year-strip.ts';
import type { MeetingRow } from '../../scripts/registers/meetings.ts';

describe('a drawing', () => {
  test('escapes its words and values', () => {
    assert.equal(
      draw('a', { 'aria-label': 'Parks & "trees"', x: 1.23456 }, written('<b>')),
      '<a aria-label="Parks &amp; &quot;trees&quot;" x="1.2">&lt;b&gt;</a>',
    );
  });

  test('says a part of the width in percent', () => assert.equal(percent(0.25649), '25.6%'));
});

describe('a vote’s bar', () => {
  test('gives each side its share of the length, in a shape of its own', () => {
    assert.equal(
      voteBarSvg({ for: 6, against: 3, abstained: 1 }),
      '<svg class="vote-bar" viewBox="0 0 120 10" width="120" height="10" stroke="currentColor" aria-hidden="true">' +
        '<line x1="0" x2="69.6" y1="5" y2="5" stroke-width="10"></line>' +
        '<line x1="71.6" x2="106.4" y1="5" y2="5" stroke-width="10" stroke-dasharray="2 2"></line>' +
        '<line x1="108.4" x2="120" y1="5" y2="5" stroke-width="2"></line></svg>',
    );
  });

  test('of one side alone is whole', () => {
    assert.match(
      voteBarSvg({ for: 0, against: 4, abstained: 0 }),
      /^<svg[^>]*><line x1="0" x2="120" [^>]*dash/,
    );
  });

  test('is not drawn where nobody was counted', () => {
    assert.equal(voteBarSvg({ for: 0, against: 0, abstained: 0 }), '');
  });
});

describe('a chamber', () => {
  const named = (names: string): { name: string }[] => names.split(' ').map(name => ({ name }));
  const seats = (svg: string): readonly string[] =>
    [...svg.matchAll(/seat--(\w+)"><title>(\w+)<\/title><(\w+)/g)].map(([, ...seat]) => seat.join(' '));

  test('has a seat for each name, of a shape for each side', () => {
    const svg = chamberSvg({ for: named('Ash Birch'), against: named('Cedar'), abstained: named('Dogwood') });
    assert.deepEqual(seats(svg), [
      'for Ash circle',
      'for Birch circle',
      'abstained Dogwood circle',
      'against Cedar rect',
    ]);
  });

  test('is not wider than a phone, however many sit in it', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `N${index}` }));
    const [, width] = /width="(\d+)"/.exec(chamberSvg({ for: many, against: [], abstained: [] })) ?? [];
    assert.ok(Number(width) > 200 && Number(width) <= 288, width);
  });

  test('is not drawn for one who asked to be named', () => {
    assert.equal(chamberSvg({ for: [], against: named('Cedar'), abstained: [] }), '');
  });
});

describe('a year’s strip', () => {
  const rows = (...meetings: readonly (readonly [date: string, status: Status])[]): readonly MeetingRow[] =>
    meetings.map(([date, status]) => ({ meeting: { date, status } }) as unknown as MeetingRow);
  const strip = yearStrip(
    2025,
    rows(['2025-02-27', 'approved'], ['2025-05-15', 'cancelled'], ['2025-05-16', 'draft']),
    { language: 'en', words: {} },
  );

  test('says in words what it shows', () => {
    assert.equal(
      strip.label,
      'Meetings in 2025: 27 February (approved minutes); 15 May (cancelled); 16 May (draft minutes)',
    );
  });

  test('has twelve months, each with its meetings', () => {
    assert.equal(strip.months.map(({ heat }) => heat).join(''), '010020000000');
    assert.deepEqual(strip.months[4], {
      name: 'May',
      heat: 2,
      meetings: [
        { day: 15, status: { key: 'cancelled', text: 'Cancelled' } },
        { day: 16, status: { key: 'draft', text: 'Draft minutes' } },
      ],
    });
  });
});

describe('a matter’s paths', () => {
  const step = (committee: string, date: string, isDecided = true): PathStep => ({
    ...{ committee, date, isDecided },
    href: `#${date}`,
    label: `On ${date} & after`,
  });
  const circles = (svg = ''): readonly string[] =>
    [...svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => `${x} ${y}`);

  test('have a row for each committee, with the steps numbered through all', () => {
    const { rows } = matterPaths([
      step('Cabinet', '2024-03-01'),
      step('Council', '2024-06-01'),
      step('Cabinet', '2025-03-01'),
    ]);
    assert.deepEqual(
      rows.map(({ committee, lineHtml }) => [committee, lineHtml.match(/(?<=middle">)\d+/g)]),
      [
        ['Cabinet', ['1', '3']],
        ['Council', ['2']],
      ],
    );
  });

  test('place a step by its date, between the years’ lines', () => {
    const { rows } = matterPaths([step('Cabinet', '2024-01-01'), step('Cabinet', '2025-01-01')]);
    assert.deepEqual(circles(rows[0]?.lineHtml), ['4.5% 1.05em', '50.1% 1.05em']);
    assert.equal(rows[0]?.lineHtml.match(/paths__year/g)?.length, 3);
  });

  test('put a step that is too near the one before it a lane lower', () => {
    const { rows } = matterPaths([
      step('Cabinet', '2024-03-01'),
      step('Cabinet', '2024-03-15'),
      step('Cabinet', '2024-09-01'),
    ]);
    assert.deepEqual(
      circles(rows[0]?.lineHtml).map(place => place.split(' ')[1]),
      ['1.05em', '3.15em', '1.05em'],
    );
    assert.match(rows[0]?.lineHtml ?? '', / height="4.2em"/);
  });

  test('lead to each step by a link that says which it is', () => {
    const { rows } = matterPaths([step('Cabinet', '2024-03-01'), step('Cabinet', '2024-09-01', false)]);
    assert.deepEqual(rows[0]?.lineHtml.match(/<a [^>]*>/g), [
      '<a class="paths__step paths__step--decided" href="#2024-03-01" aria-label="On 2024-03-01 &amp; after">',
      '<a class="paths__step" href="#2024-09-01" aria-label="On 2024-09-01 &amp; after">',
    ]);
  });

  test('name their years, of many only some', () => {
    const years = (last: string) =>
      matterPaths([step('Cabinet', '2024-03-01'), step('Cabinet', last)]).axisHtml.match(/(?<=>)\d{4}/g);
    assert.deepEqual(years('2026-09-01'), ['2024', '2025', '2026']);
    assert.deepEqual(years('2043-09-01'), ['2024', '2027', '2030', '2033', '2036', '2039', '2042']);
  });
});
