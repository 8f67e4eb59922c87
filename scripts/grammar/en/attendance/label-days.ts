// Days beside the labels of those who were there: "January 27 Attendees:", "Present on Dec 11th, 2026".

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\\.?';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?`;

/** "January 27 Attendees:", "2026-03-05 – Present": of which day they are. */
export const DAY_BEFORE = new RegExp(
  `^(?:${DAY}|\\d{4}-\\d{2}-\\d{2})(?:\\s*[:–—-])?\\s+(?=(?:[Aa]tten|[Pp]artic|[Pp]resent))`,
);

/** "Present on Dec 11th, 2026", "Attendees for 5 March" */
export const DAY_BEHIND = new RegExp(
  `(?<=^(?:[Pp]resent|[Aa]bsent|[Aa]ttend(?:ees|ing|ance)|[Pp]articipants|[Aa]pologies|[Rr]egrets)) (?:on |for |– |- )?(?:the )?${DAY}(?=[\\s:*]{0,3}$)`,
);
