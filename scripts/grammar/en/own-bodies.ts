// The body whose minutes these are, as its minutes name it; and the bodies that they only tell of.

import { anyOf } from '../any-of.ts';

/**
 * "The Council", "Members", "the Finance Committee". "The Borough Council" and "Stoke Parish Council" may be others: what they
 * agreed is no decision of this meeting.
 */
export const OWN_BODY = anyOf(
  /(?:[Tt]he )?(?:(?:Parish|Town|Community|Full|Village|Leadership) )?Council(?:lors)?/,
  /(?:[Tt]he |All )?(?:Members|Councill?ors|Cllrs|Trustees|Governors|Directors|Commissioners|Supervisors|Selectmen)(?: present)?/,
  // "Present members agreed to …", "The exec decided …"
  /(?:[Tt]he )?[Pp]resent (?:members|trustees|directors|councillors)|(?:[Tt]hose|(?:[Tt]he )?(?:members|trustees|directors)) (?:who were )?(?:present|in attendance|at the meeting|on the call)|(?:[Tt]he )?(?:[Aa]ttendees|[Pp]articipants)|(?:[Tt]he )?(?:exec|Exec)(?= )/,
  /[Tt]he (?:council|committee|board|meeting|assembly|senate|members|trustees|governors|directors|group|team|working group|WG|panel|supervisors|commissioners|councillors|councilors|selectmen|vestry|delegates|membership)/,
  /[Tt]he (?:Parish Council|PC|Meeting|General Assembly|Sub-?[Cc]ommittee|Trust Board|Governing (?:Body|Board)|Council of Governors|Senate|Faculty|Board|Committee|Group|Panel|Forum|Assembly|Executive|Cabinet|Commission|Panel|Team|TC|WG)/,
  // "The board of directors", "the Members of the Association", "the voting members", "the Steering Council"
  /[Tt]he (?:(?:[Bb]oard|[Cc]ouncil) of (?:[Dd]irectors|[Tt]rustees|[Gg]overnors|[Mm]anagers|[Dd]elegates|[Rr]epresentatives)|(?:[Vv]oting|[Mm]eeting|[Bb]oard) (?:[Mm]embers|[Pp]articipants|[Dd]elegates|[Rr]epresentatives)|[Mm]embers of the (?:[Aa]ssociation|[Cc]lub|[Ss]ociety|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Cc]o-?op(?:erative)?|[Cc]orporation|[Mm]eeting)|(?:Steering|Executive|Governing|Technical|Community|Security|Core|Student|Management|Leadership) (?:Council|Group|Team|Circle))/,
  /[Tt]he (?:Board of \p{Lu}\p{L}+|(?:\p{Lu}[\p{L}’'-]+ (?:and |& )?){1,4}(?:Committee|Sub-Committee|Board|Panel|Forum|Working (?:Group|Party)|Task (?:Force|Group)|Steering Group|Advisory Group|Core Team|Assembly|Senate))/u,
  // "The Working Party", "the core team": by what they are for
  /[Tt]he (?:(?:[Ww]orking|[Ss]teering|[Aa]dvisory|[Tt]ask|[Ss]tudy|[Pp]roject|[Cc]ore|[Ll]eadership|[Mm]anagement|[Ee]xecutive) (?:[Gg]roup|[Pp]arty|[Ff]orce|[Tt]eam)|[Cc]o-?op(?:erative)?|[Cc]ollective|[Cc]onsortium|[Aa]lliance|[Mm]embership|[Dd]elegates|[Pp]artners|[Ee]ditors|[Mm]aintainers|[Oo]fficers|[Bb]ureau|Presidium|Session|(?:[Pp]arents|[Rr]esidents|[Mm]embers|[Yy]outh)['’]? (?:[Ff]orum|[Aa]ssociation))/,
  // "The TSC", "TOC": a committee by its letters, and "Board" without its article.
  // "The Academic Council", "the General Body", "the full Governing Body"
  /[Tt]he (?:(?:[Ff]ull )?(?:Governing|General|Management|Executive) (?:Body|Council)|(?:Academic|Student|Students['’]|University|Church|Advisory|Pastoral) (?:Council|Senate)|(?:Faculty|Student|University|Academic) Senate|[Ff]ull (?:Board|Council|Committee)|Vestry|Synod|Presbytery|Kirk Session|Chapter)/,
  // "The Parent Council", "the Business Meeting", "the Club"
  /[Tt]he (?:(?:Parent|School|Residents['’]?|Tenants['’]?|Joint|Area|Neighbourhood|Club|Society|Association) (?:Council|Committee|Board|Forum|Association)|(?:Business|General|Monthly|Preparative|Area|Church) Meeting|Residents['’] Association|PFA|CC|Association|Trust|Society|Club|Branch|Lodge|Guild|BoD|AGM)(?= )/,
  /All (?:of the )?(?:members|councillors|governors|trustees|directors|cllrs)(?: present)?/,
  /(?:[Tt]he )?(?:SC|TSC|TOC|CAB|SGB|PCC|LGB|FGB|SRC|PTA|PTO|PTFA|NEC|TAC|CPC|PMC|PSC|SIG|TAG|WG|CG|TC|ExCo|ExCom|GC|CTC)/,
  /(?:[Tt]he )?(?:Board|Council|Committee|Commission|PCC|TSC|TOC|PMC|PSC|TAC|WG|TC|SC) [Mm]embers(?: present)?/,
  /(?:Board|Branch|Committee|Trustees|Group|Senate|Faculty|Friends|Fellows|Congregation|Vestry|Session|Presbytery|Synod|Deacons|Elders|Team|Delegates)/,
  /(?:Everyone|Everybody|All(?: those)?(?: present| in attendance| on the call)?)/,
);

/** "by the Director", "by the County Council": somebody whom the meeting only tells of. */
export const BY_OWN = anyOf(
  /by (?:an? )?(?:unanimous |majority )?(?:voice|standing|roll[- ]call|hand|show-of-hands) vote(?: of (?:the |all )?(?:\p{Lu}\p{L}+ )?(?:[Mm]embers|[Bb]oard|[Cc]ouncil|[Cc]ommittee)(?: present)?)?/u,
  /by (?:a )?(?:large |clear |simple |unanimous )?(?:majority|unanimous vote|unanimous consent|general consent|show of hands|consensus|acclamation|all)(?: (?:vote|present|members|councillors|those present|in attendance))?/,
  /by (?:the )?(?:[Mm]embers?|[Cc]ouncillors?|Parish Council|Council|Committee|Board|[Mm]eeting|[Tt]rustees|[Gg]overnors|[Dd]irectors|Cabinet|Executive|Panel|Governing (?:Board|Body)|[Ff]ull (?:Council|Board)|LGB|FGB|SGB|PCC|Senate|Vestry|[Mm]embership|General Body)(?: present)?/,
  /by all (?:of )?(?:the )?(?:[Mm]embers|[Cc]ouncill?ors|[Cc]llrs|[Tt]rustees|[Gg]overnors|[Dd]irectors)(?: present)?/,
  /by (?:all |most )?(?:those|everyone|everybody|all)(?: who were)? (?:present|in attendance|attending|there)/,
  /by (?:a vote of )?\d{1,3} (?:votes )?(?:in favou?r|for)(?:,? (?:and|with) \d{1,3} (?:abstentions?|abstaining|against))?/,
  /by (?:a vote of )?\d{1,3}(?: votes?)? ?(?:[-–]|to|for)(?: and)? ?\d{1,3}(?: against)?/,
);
