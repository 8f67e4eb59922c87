// What tells a host to check, build and publish the site on every change. One recipe a host.

import type { BuildingHost } from './answers.ts';
import type { NewFile } from './new-file.ts';

// https://docs.github.com/en/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages
const GITHUB = `name: Publish

on:
  push:
    branches: [main]
  pull_request:
  # Every night, so that what is "coming" or "overdue" is reckoned from today.
  schedule:
    - cron: "20 3 * * *"
  workflow_dispatch:

permissions:
  contents: read
  pages: read

concurrency:
  group: publish-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      # What did not change is not made again: what was read, pages, copies.
      - uses: actions/cache@v4
        with:
          path: |
            .cache
            _site
          key: made-\${{ github.run_id }}
          restore-keys: made-
      # What is wrong is shown beside its line, in the pull request and in the run.
      - name: Check the minutes
        run: npm run check -- --format github
      # Where the site stands, so that no address of it is lost: what is kept of the output may be older, or nothing.
      - if: github.event_name != 'pull_request'
        id: pages
        uses: actions/configure-pages@v5
      - if: github.event_name != 'pull_request'
        run: npm run build -- --previous "\${{ steps.pages.outputs.base_url }}"
      - if: github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@v3
        with:
          path: _site

  deploy:
    # A proposed change is checked; only what stands in main is published.
    if: github.event_name != 'pull_request'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

// https://docs.gitlab.com/user/project/pages/
const GITLAB = `default:
  image: node:24
  cache:
    # What did not change is not made again: what was read, copies.
    key: made
    paths: [.cache, .npm]
  before_script:
    - npm ci --cache .npm

check:
  script: npm run check
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"

# The job of this name publishes the folder "public".
pages:
  script:
    - npm run check
    # Where the site stands, so that no address of it is lost: the output is empty in each run.
    - npm run build -- --output public --previous "$CI_PAGES_URL"
    # GitLab sends compressed what lies compressed beside its file.
    - find public -type f -regextype posix-extended -regex '.*\\.(html|css|js|json|xml|csv|txt|md|ics|svg)' -exec gzip --keep --force {} +
  pages: true
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;

const RECIPES: Readonly<Record<BuildingHost, readonly NewFile[]>> = {
  github: [{ path: '.github/workflows/publish.yml', text: GITHUB }],
  gitlab: [{ path: '.gitlab-ci.yml', text: GITLAB }],
  none: [],
};

export const hostFiles = (host: BuildingHost): readonly NewFile[] => RECIPES[host];
