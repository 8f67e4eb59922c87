// A capital where words begin: "noted", of a sentence's middle, heads a line as "Noted".

/** By whole characters, so that a letter outside the first plane is not cut in two. */
export const capitalised = (text: string): string => text.replace(/^./u, first => first.toUpperCase());
