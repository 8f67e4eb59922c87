// Commands in messages, as they are typed in the site at hand: `npm run check`, or `npx minutebook check` where its
// `package.json` has no such script, as in an Eleventy site that only mounts the archive.

import { existsSync, readFileSync } from 'node:fs';

type Scripts = Readonly<Record<string, string>>;

/** "npm run check -- --all", "npm start"; the two dashes are npm's. */
const NPM = /\bnpm (?:run )?(start|build|check|new|import)\b(?: --(?= ))?/g;

/** Our messages name commands as `npm run NAME`. */
export const asTyped = (message: string, scripts: Scripts = scriptsHere()): string =>
  message.replace(NPM, (typed, name: string) =>
    /\bminutebook\b/.test(scripts[name] ?? '') ? typed : `npx minutebook ${name}`,
  );

/** Those of the working folder, which is the site's. */
function scriptsHere(): Scripts {
  if (!existsSync('package.json')) return {};
  try {
    const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts?: Scripts;
    };
    return scripts;
  } catch {
    // A file that npm cannot read either.
    return {};
  }
}

/** `("check", "--all")` => "npm run check -- --all"; what no site has as a script is typed with npx. */
export function commandLine(name: string, rest: string): string {
  const npm = name === 'start' ? 'npm start' : `npm run ${name}`;
  return npm.replace(NPM, '') === '' ? `${npm} -- ${rest}` : `npx minutebook ${name} ${rest}`;
}
