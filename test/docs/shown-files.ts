// The whole files that a document shows: a line with the name of each, then its text.

export interface ShownFile {
  readonly file: string;
  readonly text: string;
}

const SHOWN = /^\*\*`([^`]+)`\*\*[^\n]*\n\n```\w+\n(.*?)^```$/gms;

/** Those in a folder, in the order of the document, each by its path from there. */
export const shownFiles = (markdown: string, folder = 'content/'): readonly ShownFile[] =>
  [...markdown.matchAll(SHOWN)].flatMap(([, file = '', text = '']) =>
    file.startsWith(folder) ? [{ file: file.slice(folder.length), text }] : [],
  );
