import { type Host, MEBIBYTE } from './host.ts';

export const cloudflarePages: Host = {
  name: 'Cloudflare Pages',
  limits: { files: 20_000, bytesOfFile: 25 * MEBIBYTE },
  source: 'https://developers.cloudflare.com/pages/platform/limits/',
  asOf: '2026-11',
};
