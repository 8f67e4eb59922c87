// Every page of the sample site through the Nu validator, which browsers' makers and W3C use. It needs Java.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { buildSite } from '../../scripts/site/build.ts';
import { scratchFolder } from '../site/command-line.ts';
import { SAMPLE_TODAY, shown } from '../site/sample-site.ts';
import { isRunnable } from './installed.ts';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const skip = isRunnable('java', '-version') ? false : 'not installed: apt-get install default-jre-headless';

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** Everything that the validator finds in a file or in the pages of a folder: place and message. */
function nuFaults(target: string): readonly string[] {
  const { stderr, error } = spawnSync(
    'java',
    ['-Xss4m', '-jar', JAR, '--format', 'json', '--skip-non-html', target],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error) throw error;
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
  return messages.map(
    ({ url, lastLine, message }) => `${url.replace(/^file:/, '')}:${lastLine ?? ''} ${message}`,
  );
}

describe('the Nu validator', { skip }, () => {
  test('finds no fault in any page of the sample site', async () => {
    const { folder, remove } = scratchFolder();
    const output = path.join(folder, 'site');
    const { built } = await buildSite({ content: 'content', output, today: SAMPLE_TODAY });
    assert.ok(built);
    const faults = nuFaults(output);
    remove();
    assert.equal(faults.length, 0, shown(faults));
  });

  test('finds seeded defects', () => {
    const faults = nuFaults(path.resolve('test/access/seeded/faulty.html')).join('\n');
    for (const expected of [
      /Duplicate ID/,
      /must have an .alt. attribute/,
      /lang/,
      /role/,
      /not allowed as child of element .ul./,
    ])
      assert.match(faults, expected);
  });
});
