// `minutebook upgrade` from a tarball, in a site with copies of layouts: as it is typed, without a network.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ejectFiles } from '../../scripts/ejected/eject.ts';
import { checksums, runMinutebook, scratchFolder, writeFiles } from '../site/command-line.ts';

const moduleAt = (file: string): string => JSON.stringify(pathToFileURL(path.resolve(file)).href);

/** What a package's own command does after it was installed; with a change of format, of which there is none yet. */
const COMMAND = `
import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
register();
const { finishUpgrade } = await import(${moduleAt('scripts/commands/upgrade-finish.ts')});
const typed = process.argv.slice(2);
const after = option => typed[typed.indexOf(option) + 1];
process.exitCode = await finishUpgrade({
  site: process.cwd(),
  program: import.meta.dirname,
  content: after('--content'),
  from: after('--from'),
  isAgreed: typed.includes('--yes'),
  formatChanges: [
    { version: '0.2.0', says: '“sorry:” is “apologies:” now.', rewrite: text => text.replace(/^sorry:/m, 'apologies:') },
  ],
});
`;

const packageOf = (version: string): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({
    name: 'minutebook',
    version,
    type: 'module',
    bin: { minutebook: 'minutebook.js' },
  }),
  'minutebook.js': `#!/usr/bin/env node\n${COMMAND}`,
  'CHANGELOG.md': `# Changelog\n\n## ${version}\n\n- Proxies can vote.\n- **Layouts:** meetings have proxies.\n- **Styles:** a new token.\n\n## 0.1.0\n\n- First.\n`,
  'layouts/meeting.njk': `<h1>Meeting</h1>\n<p>Of version ${version}.</p>\n`,
  'layouts/home.njk': '<h1>Home</h1>\n',
  'layouts/item.njk': '<h1>Item</h1>\n',
});

const SITE = {
  'package.json': '{\n  "private": true,\n  "dependencies": {\n    "minutebook": "^0.1.0"\n  }\n}\n',
  'content/site.yaml': 'name: Ashcombe\n',
  'content/council/2026-01-05.md': '---\nsorry:\n  - Jane Roe\n---\n\n## 1. Budget\n\nHeard.\n',
};

/** A site of version 0.1.0 with layouts of its own, and a tarball of another version beside it. */
async function besideTarball(version: string, use: (site: string) => Promise<void>): Promise<void> {
  const { folder, remove } = scratchFolder();
  const [site, older, newer] = ['site', 'site/node_modules/minutebook', 'newer'].map(name =>
    path.join(folder, name),
  );
  assert.ok(site && older && newer);
  try {
    writeFiles(site, SITE);
    writeFiles(older, packageOf('0.1.0'));
    writeFiles(newer, packageOf(version));
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: newer, stdio: 'ignore' });
    ejectFiles(site, older, ['layouts/meeting.njk', 'layouts/home.njk']);
    writeFiles(site, { 'layouts/meeting.njk': '<h1>Mine</h1>\n', 'layouts/item.njk': 'Mine, of old.\n' });
    await use(site);
  } finally {
    remove();
  }
}

const upgrade = (site: string, ...words: readonly string[]) =>
  runMinutebook(['upgrade', ...words], {
    site,
    typedIn: site,
    // Whoever would fetch something fails.
    env: { npm_config_offline: 'true', npm_execpath: '' },
  });

test('an upgrade shows what changed, installs it, rewrites minutes and names the copies to look at', () =>
  besideTarball('0.2.0', async site => {
    const { code, stdout, stderr } = await upgrade(site, '--to', '../minutebook-0.2.0.tgz', '--yes');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /From version 0\.1\.0 to 0\.2\.0:/);
    assert.match(stdout, /Proxies can vote/);
    assert.match(stdout, /meetings have proxies/);
    assert.doesNotMatch(stdout, /a new token|- First/);
    assert.match(stdout, /1 change more that this site has no part in/);

    const manifest = readFileSync(path.join(site, 'package.json'), 'utf8');
    assert.equal(manifest, SITE['package.json'].replace('^0.1.0', 'file:../minutebook-0.2.0.tgz'));
    assert.equal(
      JSON.parse(readFileSync(path.join(site, 'node_modules/minutebook/package.json'), 'utf8')).version,
      '0.2.0',
    );

    assert.match(stdout, /^-sorry:\n\+apologies:$/m);
    assert.match(readFileSync(path.join(site, 'content/council/2026-01-05.md'), 'utf8'), /^apologies:$/m);

    assert.match(stdout, /^-<p>Of version 0\.1\.0\.<\/p>\n\+<p>Of version 0\.2\.0\.<\/p>$/m);
    assert.match(stdout, /not known from which version[^\n]*\n {2}layouts\/item\.njk\n/);
    assert.doesNotMatch(stdout, /home\.njk/);
    assert.equal(readFileSync(path.join(site, 'layouts/meeting.njk'), 'utf8'), '<h1>Mine</h1>\n');
  }));

test('where nobody can be asked nothing changes without --yes', () =>
  besideTarball('0.2.0', async site => {
    const before = checksums(site);
    const { code, stdout } = await upgrade(site, '--to', '../minutebook-0.2.0.tgz');
    assert.equal(code, 1);
    assert.match(stdout, /Proxies can vote[\s\S]*Nothing was changed\. .*npx minutebook upgrade --yes/);
    assert.deepEqual(checksums(site), before);
  }));

test('what is installed already is not installed again, and nothing older ever', async () => {
  await besideTarball('0.1.0', async site => {
    const { code, stdout } = await upgrade(site, '--to', '../minutebook-0.1.0.tgz', '--yes');
    assert.equal(code, 0);
    assert.match(stdout, /Version 0\.1\.0 is installed already/);
  });
  await besideTarball('0.0.9', async site => {
    const { code, stderr } = await upgrade(site, '--to', '../minutebook-0.0.9.tgz', '--yes');
    assert.equal(code, 1);
    assert.match(stderr, /0\.0\.9 is older than 0\.1\.0/);
  });
});

test('where npm fails package.json is as it was', () =>
  besideTarball('0.2.0', async site => {
    const manifest = SITE['package.json'].replace(
      '"dependencies": {',
      '"dependencies": {\n    "no-such-package-of-ours": "1.0.0",',
    );
    writeFileSync(path.join(site, 'package.json'), manifest);
    const { code, stderr } = await upgrade(site, '--to', '../minutebook-0.2.0.tgz', '--yes');
    assert.equal(code, 1);
    assert.match(stderr, /npm could not install version 0\.2\.0: package\.json is as it was/);
    assert.equal(readFileSync(path.join(site, 'package.json'), 'utf8'), manifest);
  }));

test('a folder that is no site, and a file that is no package, are told in plain words', () =>
  besideTarball('0.2.0', async site => {
    writeFileSync(path.join(site, 'other.tgz'), 'text');
    assert.match((await upgrade(site, '--to', 'other.tgz')).stderr, /other\.tgz holds no Minute Book/);
    assert.match((await upgrade(site, '--to', 'none.tgz')).stderr, /There is no file none\.tgz/);
    assert.match(
      (await upgrade(site)).stderr,
      /npm could not say which version is the newest, or has no connection/,
    );
    writeFileSync(path.join(site, 'package.json'), '{}');
    assert.match(
      (await upgrade(site)).stderr,
      /no package\.json that asks for minutebook[\s\S]*npx minutebook init/,
    );
    assert.ok(existsSync(path.join(site, 'content')));
  }));
