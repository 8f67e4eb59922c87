// Motions in German: "Antrag von Anke Berger: …", "Anke Berger beantragt, …".

import { defined } from '../../model/defined.ts';
import type { Motion } from '../../model/motion.ts';
import type { KnownName, SaidMotion } from '../said.ts';
import { BODY } from './bodies.ts';
import { moverWithin } from './movers.ts';

const named = (further: string): string =>
  `(?<mover>(?:(?:Herrn?|Frau|Hr\\.|Fr\\.|Dr\\.|Prof\\.|Bgm\\.|Vbgm\\.|Pfr\\.|Mag\\.|Ing\\.) )*(?!(?:Der|Die|Das|Ein|Eine|Es|Er|Sie|Wer|Antrag|Familie|Firma|Fraktion|Verein|Bündnis|Freie|Niemand|Jemand)\\b)\\p{Lu}[\\p{L}’-]+\\.?(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}’-]+)${further}|(?:Herrn?|Frau) \\p{Lu}[\\p{L}’-]+)`;
/** Two words or more: "Antrag von Jugendlichen" names nobody. */
const NAME = named('{1,3}');
/** Among people who know each other "Dora beantragt, …" names somebody. */
const FIRST_NAME = named('{0,3}');
const BESIDE = '(?: \\([^()]{1,40}\\))?';

const MOVED = new RegExp(
  `^(?<kind>Antrag|Änderungsantrag) (?:von|durch) ${NAME}${BESIDE}(?:\\s?: ?|, (?=(?:[^.;]{0,400}? zu \\p{L}+|[^.;]{1,200}zu\\p{L}+en|dass |daß )))(?<text>[\\s\\S]{3,3000})$`,
  'u',
);
/** "Antragsteller: Anke Berger", "Eingebracht von: AG Garten": behind the label it is somebody. */
const LABELLED =
  /^(?:Antragst(?:eller|ellende)(?:in|[/:*_ːˑˬ-]{1,2}in(?:nen)?|[Ii]nnen|\(in(?:nen)?\))?|Antragstellung|(?:Eingebracht|Gestellt|Beantragt) (?:von|durch)|Einreicher(?:[/:*_ːˑˬ-]{1,2}in)?)\s*: (?:der |die |das )?(?<mover>\p{Lu}[\p{L}\d’./-]*(?: (?:von |van |de |zu |und |& )?[\p{Lu}\d][\p{L}\d’./-]*){0,5})(?: \([^()]{1,40}\)|, \p{L}[^,;:]{2,40})?\.?$/u;

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

const OFFICE =
  '(?:\\p{L}{0,20}[Vv]orstand|\\p{L}{0,12}[Vv]orsitzende|\\p{L}{0,12}[Ww]art(?:[ːˑˬ]?in)?|Schriftführer(?:[ːˑˬ]?in)?|(?:Versammlungs|Sitzungs|Wahl|Abteilungs|Jugend)leiter(?:[ːˑˬ]?in)?|(?:Versammlungs|Sitzungs)leitung|Präsident(?:[ːˑˬ]?in)?|Ob(?:mann|frau)|Geschäftsführer(?:[ːˑˬ]?in)?|Schatzmeister(?:[ːˑˬ]?in)?|Kassier(?:er)?(?:[ːˑˬ]?in)?|\\p{L}{0,12}[Pp]rüfer(?:innen|in)?|Beisitzer(?:[ːˑˬ]?in)?|\\p{L}{0,6}[Bb]ürgermeister(?:[ːˑˬ]?in)?|[\\p{L}\\d/-]{0,30}[Ff]raktion|\\p{L}{0,12}[Rr]at|\\p{L}{0,12}[Rr]ätin)';
const bare = (source: string): string => source.replace('?<mover>', '?:');
/** Somebody, with an office perhaps, or an office: "Die Kassenprüferin Dora Elder", "Dora und Ben", "Der Vorstand", "Die SPD-Fraktion". */
const MOVER = `(?<mover>(?:Der|Die|Das) ${OFFICE}(?: ${bare(FIRST_NAME)})?|(?:${OFFICE} )?${bare(FIRST_NAME)}(?: und ${bare(FIRST_NAME)})?)${BESIDE}`;
const MOVES =
  '(?:beantrag(?:t|te|en|ten)|(?:stell(?:t|te|en|ten)|bring(?:t|en)|brachten?)(?: (?:hiermit|daher|daraufhin|nun|dann))? (?:den|einen|folgenden) (?:\\p{L}{0,12})?[Aa]ntrag(?: ein)?)';
const TO =
  '(?<text>[^;]{3,600}? zu \\p{L}+|[^;]{3,400}?\\p{L}zu\\p{L}+en|(?:dass|daß) [^;]{3,600}?|(?:der|die|das) \\p{Lu}\\p{L}+ (?:möge|wolle|solle) [^;]{3,600}?)';
/** "Nach der Aussprache beantragte Ben Fern …" */
const TURNED = `(?:Nach|Auf|In|Im|Anschließend|Daraufhin|Sodann|Danach|Abschließend|Schließlich|Zudem|Außerdem)(?: [^.,;:]{2,80}?)? (?:beantragte?|stellte?) (?<turned>(?:(?:der|die) )?(?:${OFFICE} )?${bare(FIRST_NAME)}|(?:der|die) ${OFFICE})(?: (?:den|einen|folgenden) Antrag)?`;
/** "Dora Elder beantragt, den Zaun zu streichen.", "Der Vorstand stellte den Antrag, dass …", "Dora stellt folgenden Antrag: …" */
const BEGUN = new RegExp(`^(?:${MOVER} ${MOVES}|${TURNED})(?:, ${TO}|: (?<words>[^;]{3,1000}?))\\.?$`, 'u');
/** "Von Dora Elder wird beantragt, …", "Es liegt ein Antrag von Dora Elder vor, …" */
const BEGUN_PASSIVE = new RegExp(
  `^(?:Von (?:de[rm] )?${named('{0,3}')} (?:wird|wurde) (?:beantragt|der Antrag gestellt)|Es (?:liegt|lag) ein Antrag (?:von|der|des) (?<also>[^,;:.]{3,60}) vor), ${TO}\\.?$`,
  'u',
);
/** "Es wird beantragt, …", "Weiterhin wurde vorgeschlagen, …", "Der Vorsitzende beantragt …": an office or nobody moves. */
const BEGUN_OFFICE = new RegExp(
  `^(?:(?:Es|Weiter(?:hin)?|Ferner|Außerdem|Zudem|Daraufhin|Anschließend|Sodann|Danach|Schließlich) (?:wird|wurde) (?:beantragt|vorgeschlagen), |(?<mover>(?:Der|Die|Das) ${OFFICE}) beantragte?,? )(?<text>[^;]{3,1000}?)[.:]?$`,
  'u',
);
/** "Der Vorsitzende schlägt Uwe Ehlers als Versammlungsleiter vor.", "Dora Elder schlägt vor, Ben Fern zum Wahlleiter zu bestimmen." */
const PUTS_FORWARD = new RegExp(
  `^${MOVER} (?:schlägt|schlug|schlagen|schlugen) (?<text>[^.,;:?]{3,160}?) vor\\.?$`,
  'u',
);
/** "Dora Elder hat beantragt, den Zaun zu streichen.", "Die Fraktion Fern, vertreten durch Ben, hat Änderungen vorgeschlagen." */
const BEGUN_PERFECT = new RegExp(
  `^${MOVER}(?:, [^,.;:?]{3,100},)? (?:hat|haben|hatte|hatten) (?:(?:(?:hierzu|dazu|daher|nun|daraufhin) )?(?:beantragt|vorgeschlagen|den Antrag gestellt), ${TO}|(?<words>(?!nicht |bereits |schon |nichts |keine)[^.,;:?]{3,300}?) (?:beantragt|vorgeschlagen|eingebracht))\\.?$`,
  'u',
);
/** "Anke Berger stellt den Antrag auf eine Leiter.", "Frau Berger beantragt die Anschaffung einer Leiter." */
const BEGUN_FOR = new RegExp(
  `^${MOVER} ${MOVES} (?<text>(?:auf|zur|zum|für|die|den|das|eine[nr]?|\\d) ?[^;]{3,600}?)\\.?$`,
  'u',
);
/** "Antrag Dora Elder: …", "Antrag (Dora): …", "Antrag 3 von Dora: …", "Antrag des Vorstands: …", "Antrag: … (Dora Elder)" */
const BEGUN_LABEL = new RegExp(
  `^(?:\\p{L}{0,12}[Aa]ntrag|ANTRAG)(?: (?:Nr\\. ?)?\\d[\\d/.-]{0,10}[a-z]?)?(?: (?:von|durch) ${named('{0,3}')}| \\((?:von )?(?<inside>\\p{Lu}[^():;]{2,50})\\)| (?:des|der) (?<office>${OFFICE}(?:e?s|n)?)| (?<plain>${bare(NAME)}))${BESIDE}\\s?:\\s+(?<text>[^;]{8,2000}?)\\.?$`,
  'u',
);
/** "Vorschlag Dora: Leiter kaufen", "Vorschlag von Dora Elder: …" */
const PROPOSAL_LABEL = new RegExp(
  `^(?:Gegenv|V)orschlag (?:(?:von|durch) )?${named('{0,3}')}${BESIDE}\\s?:\\s+(?<text>[^;]{8,2000}?)\\.?$`,
  'u',
);
/** "Antrag von Dora Elder auf eine Leiter.", "GO-Antrag von Ben auf Ende der Debatte" */
const MOTION_OF = new RegExp(
  `^(?:(?:Der|Ein) )?(?:\\p{Lu}{2,4}-)?\\p{L}{0,12}[Aa]ntrag (?:von|durch|de[rs] ${OFFICE}(?:e?s|n)?) ?(?:${named('{0,3}')})?${BESIDE},? (?<text>(?:auf|zur|zum) [^.;:?]{4,300}?)\\.?$`,
  'u',
);
const BEHIND =
  /^Antrag(?:stext)?\s?:\s+(?<text>[^;]{8,1500}?)\.? [–-]? ?\((?:Antrag(?:steller(?:[ːˑˬ]?in)?)?:? )?(?<mover>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’.-]+){1,3})\)\.?$/u;
/** "Ben Fern beantragt die Entlastung des Vorstands.": what comes of it says the next sentence in words of its own. */
const DISCHARGE = new RegExp(
  `^(?:(?:${MOVER} ${MOVES}|${TURNED})(?:, (?:den|die|dem|der) [^.;]{3,80} (?:zu entlasten|(?:die )?Entlastung zu erteilen)| (?:auf |die )?Entlastung[^.;]{0,80})|Die Entlastung(?: [^.;]{3,60})? (?:wird|wurde) (?:von|durch) ${named('{0,3}').replace('?<mover>', '?<by>')} beantragt)\\.?$`,
  'u',
);

/** "Hiermit soll beschlossen werden, dass der Weg gesperrt wird." */
const IS_TO_BE_DECIDED =
  /^(?:Hiermit|Es|Heute|Nun|Daher) soll(?:te)?(?: (?:hiermit|heute|nun|daher))? (?:beschlossen|abgestimmt) werden, (?<text>(?:dass|daß|ob) [^;]{3,600}?|[^;]{3,600}? zu \p{L}+)\.?$/u;
/** "Beschlussvorschlag: Der Weg wird gesperrt.", "Abstimmung: Kaufen wir zwei Stempel?", "Antrag: Eine Leiter wird gekauft." */
const PUT =
  /^(?:Beschluss(?:vorschlag|fassung|antrag|entwurf|text)|(?:Konsensv|V)orschlag|Text|(?:Finanz|Sach|Eil|Initiativ|Dringlichkeits)?[Aa]ntrag(?:stext)?(?: (?:Nr\.? ?)?\d{1,3}[a-z]?| de[rs] \p{Lu}\p{L}+)?|Abstimmung(?:sfrage)?|ABSTIMMUNG|Abstimmungsgegenstand|Wortlaut(?: des Antrags)?)\s?:\s+(?<text>(?![Ee]instimmig|[Mm]ehrheitlich|[Kk]eine?(?!\p{L})|\d+ ?(?:[/:|]|[Jj]a|[Nn]ein|Stimme|[Dd]afür|[Dd]agegen|Enth|[Pp]ro|[Cc]ontra|x\b))[^;]{8,1500})$/u;
/** "Wir stimmen über die Entsendung ab.", "Abstimmung über die Tagesordnung" */
const PUT_IN_WORDS =
  /^(?:(?:Wir|Der Vorstand|Die Anwesenden|Die Versammlung) (?:stimmt|stimmen) (?:\p{Ll}+ ){0,2}über (?<text>(?!den Antrag)[^;:?]{4,300}?) ab|(?:Abstimmung über|(?:Finanz|Sach)?[Aa]ntrag (?=(?:auf|über|zu[mr]?) )) ?(?<also>[^;:?]{4,300}?)|(?:Finanzb|B)eschluss (?=(?:über|bis zu|zu[mr]?) )(?<titled>[^;:?]{4,200}?)|(?:Es|Daraufhin|Anschließend|Sodann|Danach|Zunächst|Schließlich|Als \p{Lu}\p{L}+|Nach \p{Ll}+ \p{Lu}\p{L}+|Per Handzeichen) (?:wird|wurde) (?:(?:offen|geheim|per Handzeichen|dann|daraufhin|anschließend) )*über (?<third>(?!den Antrag)[^;:?]{4,300}?)(?: (?:\p{Ll}+iert|beraten|gesprochen) und)?(?: (?:per Handzeichen|offen|geheim|schriftlich|in (?:offener|geheimer) (?:Wahl|Abstimmung)))? abgestimmt)[.:]?$/u;
/** "Es wird darüber abgestimmt, ob Gäste zugelassen werden.", "Es wurde darüber diskutiert, ob … und per Handzeichen abgestimmt." */
const PUT_WHETHER =
  /^(?:Es|Anschließend|Daraufhin|Sodann|Danach|Zunächst|Schließlich) (?:wird|wurde)(?: (?:offen|geheim|per Handzeichen|dann|nun))*(?: darüber)?(?: (?:offen|geheim|per Handzeichen))? (?:abgestimmt|\p{Ll}+iert|beraten|gesprochen),? (?<text>(?:ob|dass|daß) [^;:?]{4,300}?)(?:,? und(?: (?:offen|geheim|per Handzeichen|schriftlich|darüber))* abgestimmt)?[.:]?$/u;
/** "Die Überschreitungen wurden genehmigt.": by whom and when, a vote right below says. */
const DONE =
  /^(?!(?:De[rm]|Diese[rm]) (?:\p{L}*(?:[Aa]ntrag|[Vv]orschlag|vorlage) )?(?:wird|wurde)|Es )\p{Lu}[^;?]{4,400}? (?:wird|wurde|werden|wurden) (?!nicht )[^;?]{0,300}?(?:genehmigt|beschlossen|angenommen|zugestimmt|bewilligt|vergeben|festgesetzt|festgelegt|festgestellt|bestätigt|gebilligt|verabschiedet|erteilt|beauftragt|ermächtigt|gewählt|bestellt|berufen|aufgenommen|ernannt|befürwortet|erlassen|gestrichen|gekauft|angeschafft|durchgeführt|veranstaltet|eingerichtet|erhöht|gesenkt|geändert|übernommen|finanziert|gefördert|unterstützt|bezahlt|abgelehnt)\.?$/u;

/** "Der StuRa möge beschließen, den Zaun zu streichen.", "Die Versammlung möge beschließen:" and the words below it */
const MAY_DECIDE = new RegExp(
  `^(?:${BODY} )(?:möge|mögen|wolle)(?: bitte)? (?:beschließen|beschliessen)(?:,? |\\s?: ?)(?<text>[^;]{4,1500}?)\\.?$`,
  'u',
);
/** "Der Vorsitzende schlägt vor, den Zaun zu streichen.", "Wegen des Wetters schlägt die Vorsitzende vor, …" */
const PROPOSES = new RegExp(
  `^(?:${MOVER} |[^.;:]{3,80} )?(?:schlägt|schlug|schlagen) (?:(?<inverted>(?:der|die) (?:\\p{L}+ )?(?:${OFFICE}|\\p{L}{0,20}[Ss]itzungsleitung|[Vv]erwaltung)) |(?:\\p{Ll}+ ){0,2})vor, (?<text>[^;]{3,600}? zu \\p{L}+|(?:dass|daß) [^;]{3,600}?)\\.?$`,
  'u',
);
/** "Beschlussvorschlag:" in a line of its own, and what is proposed below it. */
const ABOVE_WORDS =
  /^(?:Beschluss(?:vorschlag|fassung|antrag|entwurf|text)|Antragstext|Wortlaut(?: des Antrags)?|(?:\p{L}+ )?(?:möge|mögen) beschließen)(?:\s?:|$)/u;

const LABEL = /^(?:Antrag|Beschluss(?:fassung|vorschlag|antrag)):? (?=\p{Lu})/u;

/** Looked for first: most sentences hold none. */
const MOVES_WORD = /[Aa]ntrag|ANTRAG|[Ss]chl[aäu]g|eingebracht/;
const CLOSE = { needsNoSeconder: true, isClose: true } as const;
/** "Die Kassenprüferin Dora Elder" => "Dora Elder"; "der Vorstand" => "Vorstand". */
const withoutOffice = (who: string): string =>
  who
    .replace(new RegExp(`^(?:(?:Der|Die|Das) )?${OFFICE} (?=\\p{Lu})`, 'u'), '')
    .replace(/^[Dd](?:er|ie|as) (?=\p{Lu})/u, '');

/** "Auf Antrag des Kassenprüfers Ben Fern fasst die Versammlung folgenden", and below it the decision. */
const ABOVE_DECISION = new RegExp(
  `^(?:Auf|Nach dem) Antrag [^.;:]{3,80} (?:fasst|fasste|faßt|beschlie(?:ß|ss)t|beschloss|ergeht) (?:${BODY} )?(?:\\p{Ll}+ )?[Ff]olgende[nsr](?: Beschlu(?:ss|ß))?\\s?:?$`,
  'u',
);
export function movedAbove(sentence: string, isKnown: KnownName): SaidMotion | undefined {
  if (sentence.length > 250 || !/^(?:Auf|Nach)/.test(sentence)) return undefined;
  const mover = ABOVE_DECISION.test(sentence) ? moverWithin(sentence, isKnown) : undefined;
  return mover && { mover };
}

/** That a board be discharged, which somebody moves by office. */
export function dischargeMoved(sentence: string): SaidMotion | undefined {
  if (!sentence.includes('ntlast') || sentence.length > 300) return undefined;
  const { by, turned = by, mover = turned } = DISCHARGE.exec(sentence.replace(/\s+/g, ' '))?.groups ?? {};
  return mover === undefined ? undefined : { mover: { name: withoutOffice(mover) }, needsNoSeconder: true };
}

/** "Dora Elder stellt den Antrag, den Zaun zu streichen, dieser wird einstimmig angenommen." */
const MOVES_FIRST = new RegExp(
  `^${MOVER} (?:${MOVES}|(?:schlägt|schlug|schlagen) [^.;:?]{0,200}?vor)(?=[ ,:])`,
  'u',
);
export function moverBefore(sentence: string, isKnown: KnownName): SaidMotion['mover'] {
  const who = MOVES_WORD.test(sentence)
    ? MOVES_FIRST.exec(sentence.replace(/\s/g, ' '))?.groups?.['mover']
    : undefined;
  const name = who === undefined ? '' : withoutOffice(who);
  return who !== undefined && (name !== who || /\S \S/.test(name) || isKnown(name)) ? { name } : undefined;
}

/** "Als Kassenwart wird Ben Fern vorgeschlagen.", and behind it the vote: one candidate is put to it. */
const NOMINATED =
  /^(?<text>(?:Als|Zum|Zur) [^.,;:]{3,60}? (?:wird|wurde) (?:Herr |Frau )?\p{Lu}[\p{L}’-]+(?: (?:von |van |de )?\p{Lu}[\p{L}’.-]+){0,3}(?: zur Wiederwahl| erneut)? vorgeschlagen)\.?$/u;

/** "Ben Fern als Wahlleiter", "Frau Fern zur Kassenwartin zu bestellen" => "Fern" */
const NOMINEE =
  /^(?:(?:Herrn?|Frau|Dr\.) )*(?:\p{Lu}[\p{L}’.-]* ){0,3}?(\p{Lu}[\p{L}’-]+) (?:als|zu[mr]?|für) (?:\p{L}+ )?\p{Lu}/u;

/** A motion only if what follows says what came of it. */
export function motionBegun(sentence: string): SaidMotion | undefined {
  const begun = begunIn(sentence);
  const nominee = NOMINEE.exec(begun?.text ?? '')?.[1];
  return begun?.mover && nominee !== undefined ? { ...begun, putsForward: nominee } : begun;
}

function begunIn(sentence: string): SaidMotion | undefined {
  const whole = sentence.replace(/\s+/g, ' ');
  const plain = whole.replace(LABEL, '');
  const isMoved = MOVES_WORD.test(whole);
  const labelled = isMoved
    ? (BEGUN_LABEL.exec(whole) ?? PROPOSAL_LABEL.exec(whole) ?? MOTION_OF.exec(whole) ?? BEHIND.exec(whole))
        ?.groups
    : undefined;
  if (labelled) {
    const { mover, inside = mover, office, plain: named = inside, text: words } = labelled;
    const name =
      office === undefined
        ? named
        : office.replace(/(?<=tand|er|art|[Rr]at)e?s$/u, '').replace(/(?<=ende)n$/u, 'r');
    return defined({ mover: name === undefined ? undefined : { name }, text: words, ...CLOSE });
  }
  const {
    also,
    turned = also,
    mover: who = turned,
    words,
    text = words,
  } = (isMoved
    ? (BEGUN.exec(plain) ??
      BEGUN_PASSIVE.exec(plain) ??
      BEGUN_PERFECT.exec(plain) ??
      BEGUN_FOR.exec(plain) ??
      BEGUN_OFFICE.exec(plain) ??
      PUTS_FORWARD.exec(plain))
    : null
  )?.groups ?? {};
  const mover = who === undefined ? undefined : withoutOffice(who);
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
      ...(who !== undefined && { mover: { name: withoutOffice(who) } }),
      ...{ text: what, needsNoSeconder: true, isClose: true },
    };
  }
  const nominated = NOMINATED.exec(plain)?.groups?.['text'];
  if (nominated !== undefined) return { text: nominated, needsNoSeconder: true, isClose: true };
  if (plain.length < 60 && ABOVE_WORDS.exec(plain)?.[0] === plain.trim())
    return { needsNoSeconder: true, isClose: true, isAbove: true };
  const put = putIn(sentence.replace(/\s+/g, ' '));
  return put === undefined ? undefined : { text: put, needsNoSeconder: true, isClose: true };
}

/** What the meeting votes on, though nobody is said to have moved it. */
function putIn(sentence: string): string | undefined {
  const groups = (PUT.exec(sentence) ?? PUT_IN_WORDS.exec(sentence) ?? PUT_WHETHER.exec(sentence))?.groups;
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
