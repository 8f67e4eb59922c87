// A new `content/site.yaml`, with what may be added to it as comments.

import { HOST_NAMES, type HostName } from '../model/hosts/hosts.ts';
import { RULE_SETS } from '../model/site.ts';
import type { Answers, BuildingHost } from './answers.ts';
import type { Program } from './manifest.ts';

export const siteYaml = (
  { name, language, timezone, pdf, host }: Answers,
  { pdfCompiler }: Pick<Program, 'pdfCompiler'>,
): string => `name: ${quoted(name)}
language: ${language}
timezone: ${timezone}

# The copies to keep that are made of minutes.${pdf ? '' : withoutPdf(pdfCompiler.join('@'))}
copies: [text, epub, zip${pdf ? ', pdf, large-print' : ''}]

# Where it is published: what this host does not take is told before it refuses.
${host === 'none' ? `# One of: ${HOST_NAMES.join(', ')}\n# ` : ''}host: ${PUBLISHES_ON[host]}

# Take away the “#” of what you want to say.

# Items on their meeting's page alone, for archives of more meetings than the host takes files for:
# items: anchors

# Whose law the check reminds you of:
# ${RULE_SETS.join(', ')}
# rules: england-smaller-authority

# The whole address of the site, once you know it:
# url: https://minutes.example.org/

# Whom readers may ask:
# contact:
#   name: Jane Roe, Clerk
#   email: clerk@example.org
`;

/** As `host:` calls it. */
const PUBLISHES_ON: Readonly<Record<BuildingHost, HostName>> = {
  github: 'github-pages',
  gitlab: 'gitlab-pages',
  none: 'own',
};

const withoutPdf = (compiler: string): string => ` For PDFs type once: npm install ${compiler}
# and write here: [text, epub, zip, pdf, large-print]`;

/** JSON's quotes are YAML's; words of letters need none, but “No” would be a choice. */
const quoted = (name: string): string =>
  /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)+$/u.test(name) ? name : JSON.stringify(name);
