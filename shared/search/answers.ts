// Answers: what has a name and a page of its own, or is a meeting. How they stand in the files of the index, and how their
// names are cut into words, the same in the build and in the browser.

import { readSign, writeSign } from './format.ts';
import { tokens } from './tokens.ts';

/** A heading of items is only suggested: it leads to a search. */
export const ANSWER_KINDS = ['person', 'committee', 'matter', 'page', 'meeting', 'heading'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface NamedAnswer {
  readonly kind: AnswerKind;
  /** As it is shown: "Councillor Ruth Adeyemi". */
  readonly title: string;
  /** From the site's root; empty for a heading that several items have. */
  readonly url: string;
  /** What is said beside it: offices, "until 20 May 2024", "Draft minutes". */
  readonly facts: string;
  /** All that it is called, each as words, a person's own name first: `["ruth adeyemi", "r adeyemi"]`. */
  readonly names: readonly string[];
  /** Of a meeting its day, `2026-03-05`; of a person the slug; else empty. */
  readonly key: string;
  /** Of a meeting: whether it was not held, is still an agenda, or has minutes. */
  readonly state: MeetingState | '';
}

export type MeetingState = 'minutes' | 'agenda' | 'off';

/** "O’Brien" and "OBrien" are one name, so that the sign is no gap. */
const APOSTROPHES = /(\p{L})['’ʼ‘`´](?=\p{L})/gu;

/**
 * The words of a name. Accents are dropped in every language: nobody should have to type those of a stranger's name.
 * No word is left out, since "May" and "Will" are names.
 */
export const nameWords = (text: string): readonly string[] => tokens(text.replace(APOSTROPHES, '$1'), true);

/** A name as its words, with spaces between. */
export const nameOf = (text: string): string => nameWords(text).join(' ');

/**
 * Among a person's names, an office: what it is called, and where it is held. `("Chair", "Planning Committee")` =>
 * "=chair/planning committee". Unlike a name it is asked for by its first word: "planning" asks for no chair.
 */
export const officeName = (role: string, where: string): string => `=${nameOf(role)}/${nameOf(where)}`;

/** The words of an office as it stands among names; undefined where it is a name. */
export function readOffice(
  name: string,
): { readonly role: readonly string[]; readonly where: readonly string[] } | undefined {
  if (!name.startsWith('=')) return undefined;
  const [role = '', where = ''] = name.slice(1).split('/');
  return { role: role.split(' '), where: where.split(' ') };
}

/** One line for each: kind and title, address, facts, names besides the title, key, state. */
export const writeAnswers = (answers: readonly NamedAnswer[]): string =>
  answers
    .map(({ kind, title, url, facts, names, key, state }) =>
      [
        writeSign(ANSWER_KINDS.indexOf(kind)) + inOneLine(title),
        url,
        inOneLine(facts),
        names.filter(name => name !== ownName(kind, title)).join('|'),
        key,
        state,
      ]
        .join('\t')
        .trimEnd(),
    )
    .join('\n');

export const readAnswers = (text: string): readonly NamedAnswer[] =>
  text === ''
    ? []
    : text.split('\n').map(line => {
        const [title = '', url = '', facts = '', names = '', key = '', state = ''] = line.split('\t');
        const kind = ANSWER_KINDS[readSign(title, 0)] ?? 'page';
        const own = ownName(kind, title.slice(1));
        return {
          kind,
          title: title.slice(1),
          url,
          facts,
          names: [...(own === '' ? [] : [own]), ...(names === '' ? [] : names.split('|'))],
          key,
          state: state as NamedAnswer['state'],
        };
      });

/** All but people are called by what is shown; before a person's name stands a title. */
const ownName = (kind: AnswerKind, title: string): string => (kind === 'person' ? '' : nameOf(title));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The term under which the index keeps the documents in which a person did something: no word begins so. */
export const termOfPerson = (slug: string): string => `#@${slug}`;
/** Where the person voted, by name. */
export const termOfVoter = (slug: string): string => `${termOfPerson(slug)}/vote`;
/**
 * Where the person was present: not documents but ranges of them, the first of each and the first behind it. Who is at one
 * meeting of a committee is mostly at the next, so that two numbers say it of both.
 */
export const termOfPresence = (slug: string): string => `${termOfPerson(slug)}/present`;
