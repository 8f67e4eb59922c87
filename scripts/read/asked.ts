// What the reading of one meeting asked of the folder around it, and what it was told. Where every answer is still the same, so
// is what was read: a meeting more in the folder changes those alone that link to it, or that look for its day.

import { digestOf } from '../model/digest.ts';
import type { MeetingDays } from './approves.ts';
import type { ContentFolder } from './content-folder.ts';

/** What may be looked up, and not gone through: so nothing is learnt that was not asked for by its name. */
export interface Lookup<Value> {
  readonly get: (name: string) => Value | undefined;
  readonly has: (name: string) => boolean;
}

/** The folder as one who reads a text of it sees it. */
export interface FolderAround extends Pick<ContentFolder, 'siteFile' | 'peopleFile'> {
  readonly files: Lookup<{ readonly size: number }>;
  readonly below: Lookup<readonly string[]>;
}

/** All of which the reading of a meeting may ask. */
export interface Around {
  readonly content: FolderAround;
  /** The addresses in the site of the texts of the folder. */
  readonly addresses: Lookup<string>;
  readonly days: MeetingDays;
  /** A text file of the content folder; its problems are reported once, by whoever gives it. */
  readonly textOf: (file: string) => string;
  readonly bytesOf: (file: string) => Buffer;
}

/** What answers questions asked before, without reading more than it must. */
export interface Answering extends Pick<Around, 'content' | 'addresses' | 'days'> {
  /** The checksum of what stands in a file. */
  readonly checksumOf: (file: string) => string;
}

const QUESTIONS = {
  contents: (file: string, { checksumOf }: Answering) => checksumOf(file),
  size: (file: string, { content }: Answering) => String(content.files.get(file)?.size),
  below: (folder: string, { content }: Answering) => checksumOfNames(content.below.get(folder)),
  address: (file: string, { addresses }: Answering) => String(addresses.get(file)),
  met: (day: string, { days }: Answering) => String(days.all.has(day)),
  first: (_: string, { days }: Answering) => String(days.first),
} satisfies Record<string, (name: string, answering: Answering) => string>;

type Question = keyof typeof QUESTIONS;

export type Asked = readonly (readonly [question: Question, name: string, answer: string])[];

export const isAnsweredAlike = (asked: Asked, answering: Answering): boolean =>
  asked.every(([question, name, answer]) => QUESTIONS[question](name, answering) === answer);

/** The same surroundings, and a function that gives what was asked of them so far. */
export function noteAsked<Given extends Around>(
  around: Given,
  answering: Answering,
): { readonly around: Given; readonly asked: () => Asked } {
  const names = new Map<string, readonly [Question, string]>();
  const ask = (question: Question, name: string): void =>
    void names.set(`${question} ${name}`, [question, name]);
  const noted = <Value>(question: Question, lookup: Lookup<Value>): Lookup<Value> => ({
    get: name => {
      ask(question, name);
      return lookup.get(name);
    },
    has: name => {
      ask(question, name);
      return lookup.has(name);
    },
  });
  const { content, addresses, days, textOf, bytesOf } = around;
  return {
    around: {
      ...around,
      content: { ...content, files: noted('size', content.files), below: noted('below', content.below) },
      addresses: noted('address', addresses),
      days: {
        all: {
          has: day => {
            ask('met', day);
            return days.all.has(day);
          },
        },
        get first() {
          ask('first', '');
          return days.first;
        },
      },
      textOf: file => {
        ask('contents', file);
        return textOf(file);
      },
      bytesOf: file => {
        ask('contents', file);
        return bytesOf(file);
      },
    },
    // Asked once more: so the answers are given in one way, then and later.
    asked: () =>
      [...names.values()].map(([question, name]) => [question, name, QUESTIONS[question](name, answering)]),
  };
}

const checksumOfNames = (names: readonly string[] | undefined): string =>
  names === undefined ? 'none' : digestOf(names.join('\n'));
