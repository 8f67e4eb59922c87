// Actions in German: "Aufgabe: Anke Berger schreibt dem Eigentümer (bis 30. April 2026)".
//
// Without a label a sentence must give somebody a task: see `action-ways.ts`.

import { capitalised } from '../../model/capitalised.ts';
import type { ActionsBelow, ReadAction } from '../action-grammar.ts';
import type { DatesIn } from '../en/dates.ts';
import { taskReader } from '../en/tasks.ts';
import type { Grammar } from '../grammar.ts';
import type { KnownName } from '../said.ts';
import { headWords } from '../table-head.ts';
import { namesDay } from '../year-left-out.ts';
import { taskGiven } from './action-ways.ts';
import { tasksOfBody } from './owners-over.ts';
import { isPlainOwner } from './task-owners.ts';

const LABEL =
  /^(?:Aktion(?:en)?|Auftrag|AP|Aktionspunkt|Aufgaben?|AUFGABEN?|T[Oo][ -]?[Dd][Oo]s?|to[ -]?dos?|Arbeitsauftrag|Hausaufgaben?|Maßnahme|Zu erledigen)(?: \d{1,3})?\s?(?::|[–—-](?=\s))\s*(?=\S)/u;
/** "ToDo Sven: Formular anpassen", "Aufgabe (Sven): Formular anpassen" */
const NAMED =
  /^(?:Aufgaben?|AUFGABEN?|T[Oo][ -]?[Dd][Oo]s?|to[ -]?dos?|AP|Aktion|Auftrag)(?: (?:für|an))? \(?@?([\p{Lu}\p{Ll}][\p{L} ,&+.-]{1,50})\)?:\s+(\S[\s\S]*)$/u;
/** "Der Zaun ist alt → Dora: Farbe kaufen" */
const ARROW_OWNER =
  /(?:[=-]+>|→) ?(\p{Lu}[^:→>]{1,50}): (?!(?:[Jj]a|[Nn]ein|[Oo]k|[Gg]ut|[Ee]rledigt)(?!\p{L}))(\S[^:?→]{3,200})$/u;
const NONE = /^(?:keine?[rs]?|entfällt|nichts|offen|[-–—?. ]+)(?: (?:offen|aufgaben?))?[.!]?$/i;
const LONGEST = 600;

const parse = taskReader(['bis', 'vor', 'fällig', 'Frist'], ['erledigt', 'abgeschlossen']);

const withAll = (action: ReadAction): ReadAction => ({
  ...action,
  owners: action.owners.flatMap(({ name }) => name.split(/\s+und\s+/).map(one => ({ name: one }))),
});

/** "@dora Angebote einholen": a name like that needs no colon. */
export const withColon = (text: string): string =>
  text.replace(/^(?:@[\p{L}\d_.-]{2,30}(?:(?:, | und | & )(?=@))?){1,4}(?= \p{L}\S* \S)/u, '$&:');

export const parseTask = (text: string, done: boolean, datesIn: DatesIn): ReadAction =>
  withAll(parse(withColon(text), done, datesIn));

export const beginsTask = (text: string): boolean => LABEL.test(text) || NAMED.test(text);

/** "Dora fragt bei Ben und Kat an": whoever stands behind it has no task. */
export const ASKS_ANOTHER =
  /(?<!\p{L})(?:bei|mit|an|für|von|und|bittet|fragt|informiert|ob|dass) (?:(?:Herrn?|Frau) )?\p{Lu}[\p{L}-]{1,24}$/u;

/** The action behind a label. */
export function taskInWords(text: string, isKnown: KnownName, datesIn: DatesIn): ReadAction | undefined {
  const [, owner = '', task = ''] = NAMED.exec(text) ?? [];
  if (task !== '' && namesOf(owner, isKnown)) return taskInList(`${owner}: ${task}`, isKnown, datesIn);
  const [, pointed = '', todo = ''] = ARROW_OWNER.exec(text) ?? [];
  if (todo !== '' && namesOf(pointed, isKnown)) return taskInList(`${pointed}: ${todo}`, isKnown, datesIn);
  const label = LABEL.exec(text)?.[0];
  if (label !== undefined) return taskInList(text.slice(label.length), isKnown, datesIn);
  const given = taskGiven(text, isKnown);
  return given && withDay(given, datesIn);
}

/** "Belege nachreichen – Dora – 15.03.2026" */
const BEHIND_WITH_DAY =
  /^(.{4,}?) [–—|-] ([^–—|:()]{2,60}?) [–—|-] ((?:bis (?:zum |spätestens )?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9})(?: ?\d{2,4})?)\.?$/u;

/** The action that a point of a list of tasks is. */
export function taskInList(point: string, isKnown: KnownName, datesIn: DatesIn): ReadAction | undefined {
  const text = withColon(point.replace(/\s+/g, ' ').trim().replace(LABEL, ''));
  if (text.length > LONGEST || NONE.test(text) || text.endsWith(':') || !/\S\s+\S/.test(text))
    return undefined;
  const { owners, ...read } = parse(text, false, datesIn);
  const done = read.done || DONE.test(read.what);
  const what = read.what.replace(DONE, '').replace(/[.;,]\s*$/, '');
  const named = namesOf(owners.map(({ name }) => name).join(', '), isKnown);
  if (named) return withDay({ ...read, owners: named, what, done }, datesIn);
  // A colon that parts no owner stands in what is to be done.
  const said = owners.length === 0 ? what : text;
  const [, dated = '', whose = '', day = ''] = BEHIND_WITH_DAY.exec(said) ?? [];
  const dayOwners = namesOf(whose, isKnown);
  if (dayOwners) {
    const [due] = datesIn(day);
    return { ...read, owners: dayOwners, what: dated, when: day, done, ...(due !== undefined && { due }) };
  }
  const [, before = '', behind = ''] = /^(.{2,60}?) [–—-] (.{3,})$/.exec(said) ?? [];
  const first = namesOf(before, isKnown);
  if (first) return withDay({ ...read, owners: first, what: behind, done }, datesIn);
  const [, task = '', last = ''] = /^(.{4,}?) ?(?:\(|[–—-] |: )([^():–—]{2,60})\)?$/.exec(said) ?? [];
  const lastNames = namesOf(last, isKnown);
  if (lastNames) return withDay({ ...read, owners: lastNames, what: task, done }, datesIn);
  const subjects = subjectsOf(said, isKnown);
  // "Leitlinie einrichten --> Anke kümmert sich darum"
  const owner = subjects.length > 0 ? subjects : (taskGiven(said, isKnown)?.owners ?? []);
  return withDay({ ...read, owners: owner, what: said, done }, datesIn);
}

const DONE = /\s?[–—-]?\s?[[(]?(?<!\p{L})(?:erledigt|ERLEDIGT)[\])]?[.!]?$/u;

/** People whom the meeting lists; undefined where one is not. */
export function namesOf(words: string, isKnown: KnownName): ReadAction['owners'] | undefined {
  const names = words
    .split(/\s*[,;/&+]\s*|\s+und\s+/)
    .map(name => name.trim())
    .filter(name => name !== '');
  const all = names.every(
    name => isKnown(name) || isPlainOwner(name) || (/^\p{Ll}{3,}$/u.test(name) && isKnown(capitalised(name))),
  );
  return names.length > 0 && all ? names.map(name => ({ name })) : undefined;
}

/** "Uwe Ehlers fragt an", "Anke und Uwe fragen an", "Beitrag, Anke und Uwe rechnen nach": who stands before the verb. */
function subjectsOf(text: string, isKnown: KnownName): ReadAction['owners'] {
  const subject = SUBJECT.exec(text)?.groups?.['owners'] ?? '';
  const names = subject.split(' und ');
  // Beside somebody who is known, a first name is somebody, too.
  const isBeside =
    names.some(isKnown) && names.every(name => isKnown(name) || /^\p{Lu}\p{Ll}{2,11}$/u.test(name));
  return isBeside ? names.map(name => ({ name })) : [];
}
const ONE = '\\p{Lu}[\\p{L}-]*\\.?(?: (?:von |de )?\\p{Lu}[\\p{L}-]*\\.?){0,2}';
const SUBJECT = new RegExp(
  `(?:^|[,–—-] )(?<owners>${ONE}(?: und ${ONE})?) (?=\\p{Ll}{2,}(?:t|en)(?!\\p{L}))`,
  'u',
);

/** "… bis 30. April 2026", "holt bis zum 30.4.2026 Angebote ein". */
function withDay(action: ReadAction, datesIn: DatesIn): ReadAction {
  const when = /(?:^|[\s(])(bis (?:zum |spätestens )?[^()]{4,30}?)(?=\)?$|(?<=\d{4}) )/i.exec(
    action.what,
  )?.[1];
  if (when === undefined || action.due !== undefined) return action;
  const due = datesIn(when)[0];
  if (due !== undefined) return { ...action, when, due };
  return namesDay(when) && action.when === undefined ? { ...action, when } : action;
}

const HEADS = {
  what: /^(?:aufgaben?|was|maßnahmen?|to-?do|tätigkeit)$/,
  owner: /^(?:wer|verantwortlich(?:e|er)?|zuständig|wer macht es)$/,
  due: /^(?:bis|bis wann|wann|frist|termin|fällig)$/,
  state: /^(?:status|stand|erledigt)$/,
};

export const taskColumns: Grammar['actionColumns'] = head => {
  const words = headWords(head, '-');
  const at = (column: keyof typeof HEADS): number => words.findIndex(cell => HEADS[column].test(cell));
  const columns = { what: at('what'), owner: at('owner'), due: at('due'), state: at('state') };
  return columns.what < 0 || columns.owner < 0 ? undefined : columns;
};

const TITLE =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:neue|offene|weitere|nächste) )?(?:aufgaben(?:liste|verteilung)?|to-?dos?(?:-liste)?|arbeitsaufträge|maßnahmen|wer (?:\p{L}+ ){0,6}was(?: bis wann)?)(?: (?:bis|für) (?:zu[mr] |die |das |den )?(?:nächste[nrs]?|kommende[nrs]?) (?:sitzung|treffen|mal|woche|monat))?\s*[:?]?$/iu;
/** What may as well be plans: only a point that somebody is to do is an action. */
const NEXT_STEPS =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:die )?nächste schritte|weiteres vorgehen|weitere schritte|offene punkte|wie geht es weiter)\s*[:?]?$/iu;
/** "Aufgaben aus der letzten Sitzung": those are that one's. */
const EARLIER =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:alte|bisherige|frühere|erledigte) (?:aufgaben|to-?dos?)|was bisher geschah|aufgabenkontrolle|protokollkontrolle|stand der (?:aufgaben|to-?dos)|(?:aufgaben|to-?dos?) (?:aus|von|der|seit) (?:der |dem )?(?:letzten|vorigen|vergangenen) \p{L}+)\s*:?$/iu;

export function tasksBelow(title: string): ActionsBelow | undefined {
  const plain = title.trim();
  if (TITLE.test(plain) || tasksOfBody(plain) !== undefined) return 'actions';
  if (NEXT_STEPS.test(plain)) return 'owned';
  return EARLIER.test(plain) ? 'earlier' : undefined;
}

/** "Tagesordnung", "Themen", "Abstimmungen": what stands below is ticked off as it is dealt with. */
const TICKED_OFF =
  /^(?:\d{1,3}[.)]?\s+)?(?:(?:vorläufige )?(?:tagesordnung(?:spunkte)?|agenda(?:punkte)?|traktanden(?:liste)?|tops)|(?:besprochene )?(?:themen(?:liste)?|besprechungspunkte)|abstimmungen|anträge|anwesenheit(?:sliste)?)\s*:?$/i;

export const ticksOffPoints = (title: string): boolean => TICKED_OFF.test(title.trim());
