import { GIGABYTE, type Host } from './host.ts';

export const githubPages: Host = {
  name: 'GitHub Pages',
  limits: { bytes: GIGABYTE },
  source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  asOf: '2026-11',
};
