// A sentence as votes are looked for in it: without what a meeting heard before, without numbers of paragraphs and those who were away.

import { standsIn } from '../needed-words.ts';
import { inUsualWords } from './vote-labels.ts';

const LONGEST = 1500;

const MAY_TELL =
  /favou?r|agreed|unanim|nem|abst|vote|voting|\bfor\b|against|\bayes?\b|\bnays?\b|\byeas?\b|\byays?\b|tally|\d ?y\b|\by ?[:=–-] ?\d|results?: ?\(?\d|\bnoes\b|\byes\b|pass|carri|approv|adopt|accept|fail|lost|defeat|oppos|dissent|\bto \d|majority|hands|\(\+\d|\+1s?\s?[:=]|y\/n\/a|\(\d{1,3} ?[-–/]|\? ?\(?\d{1,3} ?[-–/]|^\(?\d{1,2} ?[-–/]|\p{L}\)?(?:,| [–—-]) \d{1,2} ?[-–] ?\d{1,2}(?: ?[-–] ?\d{1,2})?\.?$/iu;

/** Undefined where no word of a vote stands in the text. */
export function plainVote(text: string, longest = LONGEST): string | undefined {
  if (text.length > longest || !standsIn(MAY_TELL, text)) return undefined;
  return inUsualWords(text.replace(/\s+/g, ' ').trim())
    .replace(/[“"](ayes?|yeas?|yes|nays?|no)[”"]/gi, '$1')
    .replace(/^((?:ayes|yeas|in favou?r) ?[:–-] ?all) (?=(?:noes|nays?|opposed) ?[:–-])/i, '$1. ')
    .replace(
      /^(?:(?:After|Following) (?:[\p{L}]+ ){0,3}(?:discussion|debate|consideration)|There (?:being|was) no (?:further |more |other )?(?:discussion|debate|comments?|questions?)[^.;:,]{0,40}|(?:The )?question (?:was|being) called),? (?:and )?(?=the |\p{Lu})/iu,
      '',
    )
    .replace(
      /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]? (?=\p{Lu})(?!(?:Yes|YES|Ayes?|AYES?|Yeas?|YEAS?|No|NO|Noes|Nays?|NAYS?|For|FOR|In [Ff]avou?r|Against|Opposed|Abst\p{L}+|(?:Votes?|Members|Councill?ors|Cllrs|Trustees|Directors) (?:voted |were )?(?:for|in favou?r|against|opposed))\b)/u,
      '',
    )
    .replace(/^(?:The )?Motion: (?=The motion\b)/, '')
    .replace(/^(?:Board |Council )?Action(?: taken)?: (?=(?:the )?motion )/i, '')
    .replace(
      /^(?:the )?(?:\p{L}+ ){0,2}(?:mayor|chair(?:man|woman|person)?|president)(?: \p{Lu}[\p{L}'’-]+)? (?:then )?declared (?:that )?(?=the motion )/iu,
      '',
    )
    .replace(
      /^(?:Approved|Approve|Accept(?:ed)?):? (?=\d{1,3}[,;]? +(?:Opposed|Against|Rejected|Reject|Abstain))/,
      'For: ',
    )
    .replace(/^[-–—] (?=\p{L})/u, '')
    .replace(/(?<=\d \p{L}{2,10}) ?[/|] ?(?=\d{1,3} \p{L})/gu, ', ')
    .replace(/,? (?:and )?\d{1,2} absent(?: \([^()]{2,80}\))?(?=[.;)]|$|, \d{1,2} abst)/i, '')
    .replace(/,? (?:based on|by|on|with) the following roll[- ]call vote:?$/i, '')
    .replace(
      /(?<=(?:^|[^\d–-])\d{1,2} ?[–-] ?\d{1,2}),? (?:with |\()\p{Lu}[^.;:()\d]{1,80} (?:absent|excused|not voting)\)?(?=[.;,]|$)/u,
      '',
    )
    .replace(
      /(?<=\d\)?)[,;.]? (?:and )?(?:absent|excused|recused|not voting)(?: ?[:=–-] ?| )\(?\d{1,2}\)?(?=[.;,)]|$)/i,
      '',
    )
    .replace(/^The vote (?:by|of) \p{Lu}[^.;:]{3,200}(?= was unanimous\b)/u, 'The vote')
    .replace(/^(?:note|n\.?b\.?)\s*[:–-]\s*/i, '')
    .replace(
      /\b(motion|amendment) to [a-z ]{3,40}(?= (?:passed|passes|carried|carries|failed|fails|was)\b)/i,
      '$1',
    );
}
