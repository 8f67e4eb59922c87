// Actions: who is to do what by when, as a sentence or a point of a list says it.

import { capitalised } from '../../model/capitalised.ts';
import type { ReadAction } from '../action-grammar.ts';
import { anyOf } from '../any-of.ts';
import { outOfBrackets } from '../in-brackets.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { KnownName } from '../said.ts';
import { namesDay } from '../year-left-out.ts';
import { ARROW, behindArrow } from './action-arrows.ts';
import { withoutFields } from './action-fields.ts';
import { PROMISED_TASK, taskBeforeName, taskGiven, taskSpoken, VERB } from './action-ways.ts';
import type { DatesIn } from './dates.ts';
import { areOwners, isDoer, isGroup, isOwner, isOwnGroup, withHandles } from './doers.ts';
import { hasGivenName } from './given-names.ts';
import { taskOfGroup } from './group-tasks.ts';
import { mayGiveTask, PROMISED } from './task-words.ts';
import { isToAction, withoutReferences } from './tasks-behind.ts';

/** "Clerk to write to the owner.", "The secretary is to prepare the letter." */
const OWNER_TO = new RegExp(
  `^(?:(?:Before|By|After|At) [^,;:]{2,40}, )?(.{2,80}?)(?:,| still| (?:is|are)(?: still)?(?= to (?!(?:retire|leave|become|have|get|move|meet)\\b)))? to ${VERB}(.+)$`,
  'su',
);
const OWNER_WILL = new RegExp(`^(.{2,80}?) will ${VERB}`, 'u');
/** "The Clerk was asked to write to him"; "Cllr Amber agreed to bake a cake"; but "Mr Elm agreed to revert" and
 * "… agreed to do so" name no task. */
const ASKS = new RegExp(
  `\\b(?:asked|instructed|requested|directed|tasked|actioned|${PROMISED}|happy|willing|action|action item|AI) to `,
);
/** "Dora to ask Ben and Kat to come": whoever stands behind it is asked as well. */
export const ASKS_ANOTHER =
  /\b(?:ask|tell|remind|invite|encourage|request|get|for|let|want|instruct|advise|help|email|e-mail|call|phone|with|and|inform|notify|if|whether|that) (?:the )?\p{Lu}[^;\p{Ll}]{0,3}[\p{L}.’'-]{0,24}(?:,? (?:and )?(?:the )?\p{Lu}[\p{L}.’'-]{0,24}){0,4}$/u;
/** "was then asked", "has been instructed", "will be asked". */
const IS_ASKED =
  '(?:was|were|is|are|has been|have been|will be) (?:then |also |therefore |again |duly |now )?(?:asked|instructed|requested|directed|tasked|actioned)';
const WAS_ASKED = new RegExp(
  `^(?!(?:All|Everyone|Everybody|We)\\b[^.;:]{0,40}? agreed? to )(?:[^,;:]{1,80}[,;:] )?(.{2,80}?) (?:${IS_ASKED}|(?:has |have |kindly |also )*(?:${PROMISED})|(?:is |are |was |were )?(?:very |quite |also |always )?(?:happy|willing)(?= to (?!report|receive|hear|see|note|say|learn|announce|confirm|welcome|support|be|help(?! with)))|(?:took|takes|has|will take|accepted|was given) (?:the |an )?(?:action(?: item)?|AI)) to ${VERB}(${PROMISED_TASK})$`,
  'su',
);
/** "ACTION: Clerk to get two quotes", "Action point 3 – …", "AI: Dora to ask", "ACTION-31: …", "[ACTION] …", "#action Dora to ask", "#todo: Dora to ask" */
const WORD =
  '(?:\\[(?:ACTIONS?|Actions?|action|AI)\\](?=\\s)|#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)(?=:?\\s|:[A-Za-z])|ACTIONS?|Actions?)';
/** "[ACTION: Dora] ask him" says what "ACTION (Dora): ask him" does. */
const WITH_OWNER_INSIDE = /^\[(ACTION|Action|AI): ?([^():[\]]{2,60})\] ?(?=\S)/;
/** "[Action Dora to ask him]" */
const IN_SQUARE_BRACKETS = /^\[((?:ACTION|Action|AI)\b [^[\]]{4,300})\]\.?$/;
const KINDS =
  '(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|[Aa]greed|[Rr]equired|[Aa]rising|[Nn]eeded|AGREED|REQUIRED|ARISING))?';
const LABEL = new RegExp(
  `^(?:A[IPR](?=:)|\\[AR\\](?=\\s)|T(?:ODO|o[- ]?[Dd]o)(?=:)|T(?:asks?|ASKS?)(?=:)|${WORD})${KINDS}(?: \\d{4}-\\d\\d-\\d\\d|[- ]?#?\\d{1,4})?(?: ?(?:[:–—-]|:-) ?|(?<=\\]|#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)) |(?<=#(?:ACTION|Action|action|TODO|ToDo|Todo|todo)):)(?=\\S)`,
);
/** "Dora", "@dora", "Dora Elder and Ben", "the Clerk", "Ben/Dora" */
const ONE_OWNER = "(?:the |@)?[\\p{L}][\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}-]+)?";
const SHORT_OWNERS = `(?=\\p{Lu}|@|the \\p{Lu})${ONE_OWNER}(?:(?:, | and | & |/)${ONE_OWNER}){0,3}`;
/** "AI (Dora): ask him", "ACTION 2026-03-05 Dora: ask him", "ACTION Dora to ask him", "Action on the Clerk: ask him", "AI for Dora: ask him" */
const LABEL_WITH_OWNER = new RegExp(
  `^(?:A[IPR](?= ?\\(| for | on | ${SHORT_OWNERS}: )|T(?:ODO|o[- ]?[Dd]o)(?= ?\\(| ${SHORT_OWNERS}: )|${WORD})${KINDS}(?: \\d{4}-\\d\\d-\\d\\d)?(?:, | )?(?:(?<= )(?:on|for|by) )?(?:[([](?:name=)?(?<named>[^():[\\]]{2,80})[)\\]]|(?<= |, )(?<beside>[^():,]{2,80}?(?:, [^():,]{2,40}?){0,3}))(?: ?: +(?=\\S)| [–—-] (?=\\p{Ll})|(?<=A[IP] ?\\([^()]{2,80}\\)) (?=\\p{Ll}{2,} )|(?: (?:is|are))? to ${VERB})(?<task>.+)$`,
  'su',
);
const NO_ACTION =
  /^[^.;]{0,80}\b(?:volunteers|helpers)(?: (?:are|is|still))? (?:needed|wanted|sought)\b(?! to\b)|^(?:(?:none|nil|n\/a|tbc|tbd|no(?:ne)? (?:required|needed|arising|actions?)|not applicable|to be (?:decided|confirmed|agreed|advised))\b|(?:the )?\p{L}+ took no (?:\p{L}+ )?action\b|(?:[^.;:,]{3,60}, )?no (?:\p{L}+ )?action (?:was |is )?(?:taken|required|needed|necessary)\b|(?:(?:on|upon) (?:a |the )?)?(?:moved|proposed|motion)(?: was)?(?: made| moved)?(?: and seconded)? (?:by|of)\b|motion (?:was )?(?:carried|passed|approved|failed|to)\b|(?:todo|tba|\.{3}|…|<[^<>]*>|\[[^[\]]*\])\s*$)/iu;

/** Within a list of actions the owner may also stand before a colon or a dash, behind one at the end, or in brackets there. */
const OWNER_BEFORE =
  /^\[?(.{2,80}?)\]?(?: ?: ?| ?(?:--|[–—→]|-?->|=>) ?| ?- )(?:to (?=\p{Ll}))?(?=\S)(.+)$/su;
/** "[Dora] ask the school", "(Dora) - ask the school" */
const OWNER_IN_BRACKETS = /^[[(]([^()[\]]{2,60})[)\]](?: ?[:–—-])? (?=\S)(.+)$/su;
/** "ask the school – Dora", "ask the school (owner: Dora)" */
const OWNER_BEHIND =
  /^(.{4,}?)(?: (?:--|-?->|=>|[–—→⇒-]) ?| ?[([]|: |\. | (?=@))(?:(?:[Oo]wners?|[Aa]ssignees?|[Aa]ssigned(?: to)?|[Ll]ead|[Ww]ho|[Bb]y whom|[Rr]esponsible|[Aa]ction(?: by)?)\s?:\s?)?([^()[\]:–—]{2,80})[)\]]?\.?$/su;
/** "Mend the gate by the pond, Dora": where no other name stands before it. */
const OWNER_BEHIND_COMMA = /^(\p{Lu}\p{Ll}+ [^\p{Lu},:;]{4,120}), ([^(),:;–—]{2,60}?)\.?$/u;
/** "How do we pay for it? (Dora to ask)", "Print it (Dora, with Ben)" */
const TASK_IN_BRACKETS =
  / \(([^(),]{2,60}?)(?: (?:to|will) \p{Ll}[^()]{2,60}|, (?:with|and) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)(?: as [^()]{2,40})?)\)\.?$/u;
/** "ask the school – Dora – 5 May 2026", "ask the school (Dora, due 5 May 2026)": a day behind the owner. */
const DAY_BEHIND = new RegExp(
  `^(.{4,}?)(?: ?(?:--|[–—-]) |[,;] ?| ?[([])((?:(?:due(?: by| date)?|by|before|deadline):? )?${anyOf(
    /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?/u,
    /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6},? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}(?:,? \d{4})?/u,
    /\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?/u,
  )})[)\\]]?\\.?$`,
  'iu',
);
const SAYS_DUE = /^(?:due|by|before|deadline)\b/i;
/** "VMB send the plan"; but "VMB sends it", "VMB asked", "VMB gave it", "VMB out next week". */
const OWNER_BARE =
  /^(.{2,40}?) (?!(?:and|or|of|in|on|at|for|with|from|out|off|away|is|was|were|had|did|do|does|may|might|can|could|would|should|said|told|gave|sent|went|took|made|found|ran|met|wrote|felt|left|came|got|spoke|brought|thought|held|kept)\b)(?=\p{Ll}{2,}(?<!s|ed|ing|ly)\s)/u;

/** "… – DONE", "[done]", "Completed: …"; but "say what is to get done". */
const DONE_BEHIND =
  /\s?[–—-]?\s?[[(]?\b(?:DONE|COMPLETED?|(?<!\b(?:gets?|got|getting|be|been|being|is|are|was|were|not|when|once|until|if)\s)[Dd]one|[Cc]ompleted)[\])]?[.!]?$/;
const DONE_BEFORE =
  /^(?:[[(](?:[Dd]one|DONE|[Cc]ompleted?|COMPLETED?)[\])]\s?|(?:DONE|Done|COMPLETED?|Completed)(?:\s?[:–—-]\s?|\s(?=\p{Lu})))/u;

/** "9.1 The Clerk was asked to …", "b) Internal audit: Cllr Elm to ask …", "c. Action: …", "ii. Action: …": what stands before the words. */
const NUMBERED =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,2}|\[[a-zA-Z]?\d[\w./-]{0,12}\]|\(?[a-zA-Z]\)|(?:[a-z]|[A-Z](?=\.\s+(?:ACTION|Action|The|All|Clerk|Chair|Secretary|Treasurer|Cllrs?|Councillors?|Mrs?|Ms|Dr)\b)|[ivx]{2,4}|[IVX]{2,4})\.)\s+(?:(?!(?:[Rr]esolved|RESOLVED|[Aa]greed|AGREED|[Dd]ecision|DECISION|[Nn]oted|NOTED|[Aa]pproved|APPROVED|[Rr]ecommended|RECOMMENDED|[Aa]ction|ACTION))[^:.;]{2,50}: )?/;

/** "#668 - Dora will answer it", "PR #12: Dora to merge it": what it is about, by its number */
const REFERENCE = /^(?:\[?#\d{1,6}\]?|(?:PR|MR|Issue|Bug|Ticket) ?#?\d{1,6}) ?(?:[-–—]|:) (?=\p{Lu}|@)/u;
/** "CRITICAL TODO: ask Dora" */
const PRESSING =
  /^(?:CRITICAL|URGENT|IMPORTANT|BIG|Critical|Urgent|Important) (?=(?:TODO|AI|ACTION(?: ITEM)?|Action(?: item)?):)/;
/** "TODO: Ask the bank": what is to be done, though nobody is named; "TODO: the second page" was not written. */
const TO_DO_VERB =
  /^(?:Ask|Contact|Write (?:to|up|a|the)|Reply|Respond|Send|Talk to|E-?mail|Ping|Check (?:with|if|whether|that|the|on)|Review|Create|Schedule|Set up|Book|Find (?:out|an?|the|some)|Confirm|Follow up|Reach out|Publish|Open an?|File an?|Prepare|Investigate|Look into|Announce|Circulate|Arrange|Organi[sz]e|Invite|Order|Buy|Perform|Notify|Inform|Remind|Submit|Get (?:in touch|back|an?)) /;

/** "ACTION: CLERK TO ORDER THE PAINT." */
const LOUD_TO = /^([^\p{Ll}]{2,60}?) TO (?!BE\b)(\p{Lu}{2,}\b[^\p{Ll}]+)$/u;

/** "☐ Dora: ask him", "✅ Dora: ask him": the sign of a box or a state before a task. */
const SIGN = /^(?:(?:[☐□▢◻☒•▪▸▶➔]|\p{Extended_Pictographic})\uFE0F?\s*)+(?=[\p{L}@[(])/u;
const DONE_SIGN = /^[✅☑✔✓☒]/u;

/** "None", "TODO", "<action item>", "The Board took no action": what a list of actions holds where nobody wrote one; "Moved by Amber, seconded …" tells a vote. */
export const isNoAction = (text: string): boolean => standsIn(NO_ACTION, outOfBrackets(text).trim());

/** A paragraph of more letters than this says more than one thing. */
const LONGEST = 600;

/** The action that a sentence is, outside of a list of actions. */
export function actionInWords(
  sentence: string,
  isKnown: KnownName,
  datesIn: DatesIn,
): ReadAction | undefined {
  if (!mayGiveTask(sentence)) return undefined;
  const written = oneSpaced(sentence);
  if (written.length > LONGEST) return undefined;
  const text = written
    .replace(SIGN, '')
    .replace(PRESSING, '')
    .replace(NUMBERED, '')
    .replace(REFERENCE, '')
    .replace(/^and (?=\p{Lu})/u, '')
    .replace(ARROW, '')
    .replace(IN_SQUARE_BRACKETS, '$1')
    .replace(WITH_OWNER_INSIDE, '$1 ($2): ');
  if (isToAction(text)) return undefined;
  const isHeard: KnownName = name => isKnown(name) || isKnown(capitalised(name));
  const { named, beside, task = '' } = findIn(LABEL_WITH_OWNER, text)?.groups ?? {};
  const isToDo = /^T(?:ODO|o[- ]?[Dd]o|ask|ASK)/.test(text);
  const isNamed: KnownName =
    named === undefined || isToDo || text.startsWith('AI')
      ? name => isOwner(name) || (standsIn(OWNER_BEHIND_LABEL, text) && isGroup(name))
      : isDoer;
  // "AI Attribution Toolkit: …" is about machines, where nobody of that name was there.
  const isSure = !/^AI \p{Lu}/u.test(text);
  const owners = areOwners(named ?? beside ?? '', name => isHeard(name) || (isSure && isNamed(name)));
  if (owners) return withDay({ owners, what: ended(task), done: false }, datesIn);
  const label = findIn(LABEL, text)?.[0];
  const said = label === undefined ? text : withHandles(text.slice(label.length));
  const found =
    split(OWNER_TO, said, label === undefined || isToDo ? isKnown : name => isKnown(name) || isDoer(name)) ??
    (label === undefined && standsIn(ASKS, said) ? split(WAS_ASKED, said, isKnown) : undefined) ??
    (label === undefined ? split(OWNER_TO, behindTitle(said) ?? '', isKnown) : undefined) ??
    (label === undefined
      ? (taskSpoken(said, isKnown) ??
        taskGiven(behindTitle(said) ?? said, isKnown) ??
        taskGiven(said, isKnown) ??
        taskOfGroup(behindTitle(said) ?? said, isKnown) ??
        taskOfGroup(said, isKnown) ??
        taskBeforeName(said, isKnown))
      : undefined);
  if (found) return withDay({ ...found, what: ended(found.what) }, datesIn);
  const loud = split(
    LOUD_TO,
    said.replace(/^ACTIONS? /, ''),
    name => isHeard(name) || isHeard(inSmall(name)),
  );
  if (loud && (label !== undefined || text === written)) return loud;
  const pointed = label === undefined ? behindArrow(written, isHeard) : undefined;
  if (pointed) return withDay(pointed, datesIn);
  // A label and a name alone: what is to be done stands before it, and nobody can tell where that begins.
  // "ACTION ITEMS: 1. Letter of the Minister": a title over points.
  const isOverPoints = /^\(?\d{1,2}[.)](?:\s|$)/.test(said);
  if (
    label === undefined ||
    isOverPoints ||
    standsIn(NO_ACTION, said) ||
    areOwners(withoutReferences(said).replace(/\.$/, ''), isKnown)
  )
    return undefined;
  const bare =
    label.startsWith('#') && !/ (?:to|will) /.test(said) ? findIn(OWNER_BARE, said)?.[1] : undefined;
  const isOwned = bare !== undefined && areOwners(bare, isHeard) !== undefined;
  const owned = ownedIn(
    isOwned ? `${bare}: ${said.slice((bare ?? '').length + 1)}` : said,
    isHeard,
    name => isOwner(name) || hasGivenName(name),
  );
  // "TODO: the second page" is nobody's task, nor is "#todo lists".
  if ((isToDo || /^#todo(?!:)/i.test(label)) && owned.owners.length === 0 && !standsIn(TO_DO_VERB, said))
    return undefined;
  // "AI: Use in schools" is about machines; of an action item it tells what is to be done, or who is to do it. "AR: it is hard" is said
  // by somebody of these initials.
  const mayBeTask = /^\p{Ll}/u.test(said) && !label.startsWith('AR');
  if (/^A[IPR]:/.test(label) && owned.owners.length === 0 && !mayBeTask) return undefined;
  return withDay(owned, datesIn);
}

/** "DORA ELDER" => "Dora Elder" */
const inSmall = (name: string): string => name.replace(/\p{L}+/gu, word => capitalised(word.toLowerCase()));

/** Not behind "Motion:" or "Decision:": what is moved is not to be done, and what was decided has its own place. */
const NO_TITLE =
  '(?!(?:(?:draft |proposed )?(?:motions?|resolutions?|decisions?)|proposals?|amendments?|options?|questions?|re(?:solved|commendations?|commended)|agreed|noted|approved)\\b)';
const TITLED = new RegExp(`^${NO_TITLE}\\p{L}[^:.;–—]{2,50}(?:: | [–—] )`, 'iu');
/** "Kitchen floor - Dora to ask" */
const HYPHENED = new RegExp(
  `^${NO_TITLE}\\p{L}(?:[^:.;–—()[\\]=]|\\([^()]{1,30}\\)){2,50}? - (?=[\\p{Lu}@])`,
  'u',
);

/** "Audit: Cllr Ash to ask the auditor" => "Cllr Ash to ask the auditor"; undefined where no such title stands before it. */
export function behindTitle(point: string): string | undefined {
  const title = (findIn(TITLED, point) ?? findIn(HYPHENED, point))?.[0];
  return title === undefined ? undefined : point.slice(title.length);
}

export const beginsAction = (text: string): boolean =>
  standsIn(LABEL, text) || standsIn(OWNER_BEHIND_LABEL, text) || isToAction(text);

/** "Action Dora to order paint" */
const FIRST_NAME = /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) (?:is|has|had|was|would|should|must)\b/u;

const OWNER_BEHIND_LABEL = new RegExp(
  `^(?:ACTION|Action) (?!(?:Group|Team|Committee|Board|Council|Plan|Log|List|Register|Summary|Tracker|Sheet|Required|Needed|Taken|Fraud|Aid|Research)\\b)\\p{Lu}[^:.;,\\n]{1,40}? (?:(?:is|are) )?to ${VERB}`,
  'u',
);

/** "Signed: Dora Elder", "Next meeting: 5 May": what ends the minutes may stand below their actions. */
const CLOSES =
  /^(?:signed|(?:(?:minutes|notes) )?(?:recorded|submitted|prepared|written|typed|taken|approved) by|minutes(?=:)|respectfully|(?:date (?:and time )?of )?(?:the )?next meeting(?=$| ?[:(–-]| (?:is|will|on|to) )|(?:the )?meeting (?:closed|ended|adjourned)|(?:meeting )?adjourn(?:ed|ment))(?![\p{L}-])/iu;

/** The action that a point of a list of actions is; undefined where it says that there is none. */
export function actionInList(point: string, isKnown: KnownName, datesIn: DatesIn): ReadAction | undefined {
  const text = oneSpaced(point);
  if (text.length > LONGEST || isNoAction(text) || standsIn(CLOSES, text)) return undefined;
  const done = standsIn(DONE_SIGN, text) || standsIn(DONE_BEFORE, text) || standsIn(DONE_BEHIND, text);
  const { words, when: by } = withoutFields(
    oneSpaced(
      text
        .replace(SIGN, '')
        .replace(DONE_BEFORE, '')
        .replace(DONE_BEHIND, '')
        .replace(LABEL, '')
        .replace(/^A[IPR] (?=\p{Lu}\p{Ll})/u, ''),
    ),
  );
  const said = withHandles(words);
  // One word names a thing, and what ends with a colon is a heading of points below it.
  if (!/\p{L}\S*\s+\S/u.test(said) || said.endsWith(':')) return undefined;
  const isHeard: KnownName = name =>
    isKnown(name) || isOwnGroup(name) || (/^\p{Ll}{3,}$/u.test(name) && isKnown(capitalised(name)));
  if (by !== '') {
    const [due] = datesIn(by);
    const { owners, what } = ownedIn(said, isHeard);
    return { owners, what, done, ...(due !== undefined && { when: by, due }) };
  }
  const [, owned = '', when = ''] = findIn(DAY_BEHIND, said) ?? [];
  const [due] = when === '' ? [] : datesIn(when);
  const dated =
    due === undefined && !standsIn(SAYS_DUE, when) && !namesDay(when) ? undefined : ownedIn(owned, isHeard);
  if (dated && dated.owners.length > 0) return { ...dated, when, ...(due !== undefined && { due }), done };
  const heard = ownedIn(said, isHeard);
  const read =
    heard.owners.length > 0
      ? heard
      : (split(OWNER_TO, behindTitle(said) ?? said, isBodyBeside(isHeard)) ?? heard);
  // "Website: Dora look at the footer": behind a title of nobody.
  const behind = read.owners.length > 0 ? undefined : behindTitle(said);
  const within = behind === undefined ? [] : ownedIn(behind, isHeard).owners;
  // "Website: Dora has meant to look at it"
  const first = areOwners(findIn(FIRST_NAME, behind ?? '')?.[1] ?? '', isHeard) ?? [];
  return withDay(
    { ...read, owners: [read.owners, within, first].find(all => all.length > 0) ?? [], done },
    datesIn,
  );
}

/** "School and PFA to tell the parents", "Office Bearers to ask": bodies that such a list names beside people. */
const isBodyBeside =
  (isKnown: KnownName): KnownName =>
  name =>
    isKnown(name) || isGroup(name) || /^(?:\p{Lu}{2,4}|School|Parents|Staff)$/u.test(name);

/** Whoever is named to do it where one would look for that, and what is left. */
function ownedIn(text: string, isKnown: KnownName, isNamed: KnownName = () => false): ReadAction {
  // "Hall: Dora to book it", "Jo Elm: Dora to ask him": of two names it is the second one's
  const titled = behindTitle(text);
  const first =
    split(OWNER_TO, text, isKnown) ??
    (titled === undefined ? undefined : split(OWNER_TO, titled, isKnown)) ??
    split(OWNER_BEFORE, text, isKnown) ??
    split(OWNER_IN_BRACKETS, text, isKnown);
  if (first) return first;
  // "Ben Elm (Treasurer) will pay it"
  const will = (findIn(OWNER_WILL, text) ?? findIn(OWNER_BARE, text))?.[1]?.replace(/ \([^()]{2,40}\)$/, '');
  const willing = areOwners(will ?? '', isKnown);
  if (willing) return { owners: willing, what: ended(text), done: false };
  const [, what = '', behind = ''] = findIn(OWNER_BEHIND, text) ?? [];
  const last = areOwners(behind, isKnown);
  if (last) return { owners: last, what: ended(what), done: false };
  const [, task = '', doer = ''] = findIn(OWNER_BEHIND_COMMA, text) ?? [];
  const doers = areOwners(doer, isKnown);
  if (doers) return { owners: doers, what: ended(task), done: false };
  const [, asking = '', beside = ''] = findIn(TASK_IN_BRACKETS, text) ?? [];
  const asked = areOwners(beside === '' ? asking : `${asking}, ${beside}`, isKnown);
  if (asked) return { owners: asked, what: ended(text), done: false };
  return split(OWNER_BEFORE, text, isNamed) ?? { owners: [], what: ended(text), done: false };
}

/** Owners and what they are to do, where a pattern's first group names somebody. */
function split(pattern: RegExp, text: string, isKnown: KnownName): ReadAction | undefined {
  const [, owners = '', what = ''] = findIn(pattern, text) ?? [];
  const named = areOwners(owners, isKnown);
  return named && { owners: named, what: ended(what), done: false };
}

const ended = (what: string): string => what.replace(/[.;,]\s*$/, '').trim();

/** "… by 30 April 2026": a day at the end by which it is due. */
function withDay(action: ReadAction, datesIn: DatesIn): ReadAction {
  const when = /(?:^|[\s(])((?:by|before|due)\s[^()]{4,40})\)?$/i.exec(action.what)?.[1];
  const due = when === undefined ? undefined : datesIn(when)[0];
  if (when === undefined) return action;
  if (due === undefined) return namesDay(when) && action.when === undefined ? { ...action, when } : action;
  return { ...action, when, due };
}
