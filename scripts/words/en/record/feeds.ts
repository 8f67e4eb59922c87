// The words of feeds: Atom and JSON alike.

export const feeds = {
  /** What the feed of the whole site or of a committee holds. */
  meetings: (name: string): string => `Agendas and minutes of ${name}`,
  decisions: {
    title: (publisher: string): string => `Decisions of ${publisher}`,
    description: 'Every decision in full, with the vote',
  },
  corrections: {
    title: (publisher: string): string => `Corrections to minutes of ${publisher}`,
    description:
      'Every correction to published minutes, with both readings, and every time that words were taken out',
  },
  /** "Council, 5 March 2026: draft minutes". */
  meeting: (name: string, status: string): string => `${name}: ${status.toLowerCase()}`,
  /** Headings within the entry of a meeting. */
  decided: 'Decided',
  items: 'Items',
};
