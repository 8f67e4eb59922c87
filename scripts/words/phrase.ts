// A sentence with more in it than letters: links, days, names of files. It is one entry of the catalogue, since another
// language orders it otherwise. The layouts write it with parts/phrase.njk.

export type Phrase = readonly PhrasePart[];

/** Text, a link, a day, or text set apart, which may be in another language than the sentence. */
export type PhrasePart = string | LinkPart | DayPart | MarkedPart;

export interface LinkPart {
  readonly text: string;
  readonly href: string;
}

export interface DayPart {
  readonly text: string;
  readonly iso: string;
}

export interface MarkedPart {
  readonly text: string;
  readonly mark: 'code' | 'em' | 'strong' | 'del' | 'ins';
  readonly lang?: string;
  readonly dir?: string;
}

/** phrase`See ${link} of ${day}.` => `["See ", link, " of ", day, "."]`. A phrase within another is taken apart. */
export const phrase = (
  texts: TemplateStringsArray,
  ...parts: readonly (PhrasePart | Phrase | number)[]
): Phrase =>
  texts
    .flatMap((text, index): Phrase => {
      const before = index === 0 ? [] : (parts[index - 1] ?? []);
      const whole = typeof before === 'number' ? String(before) : before;
      return isPhrase(whole) ? [...whole, text] : [whole, text];
    })
    .filter(part => part !== '');

const isPhrase = (part: PhrasePart | Phrase): part is Phrase => Array.isArray(part);

/** What is typed, or read by programs: `minutes.json`. */
export const code = (text: string): MarkedPart => ({ text, mark: 'code' });
export const em = (text: string): MarkedPart => ({ text, mark: 'em' });
export const strong = (text: string): MarkedPart => ({ text, mark: 'strong' });

/** Parts with something between each and the next: `["A", ", ", "B"]`. */
export const joined = (parts: Phrase, between: string): Phrase =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
