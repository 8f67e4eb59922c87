// Words in another language within what is kept as text: a decision, an action, a title.

export interface Language {
  /** BCP 47. */
  readonly lang: string;
  /** Absent where it is written from left to right. */
  readonly dir?: string;
}

export interface Passage extends Language {
  readonly words: string;
}

/** A part of a text; without `lang` it is in the language of what stands around it. */
export interface TextPart extends Partial<Language> {
  readonly text: string;
}

/** The passage within which a text stands whole. */
export const passageOf = (text: string, passages: readonly Passage[] = []): Passage | undefined =>
  text.trim() === '' ? undefined : passages.find(({ words }) => words.includes(spaced(text)));

/** Cuts a text where its language changes. */
export function partsOf(text: string, passages: readonly Passage[] = []): readonly TextPart[] {
  const around = passageOf(text, passages);
  return around ? [part(text, around)] : cutAt(spaced(text), passages);
}

function cutAt(text: string, passages: readonly Passage[]): readonly TextPart[] {
  for (const passage of passages) {
    const { words } = passage;
    const at = text.indexOf(words);
    if (at < 0) continue;
    return [
      ...cutAt(text.slice(0, at), passages),
      part(words, passage),
      ...cutAt(text.slice(at + words.length), passages),
    ];
  }
  return text === '' ? [] : [{ text }];
}

const part = (text: string, { lang, dir }: Language): TextPart => ({
  text,
  lang,
  ...(dir !== undefined && { dir }),
});

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
