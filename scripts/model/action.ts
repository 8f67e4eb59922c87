// An action: who is to do what by when.

import type { IsoDate } from './calendar.ts';
import type { Finding } from './found-by.ts';
import type { Passage } from './passage.ts';
import type { NamedPerson } from './person.ts';

export interface Action extends Finding {
  /** Its place on the page: `item-82-action-1`. */
  readonly id: string;
  /** Who is to do it, all of them; empty where nobody is named. */
  readonly owners: readonly NamedPerson[];
  readonly what: string;
  /** As written in the brackets: "by 31 October 2017", "done 12 December 2024". */
  readonly when?: string;
  readonly due?: IsoDate;
  readonly done: boolean;
  readonly doneOn?: IsoDate;
  /** What of it is in another language. */
  readonly passages?: readonly Passage[];
  readonly line: number;
}

/** "Clerk, Ben Elm"; empty where nobody is named. */
export const ownersText = ({ owners }: Pick<Action, 'owners'>): string =>
  owners.map(({ name }) => name).join(', ');

/** What makes two actions the same: the same owners, however they are written, and the same words, whatever their dates. */
export const actionKey = ({ owners, what }: Pick<Action, 'owners' | 'what'>): string =>
  `${owners.map(({ name, person }) => person ?? name).join(', ')}: ${what}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
