// People of whom German minutes tell what they said or take on: "Dora erläutert den Plan.", "Ben kümmert sich um den Raum."
//
// Small bodies often keep no list of who came. But every noun has a capital in German: what also stands behind an article, "der
// Verein", is nobody's name.

import { once } from '../../model/once.ts';

/** What only a person does. It is looked for first: names stand everywhere. */
const DOES =
  / (?:berichte(?:t|te)|erklärt(?:e)?|erläuter(?:t|te)|sagt(?:e)?|meint(?:e)?|fragt(?:e)?|ergänzt(?:e)?|merkt(?:e)? an|schlägt|schlug|weist|wies|verweist|erinnert(?:e)?|bittet|bat|bedankt|erzählt(?:e)?|hat Kontakt|schickt|bestellt|kauft|bucht|reserviert|recherchiert|kontaktiert|meldet sich|wird sich|kümmert|klärt|erstellt|besorgt|übernimmt|organisiert|schreibt|entwirft)(?!\p{L})/gu;

/** One word, with the letter of a surname perhaps, or initials, at the beginning of a sentence or of a point. */
const NAME_BEFORE =
  /(?=\p{Lu})(?<=^\s{0,12}(?:[-*+]|\d{1,3}[.)])?\s{0,4}|[.!?:]\s)(\p{Lu}\p{Ll}{2,11}(?:-\p{Lu}\p{Ll}{2,11})?(?: \p{Lu}(?:\p{Ll}{2,14}|\.)?)?|\p{Lu}{2})(?: (?:dann|noch|auch))?$(?![\s\S])/mu;
const FARTHEST = 60;

const ARTICLE =
  '(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Kk]ein(?:e[nmrs]?)?|[Uu]nser(?:e[nmrs]?)?|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Jj]ede[nmrs]?|[Aa]lle)';
/** What begins a sentence and is nobody, or is more than one. */
const NOBODY =
  /^(?:Der|Die|Das|Dies\p{L}*|Es|Er|Sie|Wir|Ihr|Man|Wer|Was|Jede[rs]?|Jemand|Niemand|Nichts|Alles|Etwas|Keine?r?|Einige|Viele|Alle|Beide|Hier|Dort|Dann|Danach|Daher|Dazu|Damit|Davon|Nun|Nach|Auch|Und|Aber|Oder|Bitte|Noch|Leider|Heute|Morgen|Gestern|Derzeit|Aktuell|Zudem|Außerdem|Ferner|Weiter\p{Ll}*|Anschließend|Abschließend|Zunächst|Verein|Vorstand|Gemeinde|Stadt|Kreis|Land|Bund|Rat|Amt|Firma|Kasse|Schule|Verwaltung|Team|Gruppe|Orga|Presse|Polizei|Feuerwehr|Fakultät|Universität|Hochschule|Bank|Post|Bahn|Kirche|Antrag|Plan|Bericht|Text|Frage|Antwort|Protokoll|Punkt|Thema|Name|Person|Mitglied|Gast|Kunde|Nutzer|Software|Server|Skript|Programm|System|Gesetz|Satzung|Ordnung|Studie|Umfrage|Liste|Karte|Mail|Seite|Website|Homepage|Wetter|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Lu}\p{Ll}+(?:ung|heit|keit|schaft|tion|ment|tät|verein|stand|amt|haus|werk|gruppe|team|rat|kreis|liste|plan|stelle|kasse|wart|leiter|leitung|meister|führer|mitglied|vertreter|sprecher|wehr|schule|schuss|rin|innen|ner))$/u;

/** "der Verein", "die lange Meyer-Straße": the noun alone, with what is joined to it, and with a letter behind it. */
const BEHIND_ARTICLE = new RegExp(
  `(?<!\\p{L})${ARTICLE} (?=(?:\\p{Ll}+ )?(\\p{Lu}\\p{L}*)(-\\p{Lu}\\p{L}*)?( \\p{Lu}(?!\\p{L}))?)`,
  'gu',
);

export function quotedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const nouns = once(() => nounsIn(text));
  for (const { index } of text.matchAll(DOES)) {
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, index - FARTHEST), index))?.[1];
    const plain = name?.replace('.', '');
    if (plain !== undefined && !names.has(plain) && isPerson(plain, nouns())) names.add(plain);
  }
  return names;
}

/** What stands behind an article, gathered once: looked for name by name, a long text would be read for each. */
const nounsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(BEHIND_ARTICLE)].flatMap(([, word = '', joined = '', letter = '']) => [
      word,
      word + joined,
      word + joined + letter,
    ]),
  );

const isPerson = (name: string, nouns: ReadonlySet<string>): boolean =>
  !nouns.has(name) && name.split(' ').every(word => !NOBODY.test(word) && !nouns.has(word));
