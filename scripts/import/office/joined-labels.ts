// A label on a line of its own, and what it says on the next: "Date:" above "14 May 2024".

import type { HtmlBlock } from '../html/blocks.ts';

/** The blocks, with each such label before its value. `isField` tells whether words are a label of the head. */
export function joinLabels(
  blocks: readonly HtmlBlock[],
  isField: (label: string) => boolean,
): readonly HtmlBlock[] {
  const joined: HtmlBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (!block) break;
    const label = labelOf(block);
    const isLabel = label !== undefined && isField(label);
    if (isLabel && next && next.type === 'paragraph' && isValue(next, isField)) {
      const { text, markdown } = next;
      joined.push({ ...next, text: `${label}: ${text}`, markdown: `${label}: ${markdown}` });
      at += 1;
    } else joined.push(block);
  }
  return joined;
}

/** The words of a line that ends with a colon, or is bold as a whole. */
function labelOf({ type, text, markdown }: HtmlBlock): string | undefined {
  if (type !== 'paragraph' && type !== 'heading') return undefined;
  if (text.length > 40 || /\n/.test(markdown)) return undefined;
  const isAlone = /:$/.test(text) || type === 'heading' || /^\*\*[^*]+\*\*$/.test(markdown);
  return isAlone ? text.replace(/\s*:$/, '') : undefined;
}

/** One line, and no label itself. */
const isValue = ({ text, markdown }: HtmlBlock, isField: (label: string) => boolean): boolean =>
  text.length <= 150 && !/\n/.test(markdown) && !/:$/.test(text) && !isField(text);
