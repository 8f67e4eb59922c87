// The package document of an EPUB 3.3: what the book is, how far it is accessible, and what it holds in which order.
// https://www.w3.org/TR/epub-33/ and https://www.w3.org/TR/epub-a11y-11/

import { xmlAttribute, xmlText } from '../../writers/escape.ts';
import type { Book } from './book.ts';

export const NAVIGATION_FILE = 'contents.xhtml';
export const STYLE_FILE = 'book.css';
export const PICTURES_FOLDER = 'pictures/';

export function packageDocument(book: Book): string {
  const documents = book.chapters.flatMap(chapter => chapter.documents);
  const items = [
    `<item id="contents" href="${NAVIGATION_FILE}" media-type="application/xhtml+xml" properties="nav"/>`,
    `<item id="style" href="${STYLE_FILE}" media-type="text/css"/>`,
    ...documents.map(
      ({ file }, index) =>
        `<item id="document-${index + 1}" href="${hrefOf(file)}" media-type="application/xhtml+xml"/>`,
    ),
    ...book.pictures.map(
      ({ file, mediaType }, index) =>
        `<item id="picture-${index + 1}" href="${PICTURES_FOLDER}${file}" media-type="${mediaType}"/>`,
    ),
    ...(book.logo
      ? [`<item id="logo" href="${PICTURES_FOLDER}${book.logo.file}" media-type="${book.logo.mediaType}"/>`]
      : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${xmlAttribute(book.lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...descriptionOf(book), ...accessibilityOf(book)].join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="contents"/>
${documents.map((_, index) => `<itemref idref="document-${index + 1}"/>`).join('\n')}
</spine>
</package>
`;
}

/** A file's name as a link: letters beyond ASCII are written as bytes. */
export const hrefOf = (file: string): string => xmlAttribute(encodeURI(file));

function descriptionOf(book: Book): readonly string[] {
  const languages = new Set([
    book.lang,
    ...book.chapters.flatMap(({ documents }) => documents.map(({ lang }) => lang)),
  ]);
  return [
    `<dc:identifier id="identifier">${xmlText(book.identifier)}</dc:identifier>`,
    `<dc:title>${xmlText(book.title)}</dc:title>`,
    ...[...languages].map(lang => `<dc:language>${xmlText(lang)}</dc:language>`),
    `<dc:creator>${xmlText(book.publisher)}</dc:creator>`,
    `<dc:publisher>${xmlText(book.publisher)}</dc:publisher>`,
    ...(book.source === undefined ? [] : [`<dc:source>${xmlText(book.source)}</dc:source>`]),
    `<meta property="dcterms:modified">${book.modified}T00:00:00Z</meta>`,
  ];
}

const FEATURES = ['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'];

function accessibilityOf({ pictures, publisher, words }: Book): readonly string[] {
  const hasPictures = pictures.length > 0;
  // A picture that the clerk gave no words is not known to be an ornament: then the book makes no promise.
  const isWhole = pictures.every(({ hasWords }) => hasWords);
  const meta = (property: string, value: string, id = ''): string =>
    `<meta property="${property}"${id === '' ? '' : ` id="${id}"`}>${xmlText(value)}</meta>`;
  const summary = words.book.accessibility(hasPictures ? (isWhole ? 'described' : 'undescribed') : 'none');
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', isWhole ? 'textual' : 'textual,visual'),
    ...FEATURES.map(feature => meta('schema:accessibilityFeature', feature)),
    ...(hasPictures && isWhole ? [meta('schema:accessibilityFeature', 'alternativeText')] : []),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
    ...(isWhole
      ? [
          meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', 'conformance'),
          `<meta property="a11y:certifiedBy" refines="#conformance">${xmlText(publisher)}</meta>`,
        ]
      : []),
  ];
}
