// The changelog, as a program reads it: a heading for each version, below it a list with an entry for each change.
//
//     ## 0.2.0 (2026-08-01)
//
//     - A recorded vote may name proxies.
//     - **Layouts:** `layouts/meeting.njk` is handed `view.proxies`.
//
// The bold word with its colon says whom alone a change concerns: those who have something of that kind of their own.

import { compareVersions, isBetween } from './versions.ts';

export interface Release {
  /** "0.2.0"; undefined for what is in no version yet. */
  readonly version: string | undefined;
  /** In the order in which they stand. */
  readonly changes: readonly Change[];
}

export interface Change {
  /** "Layouts"; undefined where it concerns everybody. */
  readonly label: string | undefined;
  /** Markdown on one line, with the label. */
  readonly text: string;
}

const HEADING = /^## \[?(?:v?(\d+\.\d+\.\d+[\w.+-]*)|Unreleased)\]?/;

/** What is no entry of a list, such as a heading of its own or a paragraph, is left out. */
export function readChangelog(text: string): readonly Release[] {
  return text
    .split(/^(?=## )/m)
    .filter(section => HEADING.test(section))
    .map(section => ({
      version: HEADING.exec(section)?.[1],
      changes: [...section.matchAll(/^- (.*(?:\n {2,}\S.*)*)/gm)].map(([, entry = '']) => changeOf(entry)),
    }));
}

function changeOf(entry: string): Change {
  const text = entry.replace(/\s*\n\s*/g, ' ');
  return { label: /^\*\*([^*]+):\*\*/.exec(text)?.[1], text };
}

/** The releases after one version up to another, newest first. What is in no version yet is of a program that has no heading. */
export function releasesBetween(
  releases: readonly Release[],
  from: string,
  to: string,
): readonly (Release & { readonly version: string })[] {
  const hasHeading = releases.some(({ version }) => version === to);
  return releases
    .map(release => ({ ...release, version: release.version ?? (hasHeading ? undefined : to) }))
    .filter((release): release is Release & { readonly version: string } => release.version !== undefined)
    .filter(({ version }) => isBetween(version, from, to))
    .sort((one, other) => compareVersions(other.version, one.version));
}
