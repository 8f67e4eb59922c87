// Whatever happens to a build, the published folder is the last site or the new one, and what is not ours stays as it was.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openOutput } from '../../scripts/site/output/output-folder.ts';
import { placeOf, whyNotApart } from '../../scripts/site/output/place.ts';
import { checksums, scratchFolder, writeFiles } from '../site/command-line.ts';
import { killedAndStarved } from './killed-and-starved.ts';
import { EACH_WAY, NEW, OLD, publishBy, readSite, sorted, THEIRS, WAYS, type Way } from './sites.ts';

/** Only who runs the computer may mount. */
function whyNotMounted(): string | false {
  const { folder, remove } = scratchFolder();
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0;
  if (isMounted) execFileSync('umount', [folder]);
  remove();
  return isMounted ? false : 'nothing can be mounted here';
}

describe('the published folder', () => {
  let folder = '';
  let output = '';
  let remove = (): void => {};
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
    folder = realpathSync(folder);
    output = path.join(folder, 'site');
  });
  afterEach(() => remove());

  const publish = (files: Readonly<Record<string, string>>, way: Way = 'exchanged'): string | undefined => {
    const opened = openOutput(output, WAYS[way]);
    if ('refusal' in opened) return opened.refusal;
    writeFiles(opened.building, files);
    try {
      return publishBy(way, opened, output);
    } finally {
      opened.close();
    }
  };

  for (const way of EACH_WAY)
    describe(`when it is ${way}`, () => {
      it('has the files of the new site alone, and those that are not ours', () => {
        mkdirSync(output);
        assert.equal(publish(OLD, way), undefined);
        writeFiles(output, THEIRS);
        assert.equal(publish(NEW, way), undefined);
        assert.deepEqual(readSite(output), sorted({ ...NEW, ...THEIRS }));
        assert.ok(!existsSync(path.join(output, 'gone')));
        assert.deepEqual(readdirSync(folder), ['site']);
      });

      it('has a file that somebody changed or removed as it was built, though nothing of it is new', () => {
        mkdirSync(output);
        publish(NEW, way);
        writeFiles(output, { 'style.css': 'odd style' });
        rmSync(path.join(output, 'a/index.html'));
        assert.equal(publish(NEW, way), undefined);
        assert.deepEqual(readSite(output), sorted(NEW));
      });

      it('is left as it was where a file that is not ours is in the way', () => {
        mkdirSync(output);
        publish(OLD, way);
        writeFiles(output, { b: 'a file of theirs' });
        const before = checksums(output);
        assert.match(publish(NEW, way) ?? '', /site\/b is none of Minute Book's files/);
        assert.deepEqual(checksums(output), before);
      });

      it('is left as it was where a folder with something that is not ours would become a file', () => {
        mkdirSync(output);
        publish(OLD, way);
        writeFiles(output, { 'folder-then-file/theirs.txt': 'theirs' });
        const before = checksums(output);
        assert.match(publish(NEW, way) ?? '', /folder-then-file\/theirs.txt is none of Minute Book's files/);
        assert.deepEqual(checksums(output), before);
        assert.deepEqual(readdirSync(folder), ['site']);
      });

      it('takes a file for a folder, and a folder for a file', () => {
        mkdirSync(output);
        publish({ 'a/index.html': 'a', b: 'b' }, way);
        publish({ a: 'a file', 'b/index.html': 'below b' }, way);
        assert.deepEqual(readSite(output), { a: 'a file', 'b/index.html': 'below b' });
        assert.deepEqual(readdirSync(folder), ['site']);
      });
    });

  it('lies where a link of the user’s leads, and the link stays', () => {
    const webRoot = path.join(folder, 'www');
    mkdirSync(webRoot);
    symlinkSync(webRoot, output);
    assert.equal(publish(OLD), undefined);
    assert.equal(publish(NEW), undefined);
    assert.equal(realpathSync(output), webRoot);
    assert.equal(readFileSync(path.join(webRoot, 'index.html'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder).sort(), ['site', 'www']);
  });

  // A folder of the same disk is not known for a mount point until it cannot be moved.
  for (const [what, options] of [
    ['another disk', ['-t', 'tmpfs', 'tmpfs']],
    ['a folder of the same disk', ['--bind', '']],
  ] as const) {
    const isNot = whyNotMounted();
    it(`is written file by file where it is the mount point of ${what}`, { skip: isNot }, () => {
      mkdirSync(output);
      mkdirSync(path.join(folder, 'elsewhere'));
      execFileSync('mount', [...options.map(option => option || path.join(folder, 'elsewhere')), output]);
      try {
        assert.equal(publish(OLD), undefined);
        writeFiles(output, THEIRS);
        assert.equal(publish(NEW), undefined);
        assert.deepEqual(readSite(output), sorted({ ...NEW, ...THEIRS }));
        assert.deepEqual(readdirSync(folder).sort(), ['elsewhere', 'site']);
      } finally {
        execFileSync('umount', [output]);
      }
    });
  }

  it('comes back though another made an empty folder in its place while there was none', () => {
    publish(OLD);
    const { work } = placeOf(output);
    mkdirSync(work);
    renameSync(output, path.join(work, 'previous'));
    mkdirSync(output);
    const next = openOutput(output);
    assert.ok(!('refusal' in next));
    next.close();
    assert.deepEqual(readSite(output), sorted(OLD));
  });

  it('is told of where it lies when another put something else in its place, and nothing is lost', () => {
    publish(OLD);
    const { work } = placeOf(output);
    mkdirSync(work);
    renameSync(output, path.join(work, 'previous'));
    writeFiles(output, THEIRS);
    for (const _ of [1, 2])
      assert.match(publish(NEW) ?? '', /The last site is whole in .*previous: move it back, or delete it/);
    assert.deepEqual(readSite(path.join(work, 'previous')), sorted(OLD));
    assert.deepEqual(readSite(output), sorted(THEIRS));
  });

  it('leaves alone what others call as earlier versions called their own', () => {
    writeFiles(folder, { 'site.previous/index.html': 'theirs', 'site.building/index.html': 'theirs' });
    publish(OLD);
    publish(NEW);
    assert.deepEqual(readdirSync(folder).sort(), ['site', 'site.building', 'site.previous']);
  });

  it('is not begun while another build is at work, and is when that has ended', () => {
    const first = openOutput(output);
    assert.ok(!('refusal' in first));
    assert.match(
      publish(NEW) ?? '',
      /^Another build is at work on .* \(process \d+ on .*, since .*\)\. Wait/,
    );
    first.close();
    assert.equal(publish(NEW), undefined);
  });

  it('is not published by a build whose place another has taken', () => {
    const first = openOutput(output);
    assert.ok(!('refusal' in first));
    writeFileSync(path.join(placeOf(output).work, 'at-work.json'), 'another');
    assert.match(first.publish() ?? '', /Another build has begun/);
    first.close();
    assert.ok(!existsSync(output));
  });
});

await killedAndStarved(5);

describe('a build is refused', () => {
  let folder = '';
  let remove = (): void => {};
  beforeEach(() => {
    ({ folder, remove } = scratchFolder());
    mkdirSync(path.join(folder, 'council/content'), { recursive: true });
  });
  afterEach(() => remove());
  const why = (output: string, content: string): string | undefined =>
    whyNotApart(path.join(folder, output), { 'the folder of minutes': path.join(folder, content) });

  it('where minutes and site would lie in each other, also through a link', () => {
    symlinkSync(path.join(folder, 'council'), path.join(folder, 'link'));
    for (const [output, content] of [
      ['council', 'council/content'],
      ['council/content', 'council/content'],
      ['council/content/site', 'council/content'],
      ['link', 'council/content'],
      ['council', 'link/content'],
      ['link/content/not/there', 'council/content'],
      ['j', '.j.minutebook'],
      ['j', '.j.minutebook/content'],
    ] as const)
      assert.match(why(output, content) ?? '', /would lie in each other/, `${output} and ${content}`);
  });

  it('and only then', () => {
    for (const [output, content] of [
      ['council/site', 'council/content'],
      ['council/content-site', 'council/content'],
      ['site', 'council/content'],
    ] as const)
      assert.equal(why(output, content), undefined, `${output} and ${content}`);
  });

  it('where the output is a file', () => {
    writeFileSync(path.join(folder, 'file'), '');
    assert.match(why('file', 'council/content') ?? '', /that is a file/);
  });
});
