// Word documents of an invented council, written as XML and packed as Word packs them.

import { strToU8, type Zippable, zipSync } from 'fflate';

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Relationships of the document, beside those of its parts. */
  readonly relations?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

const xml = (text: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (inside: string): Uint8Array =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
  );

/** A relationship of the document; one that leads out of the file is external. */
export const relation = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

export function wordFile(parts: WordParts): Uint8Array {
  const { body, styles = '', numbering = '', footnotes = '', comments = '', header = '' } = parts;
  const part = (root: string, inside: string): Uint8Array =>
    xml(`<w:${root} ${NAMESPACES}>${inside}</w:${root}>`);
  const files: Zippable = {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        '<Default Extension="emf" ContentType="image/x-emf"/></Types>',
    ),
    '_rels/.rels': relations(relation('r0', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(parts.relations ?? ''),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    ...(footnotes && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(comments && { 'word/comments.xml': part('comments', comments) }),
    ...(header && { 'word/header1.xml': part('hdr', header) }),
    ...parts.files,
  };
  return zipSync(files, { mtime: '2026-01-01' });
}

/** A run; `look` is what stands in its properties: `<w:b/>`. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` are its own: a style, a number. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.startsWith('<') ? runs : run(runs)}</w:p>`;

export const bold = (text: string): string => paragraph(run(text, '<w:b/>'));

export const styled = (style: string, text: string): string =>
  paragraph(run(text), `<w:pStyle w:val="${style}"/>`);

/** A paragraph that Word numbers by itself. */
export const numbered = (list: number, level: number, runs: string): string =>
  paragraph(runs, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A table of texts, or of paragraphs as XML. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      cells =>
        `<w:tr>${cells.map(cell => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A definition of a list and the list of it that bears the same number. */
export const listOf = (
  id: number,
  ...levels: readonly { readonly format: string; readonly text: string; readonly start?: number }[]
): { readonly definition: string; readonly list: string } => ({
  definition: `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, start = 1 }, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`,
  list: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
});

/** A picture of one point, and how the text shows it. */
export const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
export const drawing = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic><a:graphicData>` +
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
