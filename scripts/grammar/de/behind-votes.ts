// What a German sentence tells only behind another: a vote, and "Also bleibt der Steg offen."; candidates, and the votes for each.

import { shownByVote } from '../../model/shown-by-vote.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { FoundLabel } from '../said.ts';
import { OFFICERS } from './approval-ways.ts';
import { HOW } from './manner.ts';
import { decisionSaid } from './said-decisions.ts';
import { voteIn, voteWithin } from './votes.ts';

/** "Also ist 2019 beitragsfrei.", "Damit wird die Hütte vermietet.", "Der Beitrag beträgt somit 20 Euro." */
const FOLLOWS =
  /^(?:(?<label>(?:Also|Damit|Somit|Daher|Folglich|Demnach|Dementsprechend|Demzufolge|Mithin|Infolgedessen) (?:ist|sind|wird|werden|bleibt|bleiben|gilt|gelten|gibt es|beträgt|findet|entfällt|entfallen|steht fest, dass|ist beschlossen, dass)) (?<what>[^;?]{4,300}?)|(?<within>(?:Der|Die|Das) [^.,;:?]{3,80}? (?:ist|sind|wird|werden|bleibt|bleiben|beträgt|gilt|entfällt) (?:also|damit|somit|daher|folglich|demnach) [^;?]{4,300}?))[.!]?$/u;
/** "Ja: 19, Nein: 1", and in the line below it "Damit ist 2019 beitragsfrei." */
const OVER =
  /^(?<vote>[^\n]{4,120})\n(?=Also|Damit|Somit|Daher|Folglich|Demnach|Dementsprechend|Demzufolge|Mithin|Infolgedessen)/u;
/** What came of a vote, or what is still to come, is no matter of its own: "Damit ist der Antrag angenommen", "Also wird noch geklärt, …" */
const NO_MATTER =
  /(?<!\p{L})(?:\p{L}*[Aa]ntrag|(?:Beschluss)?[Vv]orschlag|\p{L}*[Vv]orlage|\p{L}*[Aa]bstimmung|Thema|Punkt|TOP|Tagesordnungspunkt|Sitzung|Versammlung|Quorum|\p{L}*[Mm]ehrheit|Diskussion|Aussprache|Wahlgang|Stichwahl|Ergebnis|Stimmen|nicht|kein(?:e[nrms]?)?|noch|erst|später|zunächst|vorerst|nächste[nrs]?|erledigt|beendet|abgeschlossen|abgelehnt|gescheitert|vertagt|Stimmung|gebeten|begrüßt|gedankt|bedankt|gratuliert|beglückwünscht|eröffnet|geschlossen|unterbrochen|fortgefahren|fortgesetzt|froh|zufrieden|wichtig|nötig|notwendig|erfreulich|klar|deutlich|offensichtlich|ersichtlich|erkennbar|möglich|fraglich|unklar|zu (?:klären|prüfen|überlegen|besprechen)|könn(?:t|en|te|ten)|würden?|soll(?:te|ten|en)?|müss(?:t|en|te|ten)|muss|dürf(?:t|en|te|ten)|falls|sofern|wenn|ob|damals|bereits)(?!\p{L})/u;

const CANDIDATES =
  /^(?:Als|Zu[mr]?|Für) [^.;:?]{3,200}? (?:vorgeschlagen|nominiert|zur (?:Wieder)?[Ww]ahl|an|kandidieren)[^;?]*$|^\p{Lu}[^.;:?]{3,200} (?:kandidieren|kandidierten|stellen sich|stellten sich|stehen|standen)(?!\p{L})[^.;:?]{0,120}\.?$/u;
const NAME = '(?:(?:Herrn?|Frau|Dr\\.) )?\\p{Lu}[\\p{L}’-]*(?: (?:von |van |de )?\\p{Lu}[\\p{L}’.-]*){0,3}';
const FIGURE = '\\d{1,3}(?: Stimmen?)?';
/** "Die Abstimmung ergibt: Dora Elder: 10 / Ben Fern: 6 / Enthaltungen: 4." */
const BALLOT = new RegExp(
  `^(?<label>(?:(?:Die )?(?:Abstimmung|Wahl|Stimmabgabe|Auszählung) (?:ergibt|ergab|brachte)|(?:Das )?(?:\\p{L}*[Ee]rgebnis|Abstimmung|Wahl|Stimmen)))(?: (?:folgendes|folgende) \\p{Lu}\\p{L}+| lautet)?\\s?:\\s?(?<figures>${NAME}\\s?[:–-]?\\s?${FIGURE}(?:(?:\\s?[/,;|]| und)\\s?(?:${NAME}\\s?[:–-]?\\s?${FIGURE}|${FIGURE} \\p{Lu}\\p{L}+)){1,8})[.!]?$`,
  'u',
);
const NOBODY = /^(?:Enth|Stimmenth|Ungültig|Nein|Ja|Gegen|Leer)/u;

/** "Somit ist der Vorstand entlastet.", "Der Vorstand ist damit einstimmig entlastet.": that is told once. */
const DISCHARGED = new RegExp(
  `^(?:(?:Damit|Somit|Hiermit|Dadurch|Folglich|Dementsprechend) (?<label>(?:ist|sind|wird|werden)) (?:der|die) ${OFFICERS}${HOW}|(?:Der|Die) ${OFFICERS} (?<turned>(?:ist|sind)) (?:damit|somit|hiermit)${HOW}) entlastet\\.?$`,
  'u',
);

/** What such a sentence decides, by what the one before it says. */
export function decidedBehind(sentence: string, before: string): FoundLabel | undefined {
  if (sentence.length > 400 || before.length > 600) return undefined;
  const { turned, label = turned } = DISCHARGED.exec(oneSpaced(sentence))?.groups ?? {};
  if (label !== undefined)
    return decisionSaid(before) ? undefined : { label, kind: 'approved', rest: sentence, bare: false };
  if (ACCEPTS.test(sentence)) return acceptedBehind(oneSpaced(sentence), before);
  const over = OVER.exec(sentence)?.groups?.['vote'];
  if (over !== undefined) return followsVote(oneSpaced(sentence.slice(over.length)), over);
  const isBehind = before !== '';
  return (
    (isBehind ? electedByFigures(oneSpaced(sentence), oneSpaced(before)) : undefined) ??
    (isBehind ? followsVote(oneSpaced(sentence), before) : undefined) ??
    adopted(oneSpaced(sentence), before)
  );
}

/** "Damit wurde die Beitragsordnung von der Versammlung angenommen.": what came of a motion has no name of its own. */
const ADOPTED = new RegExp(
  `^(?:Damit|Somit|Hiermit|Mithin|Folglich) (?<label>(?:ist|sind|wird|werden|wurden?)) (?:der|die|das) (?!\\p{L}*(?:[Aa]ntr[aä]g|[Vv]orschl[aä]g|[Vv]orlage|[Ää]nderung)|TO(?!\\p{L}))[^.,;:?]{3,160}?(?<! (?:nicht|noch|erst|bereits|letzten))${HOW} (?:angenommen|beschlossen|genehmigt|verabschiedet)\\.?$`,
  'u',
);
function adopted(sentence: string, before: string): FoundLabel | undefined {
  const label = ADOPTED.exec(sentence)?.groups?.['label'];
  return label === undefined || decisionSaid(before)
    ? undefined
    : { label, kind: 'agreed', rest: sentence, bare: false };
}

/** "Dora Elder nimmt die Wahl an." */
const ACCEPTS = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:nimmt|nahm) die Wahl an\.?$/u;

/** Who accepts is elected, where the vote stands before it and says nothing else. */
function acceptedBehind(sentence: string, before: string): FoundLabel | undefined {
  const vote = voteIn(before, 0) ?? voteWithin(before, 0);
  return vote && shownByVote(vote) === 'carried' && !decisionSaid(before)
    ? { label: 'nimmt die Wahl an', kind: 'elected', rest: sentence, bare: false, isOfVote: true }
    : undefined;
}

function followsVote(sentence: string, before: string): FoundLabel | undefined {
  const { within, label = within, what = within ?? '' } = FOLLOWS.exec(sentence)?.groups ?? {};
  if (label === undefined || NO_MATTER.test(what)) return undefined;
  const vote = voteIn(before, 0);
  return vote && shownByVote(vote) === 'carried'
    ? { label, kind: 'agreed', rest: sentence, bare: false, isOfVote: true }
    : undefined;
}

/** Who has more votes than all others together is elected, however the majority is reckoned. */
function electedByFigures(sentence: string, before: string): FoundLabel | undefined {
  const { label, figures = '' } = BALLOT.exec(sentence)?.groups ?? {};
  if (label === undefined || !CANDIDATES.test(before)) return undefined;
  const votes = figures
    .split(/\s?[/,;|]\s?| und /)
    .filter(one => /^\p{Lu}/u.test(one) && !NOBODY.test(one))
    .map(one => Number(/\d+/.exec(one)?.[0]));
  const most = votes.reduce((highest, one) => Math.max(highest, one), 0);
  const others = votes.reduce((sum, one) => sum + one, 0) - most;
  return votes.length > 1 && most > others
    ? { label, kind: 'elected', rest: sentence, bare: false }
    : undefined;
}
