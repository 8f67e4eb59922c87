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
  const plain = oldAddressUrl(withoutEscapes(path));
  if (parameters.length === 0) return { url: plain, ...place };
  const page = `/${plain.replace(/^\/|\/$/g, '')}/`;
  return { url: `${page}${parameters.map(parameterPath).join('')}`, page, ...place };
}

/** "a%20b" => "a b": hosts look for the file whose name is meant. An escaped slash is part of a name, and stays. */
const withoutEscapes = (path: string): string =>
  path
    .split('/')
    .map(part => {
      try {
        const meant = decodeURIComponent(part);
        return meant.includes('/') ? part : meant;
      } catch {
        return part;
      }
    })
    .join('/');

/** Disks take names of 255 bytes and paths of 1,024 on some systems; the folder of the site needs a share. */
const LONGEST_NAME = 200;
const LONGEST_PATH = 700;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Signs and names that Windows gives no file: "aux.html" is a device to it. It drops a dot or a space at an end. */
const NOT_ON_WINDOWS =
  /[<>:"|?*\\]|[. ]$|^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Why no site of files can have an address, on Windows or elsewhere; undefined where it can. */
export function whyNoFile(
  { url }: Pick<OldAddress, 'url'>,
  { onWindows }: { readonly onWindows: boolean },
): string | undefined {
  const names = url.split('/');
  if (names.some(name => bytesOf(name) > LONGEST_NAME)) return `a name of more than ${LONGEST_NAME} bytes`;
  if (bytesOf(url) > LONGEST_PATH) return `more than ${LONGEST_PATH} bytes`;
  if (/\p{Cc}|\p{Cs}/u.test(url)) return 'a character that no file name can have';
  if (names.some(name => name.startsWith('.'))) return 'a name that begins with a dot, which hides a file';
  if (onWindows && names.some(name => NOT_ON_WINDOWS.test(name))) return 'a name that Windows gives no file';
  return undefined;
}

/** As `assets/old-addresses/lead.js` makes it: ("ID", "44461") => "id/44461/". */
const parameterPath = ([name, value]: readonly [string, string]): string =>
  `${plainPart(name.toLowerCase())}/${plainPart(value)}/`;

const plainPart = (text: string): string => text.replace(/[^\p{L}\p{N}_-]+/gu, '-');
