// The version of the program for which a site's `package.json` asks.

const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** What stands behind the program's name: "^0.1.0"; undefined where the site does not ask for it. */
export function askedVersion(manifest: string): string | undefined {
  const lists = JSON.parse(manifest) as Readonly<
    Record<string, Readonly<Record<string, string>> | undefined>
  >;
  return LISTS.map(list => lists[list]?.['minutebook']).find(asked => asked !== undefined);
}

/** The same `package.json`, byte for byte, but that it asks for another version: "^0.2.0", "file:minutebook-0.2.0.tgz". */
export const askingFor = (manifest: string, version: string): string =>
  manifest.replace(/("minutebook"\s*:\s*)"((?:[^"\\]|\\.)*)"/g, (whole, key: string, value: string) =>
    // A script may bear the same name.
    JSON.parse(`"${value}"`) === askedVersion(manifest) ? `${key}${JSON.stringify(version)}` : whole,
  );
