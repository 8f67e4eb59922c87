// Who may be meant behind "ACTION:", though nobody has heard of them before.

import { isNoName } from './attendance/no-names.ts';

/** Behind "ACTION:" also somebody of whom nobody heard before: "ACTION: ME to ask", "ACTION: Dora Elder to ask". */
export const isOwner = (name: string): boolean =>
  /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/u.test(name) && !name.split(' ').some(isNoName);

/** There "Dora to ask" is somebody, too; "Need to ask", "Proposal to follow" are not. */
export const isDoer = (name: string): boolean =>
  isOwner(name) || (/^\p{Lu}\p{Ll}{2,12}$/u.test(name) && !isNoName(name) && !NO_DOER.test(name));
const NO_DOER =
  /^(?:Need|Want|Try|Plan|Remember|Continue|Agree|Have|Go|Get|Start|Begin|Look|Ask|Reach|Respond|Reply|Write|Talk|Speak|Listen|Return|Move|Link|Refer|Contribute|Commit|Subscribe|Volunteer|Apply|Adapt|Convert|Switch|Migrate|Upgrade|Add|Send|Give|Post|Bring|Take|Work|Wait|Prepare|Follow|Connect|Attend|Aim|Ensure|Decide|Propose|Offer|Happy|Able|Due|Going|Ready|Draft|Proposal|Details?|Text|Website|Email|Letter|List|Paper|Document|Process|Options?|Table|Link|Work|Time|Feedback|Nothing|Something|Anything|Everything)$/;
