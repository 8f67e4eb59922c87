// Decisions in words, without a label at the paragraph's beginning: "The quotes were read. It was agreed to paint the jetty."

import { anyOf } from '../any-of.ts';
import { findIn, mayFind, standsIn } from '../needed-words.ts';
import type { FoundLabel } from '../said.ts';
import { OF_A_THING, OF_SOMEBODY } from './body-ways.ts';
import { beforeVote, didByVote } from './decided-by-vote.ts';
import { clausesIn } from './deciding-clauses.ts';
import type { Way } from './decision-way.ts';
import { waysFor } from './decision-ways.ts';
import { smallPhrases } from './loud.ts';
import { masked, withoutTimes } from './masked.ts';
import { isReported, saysNothing, supposes, tellsOfBefore } from './not-decided.ts';
import { NAME } from './person-names.ts';
import { toldInPresent } from './present-tense.ts';

/** The decision that a sentence tells in words; undefined where it tells none, or another's. */
export function decisionSaid(sentence: string): FoundLabel | undefined {
  const said = presentlySaid(sentence) ?? (standsIn(MAY_DECIDE, sentence) ? decisionIn(sentence) : undefined);
  if (said || supposes(sentence)) return said;
  for (const clause of clausesIn(sentence)) {
    const told = presentlySaid(clause) ?? (standsIn(MAY_DECIDE, clause) ? decisionIn(clause) : undefined);
    if (told) return told;
  }
  return votedOn(sentence);
}

/** "The Board accepts the report (5 yes, 0 no).": what stands before the vote, and the whole of it where that tells the whole. */
function votedOn(sentence: string): FoundLabel | undefined {
  const { decided, vote = '' } = beforeVote(sentence) ?? {};
  if (decided === undefined) return undefined;
  const said = presentlySaid(`${decided}.`) ?? decisionIn(`${decided}.`);
  if (said) return { ...said, rest: said.rest.replace(/\.$/, () => vote) };
  const label = tellsOfBefore(decided) ? undefined : didByVote(decided);
  return label === undefined ? undefined : { label, kind: 'agreed', rest: sentence.trim(), bare: false };
}

/** "The Board accepts the offer.", in its own words. */
function presentlySaid(sentence: string): FoundLabel | undefined {
  const told = toldInPresent(sentence);
  const said = told && decisionIn(told.text);
  return said && { ...said, label: told.asWritten(said.label), rest: told.asWritten(said.rest) };
}

function decisionIn(sentence: string): FoundLabel | undefined {
  const text = withoutTimes(masked(smallPhrases(sentence.replace(/\s/g, ' '))));
  if (supposes(text)) return undefined;
  const { openings, within } = waysFor(text);
  for (const way of openings) {
    const match = way.has?.test(text) === false ? undefined : findIn(way.pattern, text);
    const said = match && saidAt(match, sentence, text, way);
    if (said) return said;
  }
  for (const pattern of within) {
    if (!mayFind(pattern, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index);
      // "Members were told that it was agreed": the words right before tell whose it is.
      if (isReported(before) || tellsOfBefore(before) || standsIn(FURTHER_REPORTED, before)) continue;
      const said = saidAt(match, sentence, text, {});
      if (said) return said;
    }
  }
  return undefined;
}

/** Looked for first: nearly all sentences hold none of these. */
const MAY_DECIDE =
  /\b(?:won by|agree[ds]?|chosen?|selected|opted|(?:happy|content|willing) (?:to|for)|resolve[ds]|decided|vote[ds]?|approve[ds]?|adopt(?:ed|s)?|accepts?|ratif(?:y|ies)|endorses?|do (?:pass|confirm|adopt|approve|accept)|noted|elect(?:s|ed)|appoint(?:s|ed)|re(?:appointed|elected)|authori[sz]ed|accepted|ratified|endorsed|co-opted|motion|seconded|confirmed|signed|passed|consensus|consensed|consent|votes? of|awarded|waived|rescinded|enacted|tabled|granted|refused|deferred|declined|rejected|RECOMMENDED|RECEIVED|ENDORSED|decision|objections?|objected|show of hands|minded to|set at|(?:set|fixed) (?:the|an?|its|our)|given|gave|approval|consented|undertook|in favou?r|acclamation|support(?:ed)?|agreement|amended|repealed|revoked|revised|reaffirmed|renewed|extended|cancell?ed|denied|delegated|directed|instructed|mandated|tasked|determined|concluded|settled|ordered|took|moved to|authori[sz]es|unanimous|carried|carries|passes|empowered|allocated|donated|awarded|deferred|postponed|dispensations?|formed|established (?:an?|the|its)|created (?:an?|the|its)|constituted|dissolved|disbanded|set up|suspended|set aside|budgeted|committed|ballot|overwhelmingly|objects|supports|won|wins)\b/i;

/** ", at which it was agreed", ", when it was agreed": of another meeting. */
const FURTHER_REPORTED = /\b(?:at which|in which|and where|and when)\s*$/i;

function saidAt(
  match: RegExpExecArray,
  sentence: string,
  text: string,
  { kind, isWhole = false, isOfEarlier = false, isAbove = false, isOfAll }: Omit<Way, 'pattern'>,
): FoundLabel | undefined {
  const { also = '', label = also, verb = '', joint = '', body } = match.groups ?? {};
  const end = match.index + match[0].length;
  // "to" and "that" belong to what was decided, and so does "the Clerk".
  const from = /^[,:\s]*(?:that|to|THAT|TO)\b/.test(joint) ? end - joint.replace(/^[,:\s]+/, '').length : end;
  const rest = withoutMovers(sentence.slice(isWhole ? 0 : from).trim());
  const behind = text.slice(end);
  // "… and unanimously agreed to.": what was agreed stands before it.
  if (
    (/^(?:(?:to|that)\b)?[^\p{L}]*$/u.test(rest) && !isAbove) ||
    (/\p{L}/u.test(behind) && saysNothing(behind) && !isNotToDo(joint, behind)) ||
    (saysNothing(rest) && !(isAbove && rest === ''))
  )
    return undefined;
  if (isOfEarlier && !/\bha(?:d|s|ve)\b/.test(match[0]))
    return { label: label.trim(), kind: kind ?? 'approved', rest, bare: false };
  if (tellsOfBefore(text.slice(0, match.index)) || tellsOfBefore(`${match[0]} ${isWhole ? behind : ''}`))
    return undefined;
  // "Members agreed that prices are high" is what they think; "resolved that" is what they will have.
  const isView = body !== undefined && /that/.test(joint) && /^(?:agreed|AGREED)$/.test(verb);
  if (!isAbove && isView && !standsIn(IS_ORDER, rest)) return undefined;
  if (body !== undefined && standsIn(OTHERS, body)) return undefined;
  const isAfterTalk = /^(?:Following|After|Having|Arising)\b/.test(text) && { isAfterTalk: true as const };
  return {
    label: label.trim(),
    kind: kind ?? kindOf(verb || label),
    rest,
    bare: false,
    ...isAfterTalk,
    ...(isOfAll && { isOfAll }),
  };
}

/** "to not renew the lease" */
const isNotToDo = (joint: string, behind: string): boolean =>
  /\bto\s*$/.test(joint) && /^not (?!yet\b)\p{Ll}{2,} \S/u.test(behind.trim());

/** "… that the Board will post summaries", "that the fee should stay", "that the list would be sent": what shall be, and no view of how things are. */
const IS_ORDER = new RegExp(
  `^that (?:${OF_A_THING}|${OF_SOMEBODY}|${anyOf(
    /no (?:further )?action (?:was|is|be) (?:required|needed|necessary|taken)\b/,
    /(?!(?:if|something|more|nothing|everything|people|there) )(?:(?! (?:said|thinks?|thought|if|who|which|because|unless|is|was|are|were) )[^.;:?]){2,120}? (?:(?:would|will|shall) (?:not )?)?(?:remain|stay|continue|proceed|go ahead)\b/,
    /(?:(?:in future|henceforth|from now on),? )?(?:we|(?:the )?(?:Board|Council|Committee|Clerk|Chair|Secretary|Treasurer|[Gg]roup|WG|TC|TSC|editors?|members)) (?:will|shall|must)\b/,
    /(?:they|we|it) (?:would|should|will|shall) (?:not |also |now |both |all |then |only )?(?!be\b|like\b|need|have\b|prefer|help\b|seem|appear|make (?:sense|it)|take (?:time|a lot|too|long)|benefit|cost\b|require)\p{Ll}{3,}/u,
    /(?!(?:if|something|more|nothing|everything|people|there) )(?:(?! (?:said|thinks?|thought|if|who|which|because|unless) )[^.;:?]){2,120}? (?:should|shall|is to|are to|ought to) (?:not )?(?:remain|stay|continue|go ahead|proceed|land|stand|serve|act|meet|attend|write|ask|pay|buy|have|use|rise|increase|go up|charge|change|close|open|take place|apply|provide|go (?:on|to|out|with)|be (?!(?:more|less|better|some|aware|careful|concerned|proud|congratulated|noted|no|an? |able|very|too|grateful|interested|pleased|possible|easy|\p{Ll}+ing\b))\p{Ll}+)/u,
    /(?!(?:if|something|more|nothing|everything|people|there) )(?:(?! (?:said|thinks?|thought|if|who|which|because|unless) )[^.;:?]){2,120}? (?:would|will) (?:not )?be (?:then )?(?:held|kept|sent|paid|bought|moved|postponed|deferred|approved|published|circulated|invited|asked|written|given|added|removed|renewed|replaced|repaired|installed|closed|opened|cancell?ed|organi[sz]ed|arranged|purchased|donated|shared|placed|reviewed|brought|made|put|set|sold|cut|painted|ordered|appointed|contacted|offered|raised|reduced|increased|extended|stopped|returned|referred|discussed at the next|on the agenda)\b/,
  )})`,
  'u',
);

/** "The Borough Council", "the Planning Authority" decide elsewhere. */
const OTHERS = /\b(?:County|Borough|District|City|Planning|National|Government|School|Roads?)\b.*\bCouncil\b/;

/** "(Cllr Amber proposed, Cllr Birch seconded)" behind a decision is no part of its text, nor is "(Amber/Birch)" before it. */
const MOVERS_BESIDE =
  /\s*(?:\((?:[Pp]rop|[Mm]oved|PROP|MOVED|[^()]{3,40} (?:proposed|moved)\b)[^()]{0,160}\)|\[(?:[Pp]rop|[Mm]oved|PROP|MOVED)[^[\]]{0,160}\])\.?$/;
const MOVERS_BEFORE = new RegExp(
  `^(?:\\(${NAME} ?/ ?${NAME}\\)[:,]?\\s*|${NAME} ?/ ?${NAME}[.,:]?\\s(?=(?:That|THAT|To)\\b))`,
  'u',
);
export const withoutMovers = (text: string): string =>
  text.replace(MOVERS_BESIDE, '').replace(MOVERS_BEFORE, '');

const KINDS: Readonly<Record<string, string>> = {
  resolved: 'resolved',
  agreed: 'agreed',
  decided: 'decided',
  voted: 'resolved',
  carried: 'agreed',
  passed: 'agreed',
  approved: 'approved',
};
const kindOf = (verb: string): string => KINDS[verb.toLowerCase().split(' ').at(-1) ?? ''] ?? 'decided';
