// The approval of a meeting's minutes: when, and in which minute of which later meeting, or by which it is still to come.

import type { IsoDate } from './calendar.ts';

/** That a meeting's minutes were approved; `meeting` and `item` say where, if the archive holds it. */
export interface Approval {
  readonly on: IsoDate;
  readonly minute?: string;
  readonly signedBy?: string;
  /** Whether the minutes were approved with an amendment, which the approving item tells. */
  readonly isAmended?: true;
  /** Key of the approving meeting of the same committee. */
  readonly meeting?: string;
  /** Address of the approving item there. */
  readonly item?: string;
}

/** That the agenda of a meeting to come has the approval of these minutes on it. */
export interface ApprovalAhead {
  readonly on: IsoDate;
  /** Key of that meeting, of the same committee. */
  readonly meeting: string;
  /** Address of the item there. */
  readonly item: string;
}
