// The head of a table, as it is compared: "Action item(s):" => "action items".

/** Its cells in small letters, without any sign but spaces, and `kept` where words are joined by it. */
export const headWords = (head: readonly string[], kept: '' | '-' = ''): readonly string[] => {
  const signs = new RegExp(`[^\\p{L} ${kept}]+`, 'gu');
  return head.map(cell => cell.toLowerCase().replace(signs, '').trim());
};
