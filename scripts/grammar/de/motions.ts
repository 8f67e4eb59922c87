// Motions in German: "Antrag von Anke Berger: …", "Anke Berger beantragt, …".

import { capitalised } from '../../model/capitalised.ts';
import type { Motion } from '../../model/motion.ts';
import type { SaidMotion } from '../said.ts';
import { BODY } from './bodies.ts';

const named = (further: string): string =>
  `(?<mover>(?:(?:Herrn?|Frau|Dr\\.|Prof\\.) )*(?!(?:Der|Die|Das|Ein|Eine|Es|Er|Sie|Wer|Antrag|Familie|Firma|Fraktion|Verein|Bündnis|Freie|Niemand|Jemand)\\b)\\p{Lu}[\\p{L}’-]+\\.?(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}’-]+)${further}|(?:Herrn?|Frau) \\p{Lu}[\\p{L}’-]+)`;
/** Two words or more: "Antrag von Jugendlichen" names nobody. */
const NAME = named('{1,3}');
/** Among people who know each other "Dora beantragt, …" names somebody. */
const FIRST_NAME = named('{0,3}');
const BESIDE = '(?: \\([^()]{1,40}\\))?';

const MOVED = new RegExp(
  `^(?<kind>Antrag|Änderungsantrag) (?:von|durch) ${NAME}${BESIDE}(?:\\s?: ?|, (?=(?:[^.;]{0,400}? zu \\p{L}+|[^.;]{1,200}zu\\p{L}+en|dass |daß )))(?<text>[\\s\\S]{3,3000})$`,
  'u',
);
/** "Antragsteller: Anke Berger". */
const LABELLED = new RegExp(
  `^Antragsteller(?:in|[/:*_]-?in(?:nen)?|innen|\\(in\\))?\\s*: ${NAME}${BESIDE}\\.?$`,
  'u',
);

export function parseMotion(text: string, line: number): Motion | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const { mover, text: words, kind } = (MOVED.exec(plain) ?? LABELLED.exec(plain))?.groups ?? {};
  if (mover === undefined) return undefined;
  return {
    mover: { name: mover },
    ...(words !== undefined && { text: words.replace(/[.\s]+$/, '') }),
    ...(kind === 'Änderungsantrag' && { isAmendment: true as const }),
    line,
  };
}

const BEGUN = new RegExp(
  `^${FIRST_NAME} (?:beantragt|stellt den Antrag), (?<text>[^;]{3,600}? zu \\p{L}+|(?:dass|daß) [^;]{3,600}?)\\.?$`,
  'u',
);

const OFFICE =
  '(?:\\p{L}{0,20}[Vv]orstand|\\p{L}{0,12}[Vv]orsitzende|\\p{L}{0,12}[Ww]art(?:in)?|Schriftführer(?:in)?|Schatzmeister(?:in)?|Beisitzer(?:in)?|\\p{L}{0,6}[Bb]ürgermeister(?:in)?)';
/** "Es wird beantragt, …", "Der Vorstand beantragt, …", "Der Vorsitzende schlägt Uwe Ehlers als Versammlungsleiter vor": an office or nobody moves. */
const BEGUN_OFFICE = new RegExp(
  `^(?:Es (?:wird|wurde) beantragt, |(?<mover>(?:Der|Die|Das) ${OFFICE}) (?:beantragt|schlägt(?= [^.;]{3,160} vor\\.?$)),? )(?<text>[^;]{3,1000}?)[.:]?$`,
  'u',
);
/** "Anke Berger stellt den Antrag auf eine Leiter." */
const BEGUN_FOR = new RegExp(
  `^${FIRST_NAME} (?:stellt (?:den|einen) Antrag|beantragt) (?<text>(?:auf|zur|zum|die|den|das|eine[nr]?) [^;]{3,600}?)\\.?$`,
  'u',
);

/** "Hiermit soll beschlossen werden, dass der Weg gesperrt wird." */
const IS_TO_BE_DECIDED =
  /^(?:Hiermit|Es|Heute|Nun|Daher) soll(?:te)?(?: (?:hiermit|heute|nun|daher))? (?:beschlossen|abgestimmt) werden, (?<text>(?:dass|daß|ob) [^;]{3,600}?|[^;]{3,600}? zu \p{L}+)\.?$/u;
/** "Beschlussvorschlag: Der Weg wird gesperrt.", "Abstimmung: Kaufen wir zwei Stempel?", "Antrag: Eine Leiter wird gekauft." */
const PUT =
  /^(?:Beschluss(?:vorschlag|fassung|antrag|entwurf|text)|(?:Konsensv|V)orschlag|Text|Antrag(?:stext)?(?: (?:Nr\.? ?)?\d{1,3}[a-z]?| de[rs] \p{Lu}\p{L}+)?|Abstimmung(?:sfrage)?|ABSTIMMUNG|Abstimmungsgegenstand|Wortlaut(?: des Antrags)?)\s?:\s+(?<text>(?![Ee]instimmig|[Mm]ehrheitlich|[Kk]eine?(?!\p{L})|\d+ ?(?:[/:|]|Ja|Nein|Stimme|dafür|dagegen|Enth|pro|contra|x\b))[^;]{8,1500})$/u;
/** "Wir stimmen über die Entsendung ab.", "Abstimmung über die Tagesordnung" */
const PUT_IN_WORDS =
  /^(?:(?:Wir|Der Vorstand|Die Anwesenden|Die Versammlung) (?:stimmt|stimmen) (?:\p{Ll}+ ){0,2}über (?<text>(?!den Antrag)[^;:?]{4,300}?) ab|(?:Abstimmung über|(?:Finanz|Sach)?[Aa]ntrag (?=(?:auf|über|zu[mr]?) )) ?(?<also>[^;:?]{4,300}?)|(?:Finanzb|B)eschluss (?=(?:über|bis zu|zu[mr]?) )(?<titled>[^;:?]{4,200}?)|(?:Es|Daraufhin|Anschließend|Sodann|Danach|Zunächst|Schließlich|Als \p{Lu}\p{L}+|Nach \p{Ll}+ \p{Lu}\p{L}+|Per Handzeichen) (?:wird|wurde) (?:(?:offen|geheim|per Handzeichen|dann|daraufhin|anschließend) )*über (?<third>(?!den Antrag)[^;:?]{4,300}?)(?: (?:\p{Ll}+iert|beraten|gesprochen) und)?(?: (?:per Handzeichen|offen|geheim|schriftlich|in (?:offener|geheimer) (?:Wahl|Abstimmung)))? abgestimmt)[.:]?$/u;
/** "Die Überschreitungen wurden genehmigt.": by whom and when, a vote right below says. */
const DONE =
  /^(?!Der Antrag (?:wird|wurde)|Es )\p{Lu}[^;?]{4,400}? (?:wird|wurde|werden|wurden) (?!nicht )[^;?]{0,300}?(?:genehmigt|beschlossen|angenommen|zugestimmt|bewilligt|vergeben|festgesetzt|festgelegt|festgestellt|bestätigt|gebilligt|verabschiedet|erteilt|beauftragt|ermächtigt|gewählt|bestellt|berufen|aufgenommen|ernannt|befürwortet|erlassen|abgelehnt)\.?$/u;

/** "Der StuRa möge beschließen, den Zaun zu streichen.", "Die Versammlung möge beschließen:" and the words below it */
const MAY_DECIDE = new RegExp(
  `^(?:${BODY} )(?:möge|mögen|wolle)(?: bitte)? (?:beschließen|beschliessen)(?:,? |\\s?: ?)(?<text>[^;]{4,1500}?)\\.?$`,
  'u',
);
/** "Der Vorsitzende schlägt vor, den Zaun zu streichen.", "Wegen des Wetters schlägt die Vorsitzende vor, …" */
const PROPOSES = new RegExp(
  `^(?:(?<mover>${FIRST_NAME.replace('?<mover>', '?:')}|(?:Der|Die) ${OFFICE}) |[^.;:]{3,80} )?schlägt (?:(?<inverted>(?:der|die) (?:\\p{L}+ )?(?:${OFFICE}|\\p{L}{0,20}[Ss]itzungsleitung|[Vv]erwaltung)) |(?:\\p{Ll}+ ){0,2})vor, (?<text>[^;]{3,600}? zu \\p{L}+|(?:dass|daß) [^;]{3,600}?)\\.?$`,
  'u',
);
/** "Beschlussvorschlag:" in a line of its own, and what is proposed below it. */
const ABOVE_WORDS =
  /^(?:Beschluss(?:vorschlag|fassung|antrag|entwurf|text)|Antragstext|Wortlaut(?: des Antrags)?|(?:\p{L}+ )?(?:möge|mögen) beschließen)(?:\s?:|$)/u;

const LABEL = /^(?:Antrag|Beschluss(?:fassung|vorschlag|antrag)):? (?=\p{Lu})/u;

/** A motion only if what follows says what came of it. */
export function motionBegun(sentence: string): SaidMotion | undefined {
  const plain = sentence.replace(/\s+/g, ' ').replace(LABEL, '');
  const { mover, text } =
    (BEGUN.exec(plain) ?? BEGUN_FOR.exec(plain) ?? BEGUN_OFFICE.exec(plain))?.groups ?? {};
  if (text !== undefined)
    return {
      ...(mover !== undefined && { mover: { name: mover } }),
      ...{ text, needsNoSeconder: true },
      // Behind its label more may be told of it in the same paragraph.
      ...(LABEL.test(sentence) && !sentence.startsWith('Beschlussvorschlag') && { isNamed: true }),
    };
  const proposed = (MAY_DECIDE.exec(plain) ?? PROPOSES.exec(plain) ?? IS_TO_BE_DECIDED.exec(plain))?.groups;
  if (proposed?.['text'] !== undefined) {
    const { inverted, mover: who = inverted, text: what } = proposed;
    return {
      ...(who !== undefined && { mover: { name: capitalised(who) } }),
      ...{ text: what, needsNoSeconder: true, isClose: true },
    };
  }
  if (plain.length < 60 && ABOVE_WORDS.exec(plain)?.[0] === plain.trim())
    return { needsNoSeconder: true, isClose: true, isAbove: true };
  const put = putIn(sentence.replace(/\s+/g, ' '));
  return put === undefined ? undefined : { text: put, needsNoSeconder: true, isClose: true };
}

/** What the meeting votes on, though nobody is said to have moved it. */
function putIn(sentence: string): string | undefined {
  const groups = (PUT.exec(sentence) ?? PUT_IN_WORDS.exec(sentence))?.groups;
  return groups
    ? (groups['text'] ?? groups['also'] ?? groups['titled'] ?? groups['third'])
    : DONE.exec(sentence)?.[0].replace(/\.$/, '');
}

export const movesInWords = (text: string): boolean =>
  /(?<!\p{L})(?:beantrag(?:t|te|en|ten)|stell(?:t|te|en|ten) (?:den|einen) \p{L}*[Aa]ntrag|(?:Änderungs|Gegen)antrag)(?!\p{L})/u.test(
    text.slice(0, 5000),
  );

export const announcesAmendment = (text: string): boolean =>
  /^(?:\d+\. )?Änderungsantrag\b/u.test(text.trim());
