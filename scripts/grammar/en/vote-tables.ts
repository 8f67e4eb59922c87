// How votes that are a table are headed in English.

import { voteTableReader } from '../vote-tables.ts';
import { sideAlone, sideNames, votesOfEach } from './roll-calls.ts';

export const voteInRows = voteTableReader({
  ...{ sideAlone, sideNames, votesOfEach },
  voters:
    /^(?:(?:board|council|committee|voting) )?(?:members?|councillors?|councilors?|cllrs?|trustees?|directors?|commissioners?|supervisors?|selectmen|names?|voters?)(?: names?)?$/i,
  voted: /^(?:votes?|voted|how voted|vote cast)$/i,
  mark: /^(?:yes|no|aye|nay|y|n|abstain(?:ed)?)$/i,
  voices: /^(?:yeas?|ayes?|voting (?:aye|yes|in favou?r))(?: \(\d{1,3}\))?\s*:?$/i,
  total: /^(?:totals?|votes?)\b/i,
});
