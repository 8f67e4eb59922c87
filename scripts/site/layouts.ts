// Layouts make HTML of views: Nunjucks, over the site's own layouts and the package's.
//
// Why not Eleventy's own Nunjucks? A plugin may not set where layouts are found, and a site that the archive is a part of
// has settings and layouts of its own. So each has its own environment, and neither changes the other's.

import path from 'node:path';
import nunjucks, { type Environment, type FileSystemLoader, type Template } from 'nunjucks';
import type { Places } from '../files/places.ts';
import type { FileSizes, Page } from '../pages/page.ts';
import type { Words } from '../words/words.ts';

export type Filter = (...values: readonly unknown[]) => unknown;

export interface Layouts {
  /** The HTML of a page. Throws where a layout names what is not there. */
  readonly render: (page: Page, sizes?: FileSizes) => string;
}

export interface LayoutOptions {
  /** The filters of a site's own, for layouts of its own. */
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Whether pages are made to stand within a layout of another site: without a document around them. */
  readonly within?: boolean;
}

/** What stands around each page, and what does where a site has a layout of its own for that. */
const AROUND = 'base.njk';
const AROUND_WITHIN = 'parts/within.njk';

/** Layouts are read when they are first used, and kept: after a change, open them anew. */
export function openLayouts(places: Places, { filters = {}, within = false }: LayoutOptions = {}): Layouts {
  const folders = places.map(place => path.join(place, 'layouts'));
  const environments = new Map<Words, Environment>();
  const environmentOf = (words: Words): Environment => {
    const known = environments.get(words);
    if (known) return known;
    const environment = new nunjucks.Environment(within ? loaderWithin(folders) : loaderOf(folders), {
      autoescape: true,
      throwOnUndefined: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
    keepImports(environment);
    // A global, so that the parts that layouts import see it too.
    environment.addGlobal('words', words);
    for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
    environments.set(words, environment);
    return environment;
  };
  return {
    render: (page, sizes = new Map()) => {
      const view = page.view(sizes);
      return environmentOf(view.shell.words).render(`${page.layout}.njk`, { view });
    },
  };
}

/**
 * `{% import %}` runs the imported file for every page. What it gives is the same each time, unless it is imported with the
 * page's context, which no layout does for macros; so it is kept.
 */
function keepImports(environment: Environment): void {
  const getTemplate = environment.getTemplate.bind(environment);
  const kept = new WeakSet<Template>();
  environment.getTemplate = (...given) => {
    const withTemplate = given.at(-1);
    if (typeof withTemplate !== 'function') return getTemplate(...given);
    return getTemplate(...given.slice(0, -1), (error: unknown, template?: Template) => {
      if (template && !kept.has(template)) {
        kept.add(template);
        keepExports(template);
      }
      withTemplate(error, template);
    });
  };
}

function keepExports(template: Template): void {
  const getExported = template.getExported.bind(template);
  let exported: unknown;
  template.getExported = (...given) => {
    const [withExported] = given;
    if (typeof withExported !== 'function') getExported(...given);
    else if (exported !== undefined) withExported(null, exported);
    else
      getExported((error: unknown, found: unknown) => {
        exported = found;
        withExported(error, found);
      });
  };
}

const loaderOf = (folders: readonly string[]): FileSystemLoader => new nunjucks.FileSystemLoader(folders);

function loaderWithin(folders: readonly string[]): FileSystemLoader {
  const loader = loaderOf(folders);
  const getSource = loader.getSource.bind(loader);
  loader.getSource = name => getSource(name === AROUND ? AROUND_WITHIN : name);
  return loader;
}
