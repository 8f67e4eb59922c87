// What checks the PDFs is itself checked: every fault that it looks for is found where it was put.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { typeset } from '../../../scripts/forms/pdf/compile.ts';
import { pdfsOfMinutes } from './make.ts';
import { faultsOf, readStructure } from './pdf-structure.ts';

const HEAD = '#set document(title: "Minutes", date: none)\n#set text(lang: "en")\n';
const DRAWING =
  "bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>\"), format: \"svg\"";

const typst = NodeCompiler.create();

const faultyDocuments: Readonly<Record<string, { markup: string; refusal: RegExp; fault: RegExp }>> = {
  'without a title': { markup: '= Trees', refusal: /missing document title/, fault: /^no title$/ },
  'with a skipped heading': {
    markup: `${HEAD}= Trees\n=== Oaks`,
    refusal: /skipped from heading level 1 to 3/,
    fault: /^a heading is skipped: H1 to H3$/,
  },
  'with a picture without words': {
    markup: `${HEAD}= Trees\n#image(${DRAWING})`,
    refusal: /missing alt text/,
    fault: /^a picture without words$/,
  },
};

for (const [name, { markup, refusal, fault }] of Object.entries(faultyDocuments)) {
  test(`a document ${name} is refused by Typst, and would be found here`, async () => {
    const refused = typeset(typst, markup);
    assert.ok('refusal' in refused);
    assert.match(refused.refusal, refusal);
    // The same without the standard, which lets it pass.
    const faults = faultsOf(await readStructure(typst.pdf({ mainFileContent: markup })));
    assert.ok(
      faults.some(one => fault.test(one)),
      faults.join('\n'),
    );
    assert.ok(faults.includes('not PDF/UA'));
  });
}

test('a PDF without tags is found', async () => {
  const bytes = typst.pdf({ mainFileContent: `${HEAD}= Trees\nThe oak fell.` }, { pdfTags: false });
  const faults = faultsOf(await readStructure(bytes));
  assert.ok(faults.includes('not tagged'));
  assert.ok(faults.includes('outside all tags: The oak fell.'));
});

test('a table without heads is found', async () => {
  const bytes = typst.pdf({ mainFileContent: `${HEAD}= Trees\n#table(columns: 2)[Oak][Fell]` });
  assert.ok(faultsOf(await readStructure(bytes)).includes('a table without heads'));
});

test('a missing language, a link without a description and a font outside the file are found', async () => {
  const { normal } = await pdfsOfMinutes('## 1. Trees\n\nSee [the Act](https://law.example/).\n');
  assert.ok(normal);
  const file = Buffer.from(normal).toString('latin1');
  const spoilt = (from: RegExp, to: string): Promise<readonly string[]> => {
    assert.match(file, from);
    return readStructure(Buffer.from(file.replace(from, to), 'latin1')).then(faultsOf);
  };
  assert.deepEqual(await spoilt(/\/Lang/g, '/Lung'), ['no language']);
  assert.deepEqual(await spoilt(/\/Contents(?= \()/g, '/Kontents'), [
    'a link without a description: https://law.example/',
  ]);
  const fonts = await spoilt(/\/FontFile/g, '/FontPile');
  assert.ok(
    fonts.length >= 2 && fonts.every(fault => /^a font that is not in the file: .*Atkinson/.test(fault)),
  );
});
