// The words of a PDF by the language in which a screen reader is told to speak them.

import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly TreeNode[];
}

/** The words of each language of a PDF of one page. */
export async function wordsByLanguage(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const marked = languagesOfMarks(bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const page = await pdf.getPage(1);
  const languages = new Map<string, string>();
  const walk = ({ id = '', lang, children = [] }: TreeNode, around: string): void => {
    const language = marked.get(id.replace(/^.*_mc/, '')) ?? lang ?? around;
    if (id !== '') languages.set(id, language);
    for (const child of children) walk(child, language);
  };
  const { info } = await pdf.getMetadata();
  walk((await page.getStructTree()) ?? {}, String(Reflect.get(info, 'Language')));
  const words = new Map<string, string>();
  let mark = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    // Within a mark stand others without a number, for letters that run from right to left.
    if (!('str' in item)) mark = item.id ?? mark;
    else {
      const language = languages.get(mark) ?? '';
      words.set(language, `${words.get(language) ?? ''} ${item.str}`.replace(/\s+/g, ' ').trim());
    }
  }
  await pdf.destroy();
  return words;
}

/** The languages that stand with words themselves and not with a tag, which pdf.js does not tell, by the words' numbers. */
function languagesOfMarks(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes).toString('latin1');
  const found = [...file.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const stream = file.slice(index + length, file.indexOf('endstream', index));
    const marks = inflated(stream).matchAll(/\/MCID (\d+)\s+\/Lang \(([^)]*)\)/g);
    return [...marks].map(([, number = '', language = '']) => [number, language] as const);
  });
  return new Map(found);
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
