// The memory of a reading, kept on disk from one build to the next: for each committee and year a pack of the meetings, and a pack of
// their sketches and of the checksums of their files, which is all that the check of one file takes of them.
//
// Why not a file for each meeting? An archive of decades would have ten thousand of them to open. Why not one for all? It
// would be written whole at every change. A pack is written by V8's own writer, which is read twice as fast as JSON from a file.

import { programChecksum } from '../files/program.ts';
import type { FileState, ReadingMemory, RememberedFindings, Shelf } from '../read/reading-memory.ts';
import type { RememberedMeeting } from '../read/remembered-meeting.ts';
import type { Sketch } from '../read/sketch.ts';
import { keepBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';
import { packed, unpacked } from './packed-meeting.ts';

export interface KeptReading {
  readonly memory: ReadingMemory;
  /** Writes what was read anew since the last time, and drops what is read no more: texts that were taken back. */
  readonly save: () => void;
}

/** What is kept, each by its file. */
interface Kept {
  readonly meetings: RememberedMeeting;
  readonly findings: RememberedFindings;
  readonly ruleFindings: RememberedFindings;
  readonly sketches: Sketch;
  readonly states: FileState;
}

/** In a cache on disk; where there is none, for as long as the process lives. */
export function openKeptReading(cache: Cache | undefined, program = programChecksum()): KeptReading {
  const asked = new Set<string>();
  const whole = openPacks('reading', WHOLE, { cache, program, asked });
  const small = openPacks('sketches', SMALL, { cache, program, asked });
  return {
    memory: {
      meetings: whole.shelf('meetings'),
      findings: whole.shelf('findings'),
      ruleFindings: whole.shelf('ruleFindings'),
      sketches: small.shelf('sketches'),
      states: small.shelf('states'),
    },
    save: (now = Date.now()) => {
      whole.save(now);
      small.save(now);
      asked.clear();
    },
  };
}

type Pack<Name extends keyof Kept> = { readonly [One in Name]: Map<string, Kept[One]> };

/** How a pack lies on the disk. */
interface Form<Name extends keyof Kept, Stored> {
  readonly names: readonly Name[];
  readonly stored: (pack: Pack<Name>, now: number) => Stored;
  readonly taken: (stored: Stored) => Pack<Name>;
}

const formOf = <Name extends keyof Kept, Stored>(form: Form<Name, Stored>): Form<Name, Stored> => form;

const WHOLE = formOf({
  names: ['meetings', 'findings', 'ruleFindings'],
  stored: pack => ({ ...pack, meetings: mapped(pack.meetings, packed) }),
  taken: stored => ({ ...stored, meetings: mapped(stored.meetings, unpacked) }),
});

const SMALL = formOf({
  names: ['sketches', 'states'],
  stored: (pack, now) => ({ ...pack, states: certain(pack.states, now) }),
  taken: stored => stored,
});

const mapped = <One, Other>(map: ReadonlyMap<string, One>, change: (one: One) => Other): Map<string, Other> =>
  new Map([...map].map(([file, one]) => [file, change(one)]));

interface Keeping {
  readonly cache: Cache | undefined;
  readonly program: string;
  /** The files that were asked for: what is asked for no more is dropped. */
  readonly asked: Set<string>;
}

interface Packs<Name extends keyof Kept> {
  readonly shelf: <One extends Name>(name: One) => Shelf<Kept[One]>;
  /** `now` in milliseconds since 1970. */
  readonly save: (now: number) => void;
}

function openPacks<Name extends keyof Kept, Stored>(
  kind: string,
  { names, stored, taken }: Form<Name, Stored>,
  { cache, program, asked }: Keeping,
): Packs<Name> {
  const packs = new Map<string, Pack<Name>>();
  const changed = new Set<string>();
  const packOf = (file: string): readonly [string, Pack<Name>] => {
    const name = packName(file);
    const known = packs.get(name) ?? lyingThere(name) ?? emptyPack(names);
    packs.set(name, known);
    return [name, known];
  };
  const lyingThere = (name: string): Pack<Name> | undefined => {
    const there = valueBy<Stored>(program, cache?.find(kind, [name]));
    return there && taken(there);
  };
  return {
    shelf: shelf => ({
      get: file => {
        asked.add(file);
        return packOf(file)[1][shelf].get(file);
      },
      set: (file, value) => {
        asked.add(file);
        const [name, pack] = packOf(file);
        pack[shelf].set(file, value);
        changed.add(name);
      },
    }),
    save: now => {
      for (const [name, pack] of packs) {
        if (dropOthers(Object.values(pack), asked)) changed.add(name);
        if (changed.has(name)) keepBy(program, cache, [kind, [name]], stored(pack, now));
      }
      changed.clear();
    },
  };
}

/** "council/2024-02-22/minutes.md" => "council/2024" */
function packName(file: string): string {
  const [folder = ''] = file.split('/', 1);
  return `${folder}/${/\d{4}/.exec(file.slice(folder.length))?.[0] ?? ''}`;
}

const emptyPack = <Name extends keyof Kept>(names: readonly Name[]): Pack<Name> =>
  Object.fromEntries(names.map(name => [name, new Map()])) as Pack<Name>;

/** Whether anything was dropped. */
function dropOthers(shelves: readonly Map<string, unknown>[], asked: ReadonlySet<string>): boolean {
  const gone = shelves.flatMap(kept =>
    [...kept.keys()].filter(file => !asked.has(file)).map(file => kept.delete(file)),
  );
  return gone.length > 0;
}

/** Within which a disk may give a file the same time twice, in milliseconds: some tell whole seconds only. */
const SAME_TIME = 2000;

/** What was written a moment ago may be written again unseen: of that nothing is believed in the next run. */
const certain = (states: ReadonlyMap<string, FileState>, now: number): Map<string, FileState> =>
  new Map([...states].filter(([, { modified }]) => now - modified > SAME_TIME));
