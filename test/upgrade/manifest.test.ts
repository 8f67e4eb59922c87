// The version for which a site asks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedVersion, askingFor } from '../../scripts/upgrade/manifest.ts';

const MANIFEST =
  '{\n\t"scripts": { "minutebook": "minutebook start" },\n\t"devDependencies": { "minutebook" : "^0.1.0" }\n}\n';

test('nothing of a package.json changes but the version that is asked for', () => {
  assert.equal(askedVersion(MANIFEST), '^0.1.0');
  assert.equal(askingFor(MANIFEST, '^0.2.0'), MANIFEST.replace('^0.1.0', '^0.2.0'));
});

test('a path of Windows, or one with a sign that a replacement would obey, is written as it is', () => {
  const asked = askingFor('{ "dependencies": { "minutebook": "file:C:\\\\old.tgz" } }', 'file:$&.tgz');
  assert.equal(askedVersion(asked), 'file:$&.tgz');
});

test('a site that does not ask for it is known as such', () => {
  assert.equal(askedVersion('{ "dependencies": { "minutebook-theme": "1.0.0" } }'), undefined);
});
