// Links within minutes: `#item-82` leads to that item, `#harbour-lights` to the heading of these words, as on a page of Markdown.

import type { Grammar } from '../../grammar/grammar.ts';
import type { PlacesItems } from '../../model/item-places.ts';
import type { Problem } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import { slugFrom } from '../../model/slug.ts';
import { itemUrl } from '../../model/url.ts';
import { takeFields } from '../fields.ts';
import type { ParsedBlock } from '../markdown/blocks.ts';
import { leadTo, targetOf } from '../markdown/tokens.ts';
import type { ItemSource } from './item-source.ts';
import { placedHeadings } from './sub-headings.ts';

export interface LinkContext {
  readonly file: string;
  readonly site: PlacesItems;
  readonly committee: string;
  readonly key: string;
  readonly grammar: Grammar;
}

/** Lets links that begin with `#` lead where they are meant to; tells of those that lead nowhere. */
export function linkWithin(
  blocks: readonly ParsedBlock[],
  sources: readonly ItemSource[],
  { file, site, committee, key, grammar }: LinkContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  const places = placesIn(sources, grammar);
  for (const block of blocks) {
    for (const token of block.tokens.flatMap(one => one.children ?? [])) {
      const href = token.type === 'link_open' ? targetOf(token).url : '';
      if (!href.startsWith('#')) continue;
      const place = places.get(href.slice(1)) ?? places.get(slugFrom(decoded(href.slice(1)), ''));
      if (place) {
        leadTo(token, { kind: 'place', url: itemUrl(site, committee, key, place.address, place.id) });
        continue;
      }
      leadTo(token, undefined);
      problems.push({
        ...breachOf('link-within'),
        file,
        line: block.line,
        message: `The link to “${href}” leads to no item or heading of these minutes; its words are shown without a link.`,
        hint: `Items here have the addresses ${sources
          .slice(0, 5)
          .map(({ address }) => `#${address}`)
          .join(', ')}.`,
      });
    }
  }
  return problems;
}

interface Place {
  readonly address: string;
  readonly id?: string;
}

/** Addresses of items come first, then the words of items, then those of headings within them. */
function placesIn(sources: readonly ItemSource[], grammar: Grammar): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (name: string, place: Place): void => {
    if (name !== '' && !places.has(name)) places.set(name, place);
  };
  for (const { address } of sources) add(address, { address });
  for (const { address, number = '', title } of sources) {
    add(slugFrom(title, ''), { address });
    add(slugFrom(`${number} ${title}`, ''), { address });
  }
  for (const { address, blocks } of sources) {
    // What is exempt or withdrawn is not shown, and its headings are no places.
    if (takeFields(blocks, grammar).fields.some(({ kind }) => kind === 'exempt' || kind === 'withdrawn'))
      continue;
    for (const { id, title, words } of placedHeadings(blocks, address)) {
      add(slugFrom(words, ''), { address, id });
      add(slugFrom(title, ''), { address, id });
      add(id, { address, id });
    }
  }
  return places;
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
