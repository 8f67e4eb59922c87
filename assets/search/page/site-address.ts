// Addresses of the site as links of this page.

/** `home` leads to the root of the site. From a folder on disk a link to a folder would show its list of files. */
export function addressFrom(home: string, isOnDisk: boolean): (url: string) => string {
  return url => {
    const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(url) ?? [];
    const file = isOnDisk && /(^|\/)$/.test(path) ? `${path}index.html` : path;
    return home + file + rest;
  };
}
