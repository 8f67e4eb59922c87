// Links as seen from one page.

import { relativeUrl } from '../model/url.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Links as seen from one page. */
export interface Place {
  readonly url: string;
  readonly to: (target: string) => string;
  readonly link: (text: string, target: string) => Link;
}

export const placeAt = (url: string): Place => ({
  url,
  to: target => relativeUrl(url, target),
  link: (text, target) => ({ text, href: relativeUrl(url, target) }),
});
