// All lists of open data, in the order in which they are shown.

import { actions } from './actions.ts';
import { committees } from './committees.ts';
import { decisions } from './decisions.ts';
import { interests } from './interests.ts';
import { items } from './items.ts';
import type { DataList } from './list.ts';
import { meetings } from './meetings.ts';
import { memberships } from './memberships.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { votes } from './votes.ts';

export const DATA_LISTS: readonly DataList[] = [
  committees,
  meetings,
  items,
  decisions,
  votes,
  actions,
  interests,
  people,
  memberships,
  papers,
];
