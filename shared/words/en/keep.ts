// What the button says that keeps a committee on a device, and the list of what is kept, in English. Sizes are given in
// words: "4.1 MB".

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const pages = (count: number): string => counted(count, 'page', 'pages');
const papers = (count: number): string => counted(count, 'paper', 'papers');

export const unable =
  'This browser cannot keep minutes for reading without a connection here. You can download the ZIP instead: it opens from any folder.';
export const keepCommittee = (committee: string) => `Keep ${committee} on this device`;
export const remove = 'Remove';
export const update = 'Bring up to date';
export const incomplete = 'Not all of it is kept yet.';
export const fetchRest = 'Fetch the rest';
export const keepPages = (size: string) => `Keep the pages (${size})`;
export const keepAll = (size: string) => `Keep the pages and papers (${size})`;
export const cancel = 'Cancel';
export const offer = (committee: string, size: string, pageCount: number) =>
  `${committee}: ${size}, ${pages(pageCount)}.`;
export const offerWithPapers = (
  committee: string,
  size: string,
  pageCount: number,
  paperCount: number,
  sizeOfPapers: string,
) => `${committee}: ${size}, ${pages(pageCount)}; ${papers(paperCount)}, ${sizeOfPapers}.`;
export const stop = 'Stop';
export const stopped = 'Stopped.';
export const fetching = 'Fetching…';
export const fetched = (done: number, of: number) => `${done} of ${of} files`;
export const done = (pageCount: number) => `${pages(pageCount)} can now be read without a connection.`;
export const removed = 'Removed from this device.';
export const unreachable = 'The website cannot be reached. Try again when you are connected.';
export const refused = 'This browser did not allow it. In a private window nothing can be kept.';
export const noRoom =
  'This device does not have enough room for it. Remove another committee, or download the ZIP to another place.';
export const noNetwork =
  'The connection was lost. What has been fetched is kept: try again when you are connected, and only the rest is fetched.';
export const siteError = (status: number) =>
  `The website answered with an error (${status}). Try again later.`;
export const kept = 'Kept on this device';
export const noneKept = 'Nothing is kept on this device';
export const tryAgain = 'Try the page again';
export const asOf = (day: string) => `as of ${day}`;
export const keptPages = (pageCount: number, size: string, asOf: string) =>
  `Kept on this device: ${pages(pageCount)}, ${size}, ${asOf}.`;
export const keptAll = (pageCount: number, paperCount: number, size: string, asOf: string) =>
  `Kept on this device: ${pages(pageCount)} and ${papers(paperCount)}, ${size}, ${asOf}.`;
