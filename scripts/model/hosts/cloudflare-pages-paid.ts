import { cloudflarePages } from './cloudflare-pages.ts';
import type { Host } from './host.ts';

export const cloudflarePagesPaid: Host = {
  ...cloudflarePages,
  name: 'Cloudflare Pages, paid',
  limits: { ...cloudflarePages.limits, files: 100_000 },
};
