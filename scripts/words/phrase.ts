// A sentence with more in it than letters: links, days, names of files. It is one entry of the catalogue, since another
// language orders it otherwise; the layouts write it with parts/phrase.njk, and a plain text with `phraseText`.

export type Phrase = readonly PhrasePart[];

/** Text, a link, a day, or text set apart; one with `lang` is in that language. */
export type PhrasePart = string | LinkPart | DayPart | MarkedPart;

interface LinkPart {
  readonly text: string;
  readonly href: string;
}

interface DayPart {
  readonly text: string;
  readonly iso: string;
}

interface MarkedPart {
  readonly text: string;
  readonly mark: 'code' | 'em' | 'strong' | 'del' | 'ins';
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** What is typed or read by programs: `minutes.json`. */
export const code = (text: string): MarkedPart => ({ text, mark: 'code' });
export const em = (text: string): MarkedPart => ({ text, mark: 'em' });
export const strong = (text: string): MarkedPart => ({ text, mark: 'strong' });

/** Parts with something between each and the next: `["A", ", ", "B"]`. */
export const joined = (parts: Phrase, between: string): Phrase =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

export const phraseText = (phrase: Phrase): string =>
  phrase.map(part => (typeof part === 'string' ? part : part.text)).join('');
