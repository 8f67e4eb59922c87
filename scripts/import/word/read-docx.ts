// Reads Word documents: mammoth makes HTML of them, after they were prepared for it.

import { type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Imported, ImportOptions, NotImported, Source } from '../imported.ts';
import { tidy } from '../markdown-text.ts';
import { NotRead, type OfficeArchive, openOfficeArchive } from '../office/office-archive.ts';
import { pilePictures } from '../office/pictures.ts';
import { concealedProblems, trackedRefusal } from '../office/problems.ts';
import { readDocument } from '../office/read-document.ts';
import { allNamed, writeXml, type XmlNode } from '../xml/nodes.ts';
import { paragraphCounter } from './numbering.ts';
import { PREPARED_STYLES, type Prepared, preparePart } from './preparation.ts';
import { type WordStyles, wordStyles } from './styles.ts';
import { trackedChanges, visibleText } from './visible.ts';

export const readDocx = (source: Source, options: ImportOptions): Promise<Imported> =>
  readDocument(source, options, wordDocument);

async function wordDocument({ name: file, bytes }: Source) {
  const archive = openOfficeArchive(bytes);
  refuseMacros(archive);
  const folder = folderOf(archive);
  const root = archive.xml(`${folder}/document.xml`);
  if (root?.name !== 'w:document')
    throw new NotRead('This is no Word document.', 'For an OpenDocument text write odt as the format.');
  const styles = wordStyles(archive.xml(`${folder}/styles.xml`));
  const numbering = archive.xml(`${folder}/numbering.xml`);
  const parts = [`${folder}/document.xml`, `${folder}/footnotes.xml`, `${folder}/endnotes.xml`].flatMap(
    name => {
      const part = archive.xml(name);
      return part ? [{ name, part }] : [];
    },
  );
  for (const { part } of parts) {
    const tracked = trackedChanges(part, styles);
    if (tracked) throw trackedRefusal(tracked);
  }
  const relations = relationsOf(archive, `${folder}/_rels/document.xml.rels`);
  const prepared = parts.map(({ name, part }) => ({
    name,
    ...preparePart(part, styles, paragraphCounter(numbering, styles)),
  }));
  const pictures = pilePictures();
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed(archive, folder, prepared)) },
    {
      styleMap: [...PREPARED_STYLES],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async image => ({
        src: pictures.add(await image.readAsBuffer(), image.contentType),
      })),
    },
  );
  const margins = marginText(archive, folder, styles);
  const objects = prepared.flatMap(one => one.objects);
  return {
    html,
    pictures,
    text: [
      ...parts.map(({ part }) => visibleText(part, styles)),
      ...prepared.flatMap(({ labels }) => labels),
      ...margins.map(({ text }) => text),
    ].join('\n'),
    notImported: margins,
    problems: concealedProblems(file, {
      concealed: prepared.flatMap(one => one.concealed),
      objects: [
        ...objects,
        ...relations.pictures.map(address => `a picture that lies elsewhere (${address})`),
      ],
      comments: allNamed(archive.xml(`${folder}/comments.xml`), 'w:comment').length,
    }),
  };
}

/** A program inside a document is nobody's minutes. */
function refuseMacros(archive: OfficeArchive): void {
  if (archive.names.some(name => /vbaProject|macros?\//i.test(name)))
    throw new NotRead(
      'This file holds macros, which are programs, so it was not opened.',
      'In Word choose “Save as”, “Word document (.docx)”, and import that.',
      'macros',
    );
}

/** Where the document and its parts lie, almost always `word`. */
function folderOf(archive: OfficeArchive): string {
  const document = archive.names.find(name => /(?:^|\/)document\.xml$/.test(name)) ?? '';
  return document.slice(0, Math.max(document.lastIndexOf('/'), 0));
}

/** Pictures that are not in the file; whatever else it would fetch from elsewhere is refused. */
function relationsOf(archive: OfficeArchive, name: string): { readonly pictures: readonly string[] } {
  const outside = allNamed(archive.xml(name), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] === 'External')
    .map(({ attributes }) => ({
      kind: attributes['Type']?.split('/').at(-1) ?? '',
      address: attributes['Target'] ?? '',
    }))
    .filter(({ kind }) => kind !== 'hyperlink');
  const fetched = outside.find(({ kind }) => kind !== 'image' && kind !== 'attachedTemplate');
  if (fetched)
    throw new NotRead(
      `This file would fetch a part of itself (${fetched.kind}) from ${fetched.address}, so it was not opened.`,
      'Open it in Word, paste that part as plain text, save it, and import it again.',
      'fetched',
    );
  return { pictures: outside.filter(({ kind }) => kind === 'image').map(({ address }) => address) };
}

/** The words at the top and the foot of every page. */
function marginText(archive: OfficeArchive, folder: string, styles: WordStyles): readonly NotImported[] {
  const found = ['header', 'footer'].flatMap(margin =>
    archive.names
      .filter(name => name.startsWith(`${folder}/${margin}`) && name.endsWith('.xml'))
      .sort()
      .flatMap(name => {
        const part = archive.xml(name);
        const text = part ? tidy(visibleText(part, styles)) : '';
        return text === ''
          ? []
          : [{ text, reason: `it stands at the ${margin === 'header' ? 'top' : 'foot'} of every page` }];
      }),
  );
  return [...new Map(found.map(one => [one.text, one])).values()];
}

/** A new file for mammoth that holds what was looked at and nothing else. */
function packed(
  archive: OfficeArchive,
  folder: string,
  prepared: readonly (Prepared & { readonly name: string })[],
): Uint8Array {
  const files: Zippable = {};
  const copied = [
    '[Content_Types].xml',
    '_rels/.rels',
    ...prepared.map(({ name }) => name.replace(/([^/]+)$/, '_rels/$1.rels')),
    ...archive.names.filter(name => name.startsWith(`${folder}/media/`)),
  ];
  for (const name of copied) {
    const bytes = /\.(?:rels|xml)$/.test(name) ? xmlBytes(archive.xml(name)) : archive.bytes(name);
    if (bytes) files[name] = bytes;
  }
  // All that styles say is in the text already, but mammoth asks for them.
  files[`${folder}/styles.xml`] = new TextEncoder().encode(NO_STYLES);
  for (const { name, root } of prepared) files[name] = xmlBytes(root) ?? new Uint8Array();
  return zipSync(files, { level: 0 });
}

const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

const xmlBytes = (root: XmlNode | undefined): Uint8Array | undefined =>
  root && new TextEncoder().encode(writeXml(root));
