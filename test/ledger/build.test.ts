// A build beside what was published before: from the output, from another folder, from the web.

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checksums, runHere, scratchFolder, writeFiles } from '../site/command-line.ts';
import { serveFolder } from './serve-folder.ts';

const FILES = {
  'site.yaml': 'name: Tarn\nlanguage: en-GB\ntimezone: Europe/London\ncopies: none\n',
  'parish/2026-03-05.md': '## 1. Trees\n\nThe oak stands.\n',
  'parish/2026-04-02.md':
    '## 2. Minutes of the previous meeting held on 5 March 2026\n\n**Resolved:** That they be approved.\n',
};

describe('a build beside what was published', () => {
  const { folder, remove } = scratchFolder();
  const [content, last, fresh] = ['content', 'last', 'fresh'].map(name => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const build = (output: string, ...rest: readonly string[]) =>
    runHere(['build', '--content', content, '--output', output, '--today', '2026-11-28', ...rest]);
  let published: Readonly<Record<string, string>>;

  before(async () => {
    writeFiles(content, FILES);
    assert.equal((await build(last)).code, 0);
    published = checksums(last);
    writeFiles(content, { 'parish/2026-03-05.md': '## 1. Trees\n\nThe oak fell.\n' });
  });
  after(remove);

  it('is refused where approved text was changed, with file and line, and leaves the last site', async () => {
    const { code, stderr } = await build(last);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /content\/parish\/2026-03-05\.md:1\n {2}The text of “1\. Trees” is not as it was published/,
    );
    assert.match(stderr, /Not published: 1 error to mend\. The last site stays as it was\./);
    assert.deepEqual(checksums(last), published);
  });

  it('is refused for what a check has told before', async () => {
    const check = (...rest: readonly string[]) => runHere(['check', '--content', content, ...rest]);
    const told = await check('--previous', last);
    assert.equal(told.code, 1);
    assert.match(told.stdout, /2026-03-05\.md:1\n {2}The text of “1\. Trees” is not as it was published/);
    assert.equal((await check()).code, 0);
    const unasked = await check('--previous', await closedAddress());
    assert.deepEqual([unasked.code, /could not be asked for/.test(unasked.stderr)], [1, true]);
  });

  it('knows nothing of an empty output, unless it is told where the site is', async () => {
    assert.equal((await build(fresh)).code, 0);
    rmSync(fresh, { recursive: true });
    const { code, stderr } = await build(fresh, '--previous', last);
    assert.equal(code, 1);
    assert.match(stderr, /“1\. Trees” is not as it was published/);
  });

  it('asks the web for the ledger alone', async () => {
    const served = await serveFolder(last);
    const { code, stderr } = await build(fresh, '--previous', served.address);
    await served.close();
    assert.equal(code, 1);
    assert.match(stderr, /“1\. Trees” is not as it was published/);
    assert.deepEqual(served.asked, ['/record/ledger.json']);
  });

  it('says what is the matter where the web cannot be asked, and publishes nothing', async () => {
    const { code, stderr } = await build(fresh, '--previous', await closedAddress());
    assert.equal(code, 1);
    assert.match(
      stderr,
      /Not published: What was published last could not be asked for at http:.*ECONNREFUSED.*\. Try again/,
    );
  });

  it('takes it for the first publication where the web has no ledger, and says so', async () => {
    const served = await serveFolder(content);
    const { code, stderr } = await build(fresh, '--previous', `${served.address}/`);
    await served.close();
    assert.equal(code, 0);
    assert.match(
      stderr,
      /There is no http:.*\/record\/ledger\.json, so nothing is known of what was published before/,
    );
  });

  it('is refused beside a ledger that was cut short', async () => {
    writeFileSync(path.join(fresh, 'record/ledger.json'), '{"version":1,"mee');
    const { code, stderr } = await build(fresh);
    assert.equal(code, 1);
    assert.match(stderr, /ledger\.json is no ledger that Minute Book wrote, or was cut short/);
  });

  it('is published where the clerk insists, and is then what the next is held against', async () => {
    const { code, stderr } = await build(last, '--allow-changes');
    assert.equal(code, 0);
    assert.match(stderr, /2026-03-05\.md:1 \(warning\)\n {2}The text of “1\. Trees”/);
    const again = await build(last);
    assert.deepEqual([again.code, again.stderr], [0, '']);
  });

  it('is refused where an address would be lost, unless the clerk insists', async () => {
    writeFiles(content, { 'parish/2026-05-07.md': '## 3. Paths\n\nMended.\n' });
    assert.equal((await build(last)).code, 0);
    rmSync(path.join(content, 'parish/2026-05-07.md'));
    const { code, stderr } = await build(last);
    assert.equal(code, 1);
    assert.match(stderr, /\/parish\/2026-05-07\/ was published and would be gone/);
    assert.equal((await build(last, '--allow-removal')).code, 0);
  });
});

/** Where nobody listens any more. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
