// Whether files for machines say what they should and no more: read by parsers that are not ours.

import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { MARK } from './attack-strings.ts';

// unpdf calls a function that Node has only from its version 24 on.
Object.assign(Promise, {
  try:
    Reflect.get(Promise, 'try') ??
    ((call: (...args: readonly unknown[]) => unknown, ...args: readonly unknown[]) =>
      new Promise(resolve => resolve(call(...args)))),
});

export type Faults = readonly string[];

/** The faults of a file by its name; none of one of which nothing is known here. */
export async function fileFaults(name: string, bytes: Uint8Array): Promise<Faults> {
  const judge = JUDGES[name.slice(name.lastIndexOf('.') + 1)];
  try {
    return (await judge?.(bytes, name)) ?? [];
  } catch (error) {
    return [`cannot be read: ${String(error).slice(0, 200)}`];
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const JUDGES: Readonly<Record<string, (bytes: Uint8Array, name: string) => Faults | Promise<Faults>>> = {
  // The keys of the ledger are addresses and names of folders.
  json: (bytes, name) => (name.endsWith('record/ledger.json') ? [] : jsonFaults(JSON.parse(textOf(bytes)))),
  webmanifest: bytes => jsonFaults(JSON.parse(textOf(bytes))),
  csv: bytes => csvFaults(textOf(bytes)),
  ics: bytes => calendarFaults(textOf(bytes)),
  xml: (bytes, name) => [
    ...xmlFaults(textOf(bytes)),
    ...(name.endsWith('feed.xml') && !parseAtomFeed(textOf(bytes)).id ? ['a feed without an id'] : []),
  ],
  xhtml: bytes => xmlFaults(textOf(bytes)),
  opf: bytes => xmlFaults(textOf(bytes)),
  epub: bytes => packedFaults(bytes),
  pdf: bytes => pdfFaults(bytes),
};

function jsonFaults(value: unknown): Faults {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    // Parsed XML has elements and attributes for keys.
    ...(key.includes(MARK) || /^@_on/i.test(key) ? [`a key ${key}`] : []),
    ...jsonFaults(inner),
  ]);
}

/** A cell that begins so is run by spreadsheets. */
const FORMULA = /^\s*[=+\-@]/;

function csvFaults(text: string): Faults {
  const rows: string[][] = parseCsv(text, { bom: true });
  const width = rows[0]?.length;
  return rows.flatMap(row => [
    ...(row.length === width ? [] : ['a row of another length']),
    ...row.filter(cell => cell.includes(MARK) && FORMULA.test(cell)).map(cell => `a formula ${cell}`),
  ]);
}

function calendarFaults(text: string): Faults {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  return [
    ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a line that does not end in CRLF'] : []),
    ...[calendar, ...events].flatMap(part =>
      part
        .getAllProperties()
        .filter(({ name }) => name.includes(MARK) || name === 'attendee')
        .map(({ name }) => `a property ${name}`),
    ),
    ...events.filter(event => !event.getFirstPropertyValue('uid')).map(() => 'an event without a UID'),
  ];
}

function xmlFaults(text: string): Faults {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [`not well-formed: ${valid.err.msg}`];
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(text);
  return [...jsonFaults(parsed), ...(text.includes(`<!DOCTYPE ${MARK}`) ? ['a document type'] : [])];
}

async function packedFaults(bytes: Uint8Array): Promise<Faults> {
  const files = Object.entries(unzipSync(bytes));
  const found = await Promise.all(
    files.map(async ([name, inner]) => (await fileFaults(name, inner)).map(fault => `${name}: ${fault}`)),
  );
  return [...(files.length === 0 ? ['nothing in it'] : []), ...found.flat()];
}

async function pdfFaults(bytes: Uint8Array): Promise<Faults> {
  const raw = new TextDecoder('latin1').decode(bytes);
  const acts = raw.match(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/g) ?? [];
  const document = await getDocumentProxy(new Uint8Array(bytes));
  return [...acts, ...(document.numPages > 0 ? [] : ['no page'])];
}
