import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mimeType, withEncoding } from '../../scripts/files/media-type.ts';

test('what councils publish as papers has its registered type', () => {
  const types = {
    'q1.pdf': 'application/pdf',
    'letter.doc': 'application/msword',
    'Letter.DOCX': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'letter.odt': 'application/vnd.oasis.opendocument.text',
    'letter.rtf': 'application/rtf',
    'budget.xls': 'application/vnd.ms-excel',
    'budget.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'budget.ods': 'application/vnd.oasis.opendocument.spreadsheet',
    'budget.csv': 'text/csv',
    'slides.ppt': 'application/vnd.ms-powerpoint',
    'slides.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'slides.odp': 'application/vnd.oasis.opendocument.presentation',
    'notice.txt': 'text/plain',
    'notice.html': 'text/html',
    'notice.htm': 'text/html',
    'notice.md': 'text/markdown',
    'list.json': 'application/json',
    'list.xml': 'application/xml',
    'plans.zip': 'application/zip',
    'site.jpg': 'image/jpeg',
    'site.jpeg': 'image/jpeg',
    'site.png': 'image/png',
    'site.gif': 'image/gif',
    'site.svg': 'image/svg+xml',
    'site.webp': 'image/webp',
    'meeting.mp3': 'audio/mpeg',
    'meeting.mp4': 'video/mp4',
  };
  for (const [file, type] of Object.entries(types)) assert.equal(mimeType(file), type, file);
});

test('a file of no known type, or of no ending, is some bytes', () => {
  for (const file of ['annex.q1', 'README', 'pdf', 'a.pdf/annex'])
    assert.equal(mimeType(file), 'application/octet-stream', file);
});

test('a type of text says its encoding, and no other does', () => {
  assert.deepEqual(
    ['text/csv', 'application/feed+json', 'application/xml', 'application/pdf'].map(withEncoding),
    [
      'text/csv; charset=utf-8',
      'application/feed+json; charset=utf-8',
      'application/xml; charset=utf-8',
      'application/pdf',
    ],
  );
});
