// Which site was typed as the one that was last published.

import { typedPath } from '../files/typed-path.ts';
import { isWebAddress } from '../files/web-address.ts';
import type { Arguments } from './command.ts';

/** The folder or the address that was typed behind `--previous`. */
export function previousOf({ values: { previous } }: Arguments): string | undefined {
  if (typeof previous !== 'string') return undefined;
  return isWebAddress(previous) ? previous : typedPath(previous);
}
