// What was voted on as a question, and the voices behind it: "Dora Elder, Treasurer? 4/0/1", "Approve the minutes? 5-0-0".

import { findIn, standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';

/** Somebody with an office, or what is to be done; those for it, against it and neither. */
const ASKED =
  /^(?<what>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, [^?;:]{3,60}|(?:Approve|Accept|Adopt|Elect|Appoint|Confirm|Ratify|Amend)\b[^?;]{3,200})\? ?\(?(?<inFavour>\d{1,3}) ?[-–/] ?(?<against>\d{1,3}) ?[-–/] ?(?<neither>\d{1,3})\)?\.?$/u;

const BEFORE_FIGURES = /\? ?\(?\d/;

/** Undefined where it was lost, or nearly so; and "5/3/26" is a day. */
export function votedAsAsked(text: string): FoundLabel | undefined {
  const { what, inFavour, against, neither } = standsIn(BEFORE_FIGURES, text)
    ? (findIn(ASKED, text)?.groups ?? {})
    : {};
  const [yes, no, others] = [Number(inFavour), Number(against), Number(neither)];
  if (what === undefined || yes === 0 || yes < 2 * no || others > yes) return undefined;
  const isOfSomebody = /^\p{Lu}\S+ \p{Lu}[^,]*,/u.test(what);
  return {
    label: text.slice(what.length + 1).trim(),
    kind: isOfSomebody ? 'elected' : 'agreed',
    rest: what,
    bare: false,
  };
}

/** "Shall the club join the league? It costs £75 a year.", with the votes on it below */
const PUT =
  /^(?:[^?]{3,400}[.!] )?(?:Should|Shall|Do|Does|Are|Is|Will|Would) (?:we|the|this|that|it|all|these|our|an?|\p{Lu}\p{L}+) [^?]{6,300}\?(?: [^?]{4,200}\.)?$|^(?:(?:A |The )?(?:vote|ballot|poll) (?:was )?(?:taken|held|called)? ?(?:on|for|to)|(?:The )?question (?:is|was)(?: put)?:?|Voting on|Vote on) [^?]{6,300}[.:]?$/iu;

export const putsToVote = (paragraph: string): boolean =>
  paragraph.length < 800 &&
  standsIn(PUT, paragraph) &&
  !/\b(?:straw|temperature|indicative)\b/i.test(paragraph);
