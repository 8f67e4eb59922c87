// By what a list of names is ordered: the surname, which stands last.

/** What stands behind a surname and is none: "Ann Lee Jr.", "Ann Lee MP". */
const BEHIND = /^(?:[JS](?:nr|r)\.?|I{2,3}|IV|M[SE]?P|[CMO]BE|[KQ]C|JP|B?Sc|MA|Ph\.?D\.?|MD|Esq\.?)$/u;

/** "Ann Lee" => "Lee"; "Ann Lee Jr." => "Lee" */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter(Boolean);
  while (words.length > 2 && BEHIND.test((words.at(-1) ?? '').replace(/,$/, ''))) words.pop();
  return (words.at(-1) ?? '').replace(/,$/, '');
}

/** For names in the order of a list: by surname, then by all of it. */
export const bySurname = (a: string, b: string): number =>
  surnameOf(a).localeCompare(surnameOf(b), 'en') || a.localeCompare(b, 'en');

/** Under which letter a list has a name, without its accent: "Émile Öst" => "O"; empty for one that begins with none. */
export const letterOf = (name: string): string =>
  /^\p{L}/u
    .exec(
      surnameOf(name)
        .normalize('NFD')
        .replace(/^\P{L}+/u, ''),
    )?.[0]
    .toUpperCase() ?? '';
