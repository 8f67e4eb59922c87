// What else stands around the words of an action: the sign of a box or a state, and that it is done.

/** "☐ Dora: ask him", "✅ Dora: ask him": the sign of a box or a state before a task. */
export const SIGN = /^(?:(?:[☐□▢◻☒•▪▸▶➔]|\p{Extended_Pictographic})\uFE0F?\s*)+(?=[\p{L}@[(])/u;
/** "* Dora to ask him": a point that is none to Markdown. */
export const POINT_SIGN = /^[*•–-] (?=[\p{Lu}@])/u;
export const DONE_SIGN = /^[✅☑✔✓☒]/u;

/** "… – DONE", "[done]", "Completed: …"; but "say what is to get done". */
export const DONE_BEHIND =
  /\s?[–—-]?\s?[[(]?\b(?:DONE|COMPLETED?|(?<!\b(?:gets?|got|getting|be|been|being|is|are|was|were|not|when|once|until|if)\s)[Dd]one|[Cc]ompleted)[\])]?[.!]?$/;
export const DONE_BEFORE =
  /^(?:[[(](?:[Dd]one|DONE|[Cc]ompleted?|COMPLETED?)[\])]\s?|(?:DONE|Done|COMPLETED?|Completed)(?:\s?[:–—-]\s?|\s(?=\p{Lu})))/u;
/** "… (done)", "… [completed]", "… (task accomplished)", "… - DONE": in a sentence only these tell it from its words. */
export const DONE_IN_SENTENCE =
  /(?:\s?[[(](?:[Dd]one|DONE|[Cc]ompleted?|COMPLETED?|(?:[Tt]ask|[Aa]ction)(?: item)? (?:done|completed?|accomplished))[\])]|\s[–—-]{1,2}\s?(?:DONE|COMPLETED?))[.!]?$/;
