// Whoever has a site or a copy can tell what of it is not as it was published, on every system and without our help.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { serveFolder } from '../ledger/serve-folder.ts';
import { type Finished, runHere, scratchFolder, writeFiles } from '../site/command-line.ts';

const FILES = {
  'site.yaml': 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\ncopies: zip\n',
  'parish/2026-03-05.md': '## 1. Trees\n\nThe oak stands.\n',
  'parish/2026-03-05/a plan £.csv': 'oak,1\n',
  'parish/2026-04-02.md':
    '## 2. Minutes of the previous meeting held on 5 March 2026\n\n**Resolved:** That they be approved.\n\n[Plan](<../2026-03-05/a plan £.csv>)\n',
};
const PAGE = 'parish/2026-03-05/index.html';

describe('a site and its copies', () => {
  const { folder, remove } = scratchFolder();
  const built = path.join(folder, 'built');
  const site = path.join(folder, 'site');
  const zip = path.join(folder, 'copy.zip');
  const verify = (place: string, ...rest: readonly string[]): Promise<Finished> =>
    runHere(['verify', place, ...rest]);

  before(async () => {
    writeFiles(path.join(folder, 'content'), FILES);
    const args = ['--content', path.join(folder, 'content'), '--output', built, '--today', '2026-11-28'];
    const { code, stderr } = await runHere(['build', ...args]);
    assert.equal(code, 0, stderr);
  });
  after(remove);
  beforeEach(() => {
    rmSync(site, { recursive: true, force: true });
    cpSync(built, site, { recursive: true });
    cpSync(path.join(site, 'offline/tarn.zip'), zip);
  });

  const tamper = (): void => {
    writeFileSync(path.join(site, PAGE), 'The oak fell.');
    rmSync(path.join(site, 'feed.xml'));
    writeFiles(site, { 'parish/2026-05-07/index.html': 'A meeting that never was.' });
  };
  const SAYS = [
    /1 file altered since the list was made:\n {2}parish\/2026-03-05\/index\.html\n/,
    /1 file in the list, and lost:\n {2}feed\.xml\n/,
    /1 file added: the list does not name it:\n {2}parish\/2026-05-07\/index\.html\n/,
  ];

  it('are as their list says when nobody has touched them', async () => {
    for (const place of [site, zip, path.join(site, 'parish/parish.zip')]) {
      const { code, stdout, stderr } = await verify(place);
      assert.deepEqual([code, stderr], [0, ''], place);
      assert.ok(Number(/^(\d+) files are as the list says/.exec(stdout)?.[1]) > 20, stdout);
    }
  });

  it('say what was altered, added or lost in a folder', async () => {
    tamper();
    const { code, stderr } = await verify(site);
    assert.equal(code, 1);
    for (const words of SAYS) assert.match(stderr, words);
  });

  it('say what was altered, added or lost in a ZIP, however it was packed again', async () => {
    for (const level of [0, 9] as const) {
      const { 'tarn-minutes/feed.xml': _, ...parts } = unzipSync(readFileSync(zip));
      assert.equal((await verify(repacked(parts, level))).code, 1);
      parts[`tarn-minutes/${PAGE}`] = Buffer.from('The oak fell.');
      parts['tarn-minutes/parish/2026-05-07/index.html'] = Buffer.from('A meeting that never was.');
      parts['beside.txt'] = Buffer.from('put there by others');
      const { code, stderr } = await verify(repacked(parts, level));
      assert.equal(code, 1);
      assert.match(stderr, /altered since the list was made:\n {2}parish\/2026-03-05\/index\.html\n/);
      assert.match(stderr, /2 files added: .*\n {2}parish\/2026-05-07\/index\.html\n {2}\.\.\/beside\.txt\n/);
      assert.match(stderr, /lost:\n {2}feed\.xml\n/);
    }
  });
  const repacked = (parts: Record<string, Uint8Array>, level: 0 | 9): string => {
    const file = path.join(folder, `again-${level}.zip`);
    writeFileSync(file, zipSync(parts, { level }));
    return file;
  };

  it('say what of a ZIP is damaged or cut off', async () => {
    const bytes = readFileSync(zip);
    writeFileSync(zip, bytes.subarray(0, bytes.length / 2));
    assert.notEqual((await verify(zip)).code, 0);
    bytes.fill(0x55, 2000, 2400);
    writeFileSync(zip, bytes);
    assert.notEqual((await verify(zip)).code, 0);
  });

  it('say what was altered or lost on the web, where nobody can see what was added', async () => {
    const served = await serveFolder(site);
    try {
      assert.deepEqual((await verify(served.address)).code, 0);
      tamper();
      const { code, stderr } = await verify(`${served.address}/`);
      assert.equal(code, 1);
      for (const words of SAYS.slice(0, 2)) assert.match(stderr, words);
      assert.ok(served.asked.includes('/parish/2026-03-05/a plan £.csv'));
    } finally {
      await served.close();
    }
  });

  it('leave aside what hosts keep there', async () => {
    writeFiles(site, { CNAME: 'minutes.example.org', '.well-known/security.txt': 'write to us' });
    const { code, stdout } = await verify(site);
    assert.equal(code, 0);
    assert.match(stdout, /2 files of a host or another program, left aside, such as \.well-known/);
  });

  it('cannot be told of where there is no list, or no such place', async () => {
    for (const [place, words] of [
      [
        path.join(folder, 'content'),
        /There is no manifest\.sha256 in .*content, so nothing can be held against it/,
      ],
      [path.join(folder, 'nowhere'), /There is no .*nowhere\. Name a folder, a ZIP or an address/],
      [path.join(folder, 'content/site.yaml'), /There is no manifest\.sha256/],
    ] as const) {
      const { code, stderr } = await verify(place);
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });

  it('know the code of a paper copy, however it is typed, and no other', async () => {
    const { meetings } = JSON.parse(readFileSync(path.join(site, 'record/ledger.json'), 'utf8'));
    const { code, sha256 } = meetings['/parish/2026-03-05/'];
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('0', 'o')]) {
      const found = await verify(zip, '--code', typed);
      assert.equal(found.code, 0);
      assert.match(found.stdout, new RegExp(`minutes at /parish/2026-03-05/ \\(approved[^]*${sha256}`));
    }
    const wrong = await verify(site, '--code', '0000-0000-0000');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stderr, /No minutes here have the code 0000-0000-0000/);
    assert.equal((await verify(site, '--code', 'oak')).code, 2);
    // A committee's copy has no ledger, but what each meeting tells of itself.
    const copy = path.join(site, 'parish/parish.zip');
    const found = await verify(copy, '--code', code);
    assert.equal(found.code, 0, found.stderr);
    assert.match(found.stdout, new RegExp(`minutes at /parish/2026-03-05/ \\(approved[^]*${sha256}`));
    assert.equal((await verify(copy, '--code', '0000-0000-0000')).code, 1);
  });

  const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;
  it('were signed by whom the signers name', { skip: !hasKeygen && 'ssh-keygen is not here' }, async () => {
    const [key, other] = ['key', 'other'].map(name => path.join(folder, name)) as [string, string];
    for (const file of [key, other])
      if (!existsSync(file))
        spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'clerk', '-f', file]);
    const signers = path.join(folder, 'signers');
    writeFileSync(signers, `clerk@tarn.example ${readFileSync(`${key}.pub`, 'utf8')}`);
    const sign = (by: string, name = 'minutebook') => {
      rmSync(path.join(site, 'manifest.sha256.sig'), { force: true });
      spawnSync('ssh-keygen', ['-Y', 'sign', '-f', by, '-n', name, path.join(site, 'manifest.sha256')]);
      assert.ok(readdirSync(site).includes('manifest.sha256.sig'));
    };
    assert.match((await verify(site, '--signers', signers)).stderr, /The list is not signed/);
    sign(key);
    const signed = await verify(site, '--signers', signers);
    assert.deepEqual([signed.code, signed.stderr], [0, '']);
    assert.match(signed.stdout, /The list was signed by clerk@tarn\.example\./);
    for (const [by, name] of [[other], [key, 'mail']] as const) {
      sign(by, name);
      const { code, stderr } = await verify(site, '--signers', signers);
      assert.equal(code, 1);
      assert.match(stderr, /by none of the signers in .*signers, or of another list/);
    }
    sign(key);
    // Whoever alters the files alters the list too.
    const list = path.join(site, 'manifest.sha256');
    writeFileSync(list, readFileSync(list, 'utf8').split('\n').slice(1).join('\n'));
    assert.equal((await verify(site, '--signers', signers)).code, 1);
  });
});
