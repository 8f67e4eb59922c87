// What a German sentence says: that something was decided, moved, carried or lost.

import type { SentenceBefore } from '../grammar.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { FoundLabel, KnownName, SaidMotion, SaidOutcome, Saying } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { decidedBehind } from './behind-votes.ts';
import { SUBJECT } from './bodies.ts';

import { MINUTES_WAY } from './decision-way.ts';
import { VOTE, VOTE_WORD } from './manner.ts';
import { dischargeMoved, motionBegun, movedAbove, moverBefore } from './motions.ts';
import { moverWithin } from './movers.ts';
import { isOfReport } from './of-reports.ts';
import { lostWhole, resultAlone, resultSaid } from './results.ts';
import { decisionSaid } from './said-decisions.ts';

const IS_VOTED = new RegExp(VOTE_WORD, 'u');

const TALLY =
  /(?<!\p{L})(?:dafür|dagegen|Ja-?Stimmen?|Nein-?Stimmen?|Gegenstimmen?|Enthaltung(?:en)?|Ja|Nein)(?!\p{L})/u;

/** "Abstimmung: 5/2/1" */
const THREE =
  /^(?:Abstimmung(?:sergebnis)?|Ergebnis|Votum|Stimmen) ?: ?\(?\d{1,3} ?([/:]) ?\d{1,3} ?\1 ?\d{1,3}\)?[^\d/:]*$/u;

/** "Der Vorstand stimmt über den Antrag wie folgt ab:", "Abstimmungsergebnis:" */
const ANNOUNCED =
  /^(?:\p{Lu}[^.;]{3,100}? (?:stimmt|stimmen) [^.;]{0,60}ab|\p{L}*[Ee]rgebnis(?: der Abstimmung)?|Abstimmung(?:sergebnis)?)\s?:$/u;

/** Whether the figures of a vote follow. */
export const announcesVote = (text: string): boolean => text.length < 200 && ANNOUNCED.test(text.trim());

export function sayingOf(sentence: string, before?: SentenceBefore): Saying | undefined {
  if (sentence.length > 2500) return undefined;
  const { isKnown = () => false } = before ?? {};
  const alone = resultAlone(sentence);
  const decision =
    alone || answersMotion(sentence, before?.text) || isOfReport(sentence, before?.titles ?? [])
      ? undefined
      : (decisionSaid(sentence) ??
        approvedBelow(sentence, before?.title ?? '') ??
        decisionBehindLead(sentence, isKnown) ??
        decisionBehindDeed(sentence) ??
        decidedBehind(sentence, before?.text ?? ''));
  if (decision) return withMover({ decision }, sentence, isKnown);
  const lost = lostWhole(sentence);
  if (lost !== undefined) return { motion: { text: lost, outcome: 'lost' } };
  const moved = alone ? undefined : (movedAbove(sentence, isKnown) ?? dischargeMoved(sentence));
  if (moved) return { motion: moved };
  const begun: SaidMotion | undefined = alone ? undefined : motionBegun(sentence);
  if (begun) return { begun };
  const result = resultSaid(sentence);
  const isTally =
    sentence.length < 200 &&
    ((/\d/.test(sentence) && TALLY.test(sentence)) || ANNOUNCED.test(sentence) || THREE.test(sentence));
  if (!result && !isTally && !alone) return undefined;
  return { ...(result && { result }), ...(alone && { alone }), ...(isTally && { isTally: true as const }) };
}

const IS_OF_RECORD =
  /^(?:[^\p{L}]*(?:TOP )?\d{0,3}[.:)]? ?)(?:(?:Genehmigung|Annahme|Verabschiedung|Bestätigung) de[rs] )?(?:letzten? |letztes )?(?:Protokolls?|Niederschrift|Tagesordnung|TO)(?!\p{L})/u;
const APPROVED = new RegExp(
  `^(?:(?:wird|wurde|ist|werden|wurden|sind)${MINUTES_WAY} )?(?:(?:${VOTE}),? )?(?:genehmigt|angenommen|bestätigt|verabschiedet)(?:,? (?:${VOTE}))?\\.?$`,
  'iu',
);
/** "wird ohne Änderungen genehmigt", below "Protokoll der letzten Sitzung" */
const approvedBelow = (sentence: string, title: string): FoundLabel | undefined =>
  sentence.length < 160 && IS_OF_RECORD.test(title) && APPROVED.test(oneSpaced(sentence).trim())
    ? { label: sentence.replace(/\.$/, ''), kind: 'approved', rest: sentence, bare: false }
    : undefined;

/** An arrow, a dash, a tick, a time or a title, before a sentence of its own: "→ Der Rat beschließt …", "Zaun: Wir einigen uns auf …" */
const LEAD =
  /^(?:(?:[-=–—]{1,2}>|[→⇒➔➜»>✅✓☑])\s*|[–—-]\s+|\d{1,2}[:.]\d{2}(?: Uhr)?\s?[:–-]?\s+|(?<title>\p{Lu}[^.:;?!]{1,60})(?:: (?=\p{Lu}|\d)|\s(?:[-=]{1,2}>|[→⇒➔➜])\s*(?=\p{Lu}))|\((?=\p{Lu}[^()]{10,300}\)\.?$))/u;
/** Drafts, reports and what was only asked: nothing was decided there. */
const NO_TITLE =
  /vorschlag|vorlage|antrag|entwurf|empfehlung|frage|bericht|idee|möglichkeit|option|alternative|variante|rückblick|meinungsbild|stimmungsbild|tendenz|überlegung|wunsch|these|argument|position|stand$|anmerkung|einwand|kritik|diskussion|beispiel|hintergrund|hinweis|info|nächste|letzte|sachverhalt|begründung|satzung|§/iu;
function decisionBehindLead(sentence: string, isKnown: KnownName): ReturnType<typeof decisionSaid> {
  const lead = LEAD.exec(sentence);
  const title = lead?.groups?.['title'];
  if (
    !lead ||
    (title !== undefined &&
      (NO_TITLE.test(title) || isKnown(title) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(title)))
  )
    return undefined;
  const behind = sentence.slice(lead[0].length);
  return decisionSaid(lead[0] === '(' ? behind.replace(/\)\.?$/, '') : behind);
}

/** "Der Vorstand berät den Antrag und beschließt einstimmig, …": who does two things, and by the second decides. */
const DOES_TWO = new RegExp(
  `^(?<who>${SUBJECT}) (?!(?:hat|haben|hatten?|sind|wird|werden|wurden?|soll(?:te|ten|en)?|kann|können|muss|müssen|möchten?|will|wollen) )\\p{Ll}+t(?:en|e)? [^.,;:?]{2,160}? und (?=\\p{Ll}{4,}[ ,:])`,
  'u',
);
function decisionBehindDeed(sentence: string): ReturnType<typeof decisionSaid> {
  if (sentence.length > 600 || !sentence.includes(' und ')) return undefined;
  const first = DOES_TWO.exec(oneSpaced(sentence));
  if (!first) return undefined;
  const second = `${first.groups?.['who']} ${oneSpaced(sentence).slice(first[0].length)}`;
  const isSure = IS_VOTED.test(second) || / beschl[io]\p{Ll}*,/u.test(second);
  const found = isSure ? decisionSaid(second) : undefined;
  return found && { ...found, rest: found.rest === second ? sentence : found.rest };
}

/** "Dora beantragt, den Zaun zu streichen. Dies wird einstimmig angenommen.": what was decided stands in the sentence before. */
const answersMotion = (sentence: string, before = ''): boolean =>
  before !== '' &&
  /^(?:Er|Sie|Dieser?|Dieses|Dies|Das|Es) w[iu]/.test(sentence) &&
  resultSaid(sentence)?.outcome === 'carried' &&
  dischargeMoved(before) === undefined &&
  motionBegun(before)?.text !== undefined;

const withMover = (says: Saying, sentence: string, isKnown: KnownName): Saying => {
  const mover = moverWithin(sentence, isKnown) ?? moverBefore(sentence, isKnown);
  return mover ? { ...says, motion: { mover } } : says;
};

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
