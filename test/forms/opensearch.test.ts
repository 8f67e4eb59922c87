import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { openSearchFiles } from '../../scripts/forms/site/opensearch.ts';
import { archiveOf } from '../read/small-archive.ts';

const site = (yaml: string) =>
  archiveOf({ 'site.yaml': `name: Bridge & Ferry Board of the Three Rivers\n${yaml}` });

describe('the OpenSearch description', () => {
  test('lets a browser search the archive at its address', () => {
    const [file] = openSearchFiles(site('url: https://minutes.example/board/\n'));
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(file?.text ?? '').OpenSearchDescription;
    assert.equal(parsed.Url['@_template'], 'https://minutes.example/board/search/?q={searchTerms}');
    assert.equal(parsed.LongName, 'Bridge & Ferry Board of the Three Rivers');
    assert.ok(parsed.ShortName.length <= 16, parsed.ShortName);
  });

  test('is left out where the site has no address', () => {
    assert.deepEqual([...openSearchFiles(site(''))], []);
  });
});
