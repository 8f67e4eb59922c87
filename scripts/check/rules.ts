// Every rule: those that look at the archive as a whole, in the order in which they run, and those of the reader.

import { FOUND_RULE_TEXTS } from '../model/rules/found.ts';
import type { RuleText } from '../model/rules/rule-text.ts';
import type { Rule, TextRule } from './rule.ts';
import { actionBox } from './rules/action-box.ts';
import { actionDate } from './rules/action-date.ts';
import { actionOwner } from './rules/action-owner.ts';
import { agendaNotice } from './rules/agenda-notice.ts';
import { approvalDate } from './rules/approval-date.ts';
import { approvalExtraordinary } from './rules/approval-extraordinary.ts';
import { approvalMissing } from './rules/approval-missing.ts';
import { ballotResult } from './rules/ballot-result.ts';
import { commentHidden } from './rules/comment-hidden.ts';
import { curlyQuotes } from './rules/curly-quotes.ts';
import { doubleEncoded } from './rules/double-encoded.ts';
import { executiveReasons } from './rules/executive-reasons.ts';
import { exemptExclusion } from './rules/exempt-exclusion.ts';
import { exemptParagraph } from './rules/exempt-paragraph.ts';
import { exemptReview } from './rules/exempt-review.ts';
import { exemptSummary } from './rules/exempt-summary.ts';
import { headComment } from './rules/head-comment.ts';
import { headingSkip } from './rules/heading-skip.ts';
import { headingSpace } from './rules/heading-space.ts';
import { htmlAsText } from './rules/html-as-text.ts';
import { imageText } from './rules/image-text.ts';
import { inquorateDecision } from './rules/inquorate-decision.ts';
import { keysAsText } from './rules/keys-as-text.ts';
import { labelSpelling } from './rules/label-spelling.ts';
import { languageUnsaid } from './rules/language-unsaid.ts';
import { linkSpace } from './rules/link-space.ts';
import { linkWords } from './rules/link-words.ts';
import { listDashes } from './rules/list-dashes.ts';
import { listMarker } from './rules/list-marker.ts';
import { minutesLate } from './rules/minutes-late.ts';
import { motionResult } from './rules/motion-result.ts';
import { numberGap } from './rules/number-gap.ts';
import { numberRepeat } from './rules/number-repeat.ts';
import { oldAddress } from './rules/old-address.ts';
import { oldAddressItem } from './rules/old-address-item.ts';
import { paperName } from './rules/paper-name.ts';
import { paperWithoutItem } from './rules/paper-without-item.ts';
import { personName } from './rules/person-name.ts';
import { presentMissing } from './rules/present-missing.ts';
import { privateData } from './rules/private-data.ts';
import { quorum } from './rules/quorum.ts';
import { reconvenedMeeting } from './rules/reconvened-meeting.ts';
import { sameAddress } from './rules/same-address.ts';
import { shortName } from './rules/short-name.ts';
import { similarCommittee } from './rules/similar-committee.ts';
import { strayEmphasis } from './rules/stray-emphasis.ts';
import { unknownCommittee } from './rules/unknown-committee.ts';
import { unknownMatter } from './rules/unknown-matter.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { voteCount } from './rules/vote-count.ts';
import { votePeople } from './rules/vote-people.ts';
import { votePlace } from './rules/vote-place.ts';
import { voteThere } from './rules/vote-there.ts';
import { voteWords } from './rules/vote-words.ts';

export const ARCHIVE_RULES: readonly Rule[] = [
  numberRepeat,
  numberGap,
  approvalDate,
  approvalMissing,
  approvalExtraordinary,
  voteCount,
  votePeople,
  voteThere,
  votePlace,
  motionResult,
  quorum,
  inquorateDecision,
  reconvenedMeeting,
  personName,
  actionOwner,
  actionDate,
  paperWithoutItem,
  unknownMatter,
  unknownCommittee,
  similarCommittee,
  shortName,
  sameAddress,
  paperName,
  oldAddress,
  oldAddressItem,
  exemptParagraph,
  exemptSummary,
  exemptExclusion,
  exemptReview,
  presentMissing,
  executiveReasons,
  agendaNotice,
  minutesLate,
  languageUnsaid,
];

export const TEXT_RULES: readonly TextRule[] = [
  keysAsText,
  curlyQuotes,
  doubleEncoded,
  strayEmphasis,
  headComment,
  listDashes,
  labelSpelling,
  voteWords,
  ballotResult,
  actionBox,
  privateData,
  listMarker,
  headingSpace,
  headingSkip,
  imageText,
  linkSpace,
  linkWords,
  htmlAsText,
  commentHidden,
];

/** By name; what the reader finds as well is told once. */
export const RULE_TEXTS: readonly RuleText[] = [
  ...ARCHIVE_RULES,
  ...TEXT_RULES,
  unknownRule,
  ...FOUND_RULE_TEXTS.filter(({ id }) => !ARCHIVE_RULES.some(rule => rule.id === id)),
].sort((a, b) => (a.id < b.id ? -1 : 1));

export const ruleText = (id: string): RuleText | undefined => RULE_TEXTS.find(rule => rule.id === id);
