// One text in all forms: what an item and a decision say on their page they say in every copy, word for word.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { chunksOf } from '../../../scripts/files/published-file.ts';
import { siteFiles } from '../../../scripts/forms/site-files.ts';
import { everyItem, type ItemPlace } from '../../../scripts/model/archive.ts';
import { meetingUrl, minutesFileUrl } from '../../../scripts/model/url.ts';
import { meetingPages } from '../../../scripts/pages/meeting.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { renderPages } from '../../pages/render-pages.ts';
import {
  attribute,
  closest,
  type Element,
  elementsOf,
  textOf,
  wordsAroundVotes,
  wordsOf,
} from '../../site/html.ts';
import { LEAKING, SECRETS } from './haven.ts';
import { copiesOf, type MadeCopies, textsOf } from './made-copies.ts';

/** The words of the whole archive in one form. */
interface Form {
  readonly name: string;
  /** The words of an item with all that stands around its text; each form has its own furniture there. */
  readonly itemWords: (place: ItemPlace) => readonly string[];
  /** The text of a meeting's part in which its language must be said; empty where the form says none. */
  readonly language: (place: ItemPlace) => string;
  /** The passages of an item in another language; none where the form can say none. */
  readonly passages: (place: ItemPlace) => ReturnType<typeof sectionPassages>;
}

interface Forms {
  readonly made: MadeCopies;
  readonly pageOf: (place: ItemPlace) => string;
  /** The words of each item's text on its meeting's page, and of each of its decisions, by their ids. */
  readonly said: readonly { readonly place: ItemPlace; readonly texts: readonly (readonly string[])[] }[];
  readonly forms: readonly Form[];
  /** Everything that is published, for what must be nowhere. */
  readonly all: readonly string[];
}

async function makeForms(): Promise<Forms> {
  const made = await copiesOf(LEAKING);
  const { archive, copies } = made;
  const registers = makeRegisters(archive);
  const pages = new Map(renderPages(meetingPages(archive, registers)).map(page => [page.url, page.content]));
  const texts = new Map(
    [...siteFiles(archive, registers, [])].flatMap(file =>
      'source' in file || 'bytes' in file ? [] : [[file.url, [...chunksOf(file)].join('')] as const],
    ),
  );
  const pageOf = ({ meeting }: ItemPlace): string =>
    pages.get(meetingUrl(meeting.committee, meeting.key)) ?? '';
  const textFileOf = ({ meeting }: ItemPlace): string =>
    texts.get(minutesFileUrl(meeting.committee, meeting.key, 'txt')) ?? '';
  const bookOf = (url: string, { meeting }: ItemPlace): string =>
    textsOf(copies.get(url) ?? new Uint8Array()).get(`EPUB/town-${meeting.key}.xhtml`) ?? '';
  const onePage = Buffer.from(copies.get('/town/2026/town-2026.html') ?? '').toString();
  const meetingBook = (place: ItemPlace): string =>
    bookOf(`/town/${place.meeting.key}/town-${place.meeting.key}.epub`, place);
  const yearBook = (place: ItemPlace): string => bookOf('/town/2026/town-2026.epub', place);
  const xmlId = (id: string): string => id.replace(/^(?=\d)/, '_');
  const places = everyItem(archive).filter(({ meeting }) => !meeting.withdrawn);
  return {
    made,
    pageOf,
    said: places.map(place => ({
      place,
      texts: [
        ...proseWords(pageOf(place), place.item.address),
        ...place.item.decisions.flatMap(({ id }) => elementWords(pageOf(place), id)),
      ],
    })),
    forms: [
      {
        name: 'plain text',
        itemWords: place => textItemWords(textFileOf(place), place),
        language: () => '',
        passages: () => [],
      },
      {
        name: 'EPUB of a meeting',
        itemWords: place => sectionWords(meetingBook(place), xmlId(place.item.address)),
        language: meetingBook,
        passages: place => sectionPassages(meetingBook(place), xmlId(place.item.address)),
      },
      {
        name: 'EPUB of a year',
        itemWords: place => sectionWords(yearBook(place), xmlId(place.item.address)),
        language: yearBook,
        passages: place => sectionPassages(yearBook(place), xmlId(place.item.address)),
      },
      {
        name: 'one page of a year',
        itemWords: place => sectionWords(onePage, `town-${place.meeting.key}-${place.item.address}`),
        language: ({ meeting }) => onePage.slice(onePage.indexOf(`aria-labelledby="town-${meeting.key}"`)),
        passages: ({ meeting, item }) => sectionPassages(onePage, `town-${meeting.key}-${item.address}`),
      },
    ],
    all: [
      ...pages.values(),
      ...texts.values(),
      ...[...copies].flatMap(([url, bytes]) =>
        url.endsWith('.epub') ? [...textsOf(bytes).values()] : [Buffer.from(bytes).toString()],
      ),
    ],
  };
}

/** The section or article around the element with an id. */
function sectionAt(html: string, id: string): Element | undefined {
  const heading = elementsOf(parse(html)).find(element => attribute(element, 'id') === id);
  return heading && closest(heading, one => one.tagName === 'section' || one.tagName === 'article');
}

function sectionWords(html: string, id: string): readonly string[] {
  const section = sectionAt(html, id);
  return section ? wordsOf(textOf(section)) : [];
}

/** The words of a section that are said to be in a language, each after its tag; XML says it in two ways. */
function sectionPassages(html: string, id: string): readonly (readonly [lang: string, words: string])[] {
  const section = sectionAt(html, id);
  return (section ? elementsOf(section) : []).flatMap(element => {
    const lang = attribute(element, 'lang');
    if (html.startsWith('<?xml')) assert.equal(attribute(element, 'xml:lang'), lang);
    return lang === undefined ? [] : [[lang, wordsOf(textOf(element)).join(' ')] as const];
  });
}

/** The words that the clerk wrote in an item, before and behind what its page adds to each vote. */
function proseWords(html: string, id: string): readonly (readonly string[])[] {
  const heading = elementsOf(parse(html)).find(element => attribute(element, 'id') === id);
  const article = heading && closest(heading, one => one.tagName === 'article');
  const prose = article && elementsOf(article).find(one => attribute(one, 'class') === 'prose');
  return prose ? piecesOf(prose) : [];
}

function elementWords(html: string, id: string): readonly (readonly string[])[] {
  const element = elementsOf(parse(html)).find(one => attribute(one, 'id') === id);
  return element ? piecesOf(element) : [];
}

const piecesOf = (element: Element): readonly (readonly string[])[] => wordsAroundVotes(element).map(wordsOf);

/** Two empty lines stand before an item; the numbers of lists are their signs, not their words. */
function textItemWords(text: string, { item }: ItemPlace): readonly string[] {
  const part = text
    .split('\n\n\n')
    .find(one => one.startsWith(item.number === undefined ? item.title : `${item.number}. ${item.title}`));
  return wordsOf((part ?? '').replace(/^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|\[\d+\])\s/gm, ''));
}

/** The texts that a form does not say, word for word and in one piece. */
const missing = ({ said }: Forms, { name, itemWords }: Form): readonly string[] =>
  said.flatMap(({ place, texts }) => {
    const there = ` ${itemWords(place).join(' ')} `;
    return texts
      .filter(words => words.length > 0 && !there.includes(` ${words.join(' ')} `))
      .map(words => `${name}, ${place.meeting.key}, ${place.item.title}: ${words.join(' ')}`);
  });

describe('every form of the minutes', () => {
  let all: Forms;
  before(async () => {
    all = await makeForms();
  });

  test('says each item and each decision in the words of their page', () => {
    assert.ok(all.said.flatMap(({ texts }) => texts).filter(words => words.length > 3).length > 8);
    for (const form of all.forms) assert.deepEqual(missing(all, form), [], form.name);
  });

  test('names all who voted, and on which side', () => {
    const place = all.said.find(one => one.place.item.title === 'Slipway repairs')?.place;
    assert.ok(place);
    for (const { name, itemWords } of all.forms)
      assert.match(itemWords(place).join(' '), /Ada Finch.+Bo Ray.+against.+Cy Dell/i, name);
  });

  test('that loses a word, or changes two about, is found', () => {
    for (const form of all.forms) {
      const losing = {
        ...form,
        itemWords: (place: ItemPlace) => form.itemWords(place).filter(word => word !== 'rails'),
      };
      const turned = { ...form, itemWords: (place: ItemPlace) => form.itemWords(place).toReversed() };
      assert.ok(missing(all, losing).length > 0, form.name);
      assert.ok(missing(all, turned).length > 0, form.name);
    }
  });

  test('shows both readings of a correction', () => {
    const place = all.said.find(one => one.place.item.title === 'Slipway repairs')?.place;
    assert.ok(place);
    for (const { name, itemWords } of all.forms) {
      const words = itemWords(place).join(' ');
      assert.match(words, /forty pounds corrected to fourteen pounds/, name);
    }
  });

  test('says of what is exempt or withdrawn that it is so, and nothing that it says', () => {
    for (const { name, itemWords } of all.forms) {
      const wordsOfItem = (title: string): string => {
        const found = all.said.find(one => one.place.item.title === title);
        return found ? itemWords(found.place).join(' ') : '';
      };
      assert.match(
        wordsOfItem('A tender'),
        /exempt from publication under paragraph 3 Gosodwyd contract A contract was let/,
        name,
      );
      assert.match(wordsOfItem('A name'), /was withdrawn It named a child/, name);
    }
    assert.ok(all.all.length > 15);
    for (const secret of SECRETS) {
      assert.ok(
        Object.values(LEAKING).some(text => String(text).includes(secret)),
        secret,
      );
      assert.deepEqual(
        all.all.filter(text => text.includes(secret)).map(text => text.slice(0, 200)),
        [],
        secret,
      );
    }
  });

  test('keeps the language of each passage where the form can say one', () => {
    const place = all.said.find(one => one.place.item.title === 'Enwau / Names')?.place;
    assert.ok(place);
    const expected = [
      ['cy', 'Enwau'],
      ['cy', 'Siân Rees'],
      ['cy', 'Heol corrected to Lôn y Cei'],
      ['ar', 'شارع الميناء'],
      ['cy', 'Resolved'],
      ['cy', 'Bod yr enw yn aros Bod arwydd yn cael ei godi'],
      ['cy', 'To do Siân Rees codi r arwydd by 1 June 2026'],
    ];
    const saying = all.forms.filter(({ passages }) => passages(place).length > 0);
    assert.equal(saying.length, 3);
    assert.deepEqual(sectionPassages(all.pageOf(place), place.item.address), expected);
    for (const { name, passages } of saying) assert.deepEqual(passages(place), expected, name);
  });

  test('keeps the language of the summary of what is exempt', () => {
    const place = all.said.find(one => one.place.item.title === 'A tender')?.place;
    assert.ok(place);
    const expected = [['cy', 'Gosodwyd contract']];
    assert.deepEqual(sectionPassages(all.pageOf(place), place.item.address), expected);
    const saying = all.forms.filter(({ passages }) => passages(place).length > 0);
    assert.deepEqual(
      saying.map(({ passages }) => passages(place)),
      [expected, expected, expected],
    );
  });

  test('keeps the language of a meeting where the form can say one', () => {
    const place = all.said.find(one => one.place.meeting.lang === 'cy')?.place;
    assert.ok(place);
    const saying = all.forms.filter(({ language }) => language(place) !== '');
    assert.ok(saying.length >= 3);
    for (const { name, language } of saying) assert.match(language(place).slice(0, 400), / lang="cy"/, name);
  });
});
