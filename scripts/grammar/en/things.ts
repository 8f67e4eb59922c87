// What lies before a meeting, and so is the meeting's to approve, accept or put off. Of planning, licences and grants from elsewhere
// others decide: what they did with those is only told.

import { anyOf, inBothCases } from '../any-of.ts';

const THINGS = [
  // Told and handed in
  'reports?|accounts|(?:financial )?statements?|balance sheets?|minutes|audits?|recommendations?|suggestions?|proposals?|requests?|nominations?|resignations?|invitations?|offers?|tenders?|bids?|quotes?|quotations?|estimates?|ideas?|candidates?|candidacy|slate|membership(?: applications?)?|new members?',
  // Written down
  'agendas?|polic(?:y|ies)|procedures?|terms of reference|standing orders|(?:financial )?regulations|risk (?:assessments?|registers?)|codes? of (?:conduct|practice)|constitutions?|by-?laws?|rules?|articles|charters?|guidelines?|guidance|criteria|draft(?:s| of [^.;:?]{2,60})?|wording|letters?|responses?|strateg(?:y|ies)|objectives|priorities|job descriptions?|specifications?|resolutions?|corrections?|amendments?|changes|revisions?|additions?|updates|documents?|leaflet|newsletter|press release|questionnaire',
  // Paid and asked for
  'budgets?|precept|subscriptions?|fees?|dues|rents?|charges|tariffs?|pric(?:es?|ing)|rates|invoices?|bills|payments?|cheques?|expenses?|expenditure|spend(?:ing)?|purchases?|costs?|sums?|allocations?|reimbursements?|refunds?|honoraria|honorarium|bonus(?:es)?|salar(?:y|ies)|pay (?:award|rise|increase)s?|write-offs?|transfers?|grants?|donations?|gifts?|sponsorship|contributions?|loans?|levy|increases?|reductions?|insurance|funding(?: requests?)?|virements?|reserves',
  // Arranged
  'dates?|schedule|programmes?|programs?|calendar|timetable|rota|roster|plan|roadmap|milestones|venue|location|theme|logo|designs?|layout|poster|menu|artwork|branding|contracts?|leases?|agreements?|memorandum|MoU|appointments?|delegations?|structure|formats?|arrangements?|purchase orders?|trip|release',
].join('|');

/** The word for it; its own words stand before, what it is about behind. */
export const THING = `(?:${inBothCases(THINGS)})`;

/** Who else decides, and what others decide of. */
export const OTHERS = anyOf(
  /[Pp]lanning|[Aa]pplications?(?! fee| form)|[Pp]ermits?|[Pp]ermissions?|[Ll]icen[cs]es?|[Pp]ull [Rr]equests?|[Pp]atch(?:es)?|[Bb]ugs?/,
  /County|Borough|District|State|Federal|Government|Ministry|Minister|Department|Congress|Parliament|Lottery|Highways|[Cc]ourt/,
);
