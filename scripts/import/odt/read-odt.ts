// Reads OpenDocument texts, which LibreOffice writes.

import type { Imported, ImportOptions, Source } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { NotRead, type OfficeArchive, openOfficeArchive } from '../office/office-archive.ts';
import { pilePictures } from '../office/pictures.ts';
import { concealedProblems, trackedRefusal } from '../office/problems.ts';
import { readDocument, type WrittenDocument } from '../office/read-document.ts';
import { allNamed, childNamed, elementsIn, isElement, type XmlNode } from '../xml/nodes.ts';
import { odtHtml, odtText } from './body-html.ts';
import { odtStyles } from './styles.ts';

export const readOdt = (source: Source, options: ImportOptions): Promise<Imported> =>
  readDocument(source, options, openDocument);

async function openDocument({ name: file, bytes }: Source): Promise<WrittenDocument> {
  const archive = openOfficeArchive(bytes);
  refuse(archive);
  const content = archive.xml('content.xml');
  const body = childNamed(childNamed(content, 'office:body'), 'office:text');
  if (!body)
    throw new NotRead('This is no OpenDocument text.', 'For a Word document write docx as the format.');
  refuseChanges(body);
  const pages = archive.xml('styles.xml');
  const styles = odtStyles(content, pages);
  const pictures = pilePictures();
  const { html, text, hidden, comments, objects } = odtHtml(body, styles, path => {
    const picture = archive.bytes(path);
    return picture ? pictures.add(picture, `image/${path.split('.').at(-1)?.toLowerCase() ?? ''}`) : '';
  });
  const margins = ['header', 'footer'].flatMap(margin =>
    allNamed(pages, `style:${margin}`, `style:${margin}-left`, `style:${margin}-first`).flatMap(part => {
      const words = tidy(odtText(part, styles));
      const reason = `it stands at the ${margin === 'header' ? 'top' : 'foot'} of every page`;
      return words === '' ? [] : [{ text: words, reason }];
    }),
  );
  return {
    html,
    pictures,
    text: [text, ...margins.map(one => one.text)].join('\n'),
    notImported: margins,
    problems: concealedProblems(file, {
      concealed: Array.from({ length: hidden }, () => ({ how: 'hidden', near: '' })),
      objects,
      comments,
    }),
  };
}

function refuse(archive: OfficeArchive): void {
  if (allNamed(archive.xml('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new NotRead(
      'This file is locked with a password.',
      'Open it in LibreOffice, save it without a password, and import it again.',
    );
  if (archive.names.some(name => /^(?:Basic|Scripts)\/.+\/.+/.test(name)))
    throw new NotRead(
      'This file holds macros, which are programs, so it was not opened.',
      'In LibreOffice delete them (Tools, Macros, Organise), save the file, and import it again.',
      'macros',
    );
}

/** Deleted words are in a list of their own; inserted words are between two marks in the text. */
function refuseChanges(body: XmlNode): void {
  const changes = allNamed(childNamed(body, 'text:tracked-changes'), 'text:insertion', 'text:deletion');
  if (changes.length === 0) return;
  const insertions = changes.filter(({ name }) => name === 'text:insertion').length;
  throw trackedRefusal({
    insertions,
    deletions: changes.length - insertions,
    near: wordsBeforeChanges(body),
  });
}

/** For each changed paragraph the words before its first change, or else those of the paragraph above. */
function wordsBeforeChanges(body: XmlNode): readonly string[] {
  const found: string[] = [];
  let before = '';
  // What was deleted lies in the list of changes.
  const shown = {
    ...body,
    children: body.children.filter(child => child !== childNamed(body, 'text:tracked-changes')),
  };
  for (const paragraph of allNamed(shown, 'text:p', 'text:h')) {
    if (paragraph.children.length === 0) continue;
    const at = paragraph.children.findIndex(child => isElement(child) && /^text:change/.test(child.name));
    const settled = at < 0 ? paragraph.children : paragraph.children.slice(0, at);
    const words = tidy(settled.map(child => (isElement(child) ? plain(child) : child)).join(''));
    if (at >= 0) found.push(words || before);
    else if (words !== '') before = words;
  }
  return [...new Set(found)].filter(Boolean);
}

const plain = (node: XmlNode): string =>
  elementsIn(node).length === 0
    ? node.children.join('')
    : node.children.map(child => (isElement(child) ? plain(child) : child)).join('');
