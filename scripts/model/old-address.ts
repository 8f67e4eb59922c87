// An address of an earlier site, as a clerk notes it: a path, or a page that was told by its parameters what to show.
//
// A static host knows paths, not parameters. So "mgAi.aspx?ID=44461" is published at /mgAi.aspx/id/44461/, and the page
// at /mgAi.aspx/ leads there from the parameters with which it was asked for.

import { oldAddressUrl } from './url.ts';

export interface OldAddress {
  /** Where it is published. */
  readonly url: string;
  /** Where its page is, if it has parameters, and their names as written. */
  readonly page?: string;
  readonly parameters: readonly string[];
  /** The item to which it leads, written behind a `#`. */
  readonly item?: string;
}

/** "https://old.example.org/mgAi.aspx?ID=44461#item-51": the site before the path does not matter. */
export function parseOldAddress(old: string): OldAddress {
  const [address = '', item] = old.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split('#', 2);
  const [path = '', query] = address.split('?', 2);
  const parameters = [...new URLSearchParams(query ?? '')].filter(
    ([name, value]) => name !== '' && value !== '',
  );
  const place = { parameters: parameters.map(([name]) => name), ...(item && { item }) };
  if (parameters.length === 0) return { url: oldAddressUrl(path), ...place };
  const page = `/${oldAddressUrl(path).replace(/^\/|\/$/g, '')}/`;
  return { url: `${page}${parameters.map(parameterPath).join('')}`, page, ...place };
}

/** As `assets/old-addresses/lead.js` makes it: ("ID", "44461") => "id/44461/". */
const parameterPath = ([name, value]: readonly [string, string]): string =>
  `${plainPart(name.toLowerCase())}/${plainPart(value)}/`;

const plainPart = (text: string): string => text.replace(/[^\p{L}\p{N}_-]+/gu, '-');
