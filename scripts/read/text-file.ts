// Bytes => text that the reader can trust: valid UTF-8, one kind of line ending, no control characters.

import { isUtf8 as isWholeUtf8 } from 'node:buffer';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { withShortSpaces } from '../model/short-spaces.ts';
import { longText, unreadable } from './unreadable.ts';

export interface TextFile {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A text of 5 MB is 1,600 pages: whatever it is, it is not the minutes of a meeting. */
export const MOST_TEXT = 5_000_000;

/** Reads a file of the content folder. That it went away since the folder was listed is a problem like any other. */
export function readText(bytesOf: () => Uint8Array, file: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf();
  } catch {
    return { text: '', problems: [unreadable(file)] };
  }
  if (bytes.length > MOST_TEXT) return { text: '', problems: [longText(file, bytes.length)] };
  return decodeText(bytes, file);
}

/**
 * Decodes one file. A byte-order mark and CRLF are accepted; bytes that are not UTF-8 are an error that names the
 * place (the text is then empty); control characters are dropped with a warning; Word's private-use bullets become
 * bullets; letters are composed (NFC), so that words compare. Line numbers stay those of the file.
 */
export function decodeText(bytes: Uint8Array, file: string): TextFile {
  const bad = firstBadByte(bytes);
  if (bad !== undefined)
    return { text: '', problems: [isUtf16(bytes) ? utf16(file) : notUtf8(bytes, bad, file)] };
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const whole = (decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded).normalize('NFC');
  const spaced = withShortSpaces(whole);
  return dropControlCharacters(bulletsFrom(spaced), file);
}

function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isWholeUtf8(bytes)) return undefined;
  // The decoder says only that something is wrong: find the longest part that is right.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // With `stream`, a letter cut in the middle is not yet an error.
    if (mayGoOn(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A letter of several bytes that never ends is wrong from its first byte on.
  while (!isWholeUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Whether some bytes are UTF-8, or its beginning. */
function mayGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** By the mark with which Windows' Notepad begins such a file, in either order. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const utf16 = (file: string): Problem => ({
  ...breachOf('not-utf-8'),
  file,
  line: 1,
  message: 'This file is saved as UTF-16, which some programs call “Unicode”. Nothing of it can be read.',
  hint: 'Save it again with the encoding “UTF-8”: in Notepad under “Save as”, beside the button “Save”.',
});

function notUtf8(bytes: Uint8Array, at: number, file: string): Problem {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const line = before.split(/\r\n?|\n/).length;
  const column = (before.split(/\r\n?|\n/).at(-1) ?? '').length + 1;
  const windows = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    ...breachOf('not-utf-8'),
    file,
    line,
    message: `This file is not UTF-8: byte ${byte} at column ${column} (byte ${at + 1} of the file) is no letter there. In Windows-1252 it would be “${windows}”.`,
    hint: 'Save the file again with the encoding “UTF-8”: in Notepad under “Save as”, beside the button “Save”.',
  };
}

// The signs that Word takes from its fonts Symbol and Wingdings: a dot, a square, an arrow, a tick; at a line's beginning
// any of them is the point of a list.
const BULLET = /^([ \t]*)[\uF020-\uF0FF]|[\uF0A7\uF0B7\uF0D8\uF0FC]/gm;

/** One look for any of them: hardly a file has one, and the pattern is tried at each line. */
const MAY_HAVE_BULLETS = /[\uF020-\uF0FF]/;

const bulletsFrom = (text: string): string =>
  MAY_HAVE_BULLETS.test(text) ? text.replace(BULLET, '$1•') : text;

// Everything below U+0020 but tab and newline, DEL, and the C1 block; NEL (U+0085) is a line break to some editors.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

function dropControlCharacters(text: string, file: string): TextFile {
  if (!CONTROL.test(text)) return { text, problems: [] };
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    const match = CONTROL.exec(line);
    if (!match) return line;
    const code = line.charCodeAt(match.index).toString(16).toUpperCase().padStart(4, '0');
    const near = clean(line.slice(Math.max(0, match.index - 20), match.index + 20)).trim();
    problems.push({
      ...breachOf('control-character'),
      file,
      line: index + 1,
      message: `A control character (U+${code}) that cannot be shown was dropped, near “${near}”.`,
      hint: 'Delete it, and type the letter that was meant if one is missing.',
    });
    return clean(line);
  });
  return { text: lines.join('\n'), problems };
}

// A form feed or vertical tab stood between words: dropping it must not join them.
const clean = (line: string): string =>
  line.replace(/[\u000B\u000C\u0085]/g, ' ').replace(new RegExp(CONTROL.source, 'g'), '');
