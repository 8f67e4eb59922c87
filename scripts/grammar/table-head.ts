// The head of a table, as it is compared: "Action item(s):" => "action items".

/** Its cells in small letters, without any sign but spaces, and `kept` where words are joined by it. */
export const headWords = (head: readonly string[], kept: '' | '-' = ''): readonly string[] => {
  const signs = new RegExp(`[^\\p{L} ${kept}]+`, 'gu');
  return head.map(cell => cell.toLowerCase().replace(signs, '').trim());
};

/** What one cell names, each by itself: "Actions: Responsible/None" => "actions", "responsible", "none"; "#" stays as it is. */
export const headTerms = (cell: string): readonly string[] =>
  cell
    .toLowerCase()
    .replace(/\([^()]{3,}\)|(?<=\p{L})\(s\)/gu, match => (match === '(s)' ? 's' : ''))
    .split(/[/&+:,|\n]| (?:and|und|or|oder|with) | [–-] /)
    .map(term =>
      term
        .replace(/[^\p{L}# -]+/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(term => term !== '');
