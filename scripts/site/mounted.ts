// Where the archive stands in a site: at its root, or below a path.

export interface Mounted {
  /** Empty at the root, else `/minutes`. */
  readonly prefix: string;
  /** The address in the site of an address in the archive: `/finance/` => `/minutes/finance/`. */
  readonly at: (url: string) => string;
}

/** `/minutes/`, `minutes` and `/minutes` are the same. Throws where a path leads elsewhere. */
export function mountedAt(path = '/'): Mounted {
  const parts = path.split('/').filter(part => part !== '');
  if (parts.some(part => part === '.' || part === '..' || part.includes('\\')))
    throw new Error(`Minute Book's path ${path} is no path below the site. Write it as /minutes/.`);
  const prefix = parts.map(part => `/${part}`).join('');
  return { prefix, at: url => prefix + url };
}
