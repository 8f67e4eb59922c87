// Whether words need no cleaning: letters of English, each word a space from the next. Most titles and labels are so, in small letters.

export const arePlain = (small: string): boolean => !/[^a-z ]| {2}|^ | $/.test(small);
