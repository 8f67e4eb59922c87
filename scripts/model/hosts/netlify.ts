import type { Host } from './host.ts';

export const netlify: Host = {
  name: 'Netlify',
  limits: { filesInFolder: 54_000 },
  source: 'https://docs.netlify.com/site-deploys/overview/',
  asOf: '2026-11',
};
