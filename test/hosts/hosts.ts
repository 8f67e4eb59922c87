// The hosts that are tried, in the order of the table in docs/hosting.md.

import type { Host } from './host.ts';
import { apache } from './servers/apache.ts';
import { caddy } from './servers/caddy.ts';
import { lighttpd } from './servers/lighttpd.ts';
import { nginx } from './servers/nginx.ts';
import { nodeServe, pythonServer } from './servers/plain.ts';

export const HOSTS: readonly Host[] = [nginx, apache, caddy, lighttpd, pythonServer, nodeServe];
