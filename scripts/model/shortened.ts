// A text cut for a title or a list.

/** Cuts a text at a word, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const word = cut.lastIndexOf(' ');
  return `${word > longest / 2 ? cut.slice(0, word) : cut}…`;
}
