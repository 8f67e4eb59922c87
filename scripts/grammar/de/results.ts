// What came of a motion, in a German sentence: "Der Antrag wird einstimmig angenommen."

import { capitalised } from '../../model/capitalised.ts';
import type { MotionFields } from '../grammar.ts';
import type { FoundLabel, SaidResult } from '../said.ts';
import { BODY, SUBJECT } from './bodies.ts';
import { deedSaid } from './deed-ways.ts';
import { HOW, MANNER, VOTE_WORD, VOTED } from './manner.ts';
import { voteIn } from './votes.ts';

const IS_VOTED = new RegExp(VOTE_WORD, 'u');
const IS_VOTED_ANYHOW = new RegExp(VOTE_WORD, 'iu');

const IS = '(?:wird|wurde|ist|gilt als|werden|wurden|sind)';
const WHAT = '(?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag|Beschlussvorlage|Beschlussantrag)';
const MOTION = `(?<named>(?:Der|Dieser|Ihr|Sein|Die) ${WHAT}) `;
const TO_MOTION = `(?<named>(?:Dem|Diesem) ${WHAT}) `;
const CARRIED = '(?:so )?(?:angenommen|beschlossen|genehmigt|bewilligt|bestätigt|gutgehei(?:ß|ss)en)';
const NOT_CARRIED = '(?:nicht angenommen|abgelehnt)';
const END = '(?=[.,;!)]|$| und )';
const THEY = `(?:${BODY}|alle(?: Anwesenden)?)`;
/** "Einstimmige Annahme": what a verb tells elsewhere, as a noun. */
const DONE =
  '(?:Annahme|Aufnahme|Bestätigung|Bewilligung|Genehmigung|Verabschiedung|(?:Wieder)?[Ww]ahl|Zustimmung)';

/** "Ergebnis: angenommen", "Ergebnis: mehrheitlich abgelehnt" */
const labelled = (outcomes: string): RegExp =>
  new RegExp(
    `^(?:Ergebnis|Abstimmungsergebnis|Beschluss|Abstimmung) ?: ?(?:Antrag )?(?:[Ee]instimmig |[Mm]ehrheitlich )?(?:${outcomes})[.!]?$`,
    'iu',
  );

/** "Der Antrag wird angenommen.", "Damit ist der Antrag angenommen.", "Antrag angenommen." */
const told = (
  how: string,
  outcome: SaidResult['outcome'],
): readonly (readonly [RegExp, SaidResult['outcome']])[] =>
  [
    `^${MOTION}${IS}${HOW} ${how}${END}`,
    `^(?:Damit|Somit|Mithin|Dadurch) (?:ist|wird|gilt) (?<named>der ${WHAT})(?: als)?${HOW} ${how}${END}`,
    `^(?:(?:Nach|Auf|Mit|Bei) [^.,;:?]{3,60}?|Anschließend|Daraufhin|Schließlich|Sodann) (?:wird|wurde|ist) (?<named>(?:der|dieser) ${WHAT})${HOW} ${how}${END}`,
    `^(?<named>${WHAT})${HOW} ${how}\\.?$`,
  ].map(source => [new RegExp(source, 'u'), outcome] as const);

const RESULTS: readonly (readonly [RegExp, SaidResult['outcome']])[] = [
  // "Der Antrag wird zurückgezogen."
  [
    new RegExp(
      `^${MOTION}${IS}(?: (?:von|durch) [^.,;]{3,60})?(?: damit| wieder)? (?:zurückgezogen|zurückgenommen)`,
      'u',
    ),
    'withdrawn',
  ],
  [labelled(NOT_CARRIED), 'lost'],
  [labelled(CARRIED), 'carried'],
  // "Der Antrag ist damit mehrheitlich abgelehnt."
  ...told(NOT_CARRIED, 'lost'),
  // "Der Antrag findet keine Mehrheit.", "Der Vorschlag erhielt nicht die erforderliche Mehrheit."
  [
    new RegExp(
      `^${MOTION}(?:findet|fand|erhält|erhielt|erreicht|erreichte) (?:(?:damit|somit) )?(?:keine|nicht die) (?:\\p{L}+ )?Mehrheit(?: der Stimmen)?\\.?$`,
      'u',
    ),
    'lost',
  ],
  // "Der Gemeinderat lehnt den Antrag mit 7 zu 5 Stimmen ab."
  [new RegExp(`^${BODY} lehn(?:t|en) (?<named>den \\p{L}*[Aa]ntrag)${HOW} ab\\.?$`, 'u'), 'lost'],
  [/^(?:→ ?|[=-]+> ?)?(?:Einstimmig|Mehrheitlich) abgelehnt(?=[.,;!)]|$)|^Abgelehnt\.?$/u, 'lost'],
  ...told(CARRIED, 'carried'),
  // "Dem Antrag wird einstimmig zugestimmt.", "Diesem Vorschlag wird gefolgt."
  [
    new RegExp(
      `^(?:${TO_MOTION}(?:wird|wurde)|(?:Damit|Somit) (?:ist|wird) (?:dem|diesem) ${WHAT})${HOW} (?:zugestimmt|entsprochen|stattgegeben|gefolgt)${END}`,
      'u',
    ),
    'carried',
  ],
  [
    new RegExp(
      `^(?:→ ?|[=-]+> ?)?(?:Einstimmig|Mehrheitlich|Einvernehmlich) (?:so )?(?:beschlossen|angenommen|genehmigt|zugestimmt)${END}|^Angenommen\\.?$|^Einstimmiger Beschlu(?:ss|ß)(?: (?:des|der) \\p{L}+)?\\.?$`,
      'u',
    ),
    'carried',
  ],
  // "Der Vorstand stimmt dem Antrag einstimmig zu.", "Der Rat nimmt den Antrag an."
  [
    new RegExp(`^${BODY} (?:stimmt|stimmen)${HOW} (?:dem|diesem) (?<named>${WHAT})${HOW} zu\\.?$`, 'u'),
    'carried',
  ],
  // "Dem stimmt der Gemeinderat zu.", "Auch diesem Vorschlag folgen alle.", "Dem wird einstimmig zugestimmt.", "Alle stimmen zu."
  [
    new RegExp(
      `^(?:(?:Auch|Ebenso) (?:dem|diese[mr])|Dem|Diese[mr])(?: (?<named>${WHAT}))? (?:(?:stimmt|stimmen|stimmte|stimmten) ${THEY}${HOW} zu|(?:folgt|folgen|folgte|folgten) ${THEY}${HOW}|(?:wird|wurde)${HOW} (?:zugestimmt|entsprochen|gefolgt))\\.?$`,
      'u',
    ),
    'carried',
  ],
  [
    new RegExp(
      `^(?:Alle(?: Anwesenden| Mitglieder)? (?:stimmen|stimmten)(?: dem| diesem (?:Antrag|Vorschlag)| dafür)?(?: einstimmig)?(?: zu)?|Alle(?: sind| waren)? dafür|(?:Einstimmige|Mehrheitliche) ${DONE}|Allgemeine Zustimmung|Einstimmig dafür)\\.?$`,
      'u',
    ),
    'carried',
  ],
  // "Er wird einstimmig angenommen.", "Diese wird erteilt."
  [
    new RegExp(
      `^(?<named>Er|Sie|Dieser|Diese|Dieses|Dies|Es) (?:wird|wurde|werden|wurden|ist)${HOW} (?:angenommen|beschlossen|genehmigt|erteilt|gewährt|bewilligt|verabschiedet|gewählt|bestätigt|befürwortet|unterstützt)\\.?$`,
      'u',
    ),
    'carried',
  ],
  // "Der Vorschlag findet allgemeine Zustimmung."
  [
    new RegExp(`^${MOTION}(?:findet|fand) (?:allgemeine |einhellige |breite )?Zustimmung\\.?$`, 'u'),
    'carried',
  ],
  // "Es gibt keine Einwände.", "Dagegen erhebt sich kein Widerspruch."
  [
    /^(?:Es (?:gibt|gab|bestehen|bestanden|werden|wurden) (?:dagegen |hierzu |dazu )?keine (?:Einwände|Einwendungen|Gegenstimmen|Bedenken)(?: (?:dagegen|erhoben|vorgebracht|geäußert|vorgetragen))?|Einwände (?:gibt|gab) es (?:keine|nicht)|(?:Keine Einwände|Kein Widerspruch)|(?:Dagegen|Hiergegen) (?:erhebt|erhob|regt|regte) sich (?:kein Widerspruch|keine Gegenrede)|Niemand (?:ist|war|hat|hatte) (?:etwas )?(?:dagegen|Einwände))\.?$/u,
    'carried',
  ],
  [new RegExp(`^${BODY} hat (?:nichts dagegen|keine Einwände)\\.?$`, 'u'), 'carried'],
  // "-> Konsens ohne Bedenken"
  [
    /^(?:→ ?|[=-]+> ?)?Konsens(?: (?:ohne|mit) (?:(?:leichten|kleinen|geringen) )?(?:Bedenken|Vorbehalten?))?\.?$/u,
    'carried',
  ],
  // "Der Stadtrat ist damit einverstanden.", "Alle sind einverstanden."
  [
    new RegExp(
      `^${SUBJECT} (?:ist|sind|war|waren|zeigt sich|zeigen sich|erklärt sich|erklären sich)(?: (?:damit|hiermit|dem|einstimmig|alle))* einverstanden\\.?$`,
      'u',
    ),
    'carried',
  ],
  [new RegExp(`^${BODY} (?:nimmt|nehmen) (?:den|diesen) (?<named>${WHAT})${HOW} an\\.?$`, 'u'), 'carried'],
];

/** Looked for first: nearly all sentences hold none of these. */
const MAY_RESULT =
  /Mehrheit|einverstanden|Einw[äe]|Widerspruch|Gegenrede|Gegenstimmen|Bedenken|Konsens|Beschlu|gutgehei|dagegen|dafür|Zustimmung|angenommen|abgelehnt|beschlossen|genehmigt|bewilligt|bestätigt|zurückge|zugestimmt|entsprochen|stattgegeben|folgt|erteilt|gewährt|verabschiedet|Einstimmige |Mehrheitliche |^(?:Er|Sie|Diese) .*gewählt| zu\.?$| an\.?$| ab\.?$/iu;

export function resultSaid(sentence: string): SaidResult | undefined {
  if (sentence.length > 300 || !MAY_RESULT.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  for (const [pattern, outcome] of RESULTS) {
    const match = pattern.exec(plain);
    if (match) return { outcome, words: match[0].trim(), isNamed: match.groups?.['named'] !== undefined };
  }
  return undefined;
}

/** "Die Nutzung des Stegs wurde mit 4 zu 2 Stimmen abgelehnt." */
const LOST_PASSIVE = new RegExp(
  `^(?!(?:Der|Dieser|Ihr|Sein) (?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag) |Es )(?<text>(?:Der|Die|Das|Ein|Eine|Einen) [^.;?,]{3,200}?) (?:wird|wurde|werden|wurden)${VOTED} abgelehnt\\.?$`,
  'u',
);
/** "Der Antrag auf Anschaffung einer Leiter wird mit 1 zu 3 Stimmen abgelehnt.", "Antrag auf eine Leiter: mehrheitlich abgelehnt" */
const LOST_WHOLE = new RegExp(
  `^(?:(?:Der|Ihr|Sein) )?(?:\\p{Lu}{2,4}-)?\\p{L}*[Aa]ntrag(?:,? (?=auf |zu |zur |zum |von |über )|, )(?<text>[^.;?]{3,300}?)(?:,? ${IS}|:(?: (?:wird|ist))?)${HOW} ${NOT_CARRIED}(?: ?\\([^()]{3,40}\\))?\\.?$`,
  'u',
);
/** "Wir kaufen Kreide → mehrheitlich abgelehnt" */
const LOST_ARROW =
  /^(?!(?:Ergebnis|Meinungsbild|Stimmungsbild)(?!\p{L}))(?<text>.{8,300}?) ?(?:[=-]+>|[→⇒]) ?\(?(?:[Ee]instimmig |[Mm]ehrheitlich )?(?:abgelehnt|nicht angenommen)(?: \([^()]{3,60}\))?\)?\W*$/u;
export const lostWhole = (sentence: string): string | undefined => {
  if (/ lehn(?:t|en|te|ten) /.test(sentence) && deedSaid(sentence.replace(/\s/g, ' '))?.isLost)
    return sentence;
  if (!sentence.includes('abgelehnt') && !sentence.includes('nicht angenommen')) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  return (LOST_WHOLE.exec(plain) ?? LOST_PASSIVE.exec(plain) ?? LOST_ARROW.exec(plain))?.groups?.['text'];
};

/** "Einstimmig angenommen." below a text: what came of it, in a paragraph that says nothing else. */
const ALONE = new RegExp(
  `^(?:(?:(?:${MANNER}),? ?){1,4}(?:(?:so )?(?:beschlossen|angenommen|genehmigt|zugestimmt|dafür))?|(?:Einstimmige|Mehrheitliche) ${DONE}|Allgemeine Zustimmung|Alle(?: Anwesenden)? (?:stimmen zu|stimmen dafür|(?:sind )?dafür)|(?:Wird|Wurde|Ist)${HOW} (?:beschlossen|angenommen|genehmigt)|(?:[Aa]ngenommen|[Bb]eschlossen|[Gg]enehmigt)(?:,?${HOW})?)\\.?$`,
  'iu',
);
export const isResultAlone = (paragraph: string): boolean =>
  paragraph.length < 120 &&
  (IS_VOTED_ANYHOW.test(paragraph) || ENDS_IT.test(paragraph)) &&
  ALONE.test(paragraph.trim()) &&
  !/abgelehnt/i.test(paragraph);
const ENDS_IT = /beschlossen|angenommen|genehmigt|Zustimmung|stimmen zu|dafür|einstimmige |mehrheitliche /i;

const FIGURES =
  '\\(?(?:\\d{1,3} ?[/:] ?\\d{1,3} ?[/:] ?\\d{1,3}|\\d{1,3} ?x?(?: Stimmen)? ?(?:Ja|dafür|Für|Pro)[^.;?]{3,60}?)\\)?';
const WON = '(?:angenommen|beschlossen|genehmigt|bewilligt|gewählt)';
/** "Wahl: 10/0/0 -> Beschlossen", "Abstimmung: angenommen (9/0/1)", "(14/2/1) angenommen": nobody but a meeting counts so. */
const COUNTED = new RegExp(
  `^(?:(?:Abstimmung(?:sergebnis)?|Wahl|Votum|Ergebnis|Beschluss) ?: ?)?(?:${FIGURES}(?:,| ?[–-]| ?[=-]+>| ?[→⇒])? (?<first>(?:(?:damit|einstimmig|mehrheitlich) )?${WON})|(?<=: ?)(?<last>(?:(?:einstimmig|mehrheitlich) )?${WON}),?:? ${FIGURES}|(?<mit>${WON} mit) ${FIGURES})[.!]?$`,
  'iu',
);
/** "Der Antrag wird mit 7 Ja-Stimmen angenommen.", "Der Beschlussvorschlag wird einstimmig beschlossen.": no amendment, and no point of order. */
const NAMED = new RegExp(
  `^(?:(?:Abstimmungse|E)rgebnis ?: ?)?(?:Damit |Somit )?(?:Er|Dieser?|Dies|(?:(?:Der|der|Dieser) )?(?:Antrag|Finanzantrag|Sachantrag|(?:Beschluss)?[Vv]orschlag|Beschlussvorlage|Beschlussantrag)) (?<label>(?:${IS})?${HOW} ?${CARRIED}(?:${HOW}| ?\\([^()]{3,50}\\)))${END}`,
  'u',
);
/** "Nach kurzer Diskussion wird der Antrag mit 5 Ja-Stimmen angenommen." */
const NAMED_BEHIND = new RegExp(
  `^(?:Nach|Auf|Bei) [^.,;:?]{3,60} (?:wird|wurde|ist) (?:der|dieser) ${WHAT}(?<label>${HOW} ${CARRIED})${END}`,
  'u',
);
/** "Einstimmig angenommen.", "Einstimmige Annahme", "Angenommen mit Konsens ohne Bedenken": also right below an item's title. */
const VOTED_ALONE = new RegExp(
  `^(?<label>(?:(?:${MANNER}),? ){1,4}(?:so )?(?:beschlossen|angenommen|genehmigt|verabschiedet|bewilligt)|(?:Angenommen|Beschlossen|Genehmigt|Verabschiedet|Bewilligt)(?:,? (?:${MANNER})){1,4}|(?:Einstimmige|Mehrheitliche) ${DONE})\\.?$`,
  'iu',
);
/** "Dem wird einstimmig zugestimmt.", "Diesem Vorschlag wird einvernehmlich zugestimmt.", "Die Versammlung stimmt dem Vorschlag einstimmig zu." */
const TO_IT = new RegExp(
  `^(?:(?:(?:Auch|Ebenso) (?:dem|diesem)|Dem|Diesem)(?: ${WHAT})? (?<label>(?:wird|wurde)${HOW} (?:zugestimmt|entsprochen|gefolgt)|(?:stimmt|stimmte|stimmen|stimmten) ${THEY}${HOW} zu|(?:folgt|folgte|folgen|folgten) ${THEY}${HOW})|${BODY} (?<agreed>(?:stimmt|stimmte|stimmen|stimmten)${HOW} (?:dem|diesem) ${WHAT}${HOW} zu))\\.?$`,
  'u',
);
/** A result that tells of a vote by itself, also where no motion stands before it. */
export function resultAlone(sentence: string): FoundLabel | undefined {
  if (sentence.length > 200) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const { first, mit = first, last = mit } = COUNTED.exec(plain)?.groups ?? {};
  if (last !== undefined)
    return { label: last, kind: 'agreed', rest: sentence.trim(), bare: false, mayBePoint: true };
  const named = IS_VOTED.test(plain)
    ? (NAMED.exec(plain) ?? NAMED_BEHIND.exec(plain) ?? TO_IT.exec(plain))
    : null;
  const { label: told, agreed } =
    (named ?? (IS_VOTED_ANYHOW.test(plain) ? VOTED_ALONE.exec(plain) : null))?.groups ?? {};
  const label = told ?? agreed;
  return label === undefined
    ? undefined
    : { label: label.trim(), kind: 'agreed', rest: sentence.trim(), bare: false };
}

/** "Beschluss: mehrheitlich abgelehnt", "Ergebnis: einstimmig angenommen": a label and what came of the motion before it. */
export function resultField(text: string, line: number): MotionFields | undefined {
  const [, said = ''] = RESULT_BESIDE.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  const result = said === '' ? undefined : resultSaid(capitalised(said));
  const vote = voteIn(said, line);
  return result?.words.length === said.replace(/[.!]$/, '').length
    ? { outcome: result.outcome, words: result.words, ...(vote && { vote }) }
    : undefined;
}

const RESULT_BESIDE = /^(?:Beschlu(?:ss|ß)|Ergebnis|Abstimmungsergebnis|Entscheidung)\s?:\s?(.{3,80})$/u;

/** "Soll der Verein dem Verband beitreten?", "Es wird über folgenden Vorschlag abgestimmt: „…“", "Der Verein soll beitreten.", with the votes on it below */
const PUT =
  /^(?:[^?]{3,400}[.!] )?(?:Soll|Sollen|Sollte|Sollten|Will|Wollen|Möchte|Möchten|Darf|Dürfen) [^?]{8,300}\?(?: [^?]{4,200}\.)?(?: Abstimmung:?)?$|^(?:Es )?(?:wird|wurde) über (?:folgende[ns]?|diesen?|den|die|das) [^:?]{3,160}? abgestimmt(?:: ?[„“"][^?]{6,400})?[.:]?$|^(?:Der|Die|Das) [^.;?]{3,160} soll(?:en)? [^.;?]{3,200}(?:werden|\p{L}en)\.$|^(?:Abstimmung|Abgestimmt wird) über [^?]{4,200}[.:]?$/u;
export const putsToVote = (paragraph: string): boolean =>
  paragraph.length < 800 && PUT.test(paragraph) && !/Meinungsbild|Stimmungsbild/.test(paragraph);

/** "Aufnahme von Dora Elder", "Kauf einer Leiter", with "einstimmig angenommen" in a point below it */
const ASKS =
  /^(?:Annahme|Anschaffung|Aufnahme|Auflösung|Änderung|Bestätigung|Bewilligung|Einrichtung|Entlastung|Erhöhung|Ernennung|Festlegung|Finanzierung|Genehmigung|Gründung|Kauf|Unterstützung|Verabschiedung|Verlängerung|(?:Wieder|Neu)?[Ww]ahl)(?: \p{Ll}+)? (?:(?:de[rsmn]|von|eine[srm]?|für|zu[mr]?|als) |\p{Lu})[^?:]{2,200}$/u;
export const asksForVote = (words: string): boolean => ASKS.test(words);
