// A README for whoever keeps the minutes: what lies where, and the few commands.

import type { Answers } from './answers.ts';

export const readme = (
  { name, host }: Pick<Answers, 'name' | 'host'>,
  committee: string,
): string => `# Minutes of ${name}

This folder is a web site of minutes, made by Minute Book.

- \`content/\` holds the minutes: a folder for each committee, in it a file for each meeting, named by its date.
- \`content/site.yaml\` says whose minutes they are.
- \`content/${committee}/committee.md\` is about that committee: what it does, and who its members are.

## Every meeting

| type | and |
|---|---|
| \`npm run new\` | the next minutes begin: it asks which committee meets, and when |
| \`npm start\` | the site is shown on your computer while you write |
| \`npm run check\` | you are told what is wrong, where, and what to type instead |
| \`npm run build\` | the site is written to the folder \`_site\`, which any web server can show |

The first time, and on another computer, type \`npm install\` before.

${PUBLISHING[host]}
## Now and then

- \`npm run import -- --help\`: minutes from Word, LibreOffice, Markdown or ModernGov become files of \`content/\`.
- \`npx minutebook upgrade\`: a newer Minute Book. You are shown what changes before it does.
- \`npx minutebook eject --help\`: the pages, colours and icons, to be changed.
`;

const PUBLISHING: Readonly<Record<Answers['host'], string>> = {
  github: `## Publishing

Save this folder to GitHub. In the repository's settings, under Pages, choose "GitHub Actions" as the source, once. From then on
every change of the branch \`main\` is checked and published.

`,
  gitlab: `## Publishing

Save this folder to GitLab. Every change of the main branch is checked and published by GitLab Pages.

`,
  none: `## Publishing

After \`npm run build\` copy all that lies in \`_site\` to your web server.

`,
};
