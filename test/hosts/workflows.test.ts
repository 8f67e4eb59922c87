// The recipes of hosts that build the site themselves: read as those hosts read them.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SAFETY_HEADERS } from '../../scripts/forms/site/headers.ts';
import { hostFiles } from '../../scripts/init/hosts.ts';
import { makeWorkshop } from './program.ts';
import { publishForPlaces } from './tried-site.ts';

const example = (file: string): string => readFileSync(path.join('examples', file), 'utf8');

/** Checked and built, in this order, before anything is published. */
function assertChecksAndBuilds(commands: readonly string[], output: string): void {
  const place = (begin: string): number => commands.findIndex(command => command.startsWith(begin));
  assert.ok(place('npm run check') >= 0, commands.join('\n'));
  assert.ok(place('npm run check') < place('npm run build'), commands.join('\n'));
  const built = /--output (\S+)/.exec(commands[place('npm run build')] ?? '')?.[1] ?? '_site';
  assert.equal(built, output);
}

const Step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[\w-]+@v\d+$/)
    .optional(),
  with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const Job = z.strictObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  'runs-on': z.string(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  steps: z.array(Step).nonempty(),
});

const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  /** What publishes has more; nothing that runs for a proposed change does. */
  permissions: z.record(z.string(), z.literal('read')),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.strictObject({ build: Job, deploy: Job }),
});

describe('github-pages/publish.yml', () => {
  const text = example('github-pages/publish.yml');
  const read = () => Workflow.parse(parseYaml(text));

  test('is what “minutebook init” writes', () => assert.equal(text, hostFiles('github')[0]?.text));

  test('checks, builds, and hands over the folder that was built', () => {
    const { steps } = read().jobs.build;
    assert.ok(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined)));
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    assertChecksAndBuilds(
      steps.flatMap(({ run = [] }) => run),
      String(upload?.with?.['path']),
    );
    assert.equal(steps.indexOf(upload ?? { run: '' }), steps.length - 1);
  });

  test('publishes what stands in main, and checks what is proposed', () => {
    const { on, jobs } = read();
    assert.deepEqual(on['push'], { branches: ['main'] });
    assert.ok('pull_request' in on);
    const { deploy } = jobs;
    assert.equal(deploy.needs, 'build');
    assert.equal(deploy.if, "github.event_name != 'pull_request'");
    assert.deepEqual(deploy.permissions, { pages: 'write', 'id-token': 'write' });
    assert.match(deploy.steps[0]?.uses ?? '', /^actions\/deploy-pages@/);
  });
});

const GitLab = z.strictObject({
  default: z.strictObject({
    image: z.string().regex(/^node:\d+$/),
    cache: z.strictObject({ key: z.string(), paths: z.array(z.string()) }),
    before_script: z.array(z.string()),
  }),
  check: z.strictObject({ script: z.string(), rules: z.array(z.strictObject({ if: z.string() })) }),
  pages: z.strictObject({
    script: z.array(z.string()),
    pages: z.literal(true),
    artifacts: z.strictObject({ paths: z.tuple([z.literal('public')]) }),
    rules: z.array(z.strictObject({ if: z.string() })),
  }),
});

describe('gitlab-pages/gitlab-ci.yml', () => {
  const text = example('gitlab-pages/gitlab-ci.yml');
  const read = () => GitLab.parse(parseYaml(text));
  let tried: Awaited<ReturnType<typeof publishForPlaces>>;
  before(async () => {
    tried = await publishForPlaces();
  });
  after(() => tried?.remove());

  test('is what “minutebook init” writes', () => assert.equal(text, hostFiles('gitlab')[0]?.text));

  test('checks, builds to the folder that GitLab publishes, and checks what is proposed', () => {
    const { pages, check } = read();
    assertChecksAndBuilds(pages.script, 'public');
    assert.match(check.rules[0]?.if ?? '', /merge_request_event/);
  });

  test('lays beside each text what GitLab sends compressed', () => {
    const command = read().pages.script.find(line => line.startsWith('find public '));
    assert.ok(command);
    const { folder, remove } = makeWorkshop();
    cpSync(tried.published.root, path.join(folder, 'public'), { recursive: true });
    execFileSync('bash', ['-c', command], { cwd: folder });
    const file = (name: string): string => path.join(folder, 'public', name);
    for (const name of [
      'index.html',
      '404.html',
      'assets/minutebook.css',
      'search/search.js',
      'data/items.csv',
    ])
      assert.ok(gunzipSync(readFileSync(file(`${name}.gz`))).equals(readFileSync(file(name))), name);
    assert.ok(!existsSync(file('council/council.zip.gz')));
    remove();
  });
});

const Netlify = z.strictObject({
  build: z.strictObject({
    command: z.string(),
    publish: z.string(),
    environment: z.strictObject({ NODE_VERSION: z.string().regex(/^\d+$/) }),
    processing: z.strictObject({ skip_processing: z.literal(true) }),
  }),
  headers: z.array(z.strictObject({ for: z.string(), values: z.record(z.string(), z.string()) })),
});

describe('netlify/netlify.toml', () => {
  const read = () => Netlify.parse(parseToml(example('netlify/netlify.toml')));

  test('checks and builds', () => {
    const { build } = read();
    assertChecksAndBuilds(build.command.split(' && '), build.publish);
  });

  test('says no header that _headers says, because the host would join the two', () => {
    const own = read().headers.flatMap(({ values }) => Object.keys(values));
    assert.deepEqual(own, ['Strict-Transport-Security']);
    assert.ok(SAFETY_HEADERS.every(([name]) => !own.includes(name)));
  });
});

const Wrangler = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  compatibility_date: z.iso.date(),
  pages_build_output_dir: z.string(),
});

test('cloudflare-pages/wrangler.toml publishes the folder that its build command builds', () => {
  const text = example('cloudflare-pages/wrangler.toml');
  const { pages_build_output_dir: output } = Wrangler.parse(parseToml(text));
  const command = /^# {3}(npm run check .*)$/m.exec(text)?.[1] ?? '';
  assertChecksAndBuilds(command.split(' && '), output);
});

const CloudFront = z.strictObject({
  Name: z.string(),
  Comment: z.string(),
  SecurityHeadersConfig: z.strictObject({
    ContentSecurityPolicy: z.strictObject({ Override: z.literal(true), ContentSecurityPolicy: z.string() }),
    ContentTypeOptions: z.strictObject({ Override: z.literal(true) }),
    ReferrerPolicy: z.strictObject({ Override: z.literal(true), ReferrerPolicy: z.string() }),
    StrictTransportSecurity: z.strictObject({
      Override: z.literal(true),
      AccessControlMaxAgeSec: z.number().min(15_552_000),
      IncludeSubdomains: z.literal(false),
      Preload: z.literal(false),
    }),
  }),
});

test('s3/response-headers-policy.json says what _headers says with every file', () => {
  const { SecurityHeadersConfig: said } = CloudFront.parse(
    JSON.parse(example('s3/response-headers-policy.json')),
  );
  const headers = [
    ['Content-Security-Policy', said.ContentSecurityPolicy.ContentSecurityPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', said.ReferrerPolicy.ReferrerPolicy],
  ];
  assert.deepEqual(headers, SAFETY_HEADERS);
});

test('a workflow that builds what it has not checked is found', () =>
  assert.throws(() => assertChecksAndBuilds(['npm run build', 'npm run check'], '_site')));
