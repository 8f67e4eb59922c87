// An old address is one that a site of files can have.

import { parseOldAddress, whyNoFile } from '../../model/old-address.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import { notedAddresses } from '../noted-addresses.ts';
import type { Rule } from '../rule.ts';

export const oldAddress: Rule = {
  id: 'old-address',
  level: 'error',
  title: 'An old address is one that can be published',
  why: 'A page is published at it, in a file of its name. There are names that no disk takes.',
  source: FORMAT,
  wrong: 'old-addresses: /.hidden/minutes.html',
  right: 'old-addresses: /documents/minutes.html',
  check: archive =>
    notedAddresses(archive).flatMap(({ old, where }) => {
      const why = whyNoFile(parseOldAddress(old), { onWindows: process.platform === 'win32' });
      return why === undefined
        ? []
        : [
            {
              ...where,
              message: `Nothing can be published at the old address “${shortened(old, 80)}”: it has ${why}.`,
              hint: 'Delete it here, and note only addresses that people may still follow, for example /documents/s1234/.',
            },
          ];
    }),
};
