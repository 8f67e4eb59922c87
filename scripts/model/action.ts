// An action: who is to do what by when.

import type { IsoDate } from './calendar.ts';
import type { Finding } from './found-by.ts';
import type { Passage } from './passage.ts';
import type { NamedPerson } from './person.ts';

export interface Action extends Finding {
  /** Its place on the page: `item-82-action-1`. */
  readonly id: string;
  readonly owner?: NamedPerson;
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

/** What makes two actions the same: the same owner and the same words, whatever their dates. */
export const actionKey = (action: Pick<Action, 'owner' | 'what'>): string =>
  `${action.owner?.name ?? ''}: ${action.what}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
