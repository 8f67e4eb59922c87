import { GIGABYTE, type Host } from './host.ts';

/** Of gitlab.com. Folders count as files. */
export const gitlabPages: Host = {
  name: 'GitLab Pages',
  limits: { bytes: GIGABYTE, files: 200_000 },
  source: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
  asOf: '2026-11',
};
