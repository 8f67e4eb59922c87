// What must be known to begin a site, and what is taken where nobody says it.

import { addWorkingDays, type IsoDate } from '../model/calendar.ts';
import { languageTag } from '../model/language.ts';

export const BUILDING_HOSTS = ['github', 'gitlab', 'none'] as const;
/** Where the site is built and published. What hosts take is told in `model/hosts/`. */
export type BuildingHost = (typeof BUILDING_HOSTS)[number];

export interface Answers {
  /** The body that publishes: "Ashcombe Parish Council". */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA name: "Europe/London". */
  readonly timezone: string;
  /** Name of the first committee. */
  readonly committee: string;
  /** A day on which it met or will meet; undefined where no meeting is to be begun. */
  readonly date?: IsoDate;
  readonly host: BuildingHost;
  /** Whether PDFs are made of minutes. */
  readonly pdf: boolean;
}

/** What a computer knows of whoever sits at it. */
export interface Surroundings {
  /** The name of the folder in which the site begins. */
  readonly folder: string;
  readonly locale: string;
  readonly timezone: string;
  readonly today: IsoDate;
}

/** Most agendas are published a week or more before their meeting, and few bodies meet at a weekend. Working days. */
const UNTIL_FIRST_MEETING = 10;

export function usualAnswers({ folder, locale, timezone, today }: Surroundings): Answers {
  const name = nameFromFolder(folder);
  return {
    name,
    language: languageTag(locale) ?? 'en',
    timezone,
    committee: firstCommittee(name),
    date: addWorkingDays(today, UNTIL_FIRST_MEETING),
    host: 'github',
    // The compiler is larger than all the rest of the program.
    pdf: false,
  };
}

/** What a body of that name calls the meeting of all its members. */
export const firstCommittee = (name: string): string =>
  /\bcouncil$/i.test(name.trim()) ? 'Full Council' : 'Committee';

const SMALL_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'upon', 'with']);

/** "friends-of-mill-park" => "Friends of Mill Park". */
export function nameFromFolder(folder: string): string {
  const words = folder.split(/[-_.\s]+/).filter(word => /\p{L}/u.test(word));
  if (words.length === 0) return 'Our Council';
  return words
    .map((word, index) =>
      index > 0 && SMALL_WORDS.has(word) ? word : word[0]?.toUpperCase() + word.slice(1),
    )
    .join(' ');
}
