// As a site's `.eleventy.js` may write them behind the plugin. This file is published as types, so that it imports nothing.

export interface PluginOptions {
  /** The folder of minutes, from the site's folder; `content` where nothing is said. */
  readonly content?: string;
  /** Where the archive stands in the site: `/minutes/`; at its root where nothing is said. */
  readonly path?: string;
  /** A layout of the site's own that stands around every page of the archive. */
  readonly layout?: string;
  /** The day from which “coming” and “overdue” are reckoned, as 2026-03-05. */
  readonly today?: string;
  /** The folder that keeps what was made for the next build; `.cache` where nothing is said. */
  readonly cache?: string;
}
