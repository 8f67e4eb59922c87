// The JSON Schemas that editors use for completion, made from the schemas that the reader uses:
//   UPDATE=1 node --import tsx --test test/read/editor-schemas.test.ts

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { readYaml, splitFrontMatter } from '../../scripts/read/front-matter.ts';
import { committeeSchema } from '../../scripts/read/schemas/committee.ts';
import { meetingSchema } from '../../scripts/read/schemas/meeting.ts';
import { peopleSchema } from '../../scripts/read/schemas/people.ts';
import { siteSchema } from '../../scripts/read/schemas/site.ts';
import { infoPageSchema, matterSchema, reportSchema } from '../../scripts/read/schemas/text-page.ts';

const SCHEMAS: readonly (readonly [string, string, z.ZodType])[] = [
  ['meeting', 'Front matter of minutes', meetingSchema],
  ['committee', 'Front matter of committee.md', committeeSchema],
  ['report', 'Front matter of a paper in Markdown', reportSchema],
  ['matter', 'Front matter of a matter', matterSchema],
  ['page', 'Front matter of a page of your own', infoPageSchema],
  ['site', 'site.yaml', siteSchema],
  ['people', 'people.yaml', peopleSchema],
];

const fileOf = (name: string): string => `schemas/${name}.json`;

// Draft 7 is the newest that the YAML language server understands: https://github.com/redhat-developer/yaml-language-server
function schemaOf(title: string, type: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(type, { io: 'input', target: 'draft-7' });
  return { $schema, title, ...rest };
}

describe('the schemas for editors say what the reader understands', () => {
  for (const [name, title, type] of SCHEMAS) {
    test(name, () => {
      const text = `${JSON.stringify(schemaOf(title, type), null, 2)}\n`;
      if (process.env['UPDATE']) writeFileSync(fileOf(name), text);
      assert.equal(readFileSync(fileOf(name), 'utf8'), text, `UPDATE=1 writes ${fileOf(name)} anew`);
    });
  }
});

const validatorOf = (name: string) =>
  new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(fileOf(name), 'utf8')));

test('every key has a description', () => {
  for (const [name] of SCHEMAS) {
    const { properties } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as {
      readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    };
    for (const [key, { description }] of Object.entries(properties))
      assert.ok(description, `${name}: ${key}`);
  }
});

test('the sample’s own files are valid, and a slip of the pen in them is not', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  const heads = (wanted: RegExp) =>
    files
      .map(file => file.split(path.sep).join('/'))
      .filter(file => wanted.test(file))
      .map(file => [file, splitFrontMatter(readFileSync(`content/${file}`, 'utf8'), file).data] as const);
  const kinds = {
    meeting: heads(/\d{4}-\d{2}-\d{2}\.md$|minutes\.md$/),
    committee: heads(/committee\.md$/),
    matter: heads(/^matters\//),
    page: heads(/^pages\//),
    site: [['site.yaml', readYaml(readFileSync('content/site.yaml', 'utf8'), 'site.yaml').data] as const],
    people: [
      ['people.yaml', readYaml(readFileSync('content/people.yaml', 'utf8'), 'people.yaml').data] as const,
    ],
  };
  for (const [name, found] of Object.entries(kinds)) {
    const isValid = validatorOf(name);
    assert.ok(found.length > 0, name);
    for (const [file, data] of found) assert.ok(isValid(data), `${file} ${JSON.stringify(isValid.errors)}`);
    assert.equal(isValid({ ...found[0]?.[1], nmae: 'x' }), false);
  }
});
