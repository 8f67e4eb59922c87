// A link to a file whose name holds a space puts the name in angle brackets.

import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

// "[Budget](budget q3.pdf)", "[Plan](plan (final).pdf)"; a title in quotes behind the name is Markdown's own.
const LINK = /\]\((?!<)((?:[^()<>"'\n]|\([^()<>"'\n]*\))*)(?<!\s)(\s+"[^"\n]*")?\)/g;

const isFile = (name: string): boolean => /\s/.test(name) && /\.\w{1,5}$/.test(name);

export const linkSpace: TextRule = {
  id: 'link-space',
  level: 'warning',
  title: 'The name of a file in a link holds no space, or stands in angle brackets',
  why: 'At the space the link ends, so that there is none: the brackets are shown as text, and the paper belongs to no item.',
  source: 'CommonMark, links: https://spec.commonmark.org/0.31.2/#link-destination',
  wrong: '[Budget](budget q3.pdf)',
  right: '[Budget](<budget q3.pdf>)',
  checkText: ({ file, lines, headLines }) => {
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) =>
      index < headLines || !outside(index)
        ? []
        : [...line.matchAll(LINK)]
            .filter(([, name = '']) => isFile(name))
            .map(([from, name = '', title = '']) => ({
              file,
              line: index + 1,
              message: `“${name.trim()}” is no link: there is a space in it.`,
              hint: `Write (<${name.trim()}>), or give the file a name without spaces.`,
              fix: { from, to: `](<${name.trim()}>${title})` },
            })),
    );
  },
};
