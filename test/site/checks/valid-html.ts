// html-validate, with the one configuration that every page must satisfy.

import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import type { ParsedPage } from '../html.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A title says item, committee, date and publisher; browsers and search engines cut it where they need to.
    'long-title': 'off',
    // The checksum of a style sheet guards against another host's; ours comes from where the page does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Only a matter of taste: HTML reads both.
    'doctype-style': ['error', { style: 'lowercase' }],
  },
};

// By default the configuration is merged anew for each page, which takes twice as long as validating it.
class OneConfiguration extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string, override?: ConfigData): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(handle, override);
    return this.#resolved;
  }
}

/** Everything that html-validate finds wrong: place, rule and message. */
export function invalidHtml(pages: readonly ParsedPage[]): readonly string[] {
  const validator = new HtmlValidate(new OneConfiguration(CONFIG));
  return pages.flatMap(page =>
    validator
      .validateStringSync(page.content, page.url)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${page.url}:${line} ${ruleId}: ${message}`),
      ),
  );
}
