// What a screen reader says of each layout, from top to bottom: `transcripts/<layout>.txt`, one phrase a line, what
// stands inside another thing further in. Read them aloud. UPDATE=1 writes them anew.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import type { ParsedPage } from '../site/html.ts';
import { proves } from './proven.ts';
import { type AccessPages, everyLayout } from './site-states.ts';

const FOLDER = 'test/access/transcripts';
const UPDATE = process.env['UPDATE'] === '1';

/** What the style sheet keeps for paper: a screen reader passes over it. */
const ON_PAPER_ALONE = '.signature';

/** What surrounds every page is read on the front page, on the page that stands deepest, and where it is not as usual. */
const WHOLE = ['home', 'report', 'copied-item-approved', 'previewed-meeting-approved'];

const partOf = (name: string): 'body' | 'main' => (WHOLE.includes(name) ? 'body' : 'main');

/** The phrases in which a part of a page is read. */
async function readAloud(html: string, part: 'body' | 'main'): Promise<readonly string[]> {
  const { window } = new JSDOM(html, { url: 'http://localhost/', pretendToBeVisual: true });
  for (const element of window.document.querySelectorAll(ON_PAPER_ALONE)) element.remove();
  // Its script shows it.
  window.document.querySelector('register-filter')?.removeAttribute('hidden');
  const container = window.document.querySelector(part);
  assert.ok(container, `no ${part}`);
  const reader = new Virtual();
  await reader.start({ container, window });
  const end = `end of ${await reader.lastSpokenPhrase()}`;
  while ((await reader.lastSpokenPhrase()) !== end) await reader.next();
  const phrases = await reader.spokenPhraseLog();
  await reader.stop();
  return phrases;
}

/** What screen readers pass over in silence, as they are set at first. */
const SILENT = new Set([
  'banner',
  'code',
  'emphasis',
  'paragraph',
  'strong',
  'subscript',
  'superscript',
  'time',
]);

/** Phrases as an outline. The end of a thing is not written, nor its words where its name has said them. */
function outline(phrases: readonly string[]): string {
  const open: string[] = [];
  const lines: string[] = [];
  const spoken = (): readonly string[] => open.filter(one => !SILENT.has(one));
  phrases.forEach((phrase, index) => {
    if (phrase === `end of ${open.at(-1)}`) {
      open.pop();
      return;
    }
    const around = spoken().at(-1) ?? '';
    const isSaid =
      /^(?:button|cell|columnheader|heading|link|rowheader),/.test(around) && around.includes(phrase);
    if (!SILENT.has(phrase) && !isSaid) lines.push('  '.repeat(spoken().length) + phrase);
    const ends = phrases.slice(index).filter(later => later === `end of ${phrase}`).length;
    if (ends > open.filter(one => one === phrase).length) open.push(phrase);
  });
  return `${lines.join('\n')}\n`;
}

/** The longest page of each layout and status: the one that shows most. */
function pagesToRead(
  pages: readonly ParsedPage[],
  layouts: ReadonlyMap<string, string>,
): ReadonlyMap<string, ParsedPage> {
  const longest = new Map<string, ParsedPage>();
  for (const page of pages) {
    const status = /status-note--([a-z]+)/.exec(page.content)?.[1];
    const name = [layouts.get(page.url), ...(status ? [status] : [])].join('-');
    if (page.content.length > (longest.get(name)?.content.length ?? 0)) longest.set(name, page);
  }
  return longest;
}

const fileOf = (name: string): string => path.join(FOLDER, `${name}.txt`);

export function describeTranscripts({ pages, layouts }: Pick<AccessPages, 'pages' | 'layouts'>): void {
  describe('by ear', () => {
    const toRead = pagesToRead(pages, layouts);

    for (const [name, page] of toRead) {
      proves('by-ear', `${name} says what it says to the eye`, async () => {
        const said = outline(await readAloud(page.content, partOf(name)));
        if (UPDATE) writeFileSync(fileOf(name), said);
        assert.equal(said, readFileSync(fileOf(name), 'utf8'));
      });
    }

    test('no page is read that is no more', () => {
      const kept = readdirSync(FOLDER).filter(file => !toRead.has(path.basename(file, '.txt')));
      if (UPDATE) for (const file of kept) rmSync(path.join(FOLDER, file));
      else assert.deepEqual(kept, []);
    });

    test('every layout is read', () => {
      const read = new Set([...toRead.values()].map(({ url }) => layouts.get(url)));
      assert.deepEqual(
        everyLayout().filter(layout => !read.has(layout)),
        [],
      );
    });

    test('a heading that is none, a field without a label and a link without words are heard', async () => {
      const html =
        '<main><p><b>Minutes</b></p><input name="q"><a href="x/"><img src="a.png" alt=""></a></main>';
      const said = outline(await readAloud(html, 'main'));
      assert.deepEqual(said.trim().split(/\n */), ['main', 'Minutes', 'textbox', 'link', 'image']);
    });
  });
}
