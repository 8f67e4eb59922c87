// Whose the tasks below a line or a title are: "Dora übernimmt folgende Aufgaben:", "Aufgaben des Vorstands für das kommende Jahr".

import type { NamedPerson } from '../../model/person.ts';
import type { KnownName } from '../said.ts';
import { areOwners } from './task-owners.ts';

/** "Dora übernimmt folgende Aufgaben:", "Aufgaben für Dora:", "TODOs (Dora):" */
const OVER =
  /^(?:(?<took>.{2,80}?) (?:übernimmt|übernehmen|kümmert sich um|kümmern sich um|erledigt|erledigen)(?: (?:folgendes|Folgendes|(?:die )?folgenden? (?:Aufgaben?|Punkte)))?:|(?:(?:Offene |Neue )?Aufgaben?|TODOs?|To-?[Dd]os?|Maßnahmen)(?: (?:für|von|an) | \()(?<for>[^():]{2,60})\)?:?)$/u;

/** "Aufgaben des Vorstands für das kommende Vereinsjahr": with the time for which they are, no duties of an office. */
const OF_BODY =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:Zusammenfassung|Liste|Übersicht) (?:der|von) )?(?:\p{Ll}+ )?Aufgaben (?:des|der|für (?:den|die|das)) (?<owner>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:bis|für) (?:zu[mr] |die |das |den )?(?:nächste|kommende|folgende|neue)[nrs]? (?:\p{L}*[Jj]ahr|\p{L}*[Ss]emester|\p{L}*[Ss]itzung|\p{L}*[Vv]ersammlung|Zeit|Wochen?|Monate?|Treffen)\s*:?$/u;
export const tasksOfBody = (title: string): string | undefined =>
  OF_BODY.exec(title.trim())?.groups?.['owner']?.replace(/(?<=tand|ttee|eirat|ausschuss)e?s$/u, '');

export function ownersOver(
  line: string,
  isAmongActions: boolean,
  isKnown: KnownName,
): readonly NamedPerson[] | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > 160) return undefined;
  const { took, for: named = took } = OVER.exec(text)?.groups ?? {};
  const owners = areOwners(named ?? tasksOfBody(text) ?? '', isKnown, true);
  return (
    owners ??
    (isAmongActions && /^\p{Lu}[^:]{1,50}:?$/u.test(text)
      ? areOwners(text.replace(/:$/, ''), isKnown)
      : undefined)
  );
}
