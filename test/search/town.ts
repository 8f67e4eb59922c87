// A small town's minutes, for questions whose answers can be seen by eye.

import { createEngine } from '../../assets/search/create-engine.ts';
import type { Archive } from '../../scripts/model/archive.ts';
import type { Engine, Question } from '../../shared/search/engine.ts';
import { archiveOf } from '../read/small-archive.ts';
import { indexOf, loaderOf } from './published-index.ts';

export const TOWN: Readonly<Record<string, string>> = {
  'site.yaml': 'name: Tarn Town Council\n',
  'council/2024-01-09.md': `---
approved: { on: 2024-02-13 }
---

## 76/21 Minutes

The minutes were adopted.

## 77/21 Works to the elm on Quay Street

Councillor Anné O’Brien spoke of KEY/04MAR/12 and of the bus NI64.

**Resolved:** That the elm be felled and an oak planted.
`,
  'council/2024-02-13.md': `## 78/21 Budget

The budget of the library was considered. Nobody spoke of trees.

**Resolved:** That the budget be adopted.

## 79/21 Library opening hours

The library closes early. The reading room, of which the library is proud, stays open.
`,
  'planning/2023-05-02.md': `## 77/21 Shop front

A shop on Quay Street asked for a new front. The street is narrow.
`,
  'planning/2024-03-05/minutes.md': `---
papers:
  - { file: survey.md, title: Survey of the trees }
---

## 80/21 Adoption of the tree survey

The committee is adopting the survey. Elm, oak and ash stand in the churchyard.

**Resolved:** That it be adopted.
`,
  'planning/2024-03-05/survey.md': '# Survey of the trees\n\nThe arboriculturist counted elms.\n',
};

export const QUESTION: Question = {
  text: '',
  committees: [],
  years: [],
  kinds: [],
  statuses: [],
  withDecision: false,
  order: 'relevance',
};

export const engineOf = (archive: Archive): Engine => {
  const files = indexOf(archive);
  return createEngine(loaderOf(name => files.get(name)).load);
};

export const town = (): Engine => engineOf(archiveOf(TOWN));

/** Titles of what a question finds, best first. */
export async function titlesOf(
  engine: Engine,
  text: string,
  more: Partial<Question> = {},
): Promise<readonly string[]> {
  const { documents } = await engine.search({ ...QUESTION, ...more, text });
  return (await engine.hits(documents)).map(({ title }) => title);
}
