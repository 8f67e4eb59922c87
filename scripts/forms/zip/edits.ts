// Changes to a text by the places where they are made, so that all else stays as it is to the letter.

export interface Edit {
  readonly start: number;
  /** Behind the last letter that goes. */
  readonly end: number;
  readonly text: string;
}

/** Makes edits in a text. One that lies within another's range is dropped: what it would change is gone. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where the white space before a place begins. */
export function spaceBefore(text: string, place: number): number {
  let start = place;
  while (start > 0 && text.charAt(start - 1).trim() === '') start -= 1;
  return start;
}
