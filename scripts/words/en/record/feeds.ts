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
  /** The feeds of a person, of a matter and of a word that is watched. */
  followed: {
    title: (name: string, publisher: string): string => `${name}, ${publisher}`,
    person: (name: string): string =>
      `Items in which ${name} moved, voted, declared an interest or was given something to do`,
    matter: (title: string): string => `Every step of ${title} through the committees`,
    word: (word: string): string => `Items of meetings that speak of “${word}”`,
  },
  /** "Council, 5 March 2026: draft minutes". */
  meeting: (name: string, status: string): string => `${name}: ${status.toLowerCase()}`,
  /** Headings within the entry of a meeting. */
  decided: 'Decided',
  items: 'Items',
};
