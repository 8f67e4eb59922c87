// The folders of documents, one after the other as their meetings go by. One that would come out as it was is taken over, and the
// documents in it are not made.

import { FOLDER_SIZE, pathOf, type Sizes } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { digestOf } from '../model/digest.ts';
import { once } from '../model/once.ts';
import { type Folder, type FolderPart, folderOf } from './document-files.ts';
import type { SearchDocument } from './documents.ts';
import type { KeptFolder, KeptIndex } from './kept-index.ts';
import { type Names, scriptFile, shortName } from './named-files.ts';

/** The documents of a meeting, which are made when they are asked for. */
export interface MeetingDocuments extends Omit<FolderPart, 'documents'> {
  /** Of what they are made. */
  readonly key: string;
  readonly count: number;
  readonly documents: () => readonly SearchDocument[];
}

export interface Folders {
  /** Meetings come in the order of their numbers. Yields the files of folders that are full. */
  readonly add: (meeting: MeetingDocuments) => Generator<MadeFile>;
  /** Returns the names of all folders, one after the other. */
  readonly finish: () => Generator<MadeFile, string>;
  /** What the next build is to know of them. */
  readonly kept: () => KeptIndex['folders'];
}

export function openFolders(sizes: Sizes, names: Names, last: KeptIndex['folders']): Folders {
  const folderNames: string[] = [];
  const kept = new Map<string, KeptFolder>();
  let parts: MeetingDocuments[] = [];

  function* flush(): Generator<MadeFile> {
    const own = parts;
    const start = folderNames.length * FOLDER_SIZE;
    const key = digestOf(JSON.stringify([sizes, start, own]));
    const make = (): Folder =>
      folderOf(
        own.map(part => within(part, start)),
        sizes,
        names.nameFile,
      );
    const { files, folder } = takenOver(last.get(key), names, make) ?? newFolder(make());
    yield* files;
    kept.set(key, folder);
    folderNames.push(shortName(folder.hash));
    parts = [];
  }

  return {
    *add(meeting) {
      while (meeting.first >= endOf(folderNames)) yield* flush();
      parts.push(meeting);
      while (meeting.first + meeting.count > endOf(folderNames)) {
        yield* flush();
        parts.push(meeting);
      }
    },
    *finish() {
      yield* flush();
      return folderNames.join('');
    },
    kept: () => kept,
  };
}

/** The first number behind the folder that is being filled. */
const endOf = ({ length }: readonly string[]): number => (length + 1) * FOLDER_SIZE;

/** The documents of a meeting that stand in the folder that begins with this number. */
function within({ meeting, first, documents }: MeetingDocuments, start: number): FolderPart {
  const from = Math.max(first, start);
  return { meeting, first: from, documents: documents().slice(from - first, start + FOLDER_SIZE - first) };
}

interface Filled {
  readonly files: readonly MadeFile[];
  readonly folder: KeptFolder;
}

const newFolder = ({ hash, scripts, longTexts }: Folder): Filled => ({
  files: [...longTexts.filter(({ isFirst }) => isFirst()).map(({ file }) => file), ...scripts.values()],
  folder: {
    hash,
    files: [...scripts.keys()],
    longTexts: longTexts.map(({ hash, name }) => ({ hash, name })),
  },
});

/** None where a long text has another name now, which stands in the pages. What its files hold is made only if one of them is lost. */
function takenOver(folder: KeptFolder | undefined, names: Names, make: () => Folder): Filled | undefined {
  const texts = (folder?.longTexts ?? []).map(({ hash, name }) => ({ before: name, ...names.nameOf(hash) }));
  if (!folder || texts.some(({ name, before }) => name !== before)) return undefined;
  const remake = once(make);
  const path = pathOf(shortName(folder.hash));
  return {
    files: [
      ...texts
        .filter(({ isFirst }) => isFirst())
        .map(({ name, hash }) => scriptFile(pathOf(name), hash, () => scriptIn(remake(), hash))),
      ...folder.files.map(file =>
        scriptFile(`${path}/${file}`, `${folder.hash}/${file}`, () => scriptIn(remake(), file)),
      ),
    ],
    folder,
  };
}

function scriptIn({ scripts, longTexts }: Folder, which: string): string {
  const file = scripts.get(which) ?? longTexts.find(({ hash }) => hash === which)?.file;
  if (!file) throw new Error(`A folder of the search index is made of the same, and has no ${which}.`);
  return file.make();
}
