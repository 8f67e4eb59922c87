// Labels of minutes in Welsh. Councils in Wales write in both languages, so that English is read, too.

import type { AttendanceLabel } from './attendance-grammar.ts';
import { labelAtBy, plainLabel } from './en/attendance/labels.ts';
import { finderOf } from './en/decisions.ts';
import { english } from './en.ts';
import type { Grammar } from './grammar.ts';
import { outOfBrackets } from './in-brackets.ts';
import type { DecisionLabel } from './said.ts';
import { speakersBut } from './typed.ts';

const LABELS: readonly DecisionLabel[] = [
  { kind: 'resolved', words: ['penderfynwyd'] },
  { kind: 'agreed', words: ['cytunwyd'] },
  { kind: 'noted', words: ['nodwyd'] },
  { kind: 'recommended', words: ['argymhellwyd'] },
];
const KINDS = new Map(LABELS.flatMap(({ kind, words }) => words.map(word => [word, kind] as const)));

/** "PENDERFYNWYD cymeradwyo’r adroddiad" in capitals, where a colon is left out. */
const IN_CAPITALS = /^(?<label>PENDERFYNWYD|CYTUNWYD|NODWYD|ARGYMHELLWYD) (?<rest>\p{Ll}[\s\S]*)$/u;
const NONE = /^dim\.?$/i;

const ATTENDANCE: readonly (readonly [RegExp, AttendanceLabel])[] = [
  [/^(?:(?:yn )?bresennol|presennol)$/, { kind: 'part', part: 'present' }],
  [/^ymddiheuriad(?:au)?(?: am absenoldeb)?$/, { kind: 'part', part: 'apologies' }],
  [/^(?:wrth law|hefyd yn bresennol)$/, { kind: 'part', part: 'inAttendance' }],
];

export function welsh(language: string): Grammar {
  const base = english(language);
  const labels = [...base.decisionLabels, ...LABELS];
  const label: typeof base.attendance.label = words => {
    const plain = plainLabel(words);
    return ATTENDANCE.find(([pattern]) => pattern.test(plain))?.[1] ?? base.attendance.label(words);
  };
  return {
    ...base,
    decisionLabels: labels,
    labelFinder: finderOf(labels),
    mayTellWith: extra => base.mayTellWith([...extra, ...KINDS.keys()]),
    labelInWords: findLabel => text => {
      const { label: found, rest = '' } = IN_CAPITALS.exec(text)?.groups ?? {};
      const kind = KINDS.get(found?.toLowerCase() ?? '');
      return found === undefined || kind === undefined
        ? base.labelInWords(findLabel)(text)
        : { label: found, kind, rest, bare: false };
    },
    saysNothing: text => NONE.test(outOfBrackets(text).trim()) || base.saysNothing(text),
    speakersIn: speakersBut(base.speakersIn, /^(?:Penderfynwyd|Cytunwyd|Nodwyd|Argymhellwyd|Datgan)/i),
    interestsInWords: {
      ...base.interestsInWords,
      isTitle: title =>
        /\bdatganiad(?:au)? o (?:f|dd)uddiant|\bdatganiad(?:au)? o ddiddordeb/i.test(title) ||
        base.interestsInWords.isTitle(title),
    },
    attendance: {
      ...base.attendance,
      label,
      labelAt: labelAtBy(label),
      isOpening: title => /ymddiheuriad|presennol/i.test(title) || base.attendance.isOpening(title),
      peopleIn: (text, kind) =>
        NONE.test(outOfBrackets(text).trim())
          ? { people: [], isWhole: true, isList: true }
          : base.attendance.peopleIn(text, kind),
    },
  };
}
