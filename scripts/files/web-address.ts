// Whether a place that was typed is on the web, and no folder.

export const isWebAddress = (place: string): boolean => /^https?:\/\//i.test(place);
