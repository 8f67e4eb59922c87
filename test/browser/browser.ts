// A Chromium for tests, wherever one is: `CHROME`, else the system's, else the one inside @sparticuz/chromium.
// With BUNDLED_CHROME=1 the last is taken even where there is another.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
];

// Not the arguments that @sparticuz/chromium recommends: they switch web security off.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export interface FoundBrowser {
  readonly executablePath: string;
  /** "system" or "bundled 153.0.0", for the report of a test. */
  readonly from: string;
  /** What its process needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME names ${named}, and there is no such file.`);
    return { executablePath: named, from: 'CHROME', env: {} };
  }
  const system = SYSTEM.find(file => existsSync(file));
  return system !== undefined && process.env['BUNDLED_CHROME'] !== '1'
    ? { executablePath: system, from: 'system', env: {} }
    : unpackedBrowser();
}

/** `further` are arguments for this browser alone. */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...further], env: { ...inherited, ...env } });
}

/** The browser inside the package, unpacked once into a folder of its version. */
async function unpackedBrowser(): Promise<FoundBrowser> {
  const version = versionOfPackage();
  const folder = path.resolve('node_modules/.cache/chromium', version);
  if (!existsSync(folder)) await unpackBrowser(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    from: `bundled ${version}`,
    env: {
      ...(hasLibrary('libnss3.so') ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }),
      ...(hasFonts() ? {} : { FONTCONFIG_FILE: writeFontList(folder) }),
    },
  };
}

/**
 * The package unpacks to `$TMPDIR/chromium` and takes whatever lies there for whole, so it is given an empty folder
 * which is renamed when all is in it. It unpacks the libraries that it brings (NSS) only where it believes to be on
 * Amazon's servers, and decides that from the environment when it is imported.
 */
async function unpackBrowser(folder: string): Promise<void> {
  const unpacking = `${folder}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  const before = { ...process.env };
  process.env['TMPDIR'] = unpacking;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    // Another test was quicker.
    rmSync(unpacking, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function versionOfPackage(): string {
  let folder = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  const { version }: { version?: unknown } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return String(version);
}

function hasLibrary(name: string): boolean {
  try {
    return execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).includes(name);
  } catch {
    return false;
  }
}

function hasFonts(): boolean {
  try {
    return readdirSync('/usr/share/fonts', { recursive: true }).some(file =>
      /\.(?:ttf|otf)$/i.test(String(file)),
    );
  } catch {
    return false;
  }
}

/** Without a font Chromium draws no text, and nothing overflows: names the fonts that the package brings. */
function writeFontList(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(folder, 'fonts')}</dir><cachedir>${path.join(folder, 'fonts-cache')}</cachedir></fontconfig>
`,
  );
  return file;
}
