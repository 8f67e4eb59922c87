// An old address that leads to an item names one that is there.

import { parseOldAddress } from '../../model/old-address.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { notedAddresses } from '../noted-addresses.ts';
import type { Rule } from '../rule.ts';

export const oldAddressItem: Rule = {
  id: 'old-address-item',
  level: 'warning',
  title: 'An old address that leads to an item names one that is there',
  why: 'Whoever follows an old link should come to what it was about, not to the head of a long page.',
  source: FORMAT,
  check: archive =>
    notedAddresses(archive).flatMap(({ old, where, items }) => {
      const { item } = parseOldAddress(old);
      return item === undefined || items.some(({ address }) => address === item)
        ? []
        : [
            {
              ...where,
              message: `The old address “${old}” is to lead to “${item}”, but there is no such item; it leads to the meeting.`,
              hint: 'Write behind the # what stands at the end of the item’s own address, for example #item-82.',
            },
          ];
    }),
};
