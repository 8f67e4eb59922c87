import type { Host } from './host.ts';

export const own: Host = { name: 'a server of one’s own', limits: {} };
