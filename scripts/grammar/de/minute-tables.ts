// The heads of minutes that are set out as a table, in German: "TOP | Thema/Inhalt | Verantwortlich".

import type { ReadAction } from '../action-grammar.ts';
import type { DatesIn } from '../en/dates.ts';
import type { ColumnWords } from '../minute-columns.ts';
import type { KnownName } from '../said.ts';
import { lastSentence } from '../sentences.ts';
import { namesOf, taskInList } from './actions.ts';

export const columnWords: ColumnWords = {
  number: /^(?:nr|lfd nr|nummer|top-?nr|punkt nr)$/,
  time: /^(?:zeit|uhrzeit|dauer)$/,
  numbering: /^(?:tops?|tagesordnungspunkte?|punkte?)$/,
  item: /^(?:thema|themen|thema des top|betreff|gegenstand|titel|tagesordnung|agendapunkte?)$/,
  either: /^(?:besprechungspunkte?|diskussionspunkte?)$/,
  notes:
    /^(?:inhalte?|diskussion(?:en)?|protokoll|protokolltext|besprechung|besprochenes|notiz(?:en)?|verlauf|ergebnis(?:se)?|ergebnisprotokoll|aussprache|beratung)$/,
  decision: /^(?:beschlu(?:ss|ß)|beschlüsse|entscheidung(?:en)?|vereinbarung(?:en)?)$/,
  remark:
    /^(?:bemerkung(?:en)?|anmerkung(?:en)?|beschreibung|kommentare?|info|infos|information(?:en)?|details?|bericht)$/,
  action:
    /^(?:aufgaben?|maßnahmen?|to-?dos?|to do|nächste schritte|was|verantwortlich(?:e|er|keit)?|verantwortl|zuständig(?:e|er|keit)?|erledigt durch|wer macht es|umsetzung)$/,
  who: /^wer$/,
  presenter: /^(?:referent(?:in)?|vortragende[rs]?|berichterstatter(?:in)?|einbringer(?:in)?|leitung|von)$/,
  due: /^(?:bis|bis wann|wann|frist|termin|fällig(?: am)?)$/,
  nothing: /^(?:keine?r?)$/,
};

/** "Das Tor soll gestrichen werden.", "Angebote sind einzuholen." */
const TO_BE_DONE =
  /(?<!\p{L})(?:soll|sollen|muss|müssen) [^.;]{2,200} werden[.!]?$|(?<!\p{L})(?:ist|sind) (?:[^.;]{2,120} )?(?:zu \p{L}+n|\p{L}{2,6}zu\p{L}{3,}n)[.!]?$/u;

/** What was moved and decided is no task. */
const TELLS_DECISION = /(?<!\p{L})(?:antrag|beschl|angenommen|abgelehnt|einstimmig|genehmigt)/iu;

/** The task that a cell tells: "Anke schreibt dem Eigentümer", "Anke: Eigentümer anschreiben", or a name beside notes that want something done. */
export function taskInCell(
  cell: string,
  notes: string | undefined,
  isKnown: KnownName,
  datesIn: DatesIn,
): ReadAction | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (TELLS_DECISION.test(text)) return undefined;
  const told = taskInList(text, isKnown, datesIn);
  if (told && told.owners.length > 0) return told;
  const owners = namesOf(text.replace(/\.$/, ''), isKnown);
  const wanted = lastSentence(notes ?? '');
  if (!owners || !TO_BE_DONE.test(wanted)) return undefined;
  return { owners, what: wanted.replace(/[.;,]$/, ''), done: false };
}
