// "2. … 4. …" keeps its numbers, as "(2) … (4) …" does: people cite what they typed. Markdown would count 2, 3.
//
// Only where all numbers are the same, or all behind the first are 1, has the clerk left the counting to the program, as Markdown allows.

import type { MarkdownIt, Token } from 'markdown-it';

export function typedNumbers(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'typed_numbers', ({ tokens }) => {
    // Of each list that is open, its items; those of a list of dashes have no numbers.
    const open: Token[][] = [];
    for (const token of tokens) {
      if (/^(?:ordered|bullet)_list_open$/.test(token.type)) open.push([]);
      else if (token.type === 'list_item_open') open.at(-1)?.push(token);
      else if (/^(?:ordered|bullet)_list_close$/.test(token.type)) numberItems(open.pop() ?? []);
    }
  });
}

function numberItems(items: readonly Token[]): void {
  const numbers = items.map(({ info }) => (/^\d+$/.test(info) ? Number(info) : Number.NaN));
  const [first = Number.NaN, ...others] = numbers;
  if (numbers.some(Number.isNaN)) return;
  const isSame = others.length > 0 && others.every(number => number === first);
  // "6. … 1. … 1. …": a list that goes on behind a paragraph, whose other points are left to be counted.
  const isCounted = isSame || (first > 1 && others.length > 1 && others.every(number => number === 1));
  items.forEach((item, index) => {
    const following = (numbers[index - 1] ?? first - 1) + 1;
    if (isCounted) item.info = String(first + index);
    else if (numbers[index] !== following) item.attrSet('value', String(numbers[index]));
  });
}
