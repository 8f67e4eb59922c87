// Who is answered by a preview: whoever asks for this computer by its own name. Minutes in the making are nobody else's.

import { isIP } from 'node:net';

/** What a preview looks at before it answers: addresses as they stand in the request, of which any may be missing. */
export interface Asked {
  readonly url: string | undefined;
  /** The `Host` header. */
  readonly host: string | undefined;
  /** The `Origin` header: the page that asks. */
  readonly origin: string | undefined;
}

export interface Refusal {
  readonly status: 400 | 403;
  readonly words: string;
}

/**
 * Why a request is not answered; undefined where it is. `name` is where the preview listens, as it was typed.
 *
 * Any page that is open in a clerk's browser can give its own name the address 127.0.0.1 and so read what is served there
 * (DNS rebinding). It cannot change the name that it asks for: so names of others are refused. An address in figures is
 * nobody's name.
 */
export function refusalOf({ url, host, origin }: Asked, name: string): Refusal | undefined {
  if (!isWellFormed(url)) return { status: 400, words: 'This address cannot be read.' };
  const isOwn = (address: string): boolean => isOwnHost(hostIn(address), name);
  if (host !== undefined && isOwn(`http://${host}`) && (origin === undefined || isOwn(origin)))
    return undefined;
  return { status: 403, words: 'This preview answers only where it is asked for as localhost.' };
}

/** `/%` is no address, and neither is `*`. */
function isWellFormed(url = ''): boolean {
  try {
    return url.startsWith('/') && decodeURIComponent(new URL(`http://localhost${url}`).pathname) !== '';
  } catch {
    return false;
  }
}

function hostIn(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return '';
  }
}

const isOwnHost = (host: string, name: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  isIP(host.replace(/^\[(.*)\]$/, '$1')) !== 0 ||
  host === name.toLowerCase();

/** Whether only this computer can reach what listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
