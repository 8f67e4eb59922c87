// The ways in which a sentence approves what lies before a meeting, minutes, accounts, reports: a row each, with an example beside it.

import { SCORE, type Way } from './decision-way.ts';
import { BY_OWN } from './own-bodies.ts';
import { NAME } from './person-names.ts';

/** "without objection", "with no changes", "with one abstention" */
const UNOPPOSED =
  '(?: without (?:any )?(?:objections?|dissent|opposition|changes?|corrections?|comments?|amendments?)| with (?:no|zero) (?:further )?(?:objections?|dissent|opposition|changes?|corrections?|comments?|amendments?|edits)| with (?:\\d{1,2}|one|two|three) abstentions?)';
/** How it was approved: "unanimously", "as circulated", "by consensus", "5-0", "with no changes". */
export const AS_TOLD = `(?: unanimously| as (?:presented|circulated|distributed|submitted|proposed|amended|modified|revised|posted|sent|read|written|published|corrected|is)| ${BY_OWN}|,? ${SCORE}|,?${UNOPPOSED}| \\([^()]{2,60}\\))*`;
const APPROVED =
  '(?:[Uu]nanimously )?(?:[Aa]pproved|APPROVED|[Aa]ccepted|ACCEPTED|[Aa]dopted|ADOPTED|[Aa]greed|[Cc]onfirmed|[Rr]atified)';
/** What lies before every meeting: "minutes", "last meeting's minutes", "the agenda". */
const MINUTES = '(?:[Mm]inutes|MINUTES|[Aa]genda|AGENDA|[Mm]eeting notes)';

export const APPROVAL_WAYS: readonly Way[] = [
  // "Agenda for the meeting agreed.", "The agenda was confirmed."
  {
    pattern: new RegExp(
      `^(?:The )?(?:[Mm]eeting )?(?:[Aa]genda|[Bb]udget|[Pp]ayments?|[Aa]ccounts|[Tt]reasurer['’]s [Rr]eport)(?: (?:for|of|as) [^.;:?,]{3,60})?(?: (?:was|were))? (?<label>agreed|approved|confirmed|adopted|accepted)${AS_TOLD}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Payments agreed in accordance with the budget:", over a list of them
  {
    has: /^(?:The |All )?(?:[Pp]ayments|[Cc]heques|[Ii]nvoices|[Ee]xpenditure) .*:$/,
    pattern: new RegExp(
      `^(?:The |All )?(?:[Pp]ayments|[Cc]heques|[Ii]nvoices|[Ee]xpenditure) (?:were )?(?<label>agreed|approved|authori[sz]ed|ratified)(?: for payment| in (?:accordance|line) with [^.;:?]{3,60}| as follows| this month| ${BY_OWN}){0,2}:$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Approval of minutes: approved unanimously.", "Minutes from 3 May – accepted", "- Approve last meeting's minutes: approved"
  {
    has: /(?:[Mm]inutes|MINUTES|[Aa]genda|AGENDA|notes)\b/,
    pattern: new RegExp(
      `^(?![Nn]o |[Nn]ot )(?:(?!(?:said|that|which|were|was|be|will) )[^\\s.;:?!]+ ){0,8}${MINUTES}(?:(?! (?:to|will|were|was|not|be) )[^.;:?!]){0,80}?(?: ?[:–—?]| -| =>| ->|\\.\\.\\.) ?(?<label>${APPROVED}|[Nn]o objections?)${AS_TOLD}[.!]?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "Approved the minutes of the last meeting.", "Adopted agenda as circulated."
  {
    has: /^(?:Unanimously )?(?:Approved|Accepted|Adopted|Confirmed|Ratified) .*(?:[Mm]inutes|[Aa]genda)/,
    pattern: new RegExp(
      `^(?<label>(?:Unanimously )?(?:Approved|Accepted|Adopted|Confirmed|Ratified)) (?:(?!(?:by|with|and|of|budget) )[^\\s.,;:?!]+ ){0,5}(?:[Mm]inutes|[Aa]genda)(?: (?:of|from|for) (?:(?!(?:is|are|was|were|will) )[^.;:?!]){3,80}?)?${AS_TOLD}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The cheques as listed were approved for payment."
  {
    pattern: new RegExp(
      `^(?:(?:All|The|These|Such) )?(?:(?!(?:said|says|that|which|reported|told|noted|heard|whether|if|when) )[\\p{L}\\d'’,&()-]+ ){0,8}(?:[Pp]ayments?|[Cc]heques|[Ii]nvoices|[Aa]ccounts|[Ee]xpenditure|[Bb]udget|[Pp]recept|[Aa]genda|[Cc]onsent (?:agenda|calendar)|[Mm]inutes|[Pp]olic(?:y|ies)|[Tt]erms of [Rr]eference|[Ss]tanding [Oo]rders|[Ff]inancial [Rr]egulations|[Rr]isk [Aa]ssessments?|[Tt]reasurer['’]s [Rr]eport)\\b[^.;:?]{0,90}? (?:was|were) (?:(?:presented|reviewed|read|circulated|discussed),? and |then |duly |unanimously |all |also )*(?<label>(?<verb>approved|authorised|authorized|adopted|agreed|APPROVED|ADOPTED|AGREED))(?: unanimously|${UNOPPOSED}| for payment|,? ${SCORE}| as (?:presented|circulated|submitted|amended|listed|read|printed|written|an? (?:true|correct|accurate) record)| ${BY_OWN}| and (?:signed|duly signed|authorised|(?:the )?cheques? )[^.;]{0,60}|,? subject to [^.;:]{3,120}|,? with [^.;:]{3,120}|,? and \\p{Lu}[\\p{L}'’]+ (?:reported|said|noted|thanked) [^.;:]{3,160})*[.:]?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The minutes of the meeting held on 5 March were read, confirmed and signed.", "Minutes of last meeting approved."
  {
    pattern: new RegExp(
      `^(?:With (?:that|this|these|those|the) (?:correction|change|amendment|edit)s?(?: noted)?, )?(?:(?:The|THE|the|Draft|Last) )?(?:(?:draft|previous|Previous|last|[Dd]ecisions and) )*(?:(?:week|month|[Mm]eeting)(?:['’]s)? )?(?:[Mm]inutes|MINUTES|Mins)\\b(?! (?:to|will|would)\\b)(?:(?! not | be | ha(?:ve|s|d) (?!(?:previously |already )?been (?:circulated|distributed|issued|sent|published)\\b))(?:[^.;:?]|(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)){0,120}? (?<label>(?:was |were |having been )?(?:read(?: (?:aloud|out))?(?: by (?:the )?(?:(?:Town |Parish |Minute )?(?:[Cc]lerk|[Ss]ecretary)|Chair\\p{L}*))?,? (?:and )?|duly |then |unanimously )*(?:(?:taken as read,? (?:and )?)?(?:approved|agreed|accepted|adopted|confirmed|APPROVED|AGREED|ACCEPTED|ADOPTED|CONFIRMED|passed(?= as ))|taken as read,? (?:and )?signed))(?: unanimously|,?${UNOPPOSED}| and (?:(?:were|was|duly|then) )*(?:signed|approved|confirmed|adopted)| and (?:the )?(?:Chair\\p{L}*|Mayor) (?:duly )?signed (?:them|it|the minutes)| as (?:an? )?(?:true|correct|accurate)(?: and (?:true|correct|accurate))? record(?: of (?:the |that )?(?:meeting|proceedings))?| as (?:presented|circulated|distributed|read|amended|written|submitted|corrected|printed)| \\((?!pending|not|tb[acd]\\b|to be|unless|if )[^()]{2,60}\\)| by (?:the )?(?:Chair\\p{L}*(?:,? ${NAME})?|Mayor|Cathaoirleach|President|Members|Council(?:lors)?|Cllrs|Committee|Board|all)| ${BY_OWN}| for (?:publication|posting|release|circulation|signature)(?: (?:to|on|in|by) [^.;:?]{3,60})?| and (?:passed|handed|given) to the Chair\\p{L}* (?:for|to) sign\\p{L}*| and (?:will|would|are to|to) be (?:circulated|published|posted|uploaded|placed|made public|put|sent)\\b[^.;:?]{0,100}|,? (?:with|subject to) (?:one|two|an?|the following|minor|some|a few|several|these) (?:\\p{Ll}+ )?(?:amendments?|corrections?|changes?|additions?|alterations?)(?::.{0,600}|[^.;]{0,160})|,? subject to(?: the following)?:[-–—]?)*\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "A revised procedure was considered and adopted.": both are the meeting's doing
  {
    pattern:
      /^(?:The|An?|These|This|Both|All) (?!(?:\p{L}+ ){0,2}(?:motion|amendment|proposal|resolution|applications?|planning)\b)(?:(?!\b(?:that|which|who|had|have|has|Borough|County|District) )[^.;:?]){3,160}? (?:was|were) (?:then |duly )*(?:considered|reviewed|discussed),? and (?:then |duly |unanimously )*(?<label>(?<verb>adopted|approved|agreed|accepted|noted))(?: unanimously| as (?:presented|circulated|amended|read))?\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "These were circulated and accepted as a true record.": of nothing but minutes is that said
  {
    pattern:
      /^(?:These|They|It|This) (?:was|were)(?: (?!not\b)[^.;:?]{3,60}?)? (?<label>(?<verb>accepted|approved|agreed|confirmed|adopted))(?: unanimously| by all(?: present)?)?(?:,? and (?:then |duly |subsequently )?signed)? as an? (?:true|correct|accurate)(?: and (?:true|correct|accurate))? (?:record|account)\b/u,
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "Special Order 7A, Change the Chair of Amber, was approved by Unanimous Vote of the directors present."
  {
    pattern:
      /^(?:Special Order|Resolution|Discussion Item|Item|Ordinance|(?:Council )?Bill)(?: No\.?)? #?[\dA-Z][\dA-Z./-]{0,11},?[^.;:?]{0,200}? (?:was|were) (?:then |duly )?(?<label>(?<verb>approved|adopted|passed) (?:unanimously|(?:by|on|upon) (?:an? |the following )?(?:[Uu]nanimous|[Rr]oll[- ][Cc]all|[Vv]oice|[Mm]ajority|[Gg]eneral) (?:[Vv]ote|[Cc]onsent)|(?:on|upon|at) (?:its )?(?:first|second|third|final|1st|2nd|3rd)(?: and final)? reading\.?$))/u,
    kind: 'approved',
    isWhole: true,
  },
  // "The plan was approved by 5 votes to 2.", "Following a vote, the grant was refused by 6 votes to 1."
  {
    pattern:
      /^(?:(?:Following|After|On|Upon|By) (?:a |the )?(?:show of hands|vote|recorded vote|discussion|debate),? )?(?:The|This|These|An?|the|these|an?) (?!(?:\p{L}+ ){0,2}(?:applications?|motions?|amendments?|proposals?|propositions?|resolutions?)\b)(?:(?!\b(?:that|which|who|had|has|have|Borough|County|District) )[^.;:?]){3,160}? (?:was|were) (?:then |duly )?(?<label>(?<verb>approved|agreed|adopted|accepted|granted|refused|supported)) by (?:a (?:majority|vote) of )?(?:\d{1,2}|\p{Ll}{3,9})(?: votes?)? to (?:\d{1,2}|\p{Ll}{3,9})(?: votes?)?\.?$/u,
    isWhole: true,
  },
  // "The report was accepted by a vote of Amber yea, Birch yea and Cedar nay.", "The budget was adopted by unanimous vote"
  {
    pattern:
      /^(?:The|This|These) (?!(?:\p{L}+ )?(?:motion|amendment|proposal|resolution)\b)[^.;:?]{3,160}? (?:was|were) (?:then |duly )?(?<label>(?<verb>accepted|approved|adopted|passed)) by (?:a )?(?:(?:unanimous|roll[- ]call|voice) vote\b|vote of (?=\p{Lu}\p{L}+ ))/u,
    kind: 'approved',
    isWhole: true,
  },
  // "The report, as circulated, was noted (by Members)."
  {
    pattern:
      /^(?:(?:The|This|These|All|Both|A|An|Circulated,?|Above) )?(?:[\p{L}\d'’,&()/-]+ ){0,8}?(?:[Rr]eports?|[Pp]resentations?|[Cc]orrespondence|[Uu]pdates?|[Bb]riefings?|[Ll]etters?|[Mm]inutes|[Ss]tatements?|[Cc]ontents|[Dd]ocuments?|[Aa]ccounts|[Rr]econciliations?)(?:(?:,| of| from| on| for| by| to| as| dated| regarding| re| about| in| circulated| received| submitted| relating| concerning| and)(?:(?! said that | which )[^.;:?]){0,60}?(?:, (?:seeking|requesting|asking|inviting|enclosing|advising|informing)[^.;:?]{0,200}?,)?)? (?:was|were) (?:then |duly |also )*(?<label>(?<verb>noted|NOTED)|received and (?:noted|adopted|NOTED))(?: and (?:agreed|approved|adopted|accepted))?(?:,? by (?:the )?(?:[Mm]embers|Council|Committee|Board|[Cc]ouncillors|meeting)(?: present)?)?\.?$/u,
    kind: 'noted',
    isWhole: true,
  },
  // "The annual statement was approved by the council.", "The survey was noted by Councillors."
  {
    pattern:
      /^(?!(?:The |This |These |An? )?(?:\p{L}+ ){0,2}(?:[Mm]otion|[Aa]mendment|[Pp]roposal|[Rr]esolution)\b)(?=(?:The |This |These |An? )?\p{Lu}|The |This |These |An? )(?:(?!\b(?:[Aa]pplications?|[Pp]lanning|[Pp]ermission|[Ll]icen[cs]es?|Borough|County|District|City|[Pp]arliament|that|which|who|had|has|have|said) ?)[^.;:?]){3,160}? (?:was|were) (?:then |duly |unanimously )*(?<label>(?<verb>approved|adopted|accepted|noted|ratified)) by (?:the )?(?:Parish |Town |Community )?(?:LGB|FGB|SGB|PCC|Vestry|Senate|Governing (?:Board|Body)|[Cc]ouncil(?:lors)?|Cllrs|[Mm]embers|[Mm]eeting|[Gg]overnors|[Tt]rustees)\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
];
