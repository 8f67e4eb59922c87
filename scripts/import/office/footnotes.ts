// Footnotes and endnotes of a document, in HTML as mammoth writes it, as footnotes of Markdown.

import { htmlMarkdown } from '../html/blocks.ts';

const REFERENCE = /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[(\d+)\]<\/a><\/sup>/g;
const FIRST_NOTE = /<ol><li id="(?:foot|end)note-/;
const BACK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/;

// While HTML becomes Markdown a reference is written with letters that no text has, so that its signs are not escaped.
const MARK = /\uE000(\d+)\uE001/g;

export interface Notes {
  /** The HTML without its notes, with a mark for each reference. */
  readonly html: string;
  /** Markdown with references for the marks, and the notes that it refers to below it. */
  readonly withNotes: (markdown: string) => string;
}

export function takeNotes(html: string): Notes {
  const start = FIRST_NOTE.exec(html)?.index ?? html.length;
  const notes = html
    .slice(start)
    .split(/(?=<li id="(?:foot|end)note-\d)/)
    .slice(1)
    .map(note => htmlMarkdown(note.replace(BACK, '').replace(/<\/?(?:li|ol)\b[^>]*>/g, '')));
  return {
    html: html.slice(0, start).replace(REFERENCE, '\uE000$1\uE001'),
    withNotes: markdown => {
      const numbers = [...new Set([...markdown.matchAll(MARK)].map(([, number]) => Number(number)))];
      const below = numbers.map(number => `[^${number}]: ${indented(notes[number - 1] ?? '')}`);
      return [markdown.replace(MARK, '[^$1]'), ...below].filter(Boolean).join('\n\n');
    },
  };
}

const indented = (markdown: string): string => markdown.replace(/\n(?=.)/g, '\n    ');

/** A text without the marks, and the marks of what it refers to. */
export const withoutMarks = (text: string): { readonly text: string; readonly marks: string } => ({
  text: text.replace(MARK, ''),
  marks: (text.match(MARK) ?? []).join(''),
});
