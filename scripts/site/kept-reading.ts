// The memory of a reading, kept on disk from one build to the next: a pack for each committee and year.
//
// Why not a file for each meeting? An archive of decades would have ten thousand of them to open. Why not one for all? It
// would be written whole at every change. A pack is written by V8's own writer, which is read twice as fast as JSON from a file.

import { programChecksum } from '../files/program.ts';
import type {
  FileState,
  ReadingMemory,
  RememberedFindings,
  RememberedMeeting,
} from '../read/reading-memory.ts';
import { bytesBy, valueBy } from './by-program.ts';
import type { Cache } from './cache.ts';

export interface KeptReading {
  readonly memory: ReadingMemory;
  /** Writes what was read anew since the last time, and drops what is read no more: texts that were taken back. */
  readonly save: () => void;
}

/** What a pack holds, each by its file. */
interface Kept {
  readonly meetings: RememberedMeeting;
  readonly findings: RememberedFindings;
  readonly states: FileState;
}

type Kind = keyof Kept;
type Pack = { readonly [Name in Kind]: Map<string, Kept[Name]> };

/** In a cache on disk; where there is none, for as long as the process lives. */
export function openKeptReading(cache: Cache | undefined, program = programChecksum()): KeptReading {
  const packs = new Map<string, Pack>();
  const changed = new Set<string>();
  const asked = new Set<string>();
  const packOf = (file: string): readonly [string, Pack] => {
    const name = packName(file);
    const known = packs.get(name) ?? valueBy<Pack>(program, cache?.find(KIND, [name])) ?? emptyPack();
    packs.set(name, known);
    return [name, known];
  };
  const shelf = <Name extends Kind>(kind: Name) => ({
    get: (file: string): Kept[Name] | undefined => {
      asked.add(file);
      return packOf(file)[1][kind].get(file);
    },
    set: (file: string, value: Kept[Name]): void => {
      asked.add(file);
      const [name, pack] = packOf(file);
      pack[kind].set(file, value);
      if (!('checksum' in value) || isLarge(value)) changed.add(name);
    },
  });
  const put = (name: string, pack: Pack): void => {
    try {
      cache?.put(KIND, [name], bytesBy(program, withLargeStates(pack)));
    } catch {
      // A disk that is full, or that may not be written: what cannot be kept is read anew the next time.
    }
  };
  const save = (): void => {
    for (const [name, pack] of packs) {
      if (dropOthers(pack, asked)) changed.add(name);
      if (changed.has(name)) put(name, pack);
    }
    changed.clear();
    asked.clear();
  };
  return {
    memory: { meetings: shelf('meetings'), findings: shelf('findings'), states: shelf('states') },
    save,
  };
}

const KIND = 'reading';

/** "council/2024-02-22/minutes.md" => "council/2024" */
function packName(file: string): string {
  const [folder = ''] = file.split('/', 1);
  return `${folder}/${/\d{4}/.exec(file.slice(folder.length))?.[0] ?? ''}`;
}

const emptyPack = (): Pack => ({ meetings: new Map(), findings: new Map(), states: new Map() });

/** Whether anything was dropped. */
function dropOthers(pack: Pack, asked: ReadonlySet<string>): boolean {
  const { meetings, findings, states } = pack;
  const gone = [meetings, findings, states].flatMap(kept =>
    [...kept.keys()].filter(file => !asked.has(file)).map(file => kept.delete(file)),
  );
  return gone.length > 0;
}

/**
 * A text is read in any case, from one process to the next: that costs little, and a fresh checkout gives all files another
 * time. A recording or a scan is read again where its size or its time is another.
 */
const withLargeStates = (pack: Pack): Pack => ({
  ...pack,
  states: new Map([...pack.states].filter(([, state]) => isLarge(state))),
});

/** In bytes. */
const LARGE = 2 ** 18;

const isLarge = ({ size }: FileState): boolean => size > LARGE;
