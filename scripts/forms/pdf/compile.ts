// The only file that touches Typst: a document => a tagged PDF/UA-1, or why there is none.
//
// Typst refuses to make a PDF/UA of what is not accessible: a document without a title, skipped headings, a picture
// without words, a letter that no font can show. The last is a clerk's right, for minutes may quote any script: such
// letters stand as their Unicode numbers, which loses nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfDocument } from './document.ts';

export type Print = 'normal' | 'large';

export interface MadePdf {
  readonly bytes: Uint8Array;
  /** Letters that no font shows. */
  readonly unshown: readonly string[];
}

export interface RefusedPdf {
  /** What Typst said. */
  readonly refusal: string;
}

/** May do it elsewhere. Rejects where the compiler itself broke. */
export type CompilePdf = (document: PdfDocument, print: Print) => Promise<MadePdf | RefusedPdf>;

/** The look of all documents, which each is made from. */
export const PAGE = readFileSync(new URL('./minutes.typ', import.meta.url), 'utf8');

/** After so many documents Typst is begun anew: with its cache emptied it still keeps half a megabyte of each. */
const KEPT = 10;

let compiler: NodeCompiler | undefined;
let compiled = 0;

async function freshCompiler(): Promise<NodeCompiler> {
  // Looked for only now: a site without PDFs need not have it.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  compiled += 1;
  if (compiler && compiled % KEPT !== 0) return compiler;
  compiler?.evictCache(0);
  const fresh = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: FONTS }] });
  compiler = fresh;
  collectGarbage();
  return fresh;
}

/** Compiles a document; one with letters that no font shows a second time, with their numbers. */
export async function compilePdf(document: PdfDocument, print: Print): Promise<MadePdf | RefusedPdf> {
  const typst = await freshCompiler();
  for (const { name, bytes } of document.pictures)
    typst.mapShadow(path.join(WORKSPACE, name), Buffer.from(bytes));
  try {
    const first = typeset(typst, sourceOf(document, print));
    if (first instanceof Uint8Array) return { bytes: first, unshown: [] };
    const unshown = unshownIn(first.refusal);
    if (unshown.length === 0) return first;
    const second = typeset(typst, sourceOf(document, print, unshown));
    return second instanceof Uint8Array ? { bytes: second, unshown } : second;
  } finally {
    for (const { name } of document.pictures) typst.unmapShadow(path.join(WORKSPACE, name));
  }
}

/** Where pictures seem to lie. Nothing is read from there or written to it. */
const WORKSPACE = path.resolve('/minutebook');

/** Makes a PDF/UA-1 of Typst's own markup. */
export function typeset(typst: NodeCompiler, mainFileContent: string): Uint8Array | RefusedPdf {
  try {
    return typst.pdf({ mainFileContent }, { pdfStandard: 'ua-1' });
  } catch (error) {
    // Typst throws no `Error` with a message: what it says is the code.
    const said = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
    return { refusal: String(said) };
  }
}

function sourceOf({ head, body }: PdfDocument, print: Print, unshown: readonly string[] = []): string {
  const settings = `#let large = ${print === 'large'}\n#let has-unshown = ${unshown.length > 0}`;
  return `${head}\n${settings}\n${PAGE}\n#${withNumbers(body, unshown)}\n`;
}

/** `日本` => `[U+65E5 U+672C]`: all words of a body are string literals, where brackets are only brackets. */
function withNumbers(body: string, unshown: readonly string[]): string {
  if (unshown.length === 0) return body;
  const any = unshown.map(letter => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  return body.replace(new RegExp(`(?:${any})+`, 'gu'), letters => `[${numbersOf(letters)}]`);
}

/** "日本" => "U+65E5 U+672C". */
export const numbersOf = (letters: string): string =>
  [...letters]
    .map(letter => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Its messages, as Rust writes strings: "PDF/UA-1 error: the text `\"日\"` could not be displayed with font …". */
function unshownIn(refusal: string): readonly string[] {
  const named = [...refusal.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)];
  const letters = named.map(([, text = '']) =>
    text
      .replace(/(?<!\\)\\+u\{([\da-f]+)\}/gi, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replace(/(?<!\\)\\+(?=['"\\])/g, ''),
  );
  return [...new Set(letters)].filter(Boolean).sort();
}

const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The text's font. For scripts that it lacks, `minutes.typ` names those that Typst brings along. */
const FONTS = fontFiles();

function fontFiles(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  const folder = path.dirname(resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'));
  return STYLES.map(style => path.join(folder, style)).flatMap(style =>
    readdirSync(style)
      .filter(file => file.endsWith('.ttf'))
      .map(file => readFileSync(path.join(style, file))),
  );
}

/** What Typst holds lies outside JavaScript's memory, which by itself would see nothing to collect. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}
