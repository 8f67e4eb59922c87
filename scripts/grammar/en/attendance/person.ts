// One name in a list of people, with what stands beside it: "Ms. D. Elder (Clerk)", "Ash – from 7.40pm", "Dora Elder (DE)".

import { hasGivenName } from '../given-names.ts';
import { DEGREE } from './degrees.ts';
import { aliasIn, detailsOf, nameWith, type SaidBeside, saidBeside, saysOfPerson } from './details.ts';
import { type Certainty, isFullName, nameOf } from './name.ts';
import { isNoName, isRole, isWeakRole } from './no-names.ts';
import { isPersonalTitle, type Titles } from './titles.ts';

/** What a piece of a list says. */
export type Piece =
  | ({ readonly kind: 'person'; readonly certainty: Certainty; readonly at: number } & PersonSaid)
  /** Who somebody is: "Director of Services". */
  | { readonly kind: 'role'; readonly role: string }
  /** "9 members of the public", "none", "the Clerk". */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown' };

export interface PersonSaid extends SaidBeside {
  readonly name: string;
  /** Initials or a nickname by which these minutes call the person further down. */
  readonly alias?: string;
  readonly titles?: Titles;
}

/** People without names: "9 members of the public", "the Clerk", "two officers". */
const NOBODY =
  /^(?:(?:[Aa]nd|[Ww]ith|[Pp]lus|[Aa]pproximately|[Aa]pprox\.?|[Aa]bout|c\.?|[Tt]he|[Nn]o|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Ss]ome|[Oo]ther|\d+)\s+)+(?:other\s+)?(?:[Mm]embers?|[Rr]esidents?|[Pp]arishioners?|[Pp]ublic|[Pp]ress|[Oo]fficers?|[Oo]fficials?|[Vv]isitors?|[Gg]uests?|[Oo]thers?|[Pp]eople|[Pp]ersons?|[Ee]lectors?|[Cc]lerk|[Cc]hair(?:man|person)?|[Ss]ecretary|[Tt]reasurer|[Rr]eporters?|[Oo]bservers?|[Cc]ouncillors?|[Ss]taff|[Rr]epresentatives?(?= of))\b|^(?:[Mm]embers? of (?:the )?(?:[Pp]ublic|[Pp]ress|[Ss]taff)|other officials|others)\b/u;
const NONE =
  /^(?:none|nil|n\/?a|no[- ]?one|nobody|all(?: (?:members|councillors|directors|trustees))?(?: present)?|everyone|everybody|none (?:received|recorded|given)|no apologies.*|no absentees.*|not applicable|tb[acd]|-+|–|—|\?+)[.!]?$/i;

/** "Ash Elder, via WebEx", "…, remotely": how somebody came. */
const HOW_CAME =
  /^(?:(?:via|by|on|over|through) (?:zoom|webex|teams|skype|google meet|phone|telephone|video(?:[- ]?conference)?|teleconference|conference call)|remote(?:ly)?|virtual(?:ly)?|online|in[- ]person)$/i;

/** "she/her": by what words to speak of somebody. */
const PRONOUNS = /^(?:he|she|they|xe|ze|any)(?:[/,](?:him|her|hers|them|they|his|he|she|xem|zir|any)){1,2}$/i;
const PRONOUNS_BEHIND = /, (?:he|she|they)\/\p{Ll}{2,5}\b/u;
export const hasPronouns = (text: string): boolean => PRONOUNS_BEHIND.test(text);

/** "Tom from the housing trust", "Elle Gray of Quay Management": whence somebody came. */
const FROM_BODY =
  /(?<=^\p{Lu}[\p{L}’'-]+) from the \p{L}[\p{L}’' -]{2,50}$|(?<=^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+) (?:from|of|representing) (?:the )?\p{Lu}[\p{L}’'&-]*(?: (?:\p{Lu}[\p{L}’'&-]*|of|and|the|&)){0,5}$/u;

/** Words of sentences, not of offices. */
const SAYS =
  /\b(?:were|was|is|are|be|been|had|has|have|from|by|who|that|will|would|said|says|received|noted|sent|gave|submitted|tendered|welcomed|thanked|asked|invited|introduced|congratulated|agreed|accepted|approved|adopted|signed|reviewed|discussed|presented)\b/i;

/** "Penn, Jr.": what stands behind that comma is of the same name. */
const YOUNGER = /, ?(?:Jr|Sr|II|III)\b\.?$/;

/** "Tom Fryer. Staff present were Joe Ash": another sentence says of others that they were there. */
const TWO_SENTENCES =
  /\p{Ll}{2}\. (?:\p{Lu}[^.]{2,60} (?:were|was)\b|(?:Mrs?|Ms|Cllr|The|They)\.? \p{Lu}?[^.]{2,60} (?:\p{Ll}{2,}ed|gave|took) )/u;

const OFFICE_AT_NAME =
  /(?<=\p{Ll}{2})(?<!\b(?:Vice|Deputy|Past|Elect)) ?-(?=(?:(?:Vice|Deputy)[- ])?(?:Chair(?:man|woman|person)?|Clerk|Secretary|Treasurer|Mayor|President)$)/u;

/** Reads one piece of a list; `at` is where its name begins in it. */
export function pieceOf(typed: string): Piece {
  if (TWO_SENTENCES.test(typed)) return { kind: 'unknown' };
  // "Ex–Officio", typed with a dash: it parts nothing.
  // "Mrs R Elder-Chair": her office, and no second surname.
  const written = typed.replace(/\b(Ex|Co|Vice)[–—](?=\p{L})/giu, '$1-').replace(OFFICE_AT_NAME, ' – ');
  const younger = YOUNGER.exec(written.trimEnd())?.[0];
  if (younger !== undefined) {
    const elder = pieceOf(written.trimEnd().slice(0, -younger.length));
    return elder.kind === 'person' ? { ...elder, name: elder.name + younger } : elder;
  }
  // "User:Dora" is a page of a wiki.
  const lead = /^[\s"“*_•·>–—-]*(?:User:\s?)?/u.exec(written)?.[0].length ?? 0;
  // "Callum Ivy *": the star leads to a note below.
  const text = written.slice(lead).replace(/[\s*†‡]+$/, '');
  if (text === '' || NONE.test(text) || DEGREE.test(text) || PRONOUNS.test(text) || HOW_CAME.test(text))
    return { kind: 'nobody' };
  const { head: typedHead, details, spoken } = detailsOf(text);
  const head =
    typedHead.length < 120 && / (?:from|of|representing) /.test(typedHead)
      ? typedHead.replace(FROM_BODY, '')
      : typedHead;
  // "Dora: is there a text for it?" is what somebody said.
  // "Dora Elder (DE): Quay" says by which letters she is called, and whence she comes.
  const isCalled = details.some(detail => aliasIn(detail, head) !== undefined);
  const isWhence = isCalled && spoken !== undefined && /^\p{Lu}[^?!]{2,60}$/u.test(spoken);
  if (spoken !== undefined && !isWhence && !saysOfPerson(spoken))
    return personBehind(text) ?? { kind: 'unknown' };
  // "Dora Elder, (Acme)": a comma too many.
  const { role } = head === '' ? saidBeside(details) : {};
  if (head === '' && details.length > 0)
    return role === undefined ? { kind: 'nobody' } : { kind: 'role', role };
  const words = head.split(' ').filter(Boolean);
  const name = nameOf(words);
  if (name) {
    const alias = details.map(detail => aliasIn(detail, name.name)).find(Boolean);
    const rest = details.filter(detail => aliasIn(detail, name.name) === undefined);
    // "Greens (Nat Fenn)": one word, and behind it who surely is somebody.
    const isPost = name.certainty === 'single' && !name.titles && !hasGivenName(name.name);
    const holder = isPost ? rest.find(detail => isFullName(detail) && hasGivenName(detail)) : undefined;
    const inFull = name.certainty === 'handle' ? rest.find(isFullName) : holder;
    const said = saidBeside([
      ...(name.office ? [name.office] : []),
      ...(name.behind ? [name.behind] : []),
      ...rest,
    ]);
    return {
      kind: 'person',
      at: lead + written.slice(lead).indexOf(name.first),
      certainty: inFull === undefined ? name.certainty : 'full',
      name: inFull ?? nameWith(name.name, rest),
      ...said,
      ...(holder !== undefined && !holder.includes(name.name) && { role: name.name }),
      ...(inFull !== undefined
        ? holder === undefined && { alias: name.name }
        : alias !== undefined && { alias }),
      ...(name.titles && { titles: name.titles }),
    };
  }
  const behind = personBehind(text);
  if (behind) return behind;
  if (NOBODY.test(text)) return { kind: 'nobody' };
  // "D.O.S.", "A.O.": an office by its letters.
  if (/^(?:\p{Lu}\.){2,4}\p{Lu}?$/u.test(text)) return { kind: 'role', role: text };
  const office = head.replace(SEAT, '').replace(/\b[1-4](?:st|nd|rd|th) (?=\p{L})/u, '');
  if (office === '') return { kind: 'role', role: head };
  if (/\d/.test(office) || !isRole(office) || head.length > 90 || SAYS.test(head)) return { kind: 'unknown' };
  return { kind: 'role', role: head };
}

/** "County Manager Mr P. Birch", "Chair – Cllr Ash", "The Mayor (Cllr Ash) in the Chair": a role, and behind it who has it. */
function personBehind(text: string): Piece | undefined {
  const split = officeAndPerson(text);
  // "Dan Birch. Also present were City Manager" is no office.
  if (!split || !isRole(split.office) || SAYS.test(split.office) || /\p{Ll}{3}\. /u.test(split.office))
    return undefined;
  const person = pieceOfHead(split.who);
  if (person?.kind !== 'person' || person.certainty === 'handle') return undefined;
  const office = split.office.replace(/^the\s+/i, '').replace(/[\s,]+$/, '');
  const role = /\bin the chair$/i.test(text) ? 'Chair' : (person.role ?? office);
  return { ...person, certainty: 'full', at: text.indexOf(split.who) + person.at, role };
}

/** "Commissioner Precinct 1", "District 2": which of several seats somebody has. */
const SEAT = /(?:^|,? )(?:Precinct|District|Ward|Zone|Place|Seat|Position|Division) (?:No\. )?\d{1,2}$/i;

/** Offices that are held by one person, and are called before the surname. */
const OF_ONE =
  /^(?:(?:\S*\/)?(?:Chief|Inspector|Deputy|Commissioner|Comm\.|Dir\.|Insp\.|Pres\.|Admin\.|Supt\.|Superintendent|Sheriff|Constable|Trooper|Officer))$/;

function officeAndPerson(text: string): { readonly office: string; readonly who: string } | undefined {
  const marked =
    /^([^–—:()]{3,60}?)(?:\s+[–—-]\s+|-\s+|:\s*)([^–—:]+)$/u.exec(text) ??
    /^([^()]{3,60}?)\s*\(([^()]+)\)/u.exec(text);
  if (marked) return { office: marked[1] ?? '', who: marked[2] ?? '' };
  const words = text.split(' ');
  const title = words.findIndex((word, index) => index > 0 && isPersonalTitle(word));
  // "Fire Chief Pat Quince": two words or more behind the last that is of a role; or one, "Fire Chief Quince". In "Planning
  // Supervisor Jo Elm" the title is the office.
  const isTitle = title > 0 && isRole(words.slice(0, title).join(' '));
  const from = isTitle ? title : words.findLastIndex(word => isRole(word) || isNoName(word)) + 1;
  const who = words.slice(from).join(' ');
  const isNamed = /^\p{Lu}\S+(?: \p{Lu}\S*){1,2}$/u.test(who);
  const isSurname =
    /^\p{Lu}[\p{L}'’-]{2,}$/u.test(who) && !isWeakRole(who) && OF_ONE.test(words[from - 1] ?? '');
  if (from < 1 || (!isTitle && !isNamed && !isSurname)) return undefined;
  return { office: words.slice(0, from).join(' '), who: words.slice(from).join(' ') };
}

const pieceOfHead = (text: string): Piece | undefined => {
  const words = detailsOf(text).head.split(' ');
  return nameOf(words) ? pieceOf(text) : undefined;
};

/** Whether words are an office, and name nobody: "Ward Councillor". */
export const isOffice = (text: string): boolean => pieceOf(text).kind === 'role';
