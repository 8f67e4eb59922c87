// A matter: one question followed through meetings and committees.

import type { Body } from './body.ts';

export interface Matter {
  readonly slug: string;
  readonly title: string;
  readonly summary: Body;
}
