// An exempt item or paper names a paragraph that there is.

import { type Archive, everyItem } from '../../model/archive.ts';
import { atKey } from '../../model/key-lines.ts';
import type { Meeting } from '../../model/meeting.ts';
import { RULE_SET_DATA } from '../../model/rule-sets/rule-sets.ts';
import type { Rule } from '../rule.ts';

export const exemptParagraph: Rule = {
  id: 'exempt-paragraph',
  level: 'warning',
  title: 'An exempt item or paper names the paragraph under which it is exempt',
  why: 'The public may know why it may not read. A paragraph that does not exist is no reason.',
  source:
    'Local Government Act 1972, Schedule 12A: Part 1 in England, paragraphs 1 to 7; Part 4 in Wales, 12 to 18.',
  wrong: 'Exempt: 9',
  right: 'Exempt: 3',
  check: archive => {
    const law = RULE_SET_DATA[archive.site.ruleSet].exempt;
    if (!law) return [];
    const known = Object.keys(law.paragraphs);
    const list = Object.entries(law.paragraphs).map(([number, text]) => `${number}: ${text}`);
    const wrongIn = (paragraph: string, what: string): string | undefined => {
      const numbers = paragraph.match(/\d+/g) ?? [];
      if (numbers.length === 0) return `${what} does not say under which paragraph it is exempt.`;
      const wrong = numbers.find(number => !known.includes(number));
      return wrong === undefined ? undefined : `There is no paragraph ${wrong} in ${law.list}.`;
    };
    const hint = `Write “Exempt:” and one of these: ${list.join(' ')}`;
    const items = everyItem(archive).flatMap(({ meeting, item }) => {
      const message = item.exempt && wrongIn(item.exempt.paragraph, 'This item');
      return message === undefined ? [] : [{ file: meeting.source.file, line: item.line, message, hint }];
    });
    const papers = everyMeeting(archive).flatMap(({ source, papers: all }) =>
      all.flatMap(({ exempt, file }) => {
        const message = exempt === undefined ? undefined : wrongIn(exempt, `The paper “${file}”`);
        return message === undefined ? [] : [{ ...atKey(source, 'papers'), message, hint }];
      }),
    );
    return [...items, ...papers];
  },
};

const everyMeeting = ({ committees }: Archive): readonly Meeting[] =>
  committees.flatMap(({ meetings }) => meetings);
