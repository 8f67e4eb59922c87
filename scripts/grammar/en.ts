// How minutes say things in English. Each noun has a file in `en/`, where another way of saying it is another row.

import type { IsoDate } from '../model/calendar.ts';
import { actionInCell } from './en/action-cells.ts';
import { fieldOfAction } from './en/action-fields.ts';
import { beginsAction } from './en/action-labels.ts';
import { ownersOfList } from './en/action-lists.ts';
import { isBoardColumn, ownersOver } from './en/action-owners.ts';
import { actionColumns, actionInRow } from './en/action-tables.ts';
import { actionsBelow, ticksOff } from './en/action-titles.ts';
import { actionInWords, tasksWithin } from './en/actions.ts';
import {
  approvedInWords,
  approvesIn,
  besideApproved,
  isMinutesTitle,
  minutesAnnounced,
  minutesApproved,
  saysAmended,
} from './en/approvals.ts';
import { approvedBefore, proposedBefore } from './en/approved-before.ts';
import { approvedBelow, approvesLast } from './en/approved-below.ts';
import { putsToVote } from './en/asked-votes.ts';
import { attendance } from './en/attendance/attendance.ts';
import { parseAttendee } from './en/attendance/attendee.ts';
import { ballotSide } from './en/ballots.ts';
import { isBareResolved, resultBare } from './en/bare-results.ts';
import { clauses } from './en/clauses.ts';
import { parseCorrectedBy } from './en/corrections.ts';
import { isOpenEnd, isPageLabel } from './en/cut-lines.ts';
import { writtenDays } from './en/dates.ts';
import { decisionColumns, decisionInRow } from './en/decision-tables.ts';
import { labelTried, speaksOfDecision } from './en/decision-words.ts';
import {
  alternativesIn,
  asksToAct,
  decisionLabels,
  isAdvice,
  labelFinder,
  reasonsIn,
} from './en/decisions.ts';
import { exemptions, saysWithdrawn } from './en/exemptions.ts';
import { fieldLabels, saysNoPapers, withoutJoints } from './en/fields.ts';
import { parseInterest } from './en/interests.ts';
import {
  interestColumn,
  interestsInText,
  isInterestsTitle,
  saysNoInterest,
} from './en/interests-in-words.ts';
import { items } from './en/items.ts';
import { nearLabels, otherLabels } from './en/labels.ts';
import { isOnWhole, labelInWords, namesItsSubject, tellsVoteOn } from './en/labels-in-words.ts';
import { actionInList } from './en/listed-actions.ts';
import { isToMeetAgain, meetingStates } from './en/meeting-states.ts';
import { meetingTimes } from './en/meeting-times.ts';
import { isMembersRole } from './en/member-roles.ts';
import { mended } from './en/mistyped.ts';
import { isMotionField, motionFields, resultField } from './en/motion-fields.ts';
import { motionColumns, motionInRow } from './en/motion-tables.ts';
import { parseMotion } from './en/motions.ts';
import { bareName, namesIn, plainName } from './en/names.ts';
import { isNoAction } from './en/no-actions.ts';
import { headsReport, isSpeech, saysNothing, speakersIn } from './en/not-decided.ts';
import { announcesAmendment, movesInWords, outcomesIn } from './en/outcomes.ts';
import { quotedIn } from './en/quoted-people.ts';
import { announcesRollCall, sideAlone, sideNames, sideWithNames, votesOfEach } from './en/roll-calls.ts';
import { withoutMovers } from './en/said-decisions.ts';
import { voteOfDebate, voteWithin } from './en/said-votes.ts';
import { decisionHeading, initialsIn, motionIn, sayingOf } from './en/sayings.ts';
import { fullNamesOf } from './en/short-names.ts';
import { beginsMotion, beginsStatement, endsStatement, isSecondedLine } from './en/statement-lines.ts';
import { behindTitle } from './en/task-titles.ts';
import { parseAction } from './en/tasks.ts';
import { chargedWith, taskBehind } from './en/tasks-behind.ts';
import { mayTellWith } from './en/telling-paragraphs.ts';
import { timeOfDay } from './en/times.ts';
import { verdictBehind, verdictBelow } from './en/verdicts.ts';
import { voteInRows } from './en/vote-tables.ts';
import { readVote } from './en/votes.ts';
import type { Grammar } from './grammar.ts';
import { dayAfter } from './year-left-out.ts';

/** `language` is English or one that is read as English is: its months bear their own names. */
export function english(language: string): Grammar {
  const daysIn = writtenDays(language);
  const datesIn = (text: string): readonly IsoDate[] => daysIn(text).map(({ date }) => date);
  return {
    decisionLabels,
    labelFinder,
    mayTellWith,
    reasonsIn,
    alternativesIn,
    clauses,
    speaksOfDecision,
    labelTried,
    saysNothing,
    labelInWords,
    sayingOf,
    motionIn,
    isSpeech,
    headsReport,
    speakersIn,
    quotedIn,
    isAdvice,
    asksToAct,
    withoutMovers,
    decisionHeading,
    initialsIn,
    parseMotion,
    parseVote: (text, line) => readVote(mended(text), line),
    voteWithin: (text, line) => voteWithin(mended(text), line),
    voteOfDebate,
    rollCalls: {
      announces: announcesRollCall,
      inRows: voteInRows,
      sideAlone,
      sideNames,
      sideWithNames,
      votesOfEach,
    },
    tellsVoteOn,
    namesItsSubject,
    isOnWhole,
    outcomesIn,
    movesInWords,
    announcesAmendment,
    ballotSide,
    interestsInWords: {
      saysNone: saysNoInterest,
      isTitle: isInterestsTitle,
      inText: interestsInText,
      column: interestColumn,
    },
    parseInterest,
    parseAction: (text, done) => parseAction(text, done, datesIn),
    actionInWords: (sentence, isKnown) => actionInWords(sentence, isKnown, datesIn),
    furtherTasks: (sentence, isKnown) => tasksWithin(sentence, isKnown, datesIn),
    taskBehind,
    chargedWith,
    behindTitle,
    beginsAction,
    actionInList: (point, isKnown) => actionInList(point, isKnown, datesIn),
    actionInCell: (cell, notes, isKnown) => actionInCell(cell, notes, isKnown, datesIn),
    fieldOfAction: point => fieldOfAction(point, datesIn),
    ownersOfList,
    dayAfter: (when, date) => dayAfter(when, date, datesIn),
    motionColumns,
    motionFields,
    isMotionField,
    resultField,
    resultBare,
    putsToVote,
    verdictBehind,
    verdictBelow,
    isBareResolved,
    approvedBefore,
    proposedBefore,
    motionInRow: (cells, columns, line) => motionInRow(cells, columns, line, readVote),
    decisionRows: head => {
      const columns = decisionColumns(head);
      return columns && (cells => decisionInRow(cells, columns));
    },
    actionColumns,
    actionInRow: (cells, columns) => actionInRow(cells, columns, datesIn),
    actionsBelow,
    ticksOff,
    ownersOver,
    isBoardColumn,
    isNoAction,
    parseAttendee,
    times: meetingTimes(datesIn),
    states: meetingStates(daysIn),
    isToMeetAgain,
    attendance,
    bareName,
    fullNamesOf,
    plainName,
    isMembersRole,
    namesIn,
    daysIn,
    datesIn,
    timeOfDay,
    items,
    isMinutesTitle,
    approvedInWords: (title, textOf) => approvedInWords(title, textOf, datesIn),
    besideApproved: text => besideApproved(text, daysIn),
    minutesAnnounced: (title, textOf, at) => minutesAnnounced(title, textOf, datesIn, at),
    minutesApproved: (decision, at) => minutesApproved(decision, datesIn, at),
    approvedBelow: (title, text, at) => approvedBelow(title, text, datesIn, at),
    approvesLast,
    saysAmended,
    approvesIn: text => approvesIn(text, datesIn),
    parseCorrectedBy: text => parseCorrectedBy(text, daysIn),
    fieldLabels,
    saysNoPapers,
    withoutJoints,
    exemptions,
    saysWithdrawn,
    otherLabels,
    nearLabels,
    beginsStatement,
    endsStatement,
    beginsMotion,
    isSecondedLine,
    isOpenEnd,
    isPageLabel,
  };
}
