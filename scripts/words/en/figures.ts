/** A count as English writes it: 10000 => "10,000". A year, or the number of a minute, is none. */
export const inFigures = (count: number): string => count.toLocaleString('en');
