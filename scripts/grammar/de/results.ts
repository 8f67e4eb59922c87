// What came of a motion, in a German sentence: "Der Antrag wird einstimmig angenommen."

import type { SaidResult } from '../said.ts';
import { BODY } from './bodies.ts';
import { HOW, VOTE } from './manner.ts';

const IS = '(?:wird|wurde|ist|gilt als|werden|wurden|sind)';
const WHAT = '(?:\\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag|Beschlussvorlage|Beschlussantrag)';
const MOTION = `(?<named>(?:Der|Dieser|Ihr|Sein|Die) ${WHAT}) `;
const TO_MOTION = `(?<named>(?:Dem|Diesem) ${WHAT}) `;
const CARRIED = '(?:so )?(?:angenommen|beschlossen|genehmigt|bewilligt|bestätigt)';
const NOT_CARRIED = '(?:nicht angenommen|abgelehnt)';
const END = '(?=[.,;!)]|$| und )';

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
  // "Der Gemeinderat lehnt den Antrag mit 7 zu 5 Stimmen ab."
  [new RegExp(`^${BODY} lehn(?:t|en) (?<named>den \\p{L}*[Aa]ntrag)${HOW} ab\\.?$`, 'u'), 'lost'],
  [/^(?:→ ?|[=-]+> ?)?(?:Einstimmig|Mehrheitlich) abgelehnt(?=[.,;!)]|$)|^Abgelehnt\.?$/u, 'lost'],
  ...told(CARRIED, 'carried'),
  // "Dem Antrag wird einstimmig zugestimmt.", "Diesem Vorschlag wird gefolgt."
  [
    new RegExp(
      `^${TO_MOTION}(?:wird|wurde)${HOW} (?:zugestimmt|entsprochen|stattgegeben|gefolgt)${END}`,
      'u',
    ),
    'carried',
  ],
  [
    new RegExp(
      `^(?:→ ?|[=-]+> ?)?(?:Einstimmig|Mehrheitlich|Einvernehmlich) (?:so )?(?:beschlossen|angenommen|genehmigt|zugestimmt)${END}|^Angenommen\\.?$`,
      'u',
    ),
    'carried',
  ],
  // "Der Vorstand stimmt dem Antrag einstimmig zu.", "Der Rat nimmt den Antrag an."
  [
    new RegExp(`^${BODY} (?:stimmt|stimmen)${HOW} (?:dem|diesem) (?<named>${WHAT})${HOW} zu\\.?$`, 'u'),
    'carried',
  ],
  [new RegExp(`^${BODY} (?:nimmt|nehmen) (?:den|diesen) (?<named>${WHAT})${HOW} an\\.?$`, 'u'), 'carried'],
];

/** Looked for first: nearly all sentences hold none of these. */
const MAY_RESULT =
  /angenommen|abgelehnt|beschlossen|genehmigt|bewilligt|bestätigt|zurückge|zugestimmt|entsprochen|stattgegeben|gefolgt| zu\.?$| an\.?$| ab\.?$/iu;

export function resultSaid(sentence: string): SaidResult | undefined {
  if (sentence.length > 300 || !MAY_RESULT.test(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  for (const [pattern, outcome] of RESULTS) {
    const match = pattern.exec(plain);
    if (match) return { outcome, words: match[0].trim(), isNamed: match.groups?.['named'] !== undefined };
  }
  return undefined;
}

/** "Der Antrag auf Anschaffung einer Leiter wird mit 1 zu 3 Stimmen abgelehnt.", "Antrag auf eine Leiter: mehrheitlich abgelehnt" */
const LOST_WHOLE = new RegExp(
  `^(?:(?:Der|Ihr|Sein) )?(?:\\p{Lu}{2,4}-)?\\p{L}*[Aa]ntrag(?:,? (?=auf |zu |zur |zum |von |über )|, )(?<text>[^.;?]{3,300}?)(?:,? ${IS}|:(?: (?:wird|ist))?)${HOW} ${NOT_CARRIED}(?: ?\\([^()]{3,40}\\))?\\.?$`,
  'u',
);
/** "Wir kaufen Kreide → mehrheitlich abgelehnt" */
const LOST_ARROW =
  /^(?!(?:Ergebnis|Meinungsbild|Stimmungsbild)(?!\p{L}))(?<text>.{8,300}?) ?(?:[=-]+>|[→⇒]) ?\(?(?:[Ee]instimmig |[Mm]ehrheitlich )?(?:abgelehnt|nicht angenommen)(?: \([^()]{3,60}\))?\)?\W*$/u;
export const lostWhole = (sentence: string): string | undefined => {
  if (!sentence.includes('abgelehnt') && !sentence.includes('nicht angenommen')) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  return (LOST_WHOLE.exec(plain) ?? LOST_ARROW.exec(plain))?.groups?.['text'];
};

/** "Einstimmig angenommen." below a text: what came of it, in a paragraph that says nothing else. */
const ALONE = new RegExp(
  `^(?:(?:${VOTE})(?:,? (?:so )?(?:beschlossen|angenommen|genehmigt|zugestimmt))?|(?:Wird|Wurde|Ist)${HOW} (?:beschlossen|angenommen|genehmigt)|(?:[Aa]ngenommen|[Bb]eschlossen|[Gg]enehmigt)(?:,?${HOW})?)\\.?$`,
  'iu',
);
export const isResultAlone = (paragraph: string): boolean =>
  paragraph.length < 120 && ALONE.test(paragraph.trim()) && !/abgelehnt/i.test(paragraph);
