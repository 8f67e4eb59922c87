// The rules whose breaches are found in the content folder: where its files lie, what they are called, whether they can be read.

import { FORMAT, HABIT, type RuleTable } from './rule-text.ts';

const UNICODE = 'The Unicode Standard: UTF-8 is what every editor and browser reads alike.';

export const FOUND_IN_FOLDER = {
  'control-character': {
    level: 'warning',
    title: 'A text holds no characters that cannot be shown',
    why: 'They come from word processors and scanners, and stand where a letter should. They are left out of what is published.',
    source: UNICODE,
  },
  'folder-name': {
    level: 'error',
    title: 'A committee’s folder bears a name that can stand in an address',
    why: 'The folder’s name is the committee’s address for good.',
    source: FORMAT,
    wrong: 'Finance & General Purposes/',
    right: 'finance/    with “name: Finance & General Purposes” in committee.md',
  },
  'long-name': {
    level: 'error',
    title: 'The names of a committee’s folder and of its minutes are not too long',
    why: 'Copies to keep are named by both, and disks take names of no more than 255 bytes.',
    source: FORMAT,
    wrong: '2026-03-05-extraordinary-meeting-of-the-council-to-consider-….md',
    right: '2026-03-05-extraordinary.md',
  },
  'no-committee': {
    level: 'warning',
    title: 'Minutes lie in the folder of their committee',
    why: 'The folder says whose minutes they are. A file outside is not published.',
    source: FORMAT,
  },
  'no-date': {
    level: 'warning',
    title: 'The name of a file of minutes begins with its date',
    why: 'It is all that a file of minutes must have. Without it the file is not published.',
    source: FORMAT,
    wrong: 'march-minutes.md',
    right: '2026-03-05.md',
  },
  'no-minutes': {
    level: 'warning',
    title: 'A meeting’s folder holds its minutes',
    why: 'Papers are published with the meeting that they were for.',
    source: FORMAT,
    wrong: '2026-04-02/budget.pdf    alone',
    right: '2026-04-02/minutes.md    beside it',
  },
  'not-utf-8': {
    level: 'error',
    title: 'A file is saved as UTF-8',
    why: 'UTF-8 is one of the ways in which programs write letters down. In another one letters such as £ or é would be published as others, or lost. Where a program asks for the “encoding” as it saves, choose UTF-8.',
    source: UNICODE,
  },
  'outside-content': {
    level: 'warning',
    title: 'The content folder holds the files themselves, no shortcuts to them',
    why: 'A shortcut (a symbolic link) to a file elsewhere could publish what was never meant to be.',
    source: HABIT,
  },
  'reserved-name': {
    level: 'error',
    title: 'No committee’s folder bears a name that the site itself uses',
    why: 'Its pages would stand where those of the site do.',
    source: FORMAT,
    wrong: 'papers/',
    right: 'papers-committee/',
  },
  'same-address': {
    level: 'error',
    title: 'Everything has an address of its own',
    why: 'Two pages at one address would hide one of them, and an address once published must keep leading to the same thing.',
    source: 'Cool URIs don’t change, https://www.w3.org/Provider/Style/URI',
    wrong: 'old-addresses: /council/2026-03-05/',
    right: 'old-addresses: /documents/s1234/',
  },
  'same-meeting': {
    level: 'error',
    title: 'A meeting is one file',
    why: 'Two files cannot stand at one address.',
    source: FORMAT,
    wrong: '2026-03-05.md and 2026/2026-03-05.md',
    right: '2026-03-05.md and 2026-03-05-extraordinary.md, if they are two meetings',
  },
  'too-many-signs': {
    level: 'warning',
    title: 'A paragraph holds no thousands of signs for links, bold or code',
    why: 'Nobody types so many; where they come from, something went wrong. Working out which belong together would keep everybody waiting.',
    source: FORMAT,
  },
  'unreadable-file': {
    level: 'error',
    title: 'What lies in the content folder can be read',
    why: 'What cannot be opened would be missing on the site, and nobody would know.',
    source: FORMAT,
    wrong: '2026-03-05.md/    a folder with the name of a file',
    right: '2026-03-05.md',
  },
  'unused-file': {
    level: 'warning',
    title: 'Every file of a committee’s folder is published',
    why: 'Minutes are read from files that end in “.md”; other files are papers, where they lie in a meeting’s folder or minutes link to them. Any other is seen by nobody.',
    source: FORMAT,
    wrong: 'finance/2026-03-05.docx    beside the other minutes',
    right: 'finance/2026-03-05.md',
  },
} as const satisfies RuleTable;
