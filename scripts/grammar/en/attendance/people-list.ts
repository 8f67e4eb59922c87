// People in a row: "Cllrs A Ash (Chair), B Birch and M Cedar, Mrs Dale – Clerk; 9 members of the public".

import type { ListedPerson, ListKind, PeopleList } from '../../attendance-grammar.ts';
import { LETTERS_OF_DEGREE, SURE_DEGREE } from './degrees.ts';
import { detailsOf, saidBeside } from './details.ts';
import { inOneFirm } from './firms.ts';
import { rowOfLetters, withLetters } from './letters.ts';
import { isAccepted, isRowOfMany, styleOf } from './list-style.ts';
import { CAME, partOfSign, SIGN } from './marks.ts';
import { isBody, isRole } from './no-names.ts';
import { pieceOf } from './person.ts';
import { couplesIn, isNext, type PlacedPiece, wholeRoles, withWeakSurnames } from './pieces-in-a-row.ts';
import { type Placed, splitAtTitle } from './run-together.ts';
import { surnameFirst, surnamesFirst } from './surname-first.ts';
import { isPersonalTitle, titlesOf } from './titles.ts';

/** "Notes: Dora Elder" below those absent: a line with another label ends their list, and so does "Moved by Cr Elder, seconded by Cr Fern". */
const OTHER_LABEL =
  /^(?:(?:notes?|minutes|agenda|date|time|location|venue|place|recordings?|links?|topics?|quorum|meeting (?:id|link|time))\s*:|(?:moved|proposed|seconded|motion)(?:\s+by\b|\s*:|\s+\S[^,;]{1,60}\bseconded\b))/i;
/** "All the members except Cllr Elder": whom it names is the one who was not there. */
const ALL_BUT =
  /^(?:all|every|the (?:full|whole|entire))\b[^,.;]{0,60}\b(?:except|exception|apart from|but for)\b/i;
/** "Ash, Birch – received and accepted" says it of their apologies. */
const ACCEPTED =
  /,? [–—-] (?:received|accepted|noted|approved)(?: (?:and|&) (?:received|accepted|noted|approved))?[\s.]*$/i;
/** "Ash Elm, Jens-Peter\tBirch, Jo Oak": a name that was typed with a tab. */
const TAB_WITHIN = /(?<=, \p{Lu}[\p{L}’'-]{1,30})\t(?=\p{Lu}[\p{L}’'-]{1,30},)/gu;
/** "Dora Elder <dora@quay.example>" */
const ADDRESS = /(?<=\s|^)[<([]?(?:mailto:)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}[>)\]]?/g;
const SHORTCODE = /(?<=\s):[a-z][a-z\d_+-]{1,30}:(?=[\s,;.]|$)/g;
const NO_LIST: PeopleList = { people: [], isWhole: false, isList: false };

export function peopleIn(typed: string, kind: ListKind): PeopleList {
  if (OTHER_LABEL.test(typed) || ALL_BUT.test(typed)) return NO_LIST;
  // "Ash, Birch, Cedar (27)" counts them; "Ash :wave:" is a small picture.
  const written = withoutGroups(typed)
    .replace(SHORTCODE, sign => ' '.repeat(sign.length))
    .replace(STAR_BETWEEN, ',')
    .replace(NO_COMMA, ',')
    .replace(TAB_WITHIN, ' ')
    .replace(ADDRESS, sign => ' '.repeat(sign.length))
    .replace(/,?\s\(\d{1,3}\)[\s.]*$/, '')
    .replace(ACCEPTED, '');
  const text = written.replace(/[\s.;,]+$/, end =>
    /\b(?:\p{L}|Jr|Sr)\.$/u.test(written.trimEnd()) ? end.replace(/[\s;,]+$/, '') : '',
  );
  const withMark = kind === 'entry' ? marked(text) : undefined;
  if (withMark) return withMark;
  const unmarked = kind === 'list' ? text.replace(ALL_CAME, sign => ' '.repeat(sign.length)) : text;
  if (unmarked !== text) return peopleIn(unmarked, kind);
  const parted = kind === 'list' ? betweenStrokes(text) : undefined;
  if (parted) return parted;
  const turned = kind === 'entry' ? (withLetters(text) ?? surnameFirst(text)) : undefined;
  if (turned) return turned;
  const officials =
    officialsIn(text) ?? (kind === 'entry' ? (officerIn(text) ?? withOffice(text)) : undefined);
  if (officials) return officials;
  const byInitials = kind === 'list' ? (rowOfLetters(text) ?? surnamesFirst(text)) : undefined;
  if (byInitials) return byInitials;
  if (text.includes(';') && kind === 'list') {
    const parts = partsAt(text, /;\s*(?:and\s|AND\s)?/g);
    // "Ash, Birch; online: Cedar, Dale": of two rows, one is of those who came in another way.
    const areRows = WAY.test(typed);
    return together(
      parts.map(one => placedList(one, areRows || isGroupAt(typed, one.at) ? 'list' : listKind(one.text))),
    );
  }
  return listOf(text, kind);
}

/** "Dora Elder (Acme)* Chair": the star leads to a note below. */
const STAR_BETWEEN = /(?<=[)\p{L}])[*†‡](?= \p{Lu})/gu;
/** "Ann (will be late) Ben, Carl": a comma was forgotten behind a remark. */
const NO_COMMA =
  /(?<=\(\p{Ll}[^()]{3,40} [^()]{1,40}\)) (?=(?!(?:Chair|Clerk|Secretary|Treasurer|President|Mayor|Vice|Director|Member)\b)\p{Lu}\p{Ll}{1,20}(?:,|$))/gu;

/** "Board – Dora Elder, Fred Gorse; Staff: Kay Holm": what those are whom a row names. Each sign keeps its place. */
const GROUPS =
  /(?:^|(?<=;))\s{0,3}(?:(?:the|our|board|town|school|village|council|committee) )?(?:board|council|committee|commission|selectboard|select board|selectmen|councillors|cllrs|councilors|councilmembers|trustees|directors|commissioners|supervisors|governors|members|staff|officers|employees|public|residents|guests|visitors|others|observers|audience|press|media|administration|management|remote(?:ly)?|online|virtual(?:ly)?|in[- ]person|(?:(?:by|via|on|over) (?:the )?)?(?:phone|zoom|teams|video|call)|on[- ]?site)(?: (?:members|present|attending|attendees))?(?: [–—-]|:) +(?=["“]?\p{L}[\p{L}.’'-]*(?: |,|$))/giu;
const LONGEST_ROW = 5000;
const withoutGroups = (text: string): string =>
  text.length < LONGEST_ROW && /[:–—-] /.test(text)
    ? text.replace(GROUPS, label => ' '.repeat(label.length))
    : text;

const WAY =
  /;\s*(?:remote(?:ly)?|online|virtual(?:ly)?|in[- ]person|(?:(?:by|via|on|over) (?:the )?)?(?:phone|zoom|teams|video|call)|on[- ]?site)(?: (?:present|attending|attendees))?:/i;

/** Whether a group is named at a place of a row: it has more than one member. */
const isGroupAt = (typed: string, at: number): boolean => {
  const from = at + (/^\s*/.exec(typed.slice(at, at + 3))?.[0].length ?? 0);
  return withoutGroups(typed).charAt(from) === ' ' && typed.charAt(from) !== ' ';
};

/** "✔ Dora Elder, Chair", "Dora Elder, Chair ✘": whether she came. */
const MARK = new RegExp(`^(${SIGN})\\uFE0F?\\s*(?=\\S)|\\s*(${SIGN})\\uFE0F?\\s*$`, 'u');

const ANY_MARK = new RegExp(SIGN, 'u');
/** "Dora Elder ✔, Ben Fern ✔" */
const ALL_CAME = new RegExp(`[${CAME}]\\uFE0F?(?=\\s*(?:[,;]|$))`, 'gu');

function marked(text: string): PeopleList | undefined {
  const [whole, before, behind = before] =
    text.length < 200 && ANY_MARK.test(text) ? (MARK.exec(text) ?? []) : [];
  if (whole === undefined || behind === undefined) return undefined;
  const plain = text.replace(MARK, sign => ' '.repeat(sign.length));
  const list = peopleIn(plain, 'entry');
  const part = partOfSign(behind);
  return { ...list, people: list.people.map(one => ({ part, ...one })) };
}

/** "Ash / Birch / Cedar": of three and more, all of them names, a stroke parts them; one stands before where somebody works. */
function betweenStrokes(text: string): PeopleList | undefined {
  const strokes = text.split(' / ').length - 1;
  if (strokes < 2 || text.includes(';')) return undefined;
  const list = peopleIn(text.replaceAll(' / ', ' ; '), 'list');
  return list.isWhole && list.people.length > strokes ? list : undefined;
}

/** Between semicolons stands one person with commas of his own, or a row under one title. */
const listKind = (text: string): ListKind => {
  const titles = titlesOf(
    text
      .trim()
      .replace(/^and\s+/, '')
      .split(' '),
  );
  const parts = partsAt(text, /,|\sand\s/g).map(one => pieceOf(one.text).kind);
  const persons = parts.filter(kind => kind === 'person').length;
  // "Jo Elm and Ray Fir", "Jo Elm, District 3 and Ray Fir, District 4"
  const isPair =
    persons === 2 && /\sand\s/.test(text) && parts.every(kind => kind === 'person' || kind === 'role');
  // "Ray & Fay Gorse"
  const isCouple = /^\s*(?:and )?\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
  return titles?.isOfMany || persons > 2 || isPair || isCouple ? 'list' : 'entry';
};

/** What stands behind a dash is of the one person before it, however many commas it holds; but for "Cllr Ash – Chair, Cllr Birch". */
function withoutAsides(text: string): string {
  const dash = /\s(?:[–—-]|--)\s/.exec(text);
  if (!dash || pieceOf(text.slice(0, dash.index)).kind !== 'person') return text;
  const behind = text.slice(dash.index + dash[0].length);
  const titled = partsAt(behind, /,|\sand\s/g)
    .slice(1)
    .some(one => {
      const piece = pieceOf(one.text);
      return piece.kind === 'person' && piece.titles?.isPersonal;
    });
  return titled ? text : `${text.slice(0, dash.index + dash[0].length)}${behind.split(/[,;]|\sand\s/)[0]}`;
}

/** Behind the comma of "Penn, Jr." and of "Harbour Scribes, Inc." stands more of the same name, but not in "DE, II"; "R&D" is one word. */
const BETWEEN =
  /,(?!(?<!\b[A-Z]{2},)\s*(?:Jr|Sr|II|III|Inc|LLC|Ltd)\b)\s*(?:and\s|AND\s|&\s)?|\s+(?:and|AND|plus)\s+|\s*(?<!\b[A-Z])&(?![A-Z]\b)\s*|\s*[•|\n\t]\s*|\s+·(?:\s+|$)/g;

/** "HOA members Susan and Joel Elder", "residents Fay Gorse": what they are is no part of a name. Each sign keeps its place. */
const GROUP_BEFORE =
  /(?<=^|[,;] (?:and )?|\band )(?:(?:\p{Lu}{2,5}|\p{Ll}{3,12}) )?(?:members|residents|guests|homeowners|volunteers|neighbou?rs|visitors|parishioners|students)(?= \p{Lu}\p{Ll}+(?: (?:\p{Lu}|and )|,|$))/gu;

/** "Jo Elm (Oaks (North) Ltd)", "Jo Elm (Oaks (North), Ray Fir": brackets within brackets are no more than blanks. Each sign keeps its place. */
function flatBrackets(text: string): string {
  if (!/\([^()]*\(/.test(text)) return text;
  let depth = 0;
  return text.replace(/[()]/g, (sign, at: number) => {
    if (sign === '(') depth += 1;
    else depth = /^\)\s*(?:[,;]|$)/.test(text.slice(at, at + 20)) ? 0 : Math.max(depth - 1, 0);
    return sign === '(' ? (depth > 1 ? ' ' : sign) : depth > 0 ? ' ' : sign;
  });
}

function listOf(typed: string, kind: ListKind): PeopleList {
  const whole = inOneFirm(flatBrackets(typed)).replace(GROUP_BEFORE, words =>
    isOfOne(words) ? words : ' '.repeat(words.length),
  );
  const text = kind === 'entry' ? withoutAsides(whole) : whole;
  const parts = partsAt(text, BETWEEN).flatMap(splitAtTitle);
  const pieces = wholeRoles(withWeakSurnames(parts.map(one => ({ ...one, piece: pieceOf(one.text) }))));
  const isRow = kind === 'list' || isRowOfMany(pieces);
  const style = styleOf(pieces, isRow);
  const couples = isRow ? couplesIn(pieces, style.singles) : new Map<PlacedPiece, string>();
  const people: Changing<ListedPerson>[] = [];
  let unknown = 0;
  let isWhole = true;
  let many: string | undefined;
  let afterRole = false;
  let isDegree = false;
  // "Cllrs Ash and Birch, Jo Elm": behind "and" a name in full is none of those who are called by their surnames.
  let isClosed = false;
  for (const [index, one] of pieces.entries()) {
    const { piece, at, joint } = one;
    const before = pieces[index - 1]?.piece;
    isDegree =
      (kind === 'entry' || [one.text, pieces[index + 1]?.text ?? ''].some(text => SURE_DEGREE.test(text))) &&
      LETTERS_OF_DEGREE.test(one.text) &&
      (isDegree || (before?.kind === 'person' && before.certainty === 'full'));
    if (isDegree) continue;
    const surname = couples.get(one);
    if (piece.kind === 'role') {
      const last = people.at(-1);
      if (last) last.role ??= piece.role.replace(/^(?:the|as)\s+/i, '');
      // "Jo Elm, Treasurer - Absent"
      const { part } = saidBeside(detailsOf(one.text).details);
      if (last && part) last.part = part;
      // Behind "District 3" no words go on with the role.
      afterRole = !/\d$/.test(piece.role);
    } else if (piece.kind === 'person' && surname !== undefined) {
      people.push({ name: `${piece.name} ${surname}`, at: at + piece.at });
      afterRole = false;
    } else if (piece.kind === 'person') {
      // "CAO Kay Elm" behind "Councillors Ash, Birch" is none of them.
      const isOfficer = !piece.titles && piece.at > 0 && piece.role !== undefined;
      if (piece.titles || isOfficer) many = piece.titles?.isOfMany ? piece.titles.title : undefined;
      if (piece.titles) isClosed = false;
      else if (isClosed && piece.certainty === 'full') many = undefined;
      const isOfMany = many !== undefined && !piece.titles;
      if (isOfMany && piece.certainty === 'single' && /\band\b/.test(one.joint)) isClosed = true;
      const goesOn = afterRole && !isNext(one, pieces[index + 1]);
      if (
        isAccepted(piece, { style, isRow, isOfMany, afterRole: goesOn, joint, isFirst: people.length === 0 })
      ) {
        const { kind: _, certainty: __, titles: ___, at: inPiece, ...person } = piece;
        const name = isOfMany && many !== '' ? `${many} ${person.name}` : person.name;
        people.push({ ...person, name, at: at + inPiece });
        afterRole = false;
      } else {
        isWhole = false;
        if (people.length === 0) unknown += 1;
      }
    } else if (piece.kind === 'unknown' && !(people.length > 0 && isOfBody(one.text))) unknown += 1;
  }
  // An entry begins with the name; a row that holds more other things than names is none.
  const isEntry = kind === 'list' || pieces[0]?.piece.kind !== 'unknown';
  const isSaid = ({ piece, text }: PlacedPiece): boolean =>
    (piece.kind !== 'person' && (isSentence(text) || NOBODY_DID.test(text))) || SORRY.test(text);
  if (pieces.some(isSaid)) return NO_LIST;
  const isSure = people.length > 0 ? unknown <= people.length && isEntry : unknown === 0;
  return {
    people: isSure ? people : [],
    isWhole: isSure && isWhole && unknown === 0,
    isList: isSure && (people.length > 0 || pieces.some(({ piece }) => piece.kind === 'nobody')),
  };
}

/** "Ben Fern could not attend", "Jo Elm asked for a key": what somebody did, and no list. */
const isSentence = (text: string): boolean => DID.test(text.trimStart().replace(/\([^()]*\)/g, ''));
/** "No apologies were received from Jo Elm", "The Clerk read the apologies of Jo Elm" */
const SORRY = /\bapolog(?:y|ies)\b[^()]{0,40}? (?:from|of|by|to|on behalf)\b/i;
/** "two members of the public asked who was there", but "two members of the public attended" */
const NOBODY_DID =
  /^(?:the |two |three |\d+ |several )?(?:members|residents|visitors|guests|officers|staff|others|clerk|chair\p{L}*)(?: of the (?:public|press))? (?:(?:were|was|had|will|would|has|have) (?!present|in attendance|also|there)|asked|said|thanked|told|spoke|welcomed|noted|presented|(?:attended|joined) (?:an?|the (?!meeting|call|session)))/iu;
const DID =
  /^(?:\p{Lu}[\p{L}.’'-]* +){1,5}(?:(?:had|has|have|will|would|could|can|did|do|does|was|were|is|are)(?:n['’]t)?|cannot|can['’]t|absent with|sent|sends|gave|gives|read|said|says|told|left|took|made|felt|spoke|brought|wrote|put|went|\p{Ll}{2,}ed)\b(?! member| by )/u;

/** "Council members Ash and Birch": they are what all are here, and their title is read as such. */
const isOfOne = (words: string): boolean =>
  /^(?:council|board|committee|town|parish)? ?members$/i.test(words);

/** "N Elder, Harbour Area Office": behind a name, where somebody works. */
const isOfBody = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}’'-]*(?:\s|$)|of |the |and |for ){2,6}$/u.test(text.trim()) &&
  [0, -1].some(at => isBody(text.trim().split(' ').at(at) ?? ''));

type Changing<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

/** "Curator, S. Elm": whatever the one word before it means, initials begin the name. */
function officerIn(text: string): PeopleList | undefined {
  const [, office = '', who = ''] = /^(\p{Lu}\p{Ll}{3,}), (\p{Lu}\. \p{Lu}[\p{L}'’-]+)$/u.exec(text) ?? [];
  if (who === '' || titlesOf([office, who])?.isPersonal) return undefined;
  return { people: [{ name: who, role: office, at: text.indexOf(who) }], isWhole: true, isList: true };
}

/** "Jo Elder, Parks & Recreation Manager": what an "&" joins is one office. */
function withOffice(text: string): PeopleList | undefined {
  const [, who = '', office = ''] =
    /^([^,;&]{3,40}), ((?:[^,;&]{2,40}, )?[^,;&]{2,40} & [^,;&]{2,40})$/.exec(text) ?? [];
  const person = who === '' ? undefined : pieceOf(who);
  if (person?.kind !== 'person' || person.certainty !== 'full' || !isRole(office.split(' ').at(-1) ?? ''))
    return undefined;
  // "Jo Elder, Ben Fern, Clerk & Treasurer" are two.
  if (office.includes(',') && pieceOf(office.split(',')[0] ?? '').kind === 'person') return undefined;
  const { kind: _, certainty: __, titles: ___, ...named } = person;
  return { people: [{ ...named, role: office }], isWhole: true, isList: true };
}

/** "Director, Harbour (Ms. D. Elder), Senior Engineers (Mr. F. Gorse and Mr. G. Hazel)": the role first, the names in brackets. */
function officialsIn(text: string): PeopleList | undefined {
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)];
  const isPerson = ([, inside = '']: RegExpExecArray): boolean =>
    isPersonalTitle(inside.trim().split(' ')[0] ?? '');
  const first = brackets[0];
  if (!first || !brackets.every(isPerson) || titlesOf(text.split(' '))?.isPersonal) return undefined;
  const people: ListedPerson[] = [];
  let from = 0;
  for (const match of brackets) {
    const [whole, inside = ''] = match;
    const before = text.slice(from, match.index);
    const role = before.replace(/^[\s,;.]*(?:and\s+)?(?:the\s+)?/i, '').trim();
    const listed = listOf(inside, 'list').people;
    for (const one of listed) {
      const said = isRole(role) && one.role === undefined ? { role: role.replace(/[:,]$/, '') } : {};
      people.push({ ...one, at: match.index + 1 + one.at, ...said });
    }
    from = match.index + whole.length;
  }
  const rest = placedList({ text: text.slice(from), at: from, joint: '' }, 'list');
  return { people: [...people, ...rest.people], isWhole: true, isList: true };
}

function placedList(one: Placed, kind: ListKind): PeopleList {
  const list = listOf(one.text, kind);
  return { ...list, people: list.people.map(person => ({ ...person, at: person.at + one.at })) };
}

const together = (lists: readonly PeopleList[]): PeopleList => ({
  people: lists.flatMap(({ people }) => people),
  isWhole: lists.every(({ isWhole }) => isWhole),
  isList: lists.some(({ isList }) => isList),
});

/** Parts a text at a pattern, but not within brackets. */
function partsAt(text: string, pattern: RegExp): readonly Placed[] {
  const depths = depthsOf(text);
  const parts: Placed[] = [];
  let from = 0;
  let joint = '';
  for (const match of text.matchAll(pattern)) {
    if (depths[match.index] !== 0) continue;
    parts.push({ text: text.slice(from, match.index), at: from, joint });
    from = match.index + match[0].length;
    joint = match[0];
  }
  parts.push({ text: text.slice(from), at: from, joint });
  return parts.filter(part => part.text.trim() !== '');
}

/** At each place of a text, how many brackets are open; one that never closes does not count. */
function depthsOf(text: string): readonly number[] {
  let depth = 0;
  const closing = text.lastIndexOf(')');
  return Array.from(text, (sign, index) => {
    if (sign === '(' && index < closing) depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    return sign === ')' ? 1 : depth;
  });
}
