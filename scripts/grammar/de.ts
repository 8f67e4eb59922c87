// How minutes say things in German. What it does not know is read as the format has it, and no sentence in English is.

import type { IsoDate } from '../model/calendar.ts';
import { attendanceIn } from './attendance-words.ts';

import {
  ASKS_ANOTHER,
  beginsTask,
  parseTask,
  taskColumns,
  taskInList,
  taskInWords,
  tasksBelow,
  ticksOffPoints,
  withColon,
} from './de/actions.ts';
import { approvedInWords, isMinutesTitle, minutesApproved, saysApproval } from './de/approvals.ts';
import {
  attendanceWords,
  behindStrayMark,
  DASHED,
  labelOfDashed,
  shortLabel,
  TITLES,
} from './de/attendance.ts';
import { decisionRows } from './de/decision-tables.ts';
import { decisionLabels, isDecisionHeading, LABELS, labelInWords, saysNothing } from './de/decisions.ts';
import { itemWords } from './de/items.ts';
import { taskInCell } from './de/minute-tables.ts';
import { announcesAmendment, movesInWords, parseMotion } from './de/motions.ts';
import { moverWithin } from './de/movers.ts';
import { ownersOver } from './de/owners-over.ts';
import { quotedIn } from './de/quoted-people.ts';
import { asksForVote, isResultAlone, putsToVote, resultField } from './de/results.ts';
import { announcesVote, outcomesIn, sayingOf } from './de/said.ts';
import { inOneSpelling, withoutSigns } from './de/spelling.ts';
import { meetingStates } from './de/states.ts';
import { taskBehind } from './de/tasks-behind.ts';
import { meetingTimes } from './de/times.ts';
import { voteInRows } from './de/vote-tables.ts';
import { voteIn, voteWithin } from './de/votes.ts';
import { finderOf } from './en/decisions.ts';
import type { Grammar } from './grammar.ts';
import { furtherTasks } from './several-tasks.ts';
import { speakersBut, typed } from './typed.ts';
import { dayAfter } from './year-left-out.ts';

export function german(language: string): Grammar {
  const base = typed(language);
  const datesIn = (text: string): readonly IsoDate[] => base.datesIn(text);
  const attendance = attendanceIn(base.attendance, attendanceWords);
  const labels = [...base.decisionLabels, ...decisionLabels];
  return {
    ...base,
    decisionLabels: labels,
    labelFinder: finderOf(labels),
    mayTellWith: () => () => true,
    saysNothing: text => saysNothing(text) || base.saysNothing(text),
    labelInWords: find => text => inOneSpelling(text, labelInWords(find)),
    sayingOf: (sentence, _, before) => inOneSpelling(sentence, words => sayingOf(words, before)),
    motionIn: (sentence, isInitials) => {
      const mover = moverWithin(sentence, () => false);
      return mover ? { mover } : base.motionIn(sentence, isInitials);
    },
    decisionRows: head => decisionRows(head) ?? base.decisionRows(head),
    decisionHeading: title =>
      isDecisionHeading(title) ? { label: 'Beschluss', kind: 'decided' } : base.decisionHeading(title),
    reasonsIn: text => /^Begründung\s*:\s*([\s\S]*)$/.exec(text)?.[1] ?? base.reasonsIn(text),
    speakersIn: speakersBut(base.speakersIn, LABELS),
    parseMotion: (text, line) =>
      base.parseMotion(text, line) ?? inOneSpelling(text, words => parseMotion(words, line)),
    parseVote: (text, line) => base.parseVote(text, line) ?? voteIn(text, line),
    voteWithin,
    rollCalls: { ...base.rollCalls, announces: announcesVote, inRows: voteInRows },
    resultBare: paragraph =>
      isResultAlone(paragraph)
        ? { label: paragraph.trim().replace(/\.$/, ''), kind: 'agreed', rest: paragraph.trim(), bare: false }
        : base.resultBare(paragraph),
    asksToAct: words => asksForVote(words) || base.asksToAct(words),
    putsToVote: text => putsToVote(text) || base.putsToVote(text),
    resultField: (text, line) => resultField(text, line) ?? base.resultField(text, line),
    outcomesIn,
    movesInWords,
    announcesAmendment,
    parseAction: (text, done) => {
      const read = parseTask(text, done, datesIn);
      return read.when === undefined ? base.parseAction(withColon(text), done) : read;
    },
    actionInWords: (text, isKnown) =>
      inOneSpelling(text, words => taskInWords(words, isKnown, datesIn)) ?? base.actionInWords(text, isKnown),
    furtherTasks: furtherTasks(ASKS_ANOTHER, (text, isKnown) => taskInWords(text, isKnown, datesIn)),
    beginsAction: text => beginsTask(text) || base.beginsAction(text),
    actionInList: (point, isKnown) => inOneSpelling(point, words => taskInList(words, isKnown, datesIn)),
    actionInCell: (cell, notes, isKnown) => taskInCell(cell, notes, isKnown, datesIn),
    dayAfter: (when, date) => dayAfter(when, date, datesIn),
    actionInRow: (cells, columns) => {
      const read = base.actionInRow(cells, columns);
      const isDone = /^(?:erledigt|fertig|abgeschlossen|ja)(?!\p{L})/iu.test(
        (cells[columns.state] ?? '').trim(),
      );
      return read && isDone ? { ...read, done: true } : read;
    },
    actionColumns: head => taskColumns(head) ?? base.actionColumns(head),
    actionsBelow: title => tasksBelow(title) ?? base.actionsBelow(title),
    ticksOff: title => ticksOffPoints(title) || base.ticksOff(title),
    ownersOver,
    taskBehind: (paragraph, isKnown) => taskBehind(paragraph, isKnown) ?? base.taskBehind(paragraph, isKnown),
    quotedIn,
    times: meetingTimes(datesIn, base.times),
    states: meetingStates(datesIn),
    attendance: {
      ...attendance,
      labelAt: (line, strong) => {
        const dashed = DASHED.exec(line);
        return dashed
          ? {
              label: labelOfDashed((dashed.groups?.['un'] ?? dashed.groups?.['not']) !== undefined),
              end: dashed[0].length,
            }
          : (shortLabel(line) ??
              behindStrayMark(line, words => attendance.labelAt(withoutSigns(words), strong)));
      },
    },
    bareName: name => withoutTitles(base.bareName(name)),
    plainName: name => withoutTitles(base.plainName(name)),
    isMembersRole: role =>
      base.isMembersRole(role) ||
      /(?:mitglied|rat|rätin|vorsitz(?:ende[rn]?)?|bürgermeister(?:in)?)(?![\p{L}])/iu.test(role),
    items: itemWords(base.items, saysApproval),
    isMinutesTitle: title => isMinutesTitle(title) || base.isMinutesTitle(title),
    approvedInWords: (title, textOf) => {
      const found = approvedInWords(title, textOf, datesIn);
      return found.length > 0 ? found : base.approvedInWords(title, textOf);
    },
    minutesApproved: (decision, at) => minutesApproved(decision, datesIn, at),
    nearLabels: [...base.nearLabels, 'beschlussvorschlag', 'beschlussvorlage', 'beschlussfassung'],
    beginsStatement: (line, before = '') =>
      /^\**(?:(?:Abstimmungse|E)rgebnis\**\s*:|Abstimmung(?:sergebnis)?\**\s*[:–]|(?:Änderungsa|A)ntrag von \p{Lu}|(?:Antrag(?:stext)?(?: \d{1,3})?|Text|Wortlaut)\**\s*:|Antragsteller(?:in|[/:*_-]{1,2}in(?:nen)?|\(in\))?\**\s*:|Beschluss(?:vorschlag|text)?\**\s*:|Begründung\**\s*:|(?:Der|Dieser) Antrag (?:wird|wurde|ist|gilt)\b|(?:Ja|Dafür)(?:-Stimmen)?(?: ?:)?\s+\d|\d{1,3} (?:Ja|[Dd]afür|Ja-Stimmen)\b|(?:Finanza|A)ntrag (?:angenommen|abgelehnt)\b|Ja(?:-Stimmen)?:\d|\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+ (?:wird|wurde) [^.]{3,80} gewählt\.?$)/u.test(
        line,
      ) ||
      // "Abstimmung über den Kauf:", and in the line below it "Die Abstimmung ergibt: Ja: 5 / Nein: 0"
      (/^(?:Die )?Abstimmung erg(?:ibt|ab)(?!\p{L})/u.test(line) && /:\\{0,2}\s*$/.test(before)) ||
      base.beginsStatement(line, before),
    isOpenEnd: line =>
      /^(?:Abstimmungsergebnis|Abstimmung|Ergebnis der Abstimmung)\s?:$/.test(line.trim()) ||
      /\s(?:und|oder|der|die|das|des|dem|den|von|mit|für|zu|durch)$/.test(line.trimEnd()),
    isPageLabel: line =>
      /^[–—]? ?Seite \d{1,4}(?: ?(?:von|\/) ?\d{1,4})? ?[–—]?$/i.test(line.trim()) || base.isPageLabel(line),
  };
}

const withoutTitles = (name: string): string =>
  name.replace(/^(?:(?:Herrn?|Hr\.?|Frau|Fr\.|Dr\.?|Prof\.?)\s+)+/, '').replace(TITLES, '');
