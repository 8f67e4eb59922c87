// Actions: who is to do what by when, as a sentence or a point of a list says it.

import { capitalised } from '../../model/capitalised.ts';
import type { ReadAction } from '../action-grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { KnownName } from '../said.ts';
import { furtherTasks } from '../several-tasks.ts';
import { ARROW, behindArrow } from './action-arrows.ts';
import {
  IN_SQUARE_BRACKETS,
  LABEL,
  LABEL_WITH_OWNER,
  labelsWithin,
  OWNER_BEHIND_LABEL,
  WITH_OWNER_INSIDE,
} from './action-labels.ts';
import { DONE_IN_SENTENCE, POINT_SIGN, SIGN } from './action-signs.ts';
import { PROMISED_TASK, taskBeforeName, taskGiven, taskSpoken, VERB } from './action-ways.ts';
import type { DatesIn } from './dates.ts';
import { areOwners, isDoer, isGroup, isNameAlone, isOwner, withHandles } from './doers.ts';
import { hasGivenName } from './given-names.ts';
import { taskOfGroup } from './group-tasks.ts';
import { isNoAction } from './no-actions.ts';
import { ended, OWNER_BARE, OWNER_TO, ownedIn, split, withDay } from './owned-tasks.ts';
import { behindTitle } from './task-titles.ts';
import { TASK } from './task-verbs.ts';
import { mayGiveTask, PROMISED } from './task-words.ts';
import { isToAction, withoutReferences } from './tasks-behind.ts';
import { areUnnamed, isUnnamedDoer } from './unnamed-doers.ts';

/** "The Clerk was asked to write to him"; "Cllr Amber agreed to bake a cake"; but "Mr Elm agreed to revert" and
 * "… agreed to do so" name no task. */
const ASKS = new RegExp(
  `\\b(?:asked|instructed|requested|directed|tasked|actioned|${PROMISED}|happy|willing|actions?|action items?|AIs?) to `,
);
/** "Dora to ask Ben and Kat to come": whoever stands behind it is asked as well. */
const ASKS_ANOTHER =
  /\b(?:ask|tell|remind|invite|encourage|request|get|for|let|want|instruct|advise|help|email|e-mail|call|phone|with|and|inform|notify|if|whether|that) (?:the )?\p{Lu}[^;\p{Ll}]{0,3}[\p{L}.’'-]{0,24}(?:,? (?:and )?(?:the )?\p{Lu}[\p{L}.’'-]{0,24}){0,4}$/u;
/** "was then asked", "has been instructed", "will be asked". */
const IS_ASKED =
  '(?:was|were|is|are|has been|have been|will be) (?:then |also |therefore |again |duly |now )?(?:asked|instructed|requested|directed|tasked|actioned)';
const WAS_ASKED = new RegExp(
  `^(?!(?:All|Everyone|Everybody|We)\\b[^.;:]{0,40}? agreed? to )(?:[^,;:]{1,80}[,;:] )?(.{2,80}?) (?:${IS_ASKED}|(?:has |have |kindly |also )*(?:${PROMISED})|(?:is |are |was |were )?(?:very |quite |also |always )?(?:happy|willing)(?= to (?!report|receive|confirm|announce|see|note)(?:help with|take on|host|lead|run|do |${TASK}))|(?:took|takes|has|will take|accepted|was given) (?:(?:on )?(?:the |an )?(?:action(?: item)?|AI)|(?:on )?(?:action items|actions|AIs))) to ${VERB}(${PROMISED_TASK})$`,
  'su',
);

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
  /^(?:Ask|Contact|Write (?:to|up|a|the)|Reply|Respond|Send|Talk to|E-?mail|Ping|Check (?:with|if|whether|that|the|on)|Review|Create|Schedule|Set up|Book|Find (?:out|an?|the|some)|Confirm|Follow up|Reach out|Publish|Open an?|File an?|Prepare|Investigate|Look into|Announce|Circulate|Arrange|Organi[sz]e|Invite|Order|Buy|Perform|Notify|Inform|Remind|Submit|Get (?:in touch|back|an?)|(?:Add|Update|Fix|Remove|Move|Draft|Finish|Collect) (?:an?|the)) /i;
/** "**TODO** Ask the bank", "**TODO** Dora to ask": in bold no colon stands behind it; but "TODO Group to meet". */
const BARE_TO_DO = new RegExp(
  `^TODO (?=${TO_DO_VERB.source.slice(1)}|(?!Group )\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*)? (?:to|will) \\p{Ll})`,
  'u',
);

/** "ACTION: CLERK TO ORDER THE PAINT." */
const LOUD_TO = /^([^\p{Ll}]{2,60}?) TO (?!BE\b)(\p{Lu}{2,}\b[^\p{Ll}]+)$/u;

/** "Attendees: Dora, Ben will see who else": who came, though one of them may say more. */
const NAMES_PEOPLE = /^(?:Attendees|Participants|Present|Apologies|Regrets|Absent): /;

/** A paragraph of more letters than this says more than one thing. */
const LONGEST = 600;

/** The action that a sentence is, outside of a list of actions. */
export function actionInWords(
  sentence: string,
  isKnown: KnownName,
  datesIn: DatesIn,
): ReadAction | undefined {
  const told = taskInWords(sentence, isKnown, datesIn);
  return told && standsIn(DONE_IN_SENTENCE, told.what)
    ? { ...told, what: ended(told.what.replace(DONE_IN_SENTENCE, '')), done: true }
    : told;
}

function taskInWords(sentence: string, isKnown: KnownName, datesIn: DatesIn): ReadAction | undefined {
  if (!mayGiveTask(sentence)) return undefined;
  // Of several lines nobody can tell where such a task ends.
  const written = oneSpaced(sentence.includes('\n') ? sentence : sentence.replace(BARE_TO_DO, 'TODO: '));
  if (written.length > LONGEST) return undefined;
  const text = written
    .replace(SIGN, '')
    .replace(POINT_SIGN, '')
    .replace(PRESSING, '')
    .replace(NUMBERED, '')
    .replace(REFERENCE, '')
    .replace(/^and (?=\p{Lu})/u, '')
    // "(for information only) The Clerk was asked to …"
    .replace(/^\([^()]{2,60}\) (?=The \p{Lu}|C(?:lerk|llr)\b)/u, '')
    .replace(ARROW, '')
    .replace(IN_SQUARE_BRACKETS, '$1')
    .replace(WITH_OWNER_INSIDE, '$1 ($2): ');
  if (isToAction(text) || NAMES_PEOPLE.test(text)) return undefined;
  const tagged = taskTagged(text, isKnown) ?? split(BEFORE_LABEL, text, isKnown);
  if (tagged) return withDay(tagged, datesIn);
  const isHeard: KnownName = name => isKnown(name) || isKnown(capitalised(name));
  const { named, beside, task = '' } = findIn(LABEL_WITH_OWNER, text)?.groups ?? {};
  const isToDo = /^(?:T(?:ODO|o[- ]?[Dd]o|ask|ASK)|to-?do)/.test(text);
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
    split(
      OWNER_TO,
      said,
      label === undefined
        ? isKnown
        : name => isKnown(name) || (isToDo ? areUnnamed(name) : isDoer(name) || isUnnamedDoer(name)),
    ) ??
    (label === undefined && standsIn(ASKS, said) ? split(WAS_ASKED, said, isKnown) : undefined) ??
    (label === undefined ? split(OWNER_TO, behindTitle(said) ?? '', isKnown) : undefined) ??
    (label === undefined
      ? (taskSpoken(said, isKnown) ??
        taskGiven(behindTitle(said) ?? said, isKnown) ??
        taskGiven(said, isKnown) ??
        taskOfGroup(behindTitle(said) ?? said, isKnown) ??
        taskOfGroup(said, isKnown) ??
        taskBeforeName(said, isKnown) ??
        taskBeforeName(behindTitle(said) ?? '', isKnown))
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
    isNoAction(said) ||
    areOwners(withoutReferences(said).replace(/\.$/, ''), name => isKnown(name) || isNameAlone(name))
  )
    return undefined;
  const bare =
    label.startsWith('#') && !/ (?:to|will) /.test(said) ? findIn(OWNER_BARE, said)?.[1] : undefined;
  const isOwned = bare !== undefined && areOwners(bare, isHeard) !== undefined;
  const owned = ownedIn(
    isOwned ? `${bare}: ${said.slice((bare ?? '').length + 1)}` : said,
    isHeard,
    name => isOwner(name) || hasGivenName(name) || areUnnamed(name),
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

/** "Dora AI: ask him", "(Dora) TODO: ask him", "Dora: ACTION ask him": whose it is, before the label. */
const BEFORE_LABEL = new RegExp(
  `^[([]?([@\\p{Lu}][^:()[\\]]{1,40}?)[)\\]]?(?: ?[:–—-])? (?:TODO|AI|AP|ACTION(?: ITEM)?|Action(?: [Ii]tem)?)(?: ?: ?| (?=${TASK}))(?:to (?=\\p{Ll}))?(.{4,})$`,
  'su',
);

/** "Mend the gate #todo", "Mend the gate #action Dora" */
const TAGGED = /^([^#]{4,}?) #(?:todo|TODO|ToDo|Todo|action|ACTION|Action)(?: (@?\p{Lu}[^#.;:]{1,40}))?\.?$/u;

function taskTagged(text: string, isKnown: KnownName): ReadAction | undefined {
  const [, what = '', behind = ''] = findIn(TAGGED, text) ?? [];
  if (what === '') return undefined;
  const owners = areOwners(behind, name => isKnown(name) || isNameAlone(name));
  return owners ? { owners, what: ended(what), done: false } : ownedIn(what, isKnown, isOwner);
}

/** "DORA ELDER" => "Dora Elder" */
const inSmall = (name: string): string => name.replace(/\p{L}+/gu, word => capitalised(word.toLowerCase()));

/** Where in a sentence labels stand, and further people to whom it gives tasks. */
export function tasksWithin(sentence: string, isKnown: KnownName, datesIn: DatesIn): readonly number[] {
  const taskIn = (words: string): ReadAction | undefined => actionInWords(words, isKnown, datesIn);
  const labelled = labelsWithin(sentence).filter(at => taskIn(sentence.slice(at)) !== undefined);
  return [0, ...labelled].flatMap((from, index) => {
    const part = sentence.slice(from, labelled[index]);
    const further = furtherTasks(ASKS_ANOTHER, taskIn)(part, isKnown).map(at => from + at);
    return from === 0 ? further : [from, ...further];
  });
}
