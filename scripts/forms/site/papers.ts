// The papers that are published, each as it lies in the content folder.

import type { CopiedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';

/** Their addresses were made from their names, so each stays below its meeting. */
export const paperFiles = ({ committees }: Archive): readonly CopiedFile[] =>
  committees.flatMap(({ meetings }) =>
    meetings.flatMap(({ papers }) =>
      papers.flatMap(({ source, address }) =>
        source === undefined ? [] : [{ url: decodeURIComponent(address), source }],
      ),
    ),
  );
