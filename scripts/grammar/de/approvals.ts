// The approval of earlier minutes in German: "Das Protokoll vom 5. März 2026 wird genehmigt."

import type { IsoDate } from '../../model/calendar.ts';
import type { DatesIn } from '../en/dates.ts';
import type { ApprovingMeeting } from '../grammar.ts';
import { sentencesOf } from '../sentences.ts';

const TITLE =
  /(?:Genehmigung|Annahme|Verabschiedung|Bestätigung) (?:des|der|von) (?:(?:letzten|vorigen|vorherigen|vergangenen|vorangegangenen) )?(?:Protokolls?|Protokolle|Niederschrift)|Protokoll der (?:letzten|vorigen) \p{L}*[Ss]itzung/u;
const MINUTES = /(?<!\p{L})(?:Protokolle?s?|Niederschrift)(?!\p{L})/u;
const APPROVED =
  /(?<!\p{L})(?:[Gg]enehmigt|[Aa]ngenommen|[Bb]estätigt|verabschiedet|keine (?:Einwände|Einwendungen)|[Ee]inw(?:ände|endungen) [^.;]{3,80} nicht erhoben)(?!\p{L})/u;
const NOT_APPROVED =
  /(?<!\p{L})(?:nicht|noch|vertagt|verschoben|soll|nächste[nr]|kann erst|könnte|würde)(?!\p{L})/u;
/** "Protokoll des Bauausschusses": another body's, unless it is the one that meets. */
const OF_BODY =
  /(?:Protokoll|Niederschrift) (?:des|der) (?!\p{L}*(?:[Ss]itzung|[Vv]ersammlung|[Tt]reffens?)(?:en)?(?!\p{L})|letzten|vorigen|ordentlichen|vom)(\p{Lu}\p{L}+)/u;

export const isMinutesTitle = (title: string): boolean => TITLE.test(title);

const approves = (sentence: string): boolean =>
  MINUTES.test(sentence) &&
  APPROVED.test(sentence) &&
  !NOT_APPROVED.test(sentence.replace(/ nicht erhoben/, ''));

export function approvedInWords(title: string, textOf: () => string, datesIn: DatesIn): readonly IsoDate[] {
  if (!isMinutesTitle(title)) return [];
  const sentences = sentencesOf(textOf().slice(0, 2000)).map(({ text }) => text);
  const found = sentences.find(approves);
  if (found === undefined || OF_BODY.test(found)) return [];
  const inTitle = datesIn(title);
  return inTitle.length > 0 ? inTitle : datesIn(found).slice(0, 1);
}

/** What was decided on is the minutes themselves: "das Protokoll vom 5. März 2026", "Protokoll vom 5. März bestätigen". */
const IS_MINUTES =
  /^(?:das |die |beide )?(?:Protokolle?|Niederschrift)(?: (?:der|des|vom|der letzten) [^,.;]{0,30}?)?(?: vom)? (?:bestätigen |annehmen |genehmigen )?\d{1,2}\. ?(?:\d|\p{Lu})[^,;]{0,40}$/u;

export function minutesApproved(
  decision: string,
  datesIn: DatesIn,
  { date, isOwn }: ApprovingMeeting,
): readonly IsoDate[] {
  const sentences = sentencesOf(decision.slice(0, 2000)).map(({ text }) => text);
  const found = sentences.find(approves) ?? sentences.slice(0, 1).find(text => IS_MINUTES.test(text));
  const body = OF_BODY.exec(found ?? '')?.[1];
  if (found === undefined || (body !== undefined && !isOwn(body))) return [];
  return datesIn(found).filter(one => one < date);
}

/** Below "Protokoll": that it was approved. */
export const saysApproval = (text: string): boolean => MINUTES.test(text) && APPROVED.test(text);
