// Who presented an item, from the sentence that says so: "Anna Ash, Harbour Master, presented a report on the slip."

import { tidy } from './markdown-text.ts';

/** Of two words or more, or typed without its space: "AnnaAsh". */
const NAME =
  "(?:(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr|Sir|Dame)\\.? )?(?:\\p{Lu}[\\p{L}'’-]+(?: (?:van|de|der|von|ap|\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}|\\p{Lu}\\p{Ll}{2,15}\\p{Lu}\\p{Ll}{2,15}(?=[ ,(]))";
/** "the Head of Parks and Gardens", "Strategic Director, Children’s Services". */
const ROLE_WORD = "(?:\\p{Lu}[\\p{L}'’()/-]*|of|for|and|to|the|&|[-–])";
const ROLE = `\\p{Lu}[\\p{L}'’()/-]*(?: ${ROLE_WORD}){0,9}`;
const ROLES = `${ROLE}(?:, ${ROLE}){0,2}`;
/** Without this word a phrase in capitals may be a body: "The Harbour Trust introduced the scheme". */
const OFFICE =
  /\b(?:Accountant|Adviser|Advisor|Architect|Auditor|Clerk|Co-?ordinator|Commissioner|Consultant|Director|Engineer|Executive|Head|Inspector|Lead|Librarian|Manager|Master|Officer|Partner|Planner|Secretary|Solicitor|Specialist|Superintendent|Surveyor|Treasurer|Warden|Worker)\b/;
const MATTER =
  '(?:[Rr]eports?|[Pp]aper|[Pp]resentation|[Uu]pdate|[Ss]tatement|[Pp]erformance|[Cc]omparison|[Ss]ummary|[Oo]verview|[Ss]trategy|[Ff]ramework|[Aa]ccounts|[Bb]udget|[Pp]roposals?|[Ff]indings|[Pp]lan|[Bb]riefing)';
const GAVE = `(?:presented|introduced|submitted|delivered|gave|provided)(?: (?:for information|briefly))?,? (?:an?|the|this|his|her|their)(?: [\\p{L}’'-]+){0,8}? ${MATTER}\\b`;

/** "Anna Ash, Harbour Master, presented a report"; "Anna Ash (Harbour Master) introduced the paper". */
const NAMED_FIRST = new RegExp(
  `^(?<name>${NAME})(?:, (?<role>${ROLES}),| \\((?<office>${ROLES})\\),?) (?:${GAVE}|reported\\b)`,
  'u',
);
/** "The Head of Neighbourhoods introduced the report"; "The Head of Quays, Ferries and Bells, with the Clerk, gave an update". */
const OFFICE_FIRST = new RegExp(`^The (?<role>${ROLES})(?:,? with the ${ROLE},?)? ${GAVE}`, 'u');
/** The line of an agenda that names who will speak: "Anna Ash, Harbour Master, Quays". */
const OFFICER_ALONE = new RegExp(`^(?<name>${NAME}), (?<role>${ROLES})$`, 'u');
/** "Consideration was given to a report presented by Anna Ash, Harbour Master, which …". */
const NAMED_LAST = new RegExp(
  `\\b${MATTER},? (?:was |were |which was )?(?:presented|introduced|submitted|delivered|given) by (?<name>${NAME})(?:, (?<role>${ROLES})(?=[,.;]| (?:which|that|on|and supported)\\b)| \\((?<office>${ROLES})\\)|(?=[.,;]? ?$|, which\\b| which\\b))`,
  'u',
);

/**
 * "Anna Ash, Harbour Master", as the first sentence of an item tells it; undefined where no officer is sure to have presented it.
 * A councillor or the chair who moves something is told of elsewhere.
 */
export function presenterIn(text: string): string | undefined {
  // How far down a sentence may stand is of no matter: it is the first.
  const first = tidy(text).slice(0, 600);
  const { name, role, office } = (NAMED_FIRST.exec(first) ?? NAMED_LAST.exec(first))?.groups ?? {};
  if (name !== undefined) {
    const work = role ?? office;
    if (work === undefined || OFFICE.test(work)) return work === undefined ? name : `${name}, ${work}`;
    return undefined;
  }
  const only = OFFICE_FIRST.exec(first)?.groups?.['role'];
  return only !== undefined && OFFICE.test(only) ? only : undefined;
}

/** Whether a line of the agenda is an officer with the office, and nothing else. */
export function isOfficer(line: string): boolean {
  const role = OFFICER_ALONE.exec(tidy(line).slice(0, 200))?.groups?.['role'];
  return role !== undefined && OFFICE.test(role);
}
