// Papers that could act in a reader's browser: programs are refused, pages and drawings are told of.

import { actsAs, beginsAsPage } from '../model/acting.ts';
import { type Paper, paperKind } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';

/** How much of a file a browser looks at to tell what it is; bytes. */
const LOOKED_AT = 1445;

export const actingPapers = (
  papers: readonly Paper[],
  bytesOf: (source: string) => Buffer,
): readonly Problem[] =>
  papers.flatMap(({ source, file }) => {
    if (source === undefined) return [];
    const acts = actsAs(file);
    if (acts === 'page') return [madeInert(source)];
    if (acts === 'program') return [refused(source, 'is a program, or may hold one')];
    // Hosts do not say what a file of an unknown kind is, and browsers then guess from how it begins.
    const isUnknown = paperKind(file) === undefined;
    return isUnknown && beginsAsPage(bytesOf(source).toString('utf8', 0, LOOKED_AT))
      ? [refused(source, 'begins as a web page does, under another name')]
      : [];
  });

const refused = (file: string, why: string): Problem => ({
  ...breachOf('acting-paper'),
  file,
  message: `This paper ${why}: opened on the site, it could run as if you had written it.`,
  hint: 'Publish what it shows as a PDF, or its words as Markdown; data as CSV. Delete this file.',
});

const madeInert = (file: string): Problem => ({
  ...breachOf('inert-paper'),
  file,
  message:
    'Web pages and drawings can run programs, so this paper is published as a copy with its words and shapes alone.',
  hint: 'Look at it in “npm start”. If it lacks something, publish it as a PDF, or a drawing as PNG.',
});
