// The papers that are published, each as it lies in the content folder.

import type { Archive } from '../model/archive.ts';
import type { CopiedFile } from './published-file.ts';

/** Their addresses were made from their names, so each stays below its meeting. */
export const paperFiles = ({ committees }: Archive): readonly CopiedFile[] =>
  committees.flatMap(({ meetings }) =>
    meetings.flatMap(({ papers }) =>
      papers.flatMap(({ source, address }) =>
        source === undefined ? [] : [{ url: decodeURIComponent(address), source }],
      ),
    ),
  );
