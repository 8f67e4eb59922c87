// How votes that are a table are headed in German: "Ja | Nein | Enthaltung", "Mitglied | Stimme".

import { SIDES, type Side } from '../../model/vote.ts';
import type { RollCallPatterns } from '../said.ts';
import { voteTableReader } from '../vote-tables.ts';

const OF: Readonly<Record<Side, RegExp>> = {
  for: /^(?:ja|ja-?stimmen?|dafür|pro|für|zustimmung(?:en)?|stimmen dafür)$/i,
  against:
    /^(?:nein|nein-?stimmen?|dagegen|contra|kontra|gegen|gegenstimmen?|ablehnung(?:en)?|stimmen dagegen)$/i,
  abstained: /^(?:enthaltung(?:en)?|enthalten|stimmenthaltung(?:en)?|enth\.?|enthält sich)$/i,
};
/** Beside the sides: who took no part, and how many there were. */
const NO_SIDE =
  /^(?:abwesend(?:e)?|nicht anwesend|anwesend(?:e)?|entschuldigt|befangen|ungültig(?:e)?(?: stimmen)?|nicht abgestimmt|stimmberechtigt(?:e)?)$/i;

const plain = (cell: string): string => cell.trim().replace(/\s*:$/, '');

const sideAlone: RollCallPatterns['sideAlone'] = cell => {
  const [, label = '', count] = /^(.*?)(?: \((\d{1,3})\))?$/.exec(plain(cell)) ?? [];
  const side = SIDES.find(one => OF[one].test(label));
  if (side === undefined && !NO_SIDE.test(label)) return undefined;
  return { side, ...(count !== undefined && { count: Number(count) }) };
};

const NAME =
  /^(?:(?:Herrn?|Frau|Dr\.|Prof\.) )*\p{Lu}[\p{L}.'’-]*(?: (?:(?:von|van|de|der|zu|zur) )*\p{Lu}[\p{L}.'’-]*){0,3}$/u;

const voterIn: RollCallPatterns['sideNames'] = cell =>
  NAME.test(cell.trim()) ? { names: [{ name: cell.trim() }] } : undefined;

/** In full: below "Dafür | Dagegen" may stand reasons, a word each. */
const sideNames: RollCallPatterns['sideNames'] = cell => {
  if (/^(?:keine?r?|niemand)\.?$/i.test(cell.trim())) return { names: [], count: 0 };
  const names = cell.split(/\s*[,;\n]\s*|\s+und\s+/).map(name => name.trim());
  return names.every(name => name.includes(' ') && NAME.test(name))
    ? { names: names.map(name => ({ name })) }
    : undefined;
};

/** "Dora Elder: ja", a line each. */
const votesOfEach: RollCallPatterns['votesOfEach'] = text => {
  const names: Record<Side, { readonly name: string }[]> = { for: [], against: [], abstained: [] };
  for (const line of text.split('\n')) {
    const [, name = '', voted = ''] = /^(.*): ([^:]*)$/.exec(line) ?? [];
    const one = sideAlone(voted);
    if (!one || !NAME.test(name)) return undefined;
    if (one.side) names[one.side].push({ name });
  }
  const told = SIDES.filter(side => names[side].length > 0);
  const counts = Object.fromEntries(told.map(side => [side, names[side].length]));
  return told.length > 0 ? { counts, names } : undefined;
};

export const voteInRows = voteTableReader({
  ...{ sideAlone, sideNames, voterIn, votesOfEach },
  voters:
    /^(?:(?:vorstands|rats|ausschuss)?mitglied(?:er)?|name|namen|wer|person|stimmberechtigte|fachschaft|fraktion|rat)$/i,
  voted: /^(?:stimmen?|votum|abstimmung(?:sergebnis)?|stimmabgabe|anzahl|ergebnis)$/i,
  mark: /^(?:ja|nein|enthaltung|dafür|dagegen)$/i,
  total: /^(?:summe|gesamt|ergebnis|insgesamt)(?!\p{L})/iu,
});
