// What months are called in the languages whose people write an ordinal number with a full stop, or whose minutes name
// days so: "12. März", "5. května", "5. May".

const LANGUAGES = 'en de fr cy ga gd it es pt nl da nb sv fi is cs sk sl hr et lv lt hu pl'.split(' ');

/** Short names are words of other kinds as well ("Jan", "Mar"), and so are two long ones in English. */
const AMBIGUOUS = new Set(['may', 'march', 'mars']);

interface MonthNames {
  /** In lower case, without full stops. */
  readonly sure: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
}

let known: MonthNames | undefined;

export function monthNames(): MonthNames {
  if (known) return known;
  const long = namesOf('long');
  known = {
    sure: new Set(long.filter(name => !AMBIGUOUS.has(name))),
    ambiguous: new Set([...AMBIGUOUS, ...namesOf('short').filter(name => !long.includes(name))]),
  };
  return known;
}

/** As they are written behind a day: Czech and its like bend them there. */
const namesOf = (month: 'long' | 'short'): readonly string[] =>
  LANGUAGES.flatMap(language => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      format.formatToParts(Date.UTC(2026, index, 5)).find(({ type }) => type === 'month'),
    ).flatMap(part =>
      part && /\p{L}/u.test(part.value) ? part.value.toLowerCase().replaceAll('.', '') : [],
    );
  });

/** Whether a text begins with a day as "12. März" or "5. May 2026": its number is no number of a list. */
export function beginsWithOrdinalDay(text: string): boolean {
  const match = /^(\d{1,2})\.[ \t\u00A0]+(\p{L}{3,12})(\.?)(?![\p{L}\p{N}])(.{0,12})/u.exec(text);
  if (!match) return false;
  const [, day, name = '', , rest = ''] = match;
  if (Number(day) < 1 || Number(day) > 31) return false;
  const { sure, ambiguous } = monthNames();
  const month = name.toLowerCase();
  if (sure.has(month)) return true;
  return ambiguous.has(month) && /^\s*(?:$|['’]?\d{2}(?:\d{2})?\b|[,:;)–—-])/.test(rest);
}
