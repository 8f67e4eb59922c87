// Reads the text of simple files: plain text, CSV, web pages.

import { ownValue } from '../../model/own-value.ts';
import { cleanText } from './layout.ts';

/** UTF-8, or what Windows wrote before: a paper of 2004 is no error. */
export function decodePaper(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The paragraphs of a text, one a line; with `markup` its entities are read. */
export const looseText = (text: string, markup?: 'xml'): string =>
  (markup === undefined ? text : text.replace(/&(#x?)?(\w+);/g, entity))
    .split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/)
    .map(cleanText)
    .filter(paragraph => paragraph !== '')
    .join('\n\n');

function entity(written: string, numeric: string | undefined, name: string): string {
  if (numeric === undefined) return ownValue(ENTITIES, name) ?? written;
  const code = Number.parseInt(name, numeric === '#x' ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** The words of a web page that somebody else made. It is only ever text: nothing of it becomes HTML again. */
export const pageText = (html: string): string =>
  looseText(
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<(script|style|head|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(
        /<\/?(?:p|div|h[1-6]|li|tr|table|section|article|ul|ol|dl|dt|dd|blockquote|pre|br)\b[^<>]*>/gi,
        '\n\n',
      )
      .replace(/<[^<>]*>/g, ' '),
    'xml',
  );

/** A row a line, the cells parted by spaces. */
export const tableText = (csv: string): string =>
  looseText(csv.replace(/\r\n?|\n/g, '\n\n').replace(/[,;\t]/g, ' '));
