// What a German sentence says: that something was decided, moved, carried or lost.

import type { FoundLabel, SaidMotion, SaidOutcome, SaidResult, Saying } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { motionBegun } from './motions.ts';

/** Bodies whose minutes these may be. A congress or a ministry decides elsewhere. */
const BODY =
  '(?:(?:[Dd]er|[Dd]ie|[Dd]as) (?:\\p{L}{0,20}[Vv]orstand|\\p{L}{0,20}[Vv]ersammlung|\\p{L}{0,20}[Rr]at|\\p{L}{0,20}[Aa]usschuss|Ausschuß|\\p{L}{0,20}[Bb]eirat|Gremium|Kreistag|Mitglieder|Anwesenden|Runde|Präsidium|Kuratorium|Kommission|Arbeitsgruppe))';
/** By whom: "vom Vorstand", "von der Mitgliederversammlung", "von allen Anwesenden". */
const BY = '(?:vom \\p{Lu}\\p{L}+|(?:von|durch) (?:der|die|den|allen) \\p{Lu}\\p{L}+)';
const HOW = `(?: (?:daher|daraufhin|somit|dann|anschließend|hiermit|damit|einstimmig|mehrheitlich|mit (?:großer )?Mehrheit|(?:bei|mit) (?:einer|zwei|drei|\\d{1,2}) (?:Enthaltung(?:en)?|Gegenstimmen?)|mit \\d{1,3} (?:zu|gegen|:) \\d{1,3} Stimmen|ohne Gegenstimmen?|mit (?:\\d{1,3}|einer|zwei|drei|vier|fünf|keiner) [^.;]{2,80}?(?:[Ss]timmen?|Enthaltung(?:en)?)|${BY}),?){0,3}`;
const AFTER = '(?:Nach (?:\\p{L}+ ){0,2}(?:Diskussion|Aussprache|Beratung|Debatte|Austausch) )';
/** What is decided, and not "über den Antrag", nor "in der nächsten Sitzung". */
const WHAT = '(?<joint>,? (?=(?:dass|daß)\\b)|[,:] (?=\\p{L}))';
const OBJECT = '(?<joint> (?=(?:den|die|das|eine|einen|ein|folgende[ns]?) \\p{L}))';

const DECIDES: readonly RegExp[] = [
  // "Der Vorstand beschließt einstimmig, den Steg zu streichen."
  new RegExp(`^${BODY} (?<label>(?:beschließ(?:t|en)|beschliesst|beschlo(?:ss|ß)))${HOW}${WHAT}`, 'u'),
  // "Nach kurzer Aussprache beschließt der Vorstand, …", "Einstimmig beschließt der Rat, …"
  new RegExp(
    `^(?:${AFTER}|Einstimmig |Mehrheitlich |Daraufhin |Somit )(?<label>beschließ(?:t|en)|beschliesst|beschlo(?:ss|ß)) ${BODY}${HOW}${WHAT}`,
    'u',
  ),
  // "Der Vorstand beschließt die Anschaffung einer Leiter."
  new RegExp(
    `^(?!Die \\p{L}*[Vv]ersammlung|Die Mitglieder )${BODY} (?<label>beschließt|beschliesst)${HOW}${OBJECT}`,
    'u',
  ),
  // "Es wird einstimmig beschlossen, …", "Es wurde beschlossen, dass …"
  new RegExp(`^Es (?<label>(?:wird|wurde)${HOW} beschlossen)${WHAT}`, 'u'),
  // "Einstimmig wird beschlossen, …"
  new RegExp(`^(?:Einstimmig|Mehrheitlich|Somit|Daher) (?<label>(?:wird|wurde) beschlossen)${WHAT}`, 'u'),
];

/** What belongs to another meeting, or to none yet. */
const NOT_NOW =
  /(?<!\p{L})(?:nicht|nächste[nr] (?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Treffen|Mal|Jahr|Monat)|letzte[nr] (?:\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung)|bereits|damals|seinerzeit|früher|sobald|falls|sofern|ob)(?!\p{L})/u;

const IS = '(?:wird|wurde|ist|gilt als)';

const MINUTES_WAY = `(?: (?:einstimmig|mehrheitlich|${BY}|ohne (?:Änderung(?:en)?|Einwände|Gegenstimmen?|Aussprache)|in der vorliegenden (?:Form|Fassung)|(?:bei|mit) (?:einer|zwei|drei|\\d{1,2}) (?:Enthaltung(?:en)?|Gegenstimmen?)|so|damit|mit (?:einer|folgender|der|den|diesen) Änderung(?:en)?),?){0,4}`;
/** The whole sentence is the decision. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  // "Das Protokoll der Sitzung vom 5. März 2026 wird einstimmig genehmigt."
  [
    new RegExp(
      `^(?:Das|Die) (?:Protokolle?|Niederschrift|Tagesordnung)(?: (?:der|des|vom|über|zur|von)(?: (?:die|der|letzten|vorigen|vergangenen|ordentlichen|außerordentlichen|vom|\\p{Lu}\\p{L}+|\\d{1,4}\\.?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}),?){1,9})? (?<label>(?:wird|wurde|werden|ist)${MINUTES_WAY} (?:genehmigt|angenommen|bestätigt|verabschiedet))\\.?$`,
      'u',
    ),
    'approved',
  ],
  // "Der Antrag auf Anschaffung einer Leiter wird mit 5 Ja-Stimmen angenommen."
  [
    new RegExp(
      `^(?:Der|Ihr|Sein) \\p{L}{0,12}[Aa]ntrag (?:auf|zu|zur|zum|von) (?!nicht\\b)[^.;?]{3,300}? (?<label>${IS}${HOW} (?:angenommen|beschlossen|genehmigt))\\.?$`,
      'u',
    ),
    'agreed',
  ],
  // "Der Vorstand wird bei zwei Enthaltungen einstimmig entlastet."
  [
    new RegExp(
      `^(?:Der|Die) (?:gesamte )?(?:\\p{L}{0,20}[Vv]orstand|\\p{L}{0,12}[Ww]art(?:in)?|Schatzmeister(?:in)?|Kassier(?:er)?(?:in)?|Vorstandsmitglieder) (?<label>(?:wird|werden|wurde|wurden)${HOW}(?: so)? entlastet)\\.?$`,
      'u',
    ),
    'approved',
  ],
  // "Zur Vorsitzenden wird Anke Berger mit 15 Ja-Stimmen gewählt."
  [
    /^(?:Zur|Zum) [^.,;:]{3,60}? (?<label>(?:wird|werden|wurde|wurden)) [^.;:?]{3,160} (?:wieder)?gewählt\.?$/u,
    'elected',
  ],
  // "Anke Berger wird einstimmig zur Kassenwartin gewählt."
  [
    new RegExp(
      `^(?!(?:Der|Die|Das|Ein|Eine|Es) )\\p{Lu}[\\p{L}.-]+(?: (?:von |van |de )?\\p{Lu}[\\p{L}-]+){1,3} (?<label>(?:wird|wurde)${MINUTES_WAY} (?:zur|zum|als) [^.,;]{3,60}? (?:wieder)?gewählt)(?:\\.|$)`,
      'u',
    ),
    'elected',
  ],
];

export function decisionSaid(sentence: string): FoundLabel | undefined {
  const plain = sentence.replace(/\s/g, ' ');
  if (plain.endsWith('?')) return undefined;
  for (const way of DECIDES) {
    const match = way.exec(plain);
    if (!match) continue;
    const { label = '' } = match.groups ?? {};
    const rest = sentence.slice(match[0].length).trim();
    // "den Weg nicht zu sperren" is decided; "beschließt das nicht" is not.
    const isDoubtful = /^[,:]/.test(match.groups?.['joint'] ?? '') ? false : NOT_NOW.test(plain);
    return rest === '' || isDoubtful ? undefined : { label, kind: 'decided', rest, bare: false };
  }
  for (const [way, kind] of WHOLE) {
    const { label } = way.exec(plain)?.groups ?? {};
    if (label !== undefined) return { label, kind, rest: sentence, bare: false };
  }
  return undefined;
}

const MOTION = '(?<named>(?:Der|Dieser|Ihr|Sein) (?:\\p{L}{0,12}[Aa]ntrag|Vorschlag)) ';
const RESULTS: readonly (readonly [RegExp, SaidResult['outcome']])[] = [
  // "Der Antrag wird zurückgezogen."
  [
    new RegExp(
      `^${MOTION}${IS}(?: (?:von|durch) [^.,;]{3,60})?(?: damit| wieder)? (?:zurückgezogen|zurückgenommen)`,
      'u',
    ),
    'withdrawn',
  ],
  // "Der Antrag ist damit mehrheitlich abgelehnt.", "Mehrheitlich abgelehnt."
  [new RegExp(`^${MOTION}${IS}${HOW} (?:nicht angenommen|abgelehnt)(?=[.,;!)]|$)`, 'u'), 'lost'],
  [/^(?:Einstimmig|Mehrheitlich) abgelehnt(?=[.,;!)]|$)|^Abgelehnt\.?$/u, 'lost'],
  [
    new RegExp(`^${MOTION}${IS}${HOW} (?:so )?(?:angenommen|beschlossen|genehmigt)(?=[.,;!)]|$)`, 'u'),
    'carried',
  ],
  [
    /^(?:Einstimmig|Mehrheitlich) (?:beschlossen|angenommen|genehmigt|zugestimmt)(?=[.,;!)]|$)|^Angenommen\.?$/u,
    'carried',
  ],
  // "Der Vorstand stimmt dem Antrag einstimmig zu."
  [
    new RegExp(`^${BODY} (?:stimmt|stimmen) (?:dem|diesem) (?<named>Antrag|Vorschlag)${HOW} zu\\.?$`, 'u'),
    'carried',
  ],
];

export function resultSaid(sentence: string): SaidResult | undefined {
  const plain = sentence.replace(/\s/g, ' ');
  if (plain.length > 300) return undefined;
  for (const [pattern, outcome] of RESULTS) {
    const match = pattern.exec(plain);
    if (match) return { outcome, words: match[0].trim(), isNamed: match.groups?.['named'] !== undefined };
  }
  return undefined;
}

/** "Der Antrag auf Anschaffung einer Leiter wird mit 1 zu 3 Stimmen abgelehnt." */
const LOST_WHOLE = new RegExp(
  `^(?:Der|Ihr|Sein) \\p{L}{0,12}[Aa]ntrag(?:,? (?=auf |zu |zur |zum |von )|, )(?<text>[^.;?]{3,300}?),? ${IS}${HOW} (?:nicht angenommen|abgelehnt)\\.?$`,
  'u',
);

const TALLY =
  /(?<!\p{L})(?:dafür|dagegen|Ja-?Stimmen?|Nein-?Stimmen?|Gegenstimmen?|Enthaltung(?:en)?|Ja|Nein)(?!\p{L})/u;

export function sayingOf(sentence: string): Saying | undefined {
  if (sentence.length > 6000) return undefined;
  const decision = decisionSaid(sentence);
  if (decision) return { decision };
  const lost = LOST_WHOLE.exec(sentence.replace(/\s/g, ' '))?.groups?.['text'];
  if (lost !== undefined) return { motion: { text: lost, outcome: 'lost' } };
  const begun: SaidMotion | undefined = motionBegun(sentence);
  if (begun) return { begun };
  const result = resultSaid(sentence);
  const isTally = sentence.length < 200 && /\d/.test(sentence) && TALLY.test(sentence);
  if (!result && !isTally) return undefined;
  return { ...(result && { result }), ...(isTally && { isTally: true as const }) };
}

export const outcomesIn = (text: string): readonly SaidOutcome[] =>
  text.length > 20_000
    ? []
    : sentencesOf(text).flatMap(({ text: sentence }) => {
        const said = resultSaid(sentence);
        if (!said) return [];
        if (!said.isNamed) return [{ outcome: said.outcome }];
        const of = /änderungsantrag/i.test(said.words) ? ('amendment' as const) : ('motion' as const);
        return [{ outcome: said.outcome, of }];
      });
