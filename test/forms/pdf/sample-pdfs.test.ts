// Every PDF of the sample council: without a fault, and with the words of the meeting's page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { meetingCopyUrl, meetingUrl } from '../../../scripts/model/url.ts';
import { isReadable } from '../../../scripts/registers/copies.ts';
import type { MeetingRow } from '../../../scripts/registers/meetings.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { publishedProblems, publishedSite } from '../../built/published-site.ts';
import { closest, type ParsedPage, wordsAroundVotes, wordsOf } from '../../site/html.ts';
import { sampleSite, shown } from '../../site/sample-site.ts';
import type { Site } from '../../site/site-in-memory.ts';
import { faultsOf, type PdfStructure, readStructure, tagsOf, wordsOfTag } from './pdf-structure.ts';

interface Made {
  readonly row: MeetingRow;
  readonly normal: PdfStructure;
  /** Of some meetings only: it is twice as long, and made of the same text. */
  readonly large: PdfStructure | undefined;
}

let site: Site;
const made: Made[] = [];

before(async () => {
  site = await sampleSite();
  const folder = await publishedSite();
  const structureOf = (row: MeetingRow, kind: 'pdf' | 'large-print'): Promise<PdfStructure> => {
    const url = meetingCopyUrl(row.meeting.committee, row.meeting.key, kind);
    return readStructure(readFileSync(path.join(folder, url)));
  };
  const rows = makeRegisters(site.archive).meetings.all.filter(isReadable);
  for (const [index, row] of rows.entries()) {
    const normal = await structureOf(row, 'pdf');
    const large = index % 5 === 0 ? await structureOf(row, 'large-print') : undefined;
    made.push({ row, normal, large });
  }
  const told = new Set(site.problems.map(problem => JSON.stringify(problem)));
  const ofCopies = (await publishedProblems()).filter(problem => !told.has(JSON.stringify(problem)));
  assert.deepEqual(ofCopies, []);
});

const placeOf = ({ meeting }: MeetingRow): string => meetingUrl(meeting.committee, meeting.key);

describe('of the sample council', () => {
  test('each PDF is tagged and has no fault, in both prints', () => {
    assert.ok(made.length > 60);
    const faults = made.flatMap(({ row, normal, large }) =>
      [normal, ...(large ? [large] : [])].flatMap(structure =>
        faultsOf(structure).map(fault => `${placeOf(row)}: ${fault}`),
      ),
    );
    assert.equal(faults.length, 0, shown(faults));
  });

  test('each item has the words of its part of the page, in their order', () => {
    const faults = made.flatMap(({ row, normal }) => {
      const page = site.byUrl.get(placeOf(row));
      assert.ok(page);
      const printed = partsOf(normal);
      return row.meeting.items.flatMap((item, index) => {
        const isLast = index === row.meeting.items.length - 1;
        const onPage = wordsOnPage(page, item.address);
        assert.notEqual(onPage.join(''), '');
        const isThere = (words: readonly string[]): boolean =>
          printed.some(part => isPart(part, words, isLast));
        assert.ok(!isThere([...onPage, 'zanzibar']) && !isThere(['zanzibar', ...onPage]));
        return isThere(onPage) ? [] : [`${placeOf(row)}#${item.address}: ${onPage.join(' … ')}`];
      });
    });
    assert.equal(faults.length, 0, shown(faults));
  });

  test('large print has the words of normal print', () => {
    for (const { row, normal, large } of made) {
      if (!large) continue;
      const [there, here] = [normal, large].map(one => new Set(partsOf(one).join(' ').split(' ')));
      assert.deepEqual(
        [...(there ?? [])].filter(word => !here?.has(word)),
        [],
        placeOf(row),
      );
    }
  });

  test('the minutes of a meeting that was held can be signed', () => {
    const signed = made.filter(({ normal }) =>
      /Signed by the Chair/.test(normal.tags.map(wordsOfTag).join(' ')),
    );
    assert.ok(signed.length > 40);
    assert.ok(signed.every(({ row }) => row.meeting.status === 'draft' || row.meeting.status === 'approved'));
  });
});

/** The words below each head of the second level, with the head's own. */
function partsOf(structure: PdfStructure): readonly string[] {
  const parts: string[] = [];
  const blocks = tagsOf(structure)
    .filter(({ role }) => role === 'Document')
    .flatMap(({ children }) => children);
  for (const block of blocks) {
    if (typeof block === 'string') continue;
    if (block.role === 'H2') parts.push('');
    parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${wordsOfTag(block)}`;
  }
  return parts.map(part => wordsOf(part).join(' '));
}

/** Before, between and behind what a page adds to the votes of an item. */
function wordsOnPage(page: ParsedPage, address: string): readonly string[] {
  const heading = page.byId.get(address);
  const article = heading && closest(heading, ({ tagName }) => tagName === 'article');
  return article ? wordsAroundVotes(article, ['item__alone']) : [];
}

/** Whether a part is an item with these words; what stands behind the last item follows it in the PDF. */
function isPart(part: string, words: readonly string[], isLast: boolean): boolean {
  const whole = isLast ? part.replace(AFTER_ITEMS, '') : part;
  const [first = ''] = words;
  if (words.length === 1) return whole === first || part === first;
  let at = 0;
  return (
    whole.startsWith(first) &&
    words.every(piece => {
      const found = whole.indexOf(piece, at);
      at = found + piece.length;
      return found >= 0;
    })
  );
}

const AFTER_ITEMS = / (?:Signed by the Chair Date(?: Cite as .*)?|Cite as .*)$/;
