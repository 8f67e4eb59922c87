// What minutes in any language may type as the format has it, in English words: "Vote: 7 for", "Action: …", "Present:".
//
// Why no more? Sentences in English are looked for in English minutes alone: in another language the same letters may be other
// words, and what is read there by chance would stand in a register.

import { parseVote } from './en/votes.ts';
import { english } from './en.ts';
import type { Grammar } from './grammar.ts';

/** The grammar on which that of another language stands: labels, lists and tables, and no sentence. */
export function typed(language: string): Grammar {
  const all = english(language);
  const nothing = (): undefined => undefined;
  return {
    ...all,
    labelInWords: () => nothing,
    sayingOf: nothing,
    motionIn: nothing,
    withoutMovers: text => text,
    initialsIn: () => new Set(),
    parseVote,
    voteWithin: nothing,
    voteOfDebate: nothing,
    rollCalls: {
      announces: () => false,
      sideAlone: nothing,
      sideNames: nothing,
      sideWithNames: nothing,
      votesOfEach: nothing,
      inRows: nothing,
    },
    outcomesIn: () => [],
    movesInWords: () => false,
    beginsMotion: () => false,
    announcesAmendment: () => false,
    ballotSide: nothing,
    interestsInWords: { ...all.interestsInWords, inText: () => [], saysNone: () => false },
    actionInWords: (sentence, isKnown) =>
      all.beginsAction(sentence) ? all.actionInWords(sentence, isKnown) : undefined,
    attendance: {
      ...all.attendance,
      saidIn: nothing,
      comingsAndGoings: () => [],
      stayIn: () => ({}),
      chairsTaken: () => [],
      rollCallIn: () => [],
    },
    states: { saysInquorate: () => false, saysQuorumCame: () => false, reconvenedFrom: nothing },
    approvedBelow: () => ({ days: [], isOfLast: false }),
    approvesLast: () => false,
    isOpenEnd: () => false,
  };
}

/** Names before speeches, but for words that are labels in this language: "Beschluss:" three times is no speaker. */
export const speakersBut =
  (speakersIn: Grammar['speakersIn'], labels: RegExp): Grammar['speakersIn'] =>
  text =>
    new Set([...speakersIn(text)].filter(name => !labels.test(name)));
