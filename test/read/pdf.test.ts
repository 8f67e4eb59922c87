import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '../../scripts/read/pdf.ts';

const factsOf = (text: string): unknown => readPdf(Buffer.from(text, 'latin1'));

test('a PDF tells its pages, however its page tree is written', () => {
  assert.deepEqual(factsOf('%PDF-1.4\n<< /Type /Pages /Kids [1 0 R] /Count 12 >>'), { pages: 12 });
  assert.deepEqual(factsOf('%PDF-1.4\n<< /Count 12 /Type /Pages >> << /Type /Pages /Count 5 >>'), {
    pages: 12,
  });
  assert.deepEqual(factsOf('%PDF-1.4\n<< /Linearized 1 /L 5000 /N 7 >>'), { pages: 7 });
});

test('a PDF may say that it is accessible', () => {
  assert.deepEqual(factsOf('%PDF-1.7\n<pdfuaid:part>1</pdfuaid:part>'), { accessible: true });
});

test('what says nothing, or is no PDF, is left untold', () => {
  assert.deepEqual(factsOf('%PDF-1.7\n compressed'), {});
  assert.deepEqual(factsOf('<html>/Type /Pages /Count 3'), {});
  assert.deepEqual(factsOf(''), {});
});

test('a megabyte of one key, or of tags that never end, is read as quickly as any other', () => {
  for (const sign of ['/Count 1 ', '/Type /Pages ', '/Linearized ', '/Type ', '>'])
    assert.doesNotThrow(() => readPdf(Buffer.from(`%PDF-1.4 ${sign.repeat(10 ** 6 / sign.length)}`)), sign);
  const most = readPdf(Buffer.from(`%PDF-1.4 << /Type /Pages ${'/Count 1 '.repeat(10 ** 5)} /Count 7 >>`));
  assert.deepEqual(most, { pages: 7 });
});
