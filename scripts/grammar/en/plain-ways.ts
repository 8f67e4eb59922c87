// The ways in which the plain sentences of formal minutes tell what became of the business above them, in the passive voice and with
// more behind it, or in three words: "The report was approved and the treasurer thanked.", "Report accepted."

import { ADVERBS, type Way } from './decision-way.ts';
import { BY_OWN } from './own-bodies.ts';
import { NAME } from './person-names.ts';
import { OTHERS, THING } from './things.ts';

/** Others, and what others decide of. */
const NO_OTHERS = `(?!.{0,240}\\b(?:${OTHERS}|has|have|if|when|once|until|would|could|previously|already)\\b)`;
const NO_CLAUSE =
  '(?:(?! (?:that|which|who|whom|said|says|noted|reported|told|stated|where|because|should|will|was|were|is|are|not|he|she|they|by) )[^.;:?!])';
const DONE = '(?:accepted|approved|adopted|agreed|endorsed|ratified|confirmed|authori[sz]ed|re-?adopted)';
/** "Having been circulated," */
const LEAD =
  '(?:(?:Having been|After|Following|With|Subject to|As (?:these|they|it)|Once) [^.;:?]{3,120}?,? )?';
/** "presented by the Treasurer and" */
const SHOWN =
  '(?:(?:presented|read|circulated|received|tabled|proposed|considered|discussed|reviewed|examined|explained|introduced|outlined|submitted|displayed|published|issued|amended|checked)(?: (?:out|over|through|in full|to the meeting|at the meeting|(?:by|with|for) [^.;:?,]{2,60}?))?,? (?:and |, )(?:then |duly |unanimously )*)';
const BY_ALL = `(?:,? (?:unanimously|after (?:\\p{Ll}+ ){0,3}(?:discussion|debate|consideration)|\\([^()]{2,80}\\)|in principle|en bloc|nem\\.? ?con\\.?|on a show of hands|without (?:any )?(?:further )?(?:comment|discussion|amendment|objections?|dissent|changes?|question)|as (?:presented|circulated|read|written|drafted|amended|submitted|an? [^.;:?]{3,60})|(?:subject to|with (?:the|a|an|no|one|two|some|minor)|apart from|except for|provided) [^.;:?]{3,160}|${BY_OWN}|by (?:everyone|all (?:those |members )?present|those present)))`;

export const PLAIN_WAYS: readonly Way[] = [
  // "The report was approved and the outgoing Treasurer thanked.", "The transfer was accepted and minuted."
  {
    has: / (?:was|were) /,
    pattern: new RegExp(
      `^(?!(?:It|This|That|These|Those|If|When|Then|There|Here|Last|Some|Many|Such|Several|Most|Few|Now|Earlier|Later|But|And|So) )${NO_OTHERS}${LEAD}(?:[Tt]he |This |Both |All |An? |Last )?(?:[\\p{L}\\d'’/-]+ ){0,5}?${THING}\\b${NO_CLAUSE}{0,120}? (?:was|were) ${ADVERBS}${SHOWN}?(?<label>${DONE})${BY_ALL}{0,2},? and (?=\\p{L})(?:(?! (?:noted|said|reported|added|asked) )[^.;:?]){3,240}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The accounts were presented by the Treasurer and approved.", "These were read and accepted."
  {
    has: / (?:was|were|been) /,
    pattern: new RegExp(
      `^(?:(?:These|They|This|It)|${NO_OTHERS}${LEAD}(?:[Tt]he |Both |All )?(?:[\\p{L}\\d'’/-]+ ){0,5}?${THING}\\b${NO_CLAUSE}{0,120}?) (?:was|were|had (?:all |previously )?been) ${ADVERBS}${SHOWN}(?:payments? |they )?(?:was |were )?${ADVERBS}(?<label>${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The secretary read the minutes of the last meeting, which were approved."
  {
    has: /, (?:which|and (?:they|these|this|it)) (?:was|were) /,
    pattern: new RegExp(
      `^(?=\\p{Lu})${NO_OTHERS}(?:(?! (?:that|who|said|not|will|should) )[^.;:?!]){3,120}?\\b${THING}\\b(?:(?! (?:that|who|said|not|will|should) )[^.;:?!]){0,100}, (?:which|and (?:they|these|this|it)) (?:was|were) ${ADVERBS}(?:read and )?(?<label>${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "Minutes of the AGM in February 2025 – were published by Kim and approved as a fair record."
  {
    has: /[Mm]inutes /,
    pattern: new RegExp(
      `^(?:[Tt]he )?(?:[\\p{L}'’]+ ){0,3}[Mm]inutes\\b${NO_CLAUSE}{0,120}? (?:was|were) ${ADVERBS}${SHOWN}${ADVERBS}(?<label>${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The first Monday in October was agreed.", "A date of 4 May was agreed for the fair."
  {
    has: / (?:was|were) (?:\p{Ll}+ )?(?:agreed|approved|set)\b/u,
    pattern: new RegExp(
      `^${NO_OTHERS}(?:The |A |Next )?(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) |dates? (?:of|for) |[Mm]eeting dates? )(?=.*\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[Mm]onth|[Mm]eetings?)\\b)${NO_CLAUSE}{0,100}? (?:was|were) ${ADVERBS}(?<label>agreed|approved|set)(?! with\\b)(?:${BY_ALL}| as [^.;:?]{3,80}| for [^.;:?]{3,80}|,? and [^.;:?]{3,120}){0,3}\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Report accepted.", "Treasurer's report noted and approved.", "New members approved"
  {
    has: /ed\b/,
    pattern: new RegExp(
      `^${NO_OTHERS}(?!(?:Not|No|Once|When|After|Before|Last|If|Any|Some|Most|Many|Few)\\b)(?=[\\p{L}\\d])(?:[\\p{L}\\d'’&/-]+ ){0,5}?(?:${THING}|[Nn]ew [Mm]embers?)\\b(?:(?! (?:what|we|you|they|it|as|been|be|for|to|moved|seconded|proposed) )${NO_CLAUSE}){0,60}? (?:(?:presented|read|circulated|received|noted|reviewed|discussed|considered) and )?${ADVERBS}(?<label>${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Approved budget for 2026.", "Unanimously accepted the annual report."
  {
    has: /^(?:Unanimously )?(?:\p{L}+ and )?(?:[Aa]pproved|[Aa]dopted|[Rr]atified|[Aa]ccepted|[Aa]greed|[Ee]ndorsed|[Cc]onfirmed|[Aa]uthori[sz]ed) /u,
    pattern: new RegExp(
      `^(?<label>(?:Unanimously )?(?:(?:Reviewed|Discussed|Considered|Read|Noted) and )?(?:[Aa]pproved|[Aa]dopted|[Rr]atified|[Aa]ccepted|[Aa]greed|[Ee]ndorsed|[Cc]onfirmed|[Aa]uthori[sz]ed))(?<joint> )(?=(?:the|an?|all|both|these|this|our|its|up to|[€£$]\\d|[A-Z]{2,}|\\p{Lu}[\\p{L}’'-]+['’]s) |(?<=(?:[Aa]pproved|[Aa]dopted|[Rr]atified|[Ee]ndorsed|nimously \\p{Ll}{6,10}) )[^.;?!]{3,80} (?:of|for|from|as) )(?!.{0,240}\\b(?:${OTHERS}|has|have|if|when|once|until|would|could|previously|already|yet)\\b)(?:(?!(?:by|with|and|of|in|at|on|to|that|as) )[^\\s.,;:?!]+ ){0,5}?${THING}\\b(?:(?! (?:is|are|was|were|will|that|which|who|by) )[^.;?!]){0,120}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The Chair proposed a vote of thanks to the officers, which was carried with applause."
  {
    has: / [Vv]otes? of (?:thanks|sympathy|condolence|congratulations?|appreciation) /,
    pattern:
      /^\p{Lu}[^.;:?]{2,60} (?:proposed|moved|gave|offered|called for) (?:an? |the )(?:\p{Ll}+ )?[Vv]otes? of (?:thanks|sympathy|condolence|congratulations?|appreciation)\b[^.;:?]{0,160}?,? (?:which|and (?:it|this)) was (?:warmly |then |duly |unanimously )*(?<label>carried|passed|approved|accorded|agreed|endorsed|seconded and carried)\b/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Accounts accepted on the proposal of Dora Elder, seconded by Ben Fern.", "Accounts – proposed for acceptance by …– carried"
  {
    has: /(?:accepted|approved|adopted|agreed|confirmed)(?: unanimously)? (?:on|upon) (?:the|a) (?:proposal|motion|proposition) (?:of|by|from) /,
    pattern: new RegExp(
      `^${NO_OTHERS}\\p{Lu}(?:(?! (?:that|which|who|said|not|were|was) )[^.;:?!]){2,120}? (?<label>accepted|approved|adopted|agreed|confirmed)(?: unanimously)? (?:on|upon) (?:the|a) (?:proposal|motion|proposition) (?:of|by|from) (?=\\p{Lu})`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The next meeting would be on Tuesday 5 May – agreed."
  {
    has: / [-–—] (?:all |unanimously )?agreed\.?$/,
    pattern: new RegExp(
      `^(?!.{0,240}\\b(?:${OTHERS}|if|until|previously|already|last)\\b)(?=\\p{Lu})(?:(?! (?:said|says|asked|asks|thought|felt|noted|reported|not|whether|who|which) )[^;:?!¤]){10,240}? [-–—] (?<label>(?:all |unanimously )?agreed)\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The auditors, Messrs Oak, were reappointed for the coming year.", "Mr Oak was thanked and re-appointed as examiner."
  {
    has: / re-?appointed\b| and (?:duly )?(?:re-?)?(?:elected|appointed)\b/,
    pattern: new RegExp(
      `^(?:(?:The )?(?:(?:[Hh]onorary|[Ii]ndependent|[Aa]ccounts?|[Ii]nternal|[Ee]xternal|[Cc]urrent|[Ee]xisting|[Oo]utgoing|[Cc]ommittee|[Cc]lub|[Hh]on\\.) ){0,2}(?:[Aa]uditors?|[Ee]xaminers?|[Aa]ccountants?|[Oo]fficers|[Cc]ommittee(?: members)?|[Tt]rustees|[Ss]crutineers?|[Bb]ankers|[Tt]reasurer|[Ss]ecretary|[Cc]hair(?:man|person|woman)?)(?:,? [^.;:?]{2,80}?,?)? (?:was|were) ${ADVERBS}(?<label>re-?appointed|re-?elected)|${NAME}(?:(?:,| and|, and) ${NAME}){0,4} (?:was|were) (?:thanked|proposed|nominated)(?: for [^.;:?]{3,80}?)?,? and (?:was |were )?${ADVERBS}(?<also>re-?appointed|re-?elected|appointed|elected))\\b(?!.{0,80}\\b(?:County|Borough|District|Parliament|[Cc]ourt|[Mm]inister)\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "No amendments made and minutes approved.", "With no changes the minutes were accepted."
  {
    has: /^(?:(?:There (?:were|being) )?[Nn]o|With no) .*(?:[Mm]inutes|[Aa]genda|[Rr]eport)/,
    pattern: new RegExp(
      `^(?:(?:There (?:were|being) )?[Nn]o|With no) (?:further )?(?:amendments?|corrections?|changes?|comments?|questions?|objections?|alterations?)(?: (?:were |was )?(?:made|needed|required|raised|received|suggested|proposed))?(?:,| and|, and|, so| so|;)? (?:the )?(?:[\\p{L}'’]+ ){0,3}(?:minutes|agenda|report) (?:of [^.;:?]{3,80} )?(?:(?:was|were) )?${ADVERBS}(?<label>${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The minutes of the last meeting were read and signed as a true record."
  {
    has: / signed /,
    pattern:
      /^(?:[Tt]he |These |They )?(?:(?:[\p{L}'’]+ ){0,3}[Mm]inutes\b(?:(?! (?:was|were|to|be|will|not|that|which|by) )[^.;:?]){0,120}? )?(?:was|were) (?:then |duly |taken as read and |read (?:out |through )?(?:and |, ))*(?<label>signed) (?:(?:off )?by (?:the )?[^.;:?]{3,40}? )?as (?:being )?(?:an? )?(?:true|correct|accurate|fair)\b/u,
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "Confirmed as an accurate record of the meeting (Moved: Dora Elder, Seconded: Ben Fern)."
  {
    has: /^(?:Confirmed|Approved|Accepted|Agreed|Adopted|Received|Signed|Taken) as /,
    pattern:
      /^(?<label>Confirmed|Approved|Accepted|Agreed|Adopted|Received|Signed|Taken) as (?:being )?(?:an? )?(?:true|correct|accurate|fair) [^.;:?]{3,80}?[,;.]? ?\(?(?:[Mm]oved|[Pp]roposed|[Pp]rop\b)/,
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The firm has agreed to check our accounts again, and this was approved by members present."
  {
    has: / and (?:this|that|it|these|both|all) (?:was|were) /,
    pattern: new RegExp(
      `^(?!.{0,240}\\b(?:${OTHERS}|if|until|previously|already|last)\\b)(?!(?:If|When|He|She|They)\\b)\\p{Lu}[^.;:?]{5,300}?,? and (?:this|that|it|these|both|all) (?:was|were) ${ADVERBS}(?<label>(?!accepted\\.?$)${DONE})${BY_ALL}{0,2}\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "A proposal was made by Dora Elder and unanimously agreed, to raise the fee.", "A suggestion was made and accepted that …"
  {
    has: /^(?:An?|The) (?:proposal|suggestion|recommendation) (?:was|is) /,
    pattern: new RegExp(
      `^(?:An?|The) (?:proposal|suggestion|recommendation) (?:was|is) (?:then )?(?:made|put forward|tabled|submitted)(?: by [^.;:?]{2,80}?)?,? and (?:was )?${ADVERBS}(?<label>${DONE}|carried)${BY_ALL}{0,2},?(?<joint> (?:to|that) )`,
      'u',
    ),
    kind: 'agreed',
  },
  // "It was proposed, seconded and Resolved: that the notes be accepted"
  {
    has: /^(?:It was )?(?:[Mm]oved|[Pp]roposed|PROPOSED|MOVED),? (?:and )?(?:seconded|SECONDED)\b/,
    pattern:
      /^(?:It was )?(?:duly )?(?:[Mm]oved|[Pp]roposed|PROPOSED|MOVED),? (?:and )?(?:duly )?(?:seconded|SECONDED),? (?:and )?(?:it was )?(?:unanimously )?(?<label>(?<verb>RESOLVED|Resolved|AGREED|Agreed))(?<joint>:? (?:that|to|That|To|THAT|TO) )/,
  },
  // "The following were agreed by the meeting:", and below it the names
  {
    has: /[Tt]he following /,
    pattern: new RegExp(
      `^${NO_OTHERS}(?:[^.;:?]{3,160}, )?[Tt]he following (?:[^.;:?]{2,80} )?(?:was|were|are) ${ADVERBS}(?:(?:(?:proposed|nominated)(?:,| and) (?:seconded,? and )?)?(?<label>accepted|approved|adopted|agreed|ratified)(?: unanimously| by [^.;:?]{3,40}| (?:as|to|for) [^.;:?]{3,80}){0,2}:|(?:(?:proposed|nominated)(?:,| and) (?:seconded,? and )?)?(?<also>(?:re-?)?elected|(?:re-?)?appointed|co-?opted|declared elected|(?<=nominated and )seconded|(?<=proposed and )seconded)(?: unanimously| unopposed| without contest| en bloc| by [^.;:?]{3,40}| (?:as|to|for) [^.;:?]{3,80}){0,2}[:.]?)$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
    isAbove: true,
  },
  // "Mr Ben Fern was duly proposed and seconded and on being put to the vote was elected to the council."
  {
    has: / (?:proposed|nominated)(?:,| and) (?:duly )?seconded\b/,
    pattern: new RegExp(
      `^(?:(?:All (?:of )?)?[Tt]he following|${NAME}(?:(?:,| and|, and) ${NAME}){0,6}) (?:was|were|have been|having been) ${ADVERBS}(?:proposed|nominated)(?:,| and) (?:duly )?seconded,?(?: (?:and|on|by|being|put|to|the|a|vote|show|of|hands|was|were|then|duly|unanimously|therefore|meeting|accordingly),?){0,12} (?<label>(?:re-?)?elected|(?:re-?)?appointed|co-?opted)\\b(?!.{0,80}\\b(?:County|Borough|District|Parliament)\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "First team captain, Ben Fern voted in unopposed.", "Captain – Ben Fern – proposed Kim Ash, and carried unanimously"
  {
    has: / voted in\b|[Pp]roposed /,
    pattern: new RegExp(
      `^(?:(?:\\d{1,2}\\p{Ll}{2} )?\\p{Lu}[\\p{L}\\d ’'/-]{2,40}(?:[,:]| ?[-–—]) ?)?${NAME}(?:,? (?:was |were )?(?<label>voted in)(?: again)?(?=\\.?$| (?:unopposed|unanimously|as |by acclamation|on a show))|(?:,| ?[-–—]| \\() ?[Pp]roposed (?:by )?${NAME}(?:,? (?:and )?[Ss]econded (?:by )?${NAME})?\\)?,? (?:and )?(?:was |were )?(?<also>carried|voted in|elected)(?: unanimously| unopposed)?\\.?$)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "There were no other nominations, so Mrs Fern was appointed as Secretary for twelve months", "All those standing were elected."
  {
    has: /^(?:There|As there|With no|All|Both) /,
    pattern: new RegExp(
      `^(?:(?:There (?:were|was|being)|As there (?:were|was)|With) no (?:other |further )?(?:nominations?|candidates?|nominees?|volunteers?)[^.;:?]{0,60}?,?(?: so| and| therefore|, therefore)? (?:${NAME}|[Tt]he (?:existing |current |outgoing )?\\p{Ll}+)(?:(?:,| and|, and) ${NAME}){0,6}|(?:All|Both) (?:of )?(?:those|the|these) (?:[^.;:?]{2,40} )?(?:standing|nominated|nominees|candidates|nominations|positions|volunteers|put forward)) (?:was|were) ${ADVERBS}(?<label>(?:re-?)?elected|(?:re-?)?appointed)\\b`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Given the cost it was decided to wait.", "For now it was agreed to keep it.", "Of the other bids it was resolved to take the first."
  {
    has: /[^;:] it was (?:\p{Ll}+ )?(?:agreed|decided|resolved) /u,
    pattern:
      /^(?:(?:With|Given|Due|Owing|Because|In (?:view|light|the|order|this|these|response|relation|respect)|As (?:a|there|this|the)|On (?:this|that|the)|To (?:this|help|avoid|save|ensure|allow|encourage)|Arising|Following|After|Having|For (?:this|the|these)|Of (?:the|these|those)|Despite|Rather than|Instead of|Regarding|Concerning|Considering|Since|Therefore|Although|While|Under) (?!.{0,240}\b(?:last|previous|previously|earlier|had|said|told|reported|if|whether)\b)[^.;:?!]{3,240}?|For now|For the time being|At this (?:point|stage)|Instead|Overall|In the end),? (?<label>it was (?:also |then |therefore |unanimously |generally |further )*(?<verb>agreed|decided|resolved|AGREED|DECIDED|RESOLVED))(?: unanimously)?(?<joint> (?:that|to) (?!differ\b|disagree\b))/u,
  },
];
