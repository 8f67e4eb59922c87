// What a page says that was opened from the search, in English.

/** The name of the bar. */
export const title = 'Words found';
/** `words` is "“parking”, “parked”". */
export const places = (count: number, words: string) =>
  `${count === 1 ? '1 place' : `${count} places`} with ${words}`;
/** "2 of 3 places with “parking”". */
export const placeOf = (place: number, count: number, words: string) =>
  `${place} of ${count} places with ${words}`;
export const previous = 'Previous';
export const next = 'Next';
export const hide = 'Hide';
