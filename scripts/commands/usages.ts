// What may be typed, as the help shows it. It stands apart from the commands, so that the help loads none of them, and no command
// the others.

import { FORMATS } from '../import/formats.ts';
import { BUILDING_HOSTS } from '../init/answers.ts';

/** In which forms `check` tells what it found. */
export const CHECK_FORMATS = ['text', 'json', 'github', 'sarif'] as const;

/** By the name of each command: what is typed, what it does, its options. */
export const USAGES = {
  build: `  npm run build -- [--output DIR] [--previous DIR|URL] [--allow-removal] [--allow-changes] [--timings] [--anew]
      publishes the site; where nothing has changed since the last build there is nothing to do
      --output DIR     the folder to publish to (default: _site)
      --previous PLACE the site as it was last published, a folder or its address on the web, so that no address and
                       no approved text is lost (default: the output)
      --allow-removal  publishes also where addresses, most meetings or all of them are gone
      --allow-changes  publishes also where approved text is not as it was
      --timings        also says how long each stage of the build took, and what it wrote
      --anew           builds also where nothing has changed
`,
  check: `  npm run check -- [FILE…] [--format NAME] [--all] [--explain [RULE]] [--previous DIR|URL] [--fix [--yes]]
  npm run check -- --explain-reading FILE [--format text|json]
      says everything that is wrong, and publishes nothing; with FILE only what is wrong with that file, or in that
      folder of the minutes, and sooner
      --format NAME    ${CHECK_FORMATS.join(', ')} (default: text)
      --all            every warning in full, not only the first of each kind
      --explain RULE   what a rule asks for, why, and where it comes from; without RULE the list of rules
      --previous PLACE the site as it was last published, a folder or its address: what of it would be lost
                       (default: _site, where --content names no other minutes)
      --explain-reading FILE   one minutes file, with what was read at each of its lines
      --fix            mends what is safe to mend: shows what would change, and asks; with --yes it does not ask
`,
  start: `  npm start -- [--port NUMBER] [--host ADDRESS]
      shows the site on this computer, and shows it anew whenever a file is saved
      --port NUMBER    where to serve (default: 8080)
      --host ADDRESS   lets others see it too, drafts and all: an address of this computer, or 0.0.0.0 for all of them
`,
  new: `  npm run new -- COMMITTEE DATE [--name WORD] [--begin]
      writes the next minutes file: its number, standing items, open actions and what is to be approved;
      it never writes over one that is there
      COMMITTEE        folder or name of the committee, or the beginning of it
      DATE             2026-03-05, or 5 March 2026
      --name WORD      tells a second meeting on that day apart, for example extraordinary
      --begin          begins a committee of that name
`,
  import: `  npm run import -- FORMAT FILE-OR-FOLDER… [--committee NAME] [--date YYYY-MM-DD] [--name WORD] [--base URL] [--review]
      makes content files of files of another system; it never writes over one that is there
${FORMATS.map(({ name, reads }) => `      ${name.padEnd(16)} ${reads}`).join('\n')}
      --committee NAME name or folder of the committee, where the files do not say it or say it otherwise
      --date DATE      the day of the meeting, where the files do not say it
      --dates ORDER    day-first or month-first: what 05/03/2024 means
      --name WORD      tells a second meeting on that day apart, for example extraordinary
      --base URL       the address of the old site, for links that are written without it
      --review         shows what a person should look at one by one, with its lines; also of files imported before
`,
  init: `  npx minutebook init [FOLDER] [--yes] [--from FOLDER] [--host NAME] [--pdf]
      begins a site, with its first minutes; it never writes over a file that is there
      FOLDER           where to begin (default: the folder in which you are)
      --yes            asks nothing; what is not said below is taken from the folder’s name and the computer
      --name NAME      whose minutes they are
      --language TAG   the language in which they are written: en-GB
      --timezone ZONE  the clock by which you meet: Europe/London
      --committee NAME the first committee
      --date DATE      a day on which it meets or met: 2026-03-05
      --from FOLDER    makes minutes of the files in it: Word, OpenDocument, Markdown, ModernGov
      --host NAME      ${BUILDING_HOSTS.join(', ')}: where the site is published (default: ${BUILDING_HOSTS[0]})
      --pdf            also makes PDFs of minutes; what makes them takes another 50 MB
`,
  eject: `  npx minutebook eject FILE-OR-FOLDER… [--diff] [--accept]
      copies layouts, styles or icons into the site, where they stand for those of the program; it never writes over a file
      FILE-OR-FOLDER   layouts/meeting.njk, layouts/parts; without one, all that there is
      --diff           shows instead how the original changed since it was copied
      --accept         notes instead that your copy has what it shall have of the original
`,
  upgrade: `  npx minutebook upgrade [--to VERSION] [--yes]
      shows what changed since the version that is installed, installs the newest, and brings the site up to date
      --to VERSION     another version: 0.2.0, or a file ./minutebook-0.2.0.tgz, which needs no connection
      --yes            asks nothing
      --from VERSION   does only what comes after an installation, where npm made it: the site was of that version
`,
  verify: `  npx minutebook verify [DIR|ZIP|URL] [--code CODE] [--signers FILE] [--all]
      says what of a published site or a copy was altered, added or lost (default: _site)
      --code CODE      which minutes a paper copy was printed from, by the code at its foot
      --signers FILE   whose signature of the list counts: a file of allowed signers, as ssh-keygen reads it
      --all            every file, not only the first of each kind
      Exit code 0 where all is as it should be, 1 where something is not, 2 where it cannot be told
`,
} as const satisfies Readonly<Record<string, string>>;

export type CommandName = keyof typeof USAGES;
