// Ways in which a sentence gives somebody a task, where neither "ACTION:" nor the task's owner begins it.

import { capitalised } from '../../model/capitalised.ts';
import type { ReadAction } from '../action-grammar.ts';
import { findIn, mayFind, standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { withoutAgreement } from './all-agreed.ts';
import { areOwners } from './doers.ts';
import { TASK } from './task-verbs.ts';

interface Way {
  /** A look that is cheap, and passes over most sentences. */
  readonly has: RegExp;
  /** Its groups are `owner` and `what`. */
  readonly pattern: RegExp;
}

const WAYS: readonly Way[] = [
  // "Cllr Amber asked the Clerk to write to the school.", "It was agreed to ask Cllr Birch to obtain quotes."
  {
    has: /\b(?:ask|request|instruct|direct|task)(?:ed)? .* to /,
    pattern: new RegExp(
      `^(?!(?:If|Whether|When|Should)\\b)(?:\\p{Lu}[^,;:“”"]{1,80}? (?:then |also )?(?:asked|requested|instructed|directed|tasked)|(?:It was |\\p{Lu}[^,;:“”"]{1,60}? )(?:agreed|resolved|decided) to (?:ask|request|instruct|direct|have)) (?:that )?(?<owner>.{2,60}?) to (?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "Clerk asked to chase the county.", as notes are taken: the Clerk, who has an article elsewhere, asks for nothing.
  {
    has: / asked to /,
    pattern: new RegExp(
      `^(?<owner>(?:(?:Parish|Town|Village|Deputy|Assistant|Locum) )?(?:Clerk|RFO|Secretary|Treasurer|Manager|Caretaker|Webmaster))(?: (?:also|then|again|therefore))? asked to (?<what>(?:${TASK}|pass (?:it|this|them|on|to)\\b).+)$`,
      'su',
    ),
  },
  // "Members asked that the Clerk write to the school."
  {
    has: /ed that /,
    pattern: new RegExp(
      `^\\p{Lu}[^,;:“”"]{1,80}? (?:then |also )?(?:asked|requested|directed|instructed) that (?<owner>.{2,60}?) (?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "It was left to Cllr Birch to find a hall.", "It will be up to Dora to book it."
  {
    has: / (?:left|up|falls|fell) to /,
    pattern: new RegExp(
      `^(?:It (?:was|is|will be) (?:left|up) to|(?:It|This|That|The task) (?:falls|fell) to) (?<owner>.{2,60}?) to (?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "Dora took the action of finding a hall."
  {
    has: / (?:action|task|job)(?: item)? of /,
    pattern:
      /^(?<owner>.{2,60}?) (?:took|takes|has|was given|accepted|will take) (?:on )?(?:the|an) (?:action|task|job)(?: item)? of (?<what>\p{Ll}+ing\s.+)$/su,
  },
  // "Cllr Birch was tasked with finding a hall."
  {
    has: /ed with \p{Ll}+ing\s/u,
    pattern:
      /^(?<owner>.{2,60}?) (?:was|were|is|are|has been|have been) (?:then |also )?(?:tasked|charged|entrusted) with (?<what>\p{Ll}+ing\s.+)$/su,
  },
  // "The guide will be reviewed by the Clerk by May.": once, and not "every year"
  {
    has: / be \p{Ll}+ed by | be (?:written|sent|done) by /u,
    pattern:
      /^(?=(?<what>[\s\S]+)$)(?!.*\b(?:annually|yearly|monthly|quarterly|weekly|every|each|regularly)\b)[^.;:]{3,160}? (?:will|is to|are to|to) be (?:reviewed|drafted|prepared|sent|checked|written|updated|circulated|organi[sz]ed|arranged|contacted|published|posted|completed|investigated|followed up|looked into|done) by (?<owner>[^.,;:]{2,50}?)(?= (?:by|before|at|for|on|in|and|who|to)\b|[.,;]|$)/su,
  },
  // "Cllr Birch needs to contact the county.", "Dora will need to book the hall."
  {
    has: / (?:needs?|has|have) to /,
    pattern: new RegExp(
      `^(?<owner>.{2,60}?) (?:will (?:need|have)|needs?|has) to (?:now |also |then )?(?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "Dora still has the keys and will book the hall."
  {
    has: / and will /,
    pattern: new RegExp(
      `^(?<owner>\\p{Lu}[^,;:]{1,50}?) (?:(?:still|now|also|already) )?(?:is|was|has|had|\\p{Ll}+(?:ed|s)) [^;:]{2,160}? and will (?:also |then |now )?(?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "Print it and give it to Dora, who will make copies."
  {
    has: /, who /,
    pattern: new RegExp(
      `(?<= )(?<owner>\\p{Lu}[\\p{L}.’'-]{1,24}(?: \\p{Lu}[\\p{L}.’'-]{1,24})?), who (?:will|is to|(?:has )?agreed to|is going to) (?:also |then |now )?(?<what>${TASK}.+)$`,
      'su',
    ),
  },
  // "Cllr Birch will contact the county about the lamp."
  {
    has: / will | going to /,
    pattern: new RegExp(
      `^(?<owner>.{2,60}?) (?:will|(?:is|are) going to) (?:now |also |then |again |therefore )?(?<what>(?:try to )?${TASK}.+)$`,
      'su',
    ),
  },
];

const WILL = / (?:would|will)\b|['’](?:d|ll) /;
/** Said of another time, or of what may not come. */
const PERHAPS = /\b(?:if|unless|whether|when|once|could|might|never|not|only|previously|last)\b/i;
const SAID_OF_ONESELF = new RegExp(
  `^(?<owner>.{2,60}?) (?:said|says|confirmed|promised|agreed|offered|advised|stated|indicated)(?: that)? (?:s?he)(?: would| will|['’]d|['’]ll) (?:also |then )?(?<what>${TASK}.+)$`,
  'su',
);
const SAID_OF_ANOTHER = new RegExp(
  `^(?<teller>\\p{Lu}[^,;:“”"]{1,60}?) (?:said|says|reported|reports|confirmed|announced|noted)(?: that)? (?<owner>\\p{Lu}[^,;:“”"]{1,50}?) will (?:also |then |now )?(?<what>${TASK}[^?]+)$`,
  'su',
);
/** "The Clerk would write to the school.", as minutes tell of what was said. */
const WOULD = new RegExp(
  `^(?<owner>\\p{Lu}[^,;:“”"]{1,60}?) would (?:also |then |now |therefore )?(?<what>(?!find it )${TASK}[^?]+)$`,
  'su',
);

/** "Dora said she would buy the signs.", "Dora reports Ben will train the new clerk.": what somebody is heard to do. */
function taskTold(sentence: string, isKnown: KnownName): ReadAction | undefined {
  if (!standsIn(WILL, sentence) || standsIn(PERHAPS, sentence)) return undefined;
  const { owner = '', what = '' } =
    (findIn(SAID_OF_ONESELF, sentence) ?? findIn(SAID_OF_ANOTHER, sentence) ?? findIn(WOULD, sentence))
      ?.groups ?? {};
  const owners = areOwners(owner, isKnown);
  return owners && { owners, what, done: false };
}

/** What no action begins with: "Clerk to the Council", "Chair to whom", "Cllr Elm to be thanked". */
export const VERB =
  '(?=(?!(?:the|that|this|these|those|whom|which|their|his|her|its|all|any|each|be|date)\\b)\\p{Ll}{2,})';
/** What somebody who agreed to it does after the meeting: not "to chair", "to stand again", "to do so". */
export const PROMISED_TASK =
  '(?!be\\b(?! (?:responsible|in charge))|(?:take|write|keep) (?:the )?(?:minutes|notes)\\b|(?:chair|scribe)\\b|(?:serve|sit|stand|act|remain)\\b|do (?:so|this|that|it)\\b|\\p{Ll}+ (?:so|this|that|it|one|them|these|those)[.]?$|(?:permit|allow|suspend|adjourn|vary|accept|hear)\\b|(?:give|provide|present|deliver) (?:an?|the|his|her|their|us) (?:\\p{L}+ ){0,3}(?:update|summary|report)(?=\\.|$| at this (?:point|stage|time)))(?:.+\\s.+|(?:attend|investigate|apply|enquire|inquire|organi[sz]e|assist|liaise)\\.?)';
const PROMISES = new RegExp(
  ` (?:(?:has|have|kindly|also|then) )*(?:(?:agree[ds]|volunteer(?:s|ed)|offer(?:s|ed)|undert(?:ook|akes)|promise[ds]) to (?=\\p{Ll})|will (?:now |also |then |again )?(?=${TASK}))`,
  'gu',
);
/** Where, before a promise in mid-sentence, the words of whoever gives it may begin; "… is overgrown Clerk will report it" has lost a stop. */
const CLAUSES =
  /(?:(?:[,;]| [–—-]|\b(?:and|but|so)) (?=(?:[Tt]he )?\p{Lu})|(?<=\p{Ll}{3}|\d)(?<!\b(?:the|that|if|when|once|until|who|our|their|his|her|new|this|town|parish|assistant|deputy|acting|former|hopes?|whether|which|while|because|what|and|but|so)) (?=(?:Clerk|Secretary|Treasurer)$))/gu;
const IS_PROMISED = new RegExp(`^${PROMISED_TASK}$`, 'su');

/** "Nobody was sure what the use of it was and Dora agreed to ask." */
function taskPromised(sentence: string, isKnown: KnownName): ReadAction | undefined {
  if (!mayFind(PROMISES, sentence)) return undefined;
  for (const { 0: promise, index } of sentence.matchAll(PROMISES)) {
    const from = Math.max(0, index - LONGEST_OWNERS);
    const before = sentence.slice(from, index);
    const what = sentence.slice(index + promise.length);
    if (!standsIn(IS_PROMISED, what) || standsIn(PERHAPS, sentence.slice(0, index))) continue;
    for (const clause of before.matchAll(CLAUSES)) {
      const owners = areOwners(before.slice(clause.index + clause[0].length), isKnown);
      if (owners) return { owners, what, done: false };
    }
  }
  return undefined;
}

const TO_DO = new RegExp(` to ${VERB}`, 'gu');
const BEGINS_TASK_VERB = new RegExp(`^${TASK}`, 'u');
/** What stands before whoever is to do it, in mid-sentence. */
const PARTS = /^|[,;] (?:(?:and|with) )?| [–—-] |(?<=\p{L}{3})[–—-] |[([]/gu;
const LONGEST_OWNERS = 80;
/** What another meeting is to deal with. */
const IS_AGENDA = /^(?:Agenda\b|[Tt]o (?:receive|consider|note|approve|discuss)\b)/;
/** "a meeting between Amy, Ben | , Cas to discuss it", "asked Amy | , Ben to come" */
const BEFORE_OTHERS =
  /(?:(?:^|[,&]|\band|\bbetween) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}\.?)?|\b(?:between|with|for|ask(?:ed|s)?|want(?:s|ed)?|allow(?:s|ed)?|invite[ds]?|encourage[ds]?|urge[ds]?|remind(?:s|ed)?|thank(?:s|ed)?) [^,;]{0,40})$/u;

/** "We spoke with Amy | , Ben and Cas to sort it" */
const WITH_SOMEBODY =
  /\b(?:between|with|among|met|spoke (?:to|with)|thanked) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?$/u;

/** "Dora: will send the plan", "Ben: I'll ask the school": what somebody says to do. "Dora: will this hold?" asks. */
const SPOKEN = new RegExp(
  `^(?<owner>[^:–—-]{2,60})(?::| [–—-]) (?:I(?:['’]ll| will| am going to|['’]m going to)|will|to) (?:also |then |again )?(?<what>(?:try to )?(?!make (?:this|that|it)\\b)${TASK}[^?]+)$`,
  'su',
);

export function taskSpoken(sentence: string, isKnown: KnownName): ReadAction | undefined {
  const { owner = '', what = '' } = findIn(SPOKEN, sentence)?.groups ?? {};
  const owners = areOwners(owner, isKnown);
  return owners ? { owners, what, done: false } : taskOfHandle(sentence, isKnown);
}

/** "@dora - Write to the school about it", but "@dora - Update on the roof", "@dora - Draft is ready" */
const HANDLE_BEFORE = /^(?<owner>@[^:–—]{2,60}?)(?::| [–—-]) (?<what>\p{Lu}\p{Ll}+(?: [^\s?]+){3,})$/u;
const UPDATES = /^Update (?!(?:on|of|from|for|about|by|to|in|is|was)\b)(?!.* (?:is|was|were|has|have) )/;

function taskOfHandle(sentence: string, isKnown: KnownName): ReadAction | undefined {
  if (!sentence.startsWith('@')) return undefined;
  const { owner = '', what = '' } = HANDLE_BEFORE.exec(sentence)?.groups ?? {};
  const isTask = (standsIn(BEGINS_TASK, what) && !standsIn(IS_THING, what)) || standsIn(UPDATES, what);
  const owners = isTask ? areOwners(owner, isKnown) : undefined;
  return owners && { owners, what, done: false };
}

/** "Finance Committee": whose part of the work it is. A council or a board that is named may be another. */
const IS_BODY =
  /^(?:\p{Lu}[\p{L}’'-]* (?:(?:and|&) )?){1,4}(?:(?:Sub-?)?[Cc]ommittee|Working (?:Group|Party)|Task Force)$/u;

/** "Apply for the grant - Dora.", "Contact the school → Ben and Fay": a task in the words of one, and behind a dash who does it. */
const BEFORE_NAME =
  /^(?<what>\p{Lu}\p{Ll}+ [^?:;–—]{3,160}?) (?:--?|[–—]|-?->|[→⇒]) ?(?<owner>@?\p{Lu}[^–—:;?()]{1,50}?)\.?$/u;
/** Not what a list of changes begins with: "Add the new field - Dora", "Update on the roof - Ben". */
const BEGINS_TASK =
  /^(?:Contact|Write (?:to|a|the)|Reply|Respond to|Ask|Obtain|Arrange|Send|Forward|Circulate|Chase|Look into|E-?mail|Phone|Ring|Ping|Find out|Liaise|Book|Order|Purchase|Buy|Inform|Notify|Remind|Apply|Approach|Speak|Talk to|Meet with|Collect|Invite|Pay|Enquire|Inquire|Reach out|Get back|Check with|Prepare (?:an?|the)|Draft (?:an?|the)|Let \p{L}+ know|Give \p{L}+|Make an?|Print (?:the|an?)|Bump (?:the|an?)|Pick up|Put up|Sort out|Find (?:an?|some)|Get (?:an?|some)) /u;

/** "contact the band (Dora)", "Make sure that it is open (Ben) (See the calendar)" */
const BEFORE_BRACKETS =
  /^(?<what>\p{L}[^?()]{6,200}?(?:\([^()]{2,60}\)[^?()]{0,60}?)?) ?\((?<owner>@?\p{L}[^()]{1,50})\)(?: \([^()]{2,60}\))?\.?$/u;
/** In brackets stands also who said it: so only behind what surely wants something done. */
const WANTS_IT_DONE =
  /^(?:need (?:to )?[\p{Ll}\d]|(?:make sure|find (?:out|an?|the|some)|get (?:an?|the|some|in touch|back)|put up|pick up|set up|sort out|clean (?:up|out)|fix (?:the|an?)|remove (?:the|an?)|return (?:the|all|\p{Ll}+ )|move (?:the|all)|create (?:an?|the)|mend (?:the|an?)|check (?:with|if|whether|that|the)|confirm (?:with|that|the)|add (?:the|an?|to)|write (?:up|to|an?|the)|post (?:to|on|the|an?)|design (?:an?|the)|update (?:the|an?)|make an?|print (?:the|an?|out))(?![\p{L}-]))/iu;

/** "Order of business (Ben)", "Book sale (Dora)" */
const IS_THING =
  /^(?:order|book|pay|chase|approach|phone|ring|purchase|forward|collect|draft|contact(?= (?:list|details|form))) (?!the |an? |some |more |new |for |up |to |all |\d)/i;

export function taskBeforeName(sentence: string, isKnown: KnownName): ReadAction | undefined {
  const { what = '', owner = '' } = findIn(BEFORE_NAME, sentence)?.groups ?? {};
  const dashed = standsIn(BEGINS_TASK, what) ? areOwners(owner, isKnown) : undefined;
  if (dashed) return { owners: dashed, what, done: false };
  const { what: wanted = '', owner: doer = '' } = BEFORE_BRACKETS.exec(sentence)?.groups ?? {};
  const isWanted = standsIn(BEGINS_TASK, capitalised(wanted)) || standsIn(WANTS_IT_DONE, wanted);
  if (!isWanted || standsIn(IS_THING, wanted)) return undefined;
  const owners = areOwners(doer, name => isKnown(name) || isKnown(capitalised(name)));
  return owners && { owners, what: wanted, done: false };
}

/** "Additionally Dora will ask": what leads over to a further sentence. */
const LEADS_IN =
  /^(?:Additionally|Also|In addition|Furthermore|Moreover|Meanwhile|Finally|Lastly|Then|Next|Separately|Similarly|Likewise|Otherwise|Instead|Therefore|Consequently|As a result|For now|In the meantime|Going forward|Until then|Afterwards|After the meeting|Before the next meeting|At the next meeting),? (?=\p{Lu})/u;
/** "Dora, will ask" */
const COMMA_TOO_MANY = /^(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?), (will|to) (?=\p{Ll})/u;

/** The task that a sentence gives to somebody. */
export function taskGiven(typed: string, isNamed: KnownName): ReadAction | undefined {
  // "Dora'll ask", "Ben's going to ask"
  const sentence = withoutAgreement(typed)
    .replace(LEADS_IN, '')
    .replace(COMMA_TOO_MANY, '$1 $2 ')
    .replace(/(?<= will )go and (?=\p{Ll})/u, '')
    .replace(/^(\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?)['’]ll(?= )/u, '$1 will')
    .replace(/^(\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?)['’]s(?= going to )/u, '$1 is');
  const isKnown: KnownName = name => isNamed(name) || standsIn(IS_BODY, name);
  for (const { has, pattern } of WAYS) {
    const { owner = '', what = '' } =
      (standsIn(has, sentence) ? findIn(pattern, sentence)?.groups : undefined) ?? {};
    const owners = areOwners(owner, isKnown);
    if (owners) return { owners, what, done: false };
  }
  // "They may meet in May; Dora said she would ask"
  const last = sentence.slice(sentence.lastIndexOf('; ') + 1).trim();
  return (
    taskTold(sentence, isKnown) ??
    (last === sentence ? undefined : taskTold(last, isKnown)) ??
    taskPromised(sentence, isKnown) ??
    taskWithin(sentence, isNamed, isKnown)
  );
}

/** "The steps are loose, Clerk to investigate.", "Amber, Birch and the Clerk to ask for quotes, Birch to report." */
function taskWithin(sentence: string, isNamed: KnownName, isBody: KnownName): ReadAction | undefined {
  if (standsIn(IS_AGENDA, sentence)) return undefined;
  if (!mayFind(TO_DO, sentence)) return undefined;
  for (const { index } of sentence.matchAll(TO_DO)) {
    // A body may meet, or decide; somebody is to do whatever it is.
    const isSure = standsIn(BEGINS_TASK_VERB, sentence.slice(index + 4, index + 64));
    if (!isSure && sentence.includes('?', index)) continue;
    const isKnown = isSure ? isBody : isNamed;
    const before = sentence.slice(Math.max(0, index - LONGEST_OWNERS), index);
    for (const part of before.matchAll(PARTS)) {
      if (part.index === 0 && before.length < index) continue;
      // "Dora is to retire" is news.
      const written = before.slice(part.index + part[0].length);
      const named = isSure ? written.replace(/ (?:is|are)$/, '') : written;
      const isListed =
        (part[0].startsWith(',') && standsIn(BEFORE_OTHERS, before.slice(0, part.index))) ||
        /^all$/i.test(named);
      const isBeside = part[0] === ', ' && standsIn(WITH_SOMEBODY, before.slice(0, part.index));
      const owners = isBeside || (!isSure && isListed) ? undefined : areOwners(named, isKnown);
      if (owners)
        return { owners, what: part.index === 0 ? sentence.slice(index + 4) : sentence, done: false };
    }
  }
  return undefined;
}
