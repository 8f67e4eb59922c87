// Labels of minutes in French. Sentences in French are not read: only what stands beside a label.

import type { AttendanceLabel } from './attendance-grammar.ts';
import { type AttendanceWords, attendanceIn } from './attendance-words.ts';
import { voteReader } from './counted-votes.ts';
import { finderOf } from './en/decisions.ts';
import type { Grammar } from './grammar.ts';
import { outOfBrackets } from './in-brackets.ts';
import type { DecisionLabel } from './said.ts';
import { speakersBut, typed } from './typed.ts';

const LABELS: readonly DecisionLabel[] = [
  { kind: 'decided', words: ['décision', 'décisions', 'décidé', 'décide'] },
  { kind: 'approved', words: ['adopté', 'approuvé'] },
];

/** "DÉCIDE d’approuver le budget" in capitals, and "Le conseil municipal, après en avoir délibéré, DÉCIDE : …". */
const DECIDES =
  /^(?:(?:Le|La) \p{L}[^.;:]{3,120}?,? )?(?<label>DÉCIDE|APPROUVE)(?: à l['’]unanimité)?\s*(?::\s*|(?=(?:de|que|le|la|les)\s|d['’]|l['’]))(?<rest>[\s\S]+)$/u;

const PRESENT: AttendanceLabel = { kind: 'part', part: 'present' };
const attendanceWords: AttendanceWords = {
  labels: [
    // "Présent·e·s", "Absent.e.s excusé.e.s", "Excusé-e-s"
    [/^(?:étaient |sont |membres |élus )?présent(?:e?s?|([.·•-])e\1?s?)$/, PRESENT],
    [
      /^(?:absent(?:e?s?|([.·•-])e\1?s?) )?excusé(?:e?s?|([.·•-])e\2?s?)$/,
      { kind: 'part', part: 'apologies' },
    ],
    [/^(?:étaient |membres )?absent(?:e?s?|([.·•-])e\1?s?)$/, { kind: 'part', part: 'absent' }],
    [/^invitée?s?$/, { kind: 'group', part: 'inAttendance', isThere: true }],
    [/^présidente?s? de séance$/, { kind: 'role', role: 'Président de séance', office: 'chair' }],
    [/^secrétaires? de séance$/, { kind: 'role', role: 'Secrétaire de séance', office: 'clerk' }],
  ],
  ands: ['et'],
  nobody: /^(?:néant|aucune?|personne|[-–—])[.!]?$/i,
  elsewhere: /^(?:(?:voir|selon|tous|toutes|le|la|les|il)\s|\d)/i,
  offices: /^(?:maire|adjointe?|présidente?|secrétaire|trésori(?:er|ère)|conseill(?:er|ère))s?$/i,
  noNames:
    /^(?:membres?|élus?|habitants?|public|presse|conseil|mairie|commune|association|liste|pouvoirs?|procurations?)$/i,
  isOpening: /présen|appel nominal|ouverture de (?:la )?séance/i,
};

const votes = voteReader({
  label: 'Votes?|Résultats? du vote|Scrutin',
  sides: { for: 'voix pour|pour', against: 'voix contre|contre', abstained: 'abstentions?' },
  numbers: { aucune: 0, une: 1, deux: 2, trois: 3 },
  between: 'voix|votes?',
  all: "(?:à l['’])?unanimité",
  most: 'à la majorité',
  carried: 'adoptée?s?|approuvée?s?',
  lost: 'rejetée?s?',
  beside: '(?:votants|présents|suffrages exprimés|exprimés) ?: ?\\d{1,3}',
  fillers: 'et|des|de|la|les|le|membres|présents|votants|suffrages|exprimés|voix|délibération|motion|est',
  within: "à l['’]unanimité(?= des (?:membres|présents|votants)| ?[:,.]|$)",
});

export function french(language: string): Grammar {
  const base = typed(language);
  const labels = [...base.decisionLabels, ...LABELS];
  return {
    ...base,
    decisionLabels: labels,
    labelFinder: finderOf(labels),
    mayTellWith: () => () => true,
    labelInWords: () => text => {
      const { label, rest = '' } = DECIDES.exec(text)?.groups ?? {};
      return label === undefined ? undefined : { label, kind: 'decided', rest: rest.trim(), bare: false };
    },
    saysNothing: text =>
      /^(?:aucune?|néant|sans objet)\.?$/i.test(outOfBrackets(text).trim()) || base.saysNothing(text),
    speakersIn: speakersBut(base.speakersIn, /^(?:Déci|Vote|Pour|Contre|Abst|Présen|Absent|Rapport)/),
    parseVote: (text, line) => base.parseVote(text, line) ?? votes.voteIn(text, line),
    voteWithin: votes.voteWithin,
    attendance: attendanceIn(base.attendance, attendanceWords),
  };
}
