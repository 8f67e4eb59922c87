// What the scripts of the pages say, in English. The catalogue of scripts/words/ has this as one of its sections.

export const browser = {};
