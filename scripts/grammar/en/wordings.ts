// What was moved, as a paragraph of its own beside its mover: "That the report be received.", "To accept the quotation."

import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';

const THAT = new RegExp(
  `^(?:That|THAT),? (?!(?:${anyOf(
    // "That was all.", "That made three."
    /is|was|were|will|would|has|have|had|said|being|means?|meant|did|does|may|might|could|should/,
    /left|leaves|made|makes|gave|concluded|ended|brings|brought/,
    // "That evening", "That much"
    /way|day|night|same|year|evening|afternoon|morning|one|much|and|as|in turn/,
    // "That the fee was high was agreed by all."
    /(?:the|this|a|an|it|he|she|they) (?:\p{L}+ ){0,3}(?:was|were|had|would|seemed|came|went|looked)/u,
  )})\\b)`,
  'u',
);

/** "To date", "To the Chair's surprise", "To summarise" begin sentences of other kinds. */
const TO =
  /^T[Oo]:? (?!(?:date|be|the|this|that|these|those|them|him|her|which|whom|our|my|one|some|all|a|an|begin|conclude|start|summari[sz]e|clarify|help)\b)\p{Ll}{3,} /u;

/** Whether a sentence is worded as what somebody moves. Many that are say nothing of the kind: a mover must stand beside it. */
export const isWording = (sentence: string): boolean => standsIn(THAT, sentence) || standsIn(TO, sentence);
