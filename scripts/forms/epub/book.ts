// A book before it is a file: chapters as XHTML documents in reading order, and what a library asks about it.

import type { IsoDate } from '../../model/calendar.ts';
import type { Words } from '../../words/words.ts';
import type { CopyLogo } from '../copies/logo.ts';

export interface Book {
  /** A URN that stays when the site moves. */
  readonly identifier: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly publisher: string;
  /** What it says besides the minutes. */
  readonly words: Words['record']['copies'];
  /** When what it says last changed; never when it was made. */
  readonly modified: IsoDate;
  /** The address of the page that it is a copy of, where the site has one. */
  readonly source?: string;
  readonly chapters: readonly Chapter[];
  readonly pictures: readonly BookPicture[];
  /** Of who publishes it: it stands above the title, and is no picture of the minutes. */
  readonly logo?: CopyLogo;
}

export interface Chapter {
  readonly title: string;
  /** Of which the first begins the chapter. A long one has several, because some readers open no large document. */
  readonly documents: readonly BookDocument[];
  readonly sections: readonly Section[];
}

export interface BookDocument {
  /** `finance-2026-03-05.xhtml`. */
  readonly file: string;
  readonly title: string;
  readonly lang: string;
  /** What stands in its body, as XHTML. */
  readonly xhtml: string;
}

/** A place within a chapter that the contents name. */
export interface Section {
  readonly title: string;
  /** File and fragment. */
  readonly href: string;
}

export interface BookPicture {
  /** `picture-1.png`. */
  readonly file: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly hasWords: boolean;
}
