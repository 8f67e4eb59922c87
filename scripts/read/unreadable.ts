// What lies in the content folder and cannot be read: what is told of each.

import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';

export const outsideLink = (file: string): Problem => ({
  ...breachOf('outside-content'),
  file,
  message: 'This is a link that leads out of the content folder, or round in it, so it was not followed.',
  hint: 'Copy the file itself here.',
});

export const unreadable = (file: string): Problem => ({
  ...breachOf('unreadable-file'),
  file,
  message: `This ${file.endsWith('/') ? 'folder' : 'file'} cannot be opened, so nothing of it is published.`,
  hint: 'Let whoever runs Minute Book read it (its permissions), or take it out of the folder.',
});

export const notUtf8Name = (file: string): Problem => ({
  ...breachOf('unreadable-file'),
  file,
  message:
    'The name of this file has letters in an old encoding (shown here as \uFFFD), so it cannot be opened.',
  hint: 'Give it another name, in letters from a to z.',
});

export const noFile = (file: string): Problem => ({
  ...breachOf('unreadable-file'),
  file,
  message: 'This is no file that can be read, but a device, a pipe or a socket.',
  hint: 'Delete it, and put a file there.',
});

export const namedAsFile = (file: string): Problem => ({
  ...breachOf('unreadable-file'),
  file: `${file}/`,
  message: 'This is a folder with the name of a file, so nothing in it is published.',
  hint: 'Give the folder a name without that ending, or put the file that lies in it in its place.',
});

export const hugeFile = (file: string, bytes: number): Problem => ({
  ...breachOf('unreadable-file'),
  file,
  message: `This file has ${(bytes / 1e9).toFixed(1)} GB: more than can be read, kept in a copy or put on a web host.`,
  hint: 'Make it smaller (recordings belong on a host for them, with a link here), or divide it into parts.',
});

export const longText = (file: string, bytes: number): Problem => ({
  ...breachOf('unreadable-file'),
  file,
  message: `This text has ${(bytes / 1e6).toFixed(1)} MB, longer than any minutes, so nothing of it was read.`,
  hint: 'Divide it: one file for each meeting, and long reports as files of their own in the meeting’s folder.',
});
