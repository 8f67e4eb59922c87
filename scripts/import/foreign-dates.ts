// Days written in Welsh, German and French, at the top of minutes and in the names of files: "14. Mai 2024", "1er août 2024".

import { type IsoDate, isIsoDate, monthName } from '../model/calendar.ts';

const LANGUAGES = ['cy', 'de', 'fr'] as const;

/** Written otherwise than Unicode's data have it: Austria's January, and months after a word that softens them in Welsh. */
const OTHERS: Readonly<Record<string, number>> = {
  jänner: 1,
  fevrier: 2,
  maerz: 3,
  fawrth: 3,
  fai: 5,
  fehefin: 6,
  orffennaf: 7,
  aout: 8,
  fedi: 9,
  dachwedd: 11,
  decembre: 12,
  ragfyr: 12,
};

const months: ReadonlyMap<string, number> = new Map([
  ...Object.entries(OTHERS),
  ...LANGUAGES.flatMap(language =>
    Array.from(
      { length: 12 },
      (_, index) => [monthName(index + 1, language).toLowerCase(), index + 1] as const,
    ),
  ),
]);

const FOREIGN = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,2})(?:\\.|er|af|ail|ydd|ed|eg|fed|ain)?\\s+(?:o\\s+)?(${[...months.keys()].join('|')})\\s+(\\d{4})(?!\\d)`,
  'iu',
);

/** The first such day of a text, with the words that say it. */
export function foreignDate(text: string): { readonly date: IsoDate; readonly words: string } | undefined {
  const [words = '', day = '', month = '', year = ''] = FOREIGN.exec(text) ?? [];
  const number = months.get(month.toLowerCase());
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { date, words } : undefined;
}
