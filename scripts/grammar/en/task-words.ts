// The words of which one stands in each sentence that gives somebody a task outside of a list of tasks: most sentences have none, and
// "to" alone stands in nearly half.

import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';
import { MANY, ROLES } from './doers.ts';

/** Whoever may have a task, by the last word that names them: a name, an office, a body, everybody. */
const SOMEBODY = anyOf(
  /[\p{Lu}\p{Lo}@][^\s]{0,60}/u,
  new RegExp(`\\b(?:${ROLES.join('|')})s?`),
  new RegExp(
    `\\b(?:all|both|each|everyone|everybody|present|${MANY}|committee|party|group|team|board|council)`,
  ),
);
/** How somebody takes something on: "agreed to", "volunteers to". */
export const PROMISED = 'agree[ds]?|volunteer(?:s|ed)?|offer(?:s|ed)?|undert(?:ook|akes?)|promise[ds]?';
/** What stands before "to" where somebody was asked for it, or took it on. */
const ASKED = new RegExp(
  `(?:ask|request|instruct|direct|task|action)ed|${PROMISED}|happy|willing|actions?(?: items?)?|needs?|has|have|left|up|falls|fell|going`,
);
/** "Dora to ask", "the Clerk (DE) is to write", "all members to return", and a name in small letters that begins a line. */
const TO = new RegExp(
  `\\sto(?=[\\s:])(?<=${anyOf(SOMEBODY, ASKED, /(?:^|[,;:.!?\n([–—-])[\s>*]{0,3}[\w.'’-]{2,30}(?:(?: and |, | & |\/)[\w.'’-]{2,30}){0,2}/)}[)\\]*:]{0,3},?(?: (?:is|are|still|also|then|both|all))?\\sto)`,
  'u',
);
/** What else gives a task. Each is looked for apart: for most there are words to look for first, and the others begin with few signs. */
const OTHERS: readonly RegExp[] = [
  /\s(?:will|would)[\s:]|(?:ask|request|direct|instruct)ed that\s|\s(?:action|task|job) of\s|ed with [a-z]+ing\s/,
  // "I'll ask", "she'd ask", "Dora: I’m on it"
  /['’](?:ll|(?<=\ss?he['’])d)\s|: I['’]/,
  // "Board: submit the form", "All: send your pages"
  /(?:\b[Aa]ll|[Bb]oard|ommittee|[Gg]roup|[Pp]arty|[Tt]eam|[Mm]anagement|[Ee]xec|[Ss]taff|veryone|verybody|(?:ember|rustee|overnor|irector|ouncillor|aintainer|fficer|olunteer)s): /,
  // "contact the band (Dora)"
  /[\p{Ll}\d)] ?\(@?\p{L}[\p{L}.'’-]{1,30}(?:(?: |, | & | and |\/)\p{Lu}[\p{L}.'’-]{0,30}){0,4}\)(?: \([^()]{2,60}\))?\.?\s{0,9}(?:$|\n)/u,
  // "Ask the school – Dora", "Order paint -> Ben"
  /[-–—>] ?@?\p{Lu}[\p{L}’'-]{0,30}(?:(?: |, | & | and |\/)\p{Lu}[\p{L}’'-]{0,30}){0,3}\.?\s{0,9}(?:$|\n)|[-=]>|→|➡|👉/u,
  / TO \p{Lu}/u,
  // "@dora - Write to the school"
  /@[\w-]{2,40}(?::| [–—-]) \p{Lu}/u,
  // "Dora AI: ask him"
  /^[^:]{1,44} (?:TODO|AI|AP|ACTION(?: ITEM)?|Action(?: [Ii]tem)?)(?: ?:| \p{Ll})/u,
  // "Mend the gate #todo"
  /\s#(?:todo|action)\b/i,
];
/** Where a sentence, or a line, begins: "[action]", "AI:", "TODO". */
const LABEL =
  /(?:^|\n|[.!?;:)…] )\s{0,9}(?:[*•–-] )?(?:\[action\]|#action|#[Tt][Oo][Dd][Oo]|[[#]?A(?:CTION|ction|[IPR](?::|\]| ?\(| (?:for |on |\p{Lu})))|T(?:ODO|o[- ]?[Dd]o:)|(?:CRITICAL|URGENT|IMPORTANT|BIG|Critical|Urgent|Important) (?=TODO|AI|ACTION|Action)|T(?:ask|ASK)s?:|actions?(?: (?:items?|points?))?:|to-?do:)/u;
/** What no such label is without. */
const OF_LABEL =
  /\[action|#(?:action|[Tt][Oo])|A(?:CTION|ction|[IPR])|T(?:ODO|o|ask|ASK)|action[^:]{0,8}:|to-?do:/;

/** "Grass to be cut. Clerk.", "Print it (Dora)", "The lamp is to be mended – Ben": what wants doing, and behind it a name. */
const WANTED = new RegExp(
  anyOf(
    /\bto (?:be|go|come)\s|\bneeds?\s|\b(?:should|must) be\s|\bby (?:the )?(?:end|mid|\d|next|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/,
    /(?:^|[.:\n]\s{0,3})(?:Contact|Write|Ask|Obtain|Arrange|Send|Circulate|Order|Buy|Chase|Book|Find out|Invite|Draft|Prepare|Investigate|Replace|Repair)\s/,
  ),
);
const NAMED_BEHIND = /[\s([–—-]\p{Lu}[^()[\]:.;\n–—]{1,50}[)\]]?\.?\s{0,9}(?:$|\n)/u;

/** Whether a sentence, or some, may give somebody a task. */
export const mayGiveTask = (words: string): boolean =>
  (words.includes('to') && TO.test(words)) ||
  OTHERS.some(pattern => standsIn(pattern, words)) ||
  (OF_LABEL.test(words) && LABEL.test(words)) ||
  (standsIn(WANTED, words) && NAMED_BEHIND.test(words));
