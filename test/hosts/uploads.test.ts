// The scripts that copy a built site: run for real against a folder, or against a program that notes what it is asked.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ROUTES } from '../../scripts/model/routes/routes.ts';
import { isRunnable } from '../extended/installed.ts';
import { filesBelow } from '../site/copied-site.ts';
import { rightTypes, servedFiles } from './files-served.ts';
import { makeWorkshop, type Workshop } from './program.ts';
import { publishForPlaces } from './tried-site.ts';

let tried: Awaited<ReturnType<typeof publishForPlaces>>;
let workshop: Workshop;
let site: string;

before(async () => {
  tried = await publishForPlaces();
  workshop = makeWorkshop();
  site = tried.published.root;
});
after(() => {
  tried?.remove();
  workshop?.remove();
});

const hasRsync = isRunnable('rsync', '--version');

describe('rsync/publish.sh', { skip: hasRsync ? false : 'not installed: apt-get install rsync' }, () => {
  const publish = (target: string, from = site) =>
    spawnSync('examples/rsync/publish.sh', [target, from], { encoding: 'utf8' });

  test('copies every file, and makes it readable', () => {
    const target = path.join(workshop.folder, 'copied');
    const { status, stderr } = publish(target);
    assert.equal(status, 0, stderr);
    assert.deepEqual(filesBelow(target), filesBelow(site));
    for (const file of filesBelow(target))
      assert.ok(readFileSync(path.join(target, file)).equals(readFileSync(path.join(site, file))), file);
    assert.equal(statSync(path.join(target, 'index.html')).mode & 0o777, 0o644);
  });

  test('leaves alone what is built anew with the same content, so that browsers go on knowing it', () => {
    const target = path.join(workshop.folder, 'again');
    const from = path.join(workshop.folder, 'built-anew');
    cpSync(site, from, { recursive: true });
    publish(target, from);
    const time = (file: string): number => statSync(path.join(target, file)).mtimeMs;
    const known = new Date('2024-05-01T12:00:00Z');
    for (const file of ['index.html', 'council/index.html'])
      utimesSync(path.join(target, file), known, known);
    writeFileSync(path.join(from, 'council/index.html'), 'corrected');
    assert.equal(publish(target, from).status, 0);
    assert.equal(time('index.html'), known.getTime());
    assert.notEqual(time('council/index.html'), known.getTime());
    assert.equal(readFileSync(path.join(target, 'council/index.html'), 'utf8'), 'corrected');
  });

  test('removes what is no longer published, but nothing of the server’s own', () => {
    const target = path.join(workshop.folder, 'removed');
    mkdirSync(path.join(target, '.well-known'), { recursive: true });
    for (const file of ['withdrawn.html', '.well-known/acme']) writeFileSync(path.join(target, file), 'x');
    assert.equal(publish(target).status, 0);
    assert.ok(!existsSync(path.join(target, 'withdrawn.html')));
    assert.ok(existsSync(path.join(target, '.well-known/acme')));
  });

  test('refuses a folder that is no built site, and empties nothing', () => {
    const target = path.join(workshop.folder, 'kept');
    publish(target);
    const empty = path.join(workshop.folder, 'empty');
    mkdirSync(empty);
    const { status, stderr } = publish(target, empty);
    assert.equal(status, 1);
    assert.match(stderr, /no built site/);
    assert.ok(existsSync(path.join(target, 'index.html')));
  });
});

interface Sync {
  /** In their order: the last one that matches a file decides. */
  readonly filters: readonly { readonly isIn: boolean; readonly matches: RegExp }[];
  readonly type?: string;
  readonly time?: string;
  readonly removes: boolean;
}

/** https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters */
function readCall(args: readonly string[]): Sync {
  const [service, command, from, to, ...options] = args;
  assert.deepEqual([service, command, from, to], ['s3', 'sync', site, 's3://minutes.example.org']);
  const filters: { isIn: boolean; matches: RegExp }[] = [];
  const said: Record<string, string> = {};
  for (let place = 0; place < options.length; place += 1) {
    const name = options[place] ?? '';
    if (name === '--delete') continue;
    place += 1;
    const value = options[place] ?? '';
    if (name === '--include' || name === '--exclude')
      filters.push({ isIn: name === '--include', matches: patternOf(value) });
    else said[name] = value;
  }
  const { '--content-type': type, '--cache-control': time, ...others } = said;
  assert.deepEqual(others, {});
  return {
    filters,
    removes: options.includes('--delete'),
    ...(type !== undefined && { type }),
    ...(time !== undefined && { time }),
  };
}

const patternOf = (filter: string): RegExp =>
  new RegExp(`^${filter.replace(/[.+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`, 's');

const takes = ({ filters }: Sync, file: string): boolean =>
  filters.findLast(({ matches }) => matches.test(file))?.isIn ?? true;

describe('s3/publish.sh', () => {
  let calls: readonly Sync[];
  const run = (from: string) => {
    const bin = path.join(workshop.folder, 'bin');
    const notes = path.join(workshop.folder, 'calls');
    rmSync(notes, { force: true });
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      path.join(bin, 'aws'),
      `#!${process.execPath}\nrequire('fs').appendFileSync(${JSON.stringify(notes)}, JSON.stringify(process.argv.slice(2)) + '\\n')\n`,
    );
    chmodSync(path.join(bin, 'aws'), 0o755);
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    const { status } = spawnSync('examples/s3/publish.sh', ['s3://minutes.example.org', from], { env });
    const lines = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
    return { status, lines: lines.map((line): readonly string[] => JSON.parse(line)) };
  };
  before(() => {
    const { status, lines } = run(site);
    assert.equal(status, 0);
    calls = lines.map(readCall);
  });
  const named = (file: string): readonly Sync[] =>
    calls.filter(call => call.type !== undefined && takes(call, file));

  test('says of every file once what it is, as the table of types has it', () => {
    const files = servedFiles(site).filter(one => rightTypes(one).length > 0);
    assert.ok(files.length > 100);
    for (const one of files) {
      const types = named(one.file).map(({ type }) => type);
      assert.deepEqual(types, [types[0]], `${one.file} is copied ${types.length} times`);
      assert.ok(
        rightTypes(one).includes(types[0] ?? ''),
        `${one.file}: ${types[0]}, not ${rightTypes(one)[0]}`,
      );
    }
  });

  test('knows the papers that councils publish', () => {
    const endings =
      'pdf doc docx odt rtf xls xlsx ods csv ppt pptx odp txt html htm md json xml zip jpg jpeg png gif svg webp mp3 mp4';
    for (const ending of endings.split(' ')) {
      const file = `council/2024-02-22/paper.${ending}`;
      const types = named(file).map(({ type }) => type);
      assert.deepEqual(types, [...rightTypes({ file, address: file, route: ROUTES.paper })], file);
    }
  });

  test('lets no browser keep a page, and lets it keep what never changes', () => {
    const time = (file: string) => named(file)[0]?.time;
    const index = filesBelow(site).find(file => file.startsWith('search/index/files/')) ?? '';
    assert.equal(time('council/index.html'), 'no-cache');
    assert.equal(time('search/search.js'), 'no-cache');
    assert.equal(time('assets/minutebook.css'), 'public, max-age=3600');
    assert.equal(time(index), 'public, max-age=31536000, immutable');
  });

  test('copies pages after all that they need, and removes what is gone only then', () => {
    const last = (file: string): number =>
      calls.findLastIndex(call => call.type !== undefined && takes(call, file));
    for (const file of ['assets/minutebook.css', 'search/search.js', 'council/2024-02-22/oak.png'])
      assert.ok(last(file) < last('council/index.html'), file);
    assert.deepEqual(
      calls.map(({ removes }) => removes),
      calls.map((_, place) => place === calls.length - 1),
    );
  });

  test('leaves no file behind', () => {
    const sync = calls.at(-1);
    assert.ok(sync && filesBelow(site).every(file => takes(sync, file)));
  });

  test('refuses a folder that is no built site, and asks nothing', () =>
    assert.deepEqual(run(workshop.folder), { status: 1, lines: [] }));
});

test('the scripts are sound to the shell', () => {
  for (const script of ['examples/rsync/publish.sh', 'examples/s3/publish.sh'])
    execFileSync('bash', ['-n', script]);
});
