// That somebody came late, left early or came back, as the minutes say it.

import type { NamedPerson } from './person.ts';

export interface Coming {
  readonly person: NamedPerson;
  /** `back`: was there before, or may have been. */
  readonly goes: 'in' | 'out' | 'back';
  /** Whether only for the item: "left the room". Whoever comes back is seldom written down. */
  readonly isForItem?: true;
  readonly line: number;
}
