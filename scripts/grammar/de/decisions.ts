// Decisions in German: the labels with which they begin, and the words that say that there is none.

import { outOfBrackets } from '../in-brackets.ts';
import type { DecisionLabel, FindLabel } from '../said.ts';

/** "Beschlussvorschlag:" and "Beschlussvorlage:" are drafts: a label ends with its word. */
export const decisionLabels: readonly DecisionLabel[] = [
  { kind: 'decided', words: ['beschluss', 'beschlüsse', 'beschluß', 'entscheidung'] },
  {
    kind: 'resolved',
    words: ['beschlossen', 'einstimmig beschlossen', 'mehrheitlich beschlossen', 'beschlossen wurde'],
  },
];

/** "Beschluss: keiner", "Beschluss: 11 : 0", "Beschlüsse: keine", "Es wurde kein Beschluss gefasst". */
const NOTHING =
  /^(?:(?:wird |wurde )?(?:vertagt|verschoben|zurückgestellt|abgelehnt|vorbereitet)|\d{1,3} ?: ?\d{1,3}|(?:keine?[rs]?|nein|entfällt|noch offen|offen|ausstehend|folgt|[-–—?._ ]+)|(?:es (?:wird|wurde) )?keine? (?:beschluss|beschlüsse|entscheidung)(?: gefasst| getroffen)?)[.!]?$/i;
export const saysNothing = (text: string): boolean => NOTHING.test(outOfBrackets(text).trim());

/** "Beschluss Nr. 12/2026:", "Beschluss (einstimmig):", "Der Vorstand fasst folgenden Beschluss:" */
const LABEL =
  /^(?:(?:[-=–—]+>|[→⇒➔✅✓–—-]) ?)?(?<label>(?:Konsens|Festlegung|Einigung|(?:Finanz|Vorstands|Gremien|Sach)beschlu(?:ss|ß)(?: \([^()]{3,40}\))?|Umlaufbeschlu(?:ss|ß)(?: vom [\d. ]{3,12})?)(?=\s*:)|Beschlu(?:ss|ß)(?:[ -](?:Nr\.?|Nummer)?\s?[\d./-]{1,12}[a-z]?)?(?:,? \(?(?:einstimmig|mehrheitlich|mit Mehrheit)\)?)?|(?:(?:Der|Die|Das) \p{Lu}\p{L}{2,40} )?(?:fasst|fasste|faßt) (?:einstimmig |mehrheitlich )?(?:folgenden|den folgenden) (?:einstimmigen )?Beschlu(?:ss|ß)|(?:(?:Der|Die|Das) \p{Lu}\p{L}{2,40} )(?:beschlie(?:ß|ss)t|beschloss)(?: einstimmig| mehrheitlich)?(?: folgendes| Folgendes)?(?=\s*:\s*(?:$|1[.)]))|(?:Es|Sodann) (?:wird|wurde|ergeht) (?:einstimmig |mehrheitlich )?(?:folgender Beschlu(?:ss|ß)(?: gefasst)?|Folgendes beschlossen|folgendes beschlossen))\s*(?::|[–—-](?=\s))\s*(?<rest>[\s\S]*)$/u;

/** "Beschluss Nr. 12/2026" in a line of its own, over what was decided. */
const NUMBERED = /^(?<label>Beschlu(?:ss|ß)(?: |-)?Nr\.? ?\d[\d./-]{0,12}[a-z]?)\s*$/u;

export const labelInWords =
  (_: FindLabel): FindLabel =>
  text => {
    const { label, rest = '' } = (LABEL.exec(text) ?? NUMBERED.exec(text))?.groups ?? {};
    return label === undefined ? undefined : { label, kind: 'decided', rest: rest.trim(), bare: false };
  };

/** "Beschluss", "Beschlüsse" as a heading. */
export const isDecisionHeading = (title: string): boolean =>
  /^(?:\d{1,3}[.)]?\s+)?(?:beschlu(?:ss|ß)|beschlüsse|gefasste beschlüsse)\s*:?$/i.test(title.trim());

/** Words with a colon that are no speakers, however often they come. */
export const LABELS =
  /^(?:Beschl|Abstimmung|Ergebnis|Antrag|Aufgabe|Begründung|Diskussion|Bericht|Sachverhalt|Hinweis|Frage|Antwort|Protokoll|Information|Beratung|Vorlage|Thema|Termin)/;
