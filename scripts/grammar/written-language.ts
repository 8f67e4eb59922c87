// In which language a text is written, as its small words tell: those of which every few sentences hold some, and which no other
// language of the four has.
//
// Why no library? Those that tell hundreds of languages apart weigh megabytes or know no Welsh; here only the languages count that
// minutes can be read in.

const SMALL_WORDS = {
  cy: 'yn yr wedi oedd gan ei eu bod ac nad hwn hon cyfarfod roedd bydd fel dros drwy gyda neu',
  de: 'der die das und nicht wird werden wurde ist sind ein eine einen für mit auf dem den zu zum zur sich von im dass bei',
  en: 'the of and to that was were for on be with by is are it this have has as at from not will',
  fr: 'les des du une dans est sont sur aux et pour qui nous avec été cette ce il elle par au ne pas',
} as const;

type Known = keyof typeof SMALL_WORDS;

const LANGUAGE_OF: ReadonlyMap<string, Known> = new Map(
  Object.entries(SMALL_WORDS).flatMap(([language, words]) =>
    words.split(' ').map(word => [word, language as Known] as const),
  ),
);

/** As much as this tells. */
const LONGEST = 6000;
const FEWEST = 12;
/** Of so many kinds: names of places and a list of songs hold few. */
const FEWEST_KINDS = 5;
/** So often must they stand for one of any other language. */
const TIMES = 4;

/** The first part of its tag, "de"; undefined where that is not sure, as in minutes in two languages. */
export function writtenIn(text: string): string | undefined {
  const found = new Map<Known, { count: number; readonly kinds: Set<string> }>();
  for (const [word] of text
    .slice(0, LONGEST)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const language = LANGUAGE_OF.get(word);
    if (!language) continue;
    const words = found.get(language) ?? { count: 0, kinds: new Set() };
    words.count += 1;
    words.kinds.add(word);
    found.set(language, words);
  }
  const [first, second] = [...found].sort(([, one], [, other]) => other.count - one.count);
  const [language, words] = first ?? [];
  const isSure =
    words !== undefined &&
    words.count >= FEWEST &&
    words.kinds.size >= FEWEST_KINDS &&
    words.count >= TIMES * (second?.[1].count ?? 0);
  return isSure ? language : undefined;
}
