// The hosts that `host:` in site.yaml can name.

import { cloudflarePages } from './cloudflare-pages.ts';
import { cloudflarePagesPaid } from './cloudflare-pages-paid.ts';
import { githubPages } from './github-pages.ts';
import { gitlabPages } from './gitlab-pages.ts';
import type { Host } from './host.ts';
import { netlify } from './netlify.ts';
import { own } from './own.ts';
import { s3 } from './s3.ts';

export const HOST_NAMES = [
  'github-pages',
  'cloudflare-pages',
  'cloudflare-pages-paid',
  'netlify',
  'gitlab-pages',
  's3',
  'own',
] as const;
export type HostName = (typeof HOST_NAMES)[number];

export const HOSTS: Readonly<Record<HostName, Host>> = {
  'github-pages': githubPages,
  'cloudflare-pages': cloudflarePages,
  'cloudflare-pages-paid': cloudflarePagesPaid,
  netlify,
  'gitlab-pages': gitlabPages,
  s3,
  own,
};
