// A checksum by which one run of the program knows again what another has met. It is shown to nobody.

import { createHash } from 'node:crypto';

export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64');
