// Languages by their BCP 47 tags: "cy", "fr-CA".

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A tag in its usual form, "CY-uk" => "cy-GB"; undefined where it names no language that is known. */
export function languageTag(written: string): string | undefined {
  // By their form alone longer words are tags too: "welsh".
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(written)) return undefined;
  const tag = canonical(written);
  return tag !== undefined && isKnown(tag) ? tag : undefined;
}

/** Some languages have no English name in Unicode's data, and a script all the same. */
const isKnown = (tag: string): boolean => names.of(tag) !== undefined || scriptOf(tag) !== undefined;

/** The script in which it is written mostly: "Latn", "Arab". */
const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

function canonical(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** “German”; a tag of which no name is known stands for itself. */
export const nameOfLanguage = (tag: string): string => names.of(tag) ?? tag;

/** Whether it is written from right to left, as Arabic, Hebrew and Urdu are. */
export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(scriptOf(tag) ?? '');

/** The tag of a language by its name in English or in itself: "Welsh", "Cymraeg" => "cy". */
export function tagOfLanguage(name: string): string | undefined {
  tagsByName ??= new Map(
    TWO_LETTERS.flatMap(tag => namesOf(tag).map(one => [one.toLowerCase(), tag] as const)),
  );
  return tagsByName.get(name.toLowerCase());
}

let tagsByName: ReadonlyMap<string, string> | undefined;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Those of the languages that are written most; others have three. */
const TWO_LETTERS = LETTERS.flatMap(first => LETTERS.map(second => first + second));

function namesOf(tag: string): readonly string[] {
  const english = languageTag(tag) === tag ? names.of(tag) : undefined;
  if (english === undefined) return [];
  return [english, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? english];
}
