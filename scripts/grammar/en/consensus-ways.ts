// The ways in which a meeting decides without a vote: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

export const CONSENSUS_WAYS: readonly Way[] = [
  // "It was the consensus of the Board to paint the hall.", "Group consensus was to keep it.", "The consensus was that it should stay."
  {
    pattern: new RegExp(
      `^(?<label>It was (?:the|a) (?:unanimous |general |clear )?consensus of (?:${OWN_BODY}|(?:all |those )+(?:present|in attendance))|(?:The )?(?:[Gg]eneral |[Cc]lear |[Rr]ough |[Gg]roup |[Ww]orking [Gg]roup |WG |TC |[Bb]oard |[Cc]ommittee )?[Cc]onsensus(?: of (?:${OWN_BODY}))? (?:was|is)(?: reached)?|[Tt]here (?:was|is) (?:a )?(?:general |clear |rough |broad |strong )?consensus|There (?:was|is) (?:a )?(?:general |clear |rough |broad |strong |full |unanimous )?agreement(?= (?:to |that (?!there )[^.;:?]{3,120} (?:should|shall|will|must|(?<!would|could|might|may|can) be \\p{Ll}+(?:ed|en))\\b))|[Cc]onsensus (?:was )?reached)(?<joint> to (?!whether\\b|do so\\.?$)| that (?!(?:(?:it|this) )?(?:is|was) )(?=[^.;:?]{3,120} (?:should|shall|would|will|be)\\b))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "Consensed to go ahead.", "The group consensed on moving it."
  {
    has: /onsensed/,
    pattern: new RegExp(
      `^(?:(?:${OWN_BODY}|We|All) )?(?<label>[Cc]onsensed|CONSENSED):?(?<joint> to (?!whether\\b)| that (?=[^.;:?]{3,120} (?:should|shall|would|will|be)\\b)| on (?=(?!whether\\b)\\p{Ll}{3,}ing ))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "We reached consensus to move the list.", "The group came to an agreement on moving it."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We|we) (?:have |has )?(?<label>(?:reached|came to|come to) (?:an? )?(?:rough |general |full |unanimous |clear )?(?:consensus|agreement|decision))(?<joint> to (?!whether\\b)| that (?=[^.;:?]{3,120} (?:should|shall|would|will|could|can|may|be)\\b)| on (?=(?!whether\\b)\\p{Ll}{3,}ing ))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "All agree to keep five seats.", "Those present agree to meet monthly", "We all agree to …"
  {
    has: / agree to /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We(?: all)?)(?: all| now| therefore| unanimously)* (?<label>agree)(?<joint> to (?!(?:differ|disagree|this|that|it|the|a|an)\\b))(?=\\p{Ll}{2,} \\S)`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "All agree classes remain but numbers change", "Everyone agreed we should meet monthly"
  {
    has: / agreed? /,
    pattern:
      /^(?:All|Everyone|Everybody)(?: present| members| in attendance| on the call)? (?:(?:has|have|then|also|unanimously) )*(?<label>agreed?)(?: that)?(?<joint> )(?!(?:with|on|about|upon|to|in|it|this|that) )(?=(?:(?! (?:that|which|who|if|is|was|were|are|has|had|have|needs?) )[^.;:?]){2,100} (?:should|will|shall|would(?! be| like)|must|remains?|stays?|(?<!\b(?:can|could|may|might|would|not) )be)\b)/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Unanimous consent was given for Dora and Ben to go on with the page."
  {
    has: / consent (?:was|is) (?:given|granted) /,
    pattern:
      /^(?<label>(?:Unanimous|General|Full) consent (?:was|is) (?:given|granted))(?<joint> (?:for|to) )(?=[^?]{6,})/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Quorum is met and the plan is approved (4 yes, 0 no)"
  {
    has: /^(?:A |The )?[Qq]uorum /,
    pattern:
      /^(?:A |The )?[Qq]uorum (?:is|was|has been) (?:met|reached|present),? and (?!(?:not|no)\b)(?:[^.;:?()]{2,80}) (?:is|was|are|were|has been|have been) (?:therefore |hereby |duly )?(?<label>approved|adopted|accepted|passed|ratified|carried)\b/u,
    kind: 'approved',
    isWhole: true,
  },
  // "The CAB unanimously approves HP-15.", "The TSC unanimously approved PR #12"
  {
    has: / unanimously (?:approves?|adopts?|accepts?|ratif(?:y|ies)|endorses?)\b/,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|The (?:(?!Parish|Town|County|Borough|City|District)\\p{Lu}\\p{L}+ ){1,3}(?:CAB|Board|Council|Committee|Group|TSC|TAC)(?= (?:hereby )?unanimously \\p{Ll}+s )) (?:hereby )?(?<label>unanimously (?:approves?|adopts?|accepts?|ratif(?:y|ies)|endorses?))(?<joint> )(?=(?:the |this |a |an )?[\\p{Lu}\\d#]|the |this )`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "We took a vote and decided to keep the name."
  {
    has: / a (?:\p{Ll}+ )?vote /u,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We) (?:then )?(?:took|held|had) a (?!straw)(?:\\p{Ll}+ )?vote,? and (?:unanimously )?(?<label>(?<verb>decided|agreed|voted|resolved))(?: unanimously)?(?<joint> to | that )`,
      'u',
    ),
  },
  // "No objections to merging the change.", "There were no objections to moving the date."
  {
    has: /[Nn]o (?:objections?|one objected|body objected)/,
    pattern:
      /^(?<label>(?:There (?:were|was|are) )?[Nn]o objections?|(?:No one|Nobody) objected) to (?=(?!(?:being|hearing|bringing|noting|seeing|meeting|anything|something|nothing|building|planning|parking|housing|lighting|existing|outstanding|remaining|following|proceeding|pending)\b)\p{Ll}{2,}ing \S)[^?]{6,400}$/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Nobody objected, so we will buy paint.", "No objections were raised, so the fee stays at £5."
  {
    has: /^(?:Nobody|No )/,
    pattern:
      /^(?<label>(?:No ?one|Nobody) (?:objected|was opposed)|No objections?(?: (?:was|were))?(?: (?:raised|heard|made|voiced|noted))?),? (?:and |and so |so )(?=(?:we|the|this|it|that|all|our) (?:[\p{L}\d’'-]+ ){0,6}?(?:will|shall|stays?|remains?|goes|continues?|(?:is|was|are|were) (?:approved|accepted|adopted|agreed|merged|kept))\b)[^?]{6,300}$/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "The committee decided there is no need for a new shed.", "We decided we should meet monthly."
  {
    has: / (?:decided|agreed) /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}|We|we) (?:then |also |therefore )?(?<label>decided)(?: that)?(?<joint> )(?=(?:there (?:is|was) no (?:need|reason)|we (?:will|would|should|shall|do not|don['’]t) (?!have\\b))\\b)`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "We are all in agreement that we should open the books."
  {
    has: / in (?:\p{Ll}+ )?(?:agreement|consensus) /u,
    pattern: new RegExp(
      `^(?:${OWN_BODY}|We|All|Everyone|Everybody) (?:(?:is|are|was|were) )?(?:all )?(?<label>in (?:full |general |broad )?(?:agreement|consensus))(?<joint> that (?=(?:we|(?:the |an? |this |these |all )?[\\p{L} ]{3,40}) (?:will|shall|should|want to|would like to)\\b)| to (?!(?:whether|the|this|that|it|an?)\\b))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "A show of hands was unanimously in favour of buying paint."
  {
    has: /[Ss]how of hands /,
    pattern:
      /^(?:(?:A|The) s|S)how of hands (?:was |were )?(?<label>(?:(?<sure>unanimously |overwhelmingly |clearly )|(?=in favou?r of [^.;?]{4,300}: ?(?:unanimous|overwhelming|large|clear|all)))in favou?r|(?<=(?:A|The) show of hands (?:was |were )?)in favou?r) of (?=\S)[^.;?]{4,300}\.?$/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "A decision was made to close the list."
  {
    pattern:
      /^(?:A|The) (?<label>(?:(?:formal|final|unanimous) )?(?<verb>decision) was (?:then )?(?:made|taken|reached))(?<joint> (?:to|that) )/u,
    kind: 'decided',
  },
  // "By consensus, the annual meeting was set for 11 June.", "By common consent the club will buy a tent."
  {
    has: /^By (?:[a-z]+ )?(?:consensus|consent|agreement)/,
    pattern:
      /^(?<label>By (?:general |common |unanimous |rough |mutual |group )?(?:consensus|(?<=general |common |unanimous )consent)),? (?:of (?:all|(?:all |those )?present|the (?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Gg]roup|[Mm]embers|[Mm]eeting)(?: present)?), )?(?:it was (?:agreed|decided|resolved) )?(?!(?:the |this )?(?:motion|amendment)\b)(?:the|this|these|an?|all|we (?=(?:will|shall|agreed?|decided?|chose|approved?|adopted)\b)|to|that|\p{Lu}\p{L}+) (?:(?! (?:which|who|has|had|have|said) )[^.;:?]){3,240}\.?$/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Hearing no objections, the minutes are approved."
  {
    pattern:
      /^(?:(?:No ?one|Nobody) objected|(?:Hearing|Seeing|With|There (?:being|were|was)) no(?:ne| (?:further |other )?(?:objections?|dissent|comments?|corrections?)\b)[^.;:]{0,40}?)[,;] (?:so |and )?(?:the|this) [^.;:]{3,160}? (?:was|were|is|are|stands?|stood) (?:so |then |therefore )?(?<label>(?<verb>approved|adopted|accepted|ratified))(?: as [a-z]{4,12})?\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Without objection, the offer of the school was accepted.", "Without objection, the reading of the minutes was waived."
  {
    has: /^(?:Without|With no|There being no|Hearing no) /,
    pattern:
      /^(?:Without|With no|There being no|Hearing no) (?:any |further )?objections?,? (?!(?:the |this )?(?:motion|amendment)\b)(?:the|this|these|an?|all) (?:(?! (?:that|which|who|has|had|have|said|is|was|were) )[^.;:?]){3,160} (?:was|were|is|are|stands?|stood) (?:so |then |duly |therefore )?(?<label>approved|adopted|accepted|ratified|received|confirmed|referred|deferred|postponed|tabled|waived|dispensed with|granted|appointed|elected|authori[sz]ed)\b[^.;:?]{0,120}\.?$/u,
    kind: 'agreed',
    isWhole: true,
  },
];
