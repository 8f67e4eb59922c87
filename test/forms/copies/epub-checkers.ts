// What checkers say of an EPUB: rules of the format, and DAISY's Ace on how far it is accessible.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { findBrowser } from '../../browser/browser.ts';
import { scratchFolder } from '../../site/command-line.ts';

/** Each fault as its rule and what is wrong: "OPF-030: …". */
export async function formatFaults(epub: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages.map(({ id, message }) => `${id}: ${message}`);
}

interface AceReport {
  readonly assertions: readonly {
    readonly assertions: readonly {
      readonly 'earl:test': { readonly 'dct:title': string };
      readonly 'earl:result': { readonly 'dct:description': string };
    }[];
  }[];
}

type Launch = (options: object) => Promise<unknown>;
type Ace = (epub: string, options: object, runner: object) => Promise<unknown>;

const require = createRequire(import.meta.url);

/** Each fault that Ace finds, as its rule and what is wrong: "image-alt: …". */
export async function accessFaults(epub: Uint8Array): Promise<readonly string[]> {
  const { executablePath, env } = await findBrowser();
  // Ace asks puppeteer for a browser of its own; ours is puppeteer-core, which must be told where one is.
  const puppeteer: { launch: Launch } = require('puppeteer');
  const { launch } = puppeteer;
  puppeteer.launch = options => launch({ ...options, executablePath, env: { ...process.env, ...env } });
  const { folder, remove } = scratchFolder();
  try {
    const ace: Ace = require('@daisy/ace-core');
    const file = path.join(folder, 'book.epub');
    writeFileSync(file, epub);
    await ace(
      file,
      { outdir: folder, cwd: folder, silent: true, verbose: false, initLogger: true, lang: 'en' },
      require('@daisy/ace-axe-runner-puppeteer'),
    );
    const report: AceReport = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));
    return report.assertions.flatMap(({ assertions }) =>
      assertions.map(one => `${one['earl:test']['dct:title']}: ${one['earl:result']['dct:description']}`),
    );
  } finally {
    puppeteer.launch = launch;
    remove();
  }
}
