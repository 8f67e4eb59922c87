// Names of people, alone and in a row.

import type { BareName, NamedPerson } from '../../model/person.ts';
import { anyOf } from '../any-of.ts';

/** What may stand before a name, once or more: "The Worshipful the Mayor Councillor". */
const HONORIFICS = new RegExp(
  `^(?:${anyOf(
    /the|rt|right|hon|honourable|worshipful/,
    /(?:(?:county|borough|district|town|parish|city|community) )?(?:councill?ors?|cllrs?|crs?)|clrs?|clirs?|cmhlrs?/,
    /(?:council|board|committee) members?|(?:council|vice) president|alderman|alderwoman|ald|councilmember|councilman|councilwoman|mayor|deputy/,
    /commissioner|comm|commr|supervisor|supv|trustee|tr|select(?:wo)?man|selectperson|alderperson|reeve|senator|judge/,
    /baroness|lord|lady|sir|dame/,
    /dr|professor|prof|reverend|revd?|captain/,
    /mr|mrs|ms|miss|mx/,
  )}\\.?\\s+)+`,
  'i',
);

/** In one spelling of space and quotes: "Cllr. Ruth  Adeyemi" => "Ruth Adeyemi". */
export const bareName: BareName = name =>
  name.normalize('NFC').replace(/\s+/g, ' ').replace(/’/g, "'").trim().replace(HONORIFICS, '');

/** What the addresses of people keep, and what is passed over when two ways of writing a name are held against each other. */
const RANKS = new RegExp(
  `^(?:${anyOf(
    /lieutenant|lt|colonel|col|major|maj|general|gen|brigadier|commander|cdr|capt|commodore|admiral|rear|vice|wing|squadron leader/,
    /sergeant|sgt|inspector|insp|superintendent|supt|constable|pc|pcso/,
    /father|fr|canon|archdeacon|ven|bishop|rabbi|imam|very/,
    /mayor,|deputy mayor,|chair,|chairman,|leader,/,
  )}\\.?\\s+)+`,
  'i',
);
const HONOURS = /(?:,?\s(?:[OMC]BE|BEM|JP|DL|MP|MSP|MLA|KC|QC|FRS|PhD|Esq\.?))+$/;

/** Without ranks and honours, too: "The Mayor, Councillor Lt. Col. Ann Shah OBE" => "Ann Shah". */
export const plainName: BareName = name => {
  const bare = bareName(name).replace(HONOURS, '');
  const without = bareName(bare.replace(RANKS, ''));
  return without === bare || without === '' ? bare : plainName(without);
};

/** What several are called is no part of the first one's name. */
const OF_MANY =
  /^(?:Messrs\.?|Trustees|Directors|Commissioners|Supervisors|Senators|Selectmen|Governors|(?:Council ?|Board )?[Mm]embers)\s+(?=\p{Lu})/u;

/** "Dora Elder (DE)": by which letters the minutes call her; "Dora Elder (GP)" is of a party. */
function withoutInitials(name: string): string {
  const [, full = '', letters = ''] = /^([^()]{3,60}) \((\p{Lu}{2,4})\)$/u.exec(name) ?? [];
  const initials = full.replace(/(?<=\p{L})\P{Lu}+/gu, '');
  return letters !== '' && initials.endsWith(letters) ? full : name;
}

/** "Councillors Adeyemi, Bhatt and Carrow."; "none" and a count alone name nobody. */
export const namesIn = (list: string): readonly NamedPerson[] =>
  list
    .replace(/[.;]\s*$/, '')
    .split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/)
    .map(name => withoutInitials(name.trim().replace(OF_MANY, '')))
    .filter(name => name !== '' && !/^(?:none|nil|\d+)$/i.test(name))
    .map(name => ({ name }));

/** Who voted, or moved: "Amber, Birch & Cedar". In other lists "&" is within the name of a firm. */
export const votersNamed = (list: string): readonly NamedPerson[] => namesIn(list.replace(/\s&\s/g, ' and '));
