// The heads of minutes that are set out as a table: "Agenda item | Notes | Action by".

import type { ColumnWords } from '../minute-columns.ts';

export const columnWords: ColumnWords = {
  number:
    /^(?:#|no|nr|number|ref|reference|(?:agenda |minute )?item (?:no|number|#)|(?:agenda|minute) (?:no|number|ref))$/,
  time: /^(?:time|times|timing|duration|mins|min|time allotted|allotted time|length)$/,
  numbering: /^(?:(?:agenda )?items?)$/,
  item: /^(?:(?:agenda |discussion |meeting )?(?:topics?|subjects?)|(?:agenda )?points?|discussion items?|items? of business|business|matters?(?: (?:discussed|arising))?|issues?(?: discussed)?|agenda|agenda heading|headings?|titles?|item title)$/,
  either: /^discussion points?$/,
  notes:
    /^(?:(?:meeting |discussion |summary |key )?notes|(?:summary of |key )?discussions?(?: (?:summary|notes|held))?|minutes?|minutes of (?:the )?(?:meeting|discussion)|(?:key )?(?:points|issues) (?:raised|discussed|of discussion)|key points|outcomes?|narrative|proceedings|conclusions?)$/,
  decision: /^(?:decisions?(?: (?:made|taken|reached))?|resolutions?|agreements?|recommendations?)$/,
  remark:
    /^(?:item )?(?:comments?|remarks?|details?|summary|reports?|description|updates?|information|results?)$/,
  action:
    /^(?:(?:agreed |follow-?up )?actions?(?: ?(?:points?|items?|steps?|required|agreed|arising|needed|taken))?|next steps?|follow[- ]?ups?|to-?do|to do|tasks?|by whom|responsib(?:le|ility)(?: (?:person|party))?|person(?:s)? responsible|assigned(?: to)?|assignees?|action(?:ed)? (?:by|for|on|owner)|actionee|allocated to)$/,
  who: /^(?:owners?|who|persons?|by)$/,
  presenter:
    /^(?:presenters?|presented by|leads?|led by|lead person|speakers?|facilitators?|chair|sponsor|raised by|reporter|initials)$/,
  due: /^(?:by when|when|due|due (?:date|by)|deadline|target(?: date)?|timescale|time ?scale|date due|completion date|date)$/,
  nothing: /^(?:none|n a|if any|if applicable)$/,
};
