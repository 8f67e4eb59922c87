// Who decides, told from who serves those that do by the words of a role.

const MEMBERS_ROLE =
  /\b(?:councillor|alderman|alderwoman|member|chair|chairman|chairwoman|chairperson|convenor|convener|leader|mayor|provost|president|trustee|governor|commissioner|director of the (?:board|company)|independent person|representative|co-?opted|supervisor|selectman|senator)\b/i;
/** "Leader of the support team", "Member Services Officer", "Director of Place". */
const OFFICERS_ROLE =
  /\b(?:officer|clerk|secretary|secretariat|manager|head of|director|executive|auditor|solicitor|assistant|adviser|advisor|support|services|staff)\b/i;

/** Whoever a list of members names without a role is one. */
export const isMembersRole = (role: string): boolean =>
  role === '' ||
  (MEMBERS_ROLE.test(role) &&
    (!OFFICERS_ROLE.test(role) || /^(?:cabinet |executive )?member\b(?! services)/i.test(role)));
