// The bodies whose minutes these may be, as German names them. A congress or a ministry decides elsewhere.

const NOUNS = [
  ...['\\p{L}*[Vv]orstand', '\\p{L}*[Vv]ersammlung', '\\p{L}*[Rr]at', '\\p{L}*[Rr]ats'],
  ...['\\p{L}*[Aa]usschu(?:ss|ß)', '\\p{L}*[Bb]eirat', '\\p{L}*[Vv]ertretung', 'Gremium'],
  ...['Kreistag', 'Stadtparlament', 'Studierendenparlament', 'Plenum', 'Magistrat', '\\p{L}*[Ss]enat'],
  ...['Presbyterium', '\\p{L}*[Ss]ynode', '\\p{L}*[Kk]onvent', '\\p{L}*[Kk]onferenz', 'Kollegium'],
  ...['Mitglieder', 'Anwesenden', 'Runde', 'Präsidium', 'Kuratorium', '\\p{L}*[Kk]ommission'],
  ...['Arbeitsgruppe', 'Arbeitskreis', 'Fachschaft', 'Delegierten', 'Vollversammlung', '\\p{L}*[Ss]itzung'],
];
/** "FSR", "StuRa", "GV": students and clerks write them with an article and without. */
const SHORT = '(?:FSR|FS|StuRa|StuPa|AStA|ASTA|SP|GV|MV|VV|GR|KGR|PGR|KV|BV|EB|Stura|Stupa|Asta)';
/** "der Gemeinde Lindenau", "des Vereins", "für Bau und Verkehr" */
const OF = '(?: (?:der|des|für|zur) (?!\\p{Ll})[^.,;:?!]{2,50}?)?';

/** A body with its article, at the beginning of a sentence or within it. */
export const BODY = `(?:(?:[Dd]er|[Dd]ie|[Dd]as) (?:${NOUNS.join('|')}|${SHORT})${OF}|${SHORT})`;
