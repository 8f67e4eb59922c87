// How minutes in English say who was there.

import type { AttendanceGrammar } from '../../attendance-grammar.ts';
import { hasGivenName } from '../given-names.ts';
import { rollCallIn } from './answers.ts';
import { tellsApologies } from './away.ts';
import { chairsTaken } from './chair.ts';
import { attendanceColumn, attendanceMark } from './columns.ts';
import { comingsAndGoings, stayIn } from './comings.ts';
import { attendanceLabel, isOpening, labelAt } from './labels.ts';
import { explainsBold, explainsStar } from './marks.ts';
import { peopleIn } from './people-list.ts';
import { hasPronouns, isOffice } from './person.ts';
import { announcedBelow, attendanceSaid, sentenceEnds, tellsPresence } from './sentences.ts';
import { titlesOf } from './titles.ts';

export const attendance: AttendanceGrammar = {
  label: attendanceLabel,
  labelAt,
  peopleIn,
  isTitled: name => titlesOf(name.split(' '))?.isPersonal === true,
  hasGivenName,
  hasPronouns,
  officeAlone: isOffice,
  rollCallIn,
  tellsApologies,
  tellsPresence,
  saidIn: attendanceSaid,
  announcedBelow,
  explainsStar,
  explainsBold,
  comingsAndGoings,
  stayIn,
  chairsTaken,
  isOpening,
  sentenceEnds,
  column: attendanceColumn,
  mark: attendanceMark,
};
