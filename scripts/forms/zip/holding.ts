// What a copy holds, and where a link of one of its pages leads: to a file in it, or out of it.

export interface Holding {
  /** By the path from the copy's folder: `council/2024-02-22/index.html`. */
  readonly holds: (file: string) => boolean;
  /** Pages of the website that another file of the copy stands for, such as its home. */
  readonly standIns: ReadonlyMap<string, string>;
  /** The website's address, ending in `/`, where it is known. */
  readonly website?: string;
  /** Whether a reader would look for this file, so that its absence must be said. */
  readonly isMissed: (file: string) => boolean;
}

export type LinkInCopy =
  /** To another place on the page, to another website, to an address of mail. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'inside'; readonly href: string }
  /** `address` is that on the website, from its own address; one that begins with `/` stands beside an archive below a path. */
  | { readonly kind: 'outside'; readonly file: string; readonly address: string };

/**
 * @param href As written on the page, without HTML's escapes.
 * @param page The page's file, from the copy's folder.
 */
export function linkInCopy(href: string, page: string, holding: Holding): LinkInCopy {
  const [, path = '', after = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (path === '' || path.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return { kind: 'unchanged' };
  const root = path.startsWith('/') ? rootOf(holding) : '';
  if (!`${path}/`.startsWith(root)) return { kind: 'outside', file: path.slice(1), address: href };
  // "/minutes/council/" in an archive at "/minutes/" => "/council/"
  const target = resolved(root === '' ? path : `/${path.slice(root.length)}`, page);
  const file = fileAt(target, holding);
  const standIn = holding.standIns.get(file);
  if (standIn !== undefined) return { kind: 'inside', href: upFrom(page) + standIn };
  if (!holding.holds(file)) return { kind: 'outside', file, address: target + after };
  const relative = path.startsWith('/') ? upFrom(page) + target : path;
  return { kind: 'inside', href: relative + indexAfter(relative, target, file) + after };
}

/** Where the archive stands at its host, as the address of the website says: `/`, or below a path `/minutes/`. */
const rootOf = ({ website }: Holding): string => (website === undefined ? '/' : new URL(website).pathname);

/** The path from the root: `("../x/", "a/b/index.html")` => `"a/x/"`. */
function resolved(path: string, page: string): string {
  const parts = path.startsWith('/') ? [] : page.split('/').slice(0, -1);
  const steps = path.split('/');
  for (const step of steps) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  const isFolder = /^\.{0,2}$/.test(steps.at(-1) ?? '');
  return parts.join('/') + (isFolder && parts.length > 0 ? '/' : '');
}

/** The file that a server would show; a folder may be named without its slash. */
function fileAt(target: string, { holds }: Holding): string {
  const file = decoded(target);
  if (file === '' || file.endsWith('/')) return `${file}index.html`;
  return !holds(file) && holds(`${file}/index.html`) ? `${file}/index.html` : file;
}

/** What a link must add to lead to a file rather than its folder. */
function indexAfter(relative: string, target: string, file: string): string {
  if (decoded(target) === file) return '';
  return relative.endsWith('/') ? 'index.html' : '/index.html';
}

const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 1);

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
