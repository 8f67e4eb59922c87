// Tables of decisions in German: "Thema | Beschluss".

import type { FoundLabel } from '../said.ts';
import { headWords } from '../table-head.ts';
import { saysNothing } from './decisions.ts';

const ABOUT =
  /^(?:tops?|themen?|thema|tagesordnungspunkte?|traktand(?:um|en)|gegenstand|betreff|punkte?|antrag|anträge|inhalt)$/;
const DECISION = /^(?:beschlu(?:ss|ß)|beschlüsse|entscheidung(?:en)?|gefasster beschluss)$/;
/** What is followed up there was decided elsewhere. */
const OTHER = /^(?:datum|vom|sitzung|status|stand|erledigt|umsetzung|frist|bis)$/;
const NONE =
  /(?<!\p{L})(?:abgelehnt|vertagt|verschoben|zurückgestellt|zurückgezogen|offen|ausstehend)(?!\p{L})|\?$/iu;

export function decisionRows(
  head: readonly string[],
): ((cells: readonly string[]) => FoundLabel | undefined) | undefined {
  const words = headWords(head);
  const [about, decision] = [ABOUT, DECISION].map(one => words.findIndex(cell => one.test(cell)));
  if (about === undefined || decision === undefined || about < 0 || decision < 0) return undefined;
  if (words.some(cell => OTHER.test(cell))) return undefined;
  return cells => {
    const [title, said] = [about, decision].map(at => (cells[at] ?? '').replace(/\s+/g, ' ').trim());
    if (!title || !said || saysNothing(said) || NONE.test(said)) return undefined;
    const isShort = said.split(' ').length < FEWEST_WORDS;
    return { label: 'Beschluss', kind: 'decided', rest: isShort ? `${title}: ${said}` : said, bare: false };
  };
}
const FEWEST_WORDS = 4;
