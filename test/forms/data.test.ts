// The lists of open data, as JSON with their schemas.

import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { dataFiles } from '../../scripts/forms/open-data/data-files.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import { dataFileUrl } from '../../scripts/model/url.ts';
import { DATA_LISTS } from '../../scripts/open-data/lists.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOfCorpus, corpora } from '../corpora/corpora.ts';
import { archiveOf, TODAY } from '../read/small-archive.ts';
import { publishedTexts } from './published.ts';
import { schemaValidator } from './schema-validator.ts';

interface Listed {
  readonly pagination: { readonly totalElements: number };
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

const listOf = (texts: ReadonlyMap<string, string>, name: string): Listed =>
  JSON.parse(texts.get(dataFileUrl(name, 'json')) ?? '');

const NAMES = DATA_LISTS.map(({ name }) => name);

function faultsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const validate = schemaValidator(texts);
  const minutes = [...texts].filter(([url]) => url.endsWith('/minutes.json') && !url.startsWith('/data/'));
  assert.ok(minutes.length > 0);
  return [
    ...NAMES.flatMap(name => validate(name, texts.get(dataFileUrl(name, 'json')) ?? '')),
    ...minutes.flatMap(([url, json]) => validate('minutes', json).map(fault => `${url}: ${fault}`)),
  ];
}

describe('the open data of the sample archive', () => {
  let archive: Archive;
  let texts: ReadonlyMap<string, string>;
  before(() => {
    ({ archive } = readArchive('content', { today: TODAY }));
    texts = publishedTexts(archive, 'content');
  });

  test('has ten lists, and none is empty', () => {
    assert.equal(NAMES.length, 10);
    for (const name of NAMES) assert.ok(listOf(texts, name).data.length > 0, name);
  });

  test('says of each list how many records it has', () => {
    for (const name of NAMES) {
      const { pagination, data } = listOf(texts, name);
      assert.equal(pagination.totalElements, data.length, name);
    }
  });

  test('holds to its own schemas, the minutes of every meeting too', () =>
    assert.deepEqual(faultsOf(texts), []));

  test('has one record of each id', () => {
    for (const name of NAMES) {
      const ids = listOf(texts, name).data.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  test('names only records that are there', () => {
    const ids = new Set(NAMES.flatMap(name => listOf(texts, name).data.map(({ id }) => id)));
    const references = {
      items: ['meeting', 'organization', 'decision', 'paper'],
      meetings: ['organization', 'participant'],
      decisions: ['agendaItem', 'meeting', 'voteEvent'],
      votes: ['decision', 'agendaItem'],
      interests: ['agendaItem', 'concerns'],
      people: ['membership'],
      memberships: ['person'],
      papers: ['agendaItem', 'meeting'],
    };
    let followed = 0;
    for (const [name, fields] of Object.entries(references)) {
      for (const record of listOf(texts, name).data) {
        for (const id of fields.flatMap(field => record[field] ?? [])) {
          assert.ok(ids.has(id), `${name}: ${id}`);
          followed += 1;
        }
      }
    }
    assert.ok(followed > 2000, String(followed));
  });

  test('gives whole addresses, since the site has one', () => {
    for (const name of NAMES) {
      for (const { id } of listOf(texts, name).data) {
        assert.ok(String(id).startsWith('https://minutes.aldermere.example/'), String(id));
      }
    }
  });

  test('is one record a line', () => {
    const lines = (texts.get('/data/decisions.json') ?? '')
      .split('\n')
      .filter(line => line.startsWith('{"id"'));
    assert.equal(lines.length, listOf(texts, 'decisions').data.length);
  });

  test('is written piece by piece, the records of a meeting at most each, so that no list is ever whole in memory', () => {
    const lists = [...dataFiles(archive, makeRegisters(archive))]
      .filter(file => 'chunks' in file)
      .filter(({ url }) => !url.startsWith('/data/schemas/'));
    assert.equal(lists.length, 2 * NAMES.length);
    for (const { url, chunks } of lists) {
      const records = listOf(texts, path.basename(url).replace(/\.\w+$/, '')).data;
      const meetings = new Set(records.map(one => one['agendaItem'] && (one['meeting'] ?? one['date'])));
      const pieces = [...chunks];
      const ofMeetings = pieces.filter(piece => typeof piece !== 'string');
      if (ofMeetings.length > 0) assert.ok(ofMeetings.length >= meetings.size, url);
      else assert.ok(pieces.length > records.length, url);
    }
  });
});

describe('a record', () => {
  const texts = (files: Readonly<Record<string, string>>) =>
    publishedTexts(archiveOf({ 'site.yaml': 'name: Tarn\ntimezone: Europe/London\n', ...files }), '.');
  // minutes.md is copied from a folder that is gone: only what is made is looked at.
  const only = (files: Readonly<Record<string, string>>, name: string) => {
    const noted = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, `${text}\n[//]: # (not to be copied)\n`]),
    );
    return listOf(texts(noted), name).data;
  };

  test('has its address from the site’s root where the site has none of its own', () => {
    const [item] = only({ 'council/2026-03-05.md': '## 82. Paths\n\nMended.\n' }, 'items');
    assert.equal(item?.['id'], '/council/2026-03-05/item-82/');
    assert.equal(item?.['number'], '82');
    assert.equal(item?.['order'], 1);
  });

  test('of a meeting begins and ends by the clock of its place, past midnight too', () => {
    const [summer] = only(
      { 'council/2026-06-05.md': '---\ntime: "19:00"\nend: "00:20"\n---\n\n## 1. Paths\n\nMended.\n' },
      'meetings',
    );
    assert.equal(summer?.['start'], '2026-06-05T19:00:00+01:00');
    assert.equal(summer?.['end'], '2026-06-06T00:20:00+01:00');
  });

  test('of a decision has it in full, each clause with its address', () => {
    const [decision] = only(
      {
        'council/2026-03-05.md':
          '## 82. Paths\n\n**Resolved:**\n\n1. That A.\n2. That B.\n\nVote: 2 for, 1 against\n',
      },
      'decisions',
    );
    assert.equal(decision?.['resolutionText'], '1 That A. 2 That B.');
    assert.deepEqual(decision?.['clause'], [
      { id: '/council/2026-03-05/item-82/#item-82-decision-1-clause-1', number: '1', text: 'That A.' },
      { id: '/council/2026-03-05/item-82/#item-82-decision-1-clause-2', number: '2', text: 'That B.' },
    ]);
    assert.equal(decision?.['voteEvent'], '/council/2026-03-05/item-82/#item-82-vote-1');
  });

  test('of a vote has Popolo’s counts and, where names were recorded, each vote', () => {
    const [vote] = only(
      {
        'council/2026-03-05.md':
          '## 82. Paths\n\n**Resolved:** That A.\n\nVote: 2 for, 0 against\nFor: Roe, Poe\n',
      },
      'votes',
    );
    assert.deepEqual(vote?.['counts'], [
      { option: 'yes', value: 2 },
      { option: 'no', value: 0 },
    ]);
    assert.deepEqual(vote?.['votes'], [
      { option: 'yes', name: 'Roe' },
      { option: 'yes', name: 'Poe' },
    ]);
  });

  test('of a vote that tells no numbers has no counts, not noughts', () => {
    const [vote] = only(
      { 'council/2026-03-05.md': '## 82. Paths\n\n**Resolved:** That A.\n\nVote: unanimous\n' },
      'votes',
    );
    assert.deepEqual(vote?.['counts'], []);
    assert.equal(vote?.['remark'], 'unanimous');
  });

  test('of an action stands once, though later minutes repeat it, and says where it was done', () => {
    const actions = only(
      {
        'council/2026-03-05.md': '## 1. Paths\n\n- [ ] Roe: mend the path (by 1 May 2026)\n',
        'council/2026-05-05.md': '## 2. Paths\n\n- [x] Roe: mend the path (done 20 April 2026)\n',
      },
      'actions',
    );
    assert.equal(actions.length, 1);
    assert.equal(actions[0]?.['id'], '/council/2026-03-05/item-1/#item-1-action-1');
    assert.equal(actions[0]?.['done'], true);
    assert.equal(actions[0]?.['doneOn'], '2026-04-20');
    assert.equal(actions[0]?.['doneAt'], '/council/2026-05-05/item-2/#item-2-action-1');
  });

  test('of a membership that two files give is one, and keeps its id when it ends', () => {
    const committee = '---\nmembers:\n  - { name: Councillor Ann Roe, from: 2024-05-01 }\n---\n';
    const minutes = '## 1. Paths\n\nMended.\n';
    const people = (until: string): string =>
      `people:\n  - name: Ann Roe\n    roles:\n      - { role: Member, committee: council, from: 2024-05-01${until} }\n`;
    const read = (until: string) =>
      listOf(
        publishedTexts(
          archiveOf({
            'people.yaml': people(until),
            'council/committee.md': committee,
            'council/2026-03-05.md': `${minutes}\n[//]: # (x)\n`,
          }),
          '.',
        ),
        'memberships',
      ).data;
    const [serving] = read('');
    const [left, ...others] = read(', until: 2026-05-01');
    assert.deepEqual(others, []);
    assert.equal(left?.['endDate'], '2026-05-01');
    assert.equal(left?.['id'], serving?.['id']);
  });
});

describe('the open data of an empty archive', () => {
  test('is ten empty lists that hold to their schemas', () => {
    const texts = publishedTexts(archiveOf({ 'site.yaml': 'name: Tarn\n' }), '.');
    const validate = schemaValidator(texts);
    for (const name of NAMES) {
      assert.deepEqual(validate(name, texts.get(dataFileUrl(name, 'json')) ?? ''), []);
      assert.deepEqual(listOf(texts, name).data, []);
    }
  });
});

test('a record that lacks a field, or has one too many, is found by its schema', () => {
  const texts = publishedTexts(archiveOf({ 'site.yaml': 'name: Tarn\n' }), '.');
  const list = JSON.parse(texts.get('/data/people.json') ?? '');
  const validate = schemaValidator(texts);
  const faults = validate('people', JSON.stringify({ ...list, data: [{ id: '/people/roe/', secret: 1 }] }));
  assert.ok(faults.some(fault => /required property 'name'/.test(fault)));
  assert.ok(faults.some(fault => /additional properties/.test(fault)));
});

for (const corpus of corpora) {
  test(`the archive ${corpus.name} gives data that holds to its schemas`, () => {
    const texts = publishedTexts(archiveOfCorpus(corpus), corpus.content);
    assert.ok(listOf(texts, 'items').data.length > (corpus.isReal ? 100 : 0));
    for (const name of NAMES) {
      const ids = listOf(texts, name).data.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
    assert.deepEqual(faultsOf(texts).slice(0, 20), []);
  });
}
