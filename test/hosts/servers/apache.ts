// Apache with the recipes of `examples/apache/`.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { filledIn, freePort, makeCertificate, makeWorkshop, run, versionOf } from '../program.ts';
import { BELOW, type HostPlace, type Served } from '../served.ts';

/** Those that Debian switches on by itself; the others a recipe has to name. */
const DEBIAN_MODULES = [
  'mpm_event',
  'authz_core',
  'authz_host',
  'dir',
  'env',
  'mime',
  'negotiation',
  'setenvif',
];
const MODULES = '/usr/lib/apache2/modules';

export const apache: Host = {
  name: 'Apache',
  version: () => versionOf('apache2', ['-v'], /Apache\/([\d.]+)/),
  install: 'apt-get install apache2',
  hasRecipe: true,
  serve,
};

async function serve(folder: string, place: HostPlace): Promise<Served> {
  const { folder: workshop, remove } = makeWorkshop();
  const { certificate, key } = makeCertificate(workshop);
  const port = await freePort();
  const open = await freePort();
  const recipe =
    place === 'root'
      ? filledIn('apache/site.conf', [
          ['*:443', `127.0.0.1:${port}`],
          ['*:80', `127.0.0.1:${open}`],
          ['/etc/letsencrypt/live/minutes.example.org/fullchain.pem', certificate],
          ['/etc/letsencrypt/live/minutes.example.org/privkey.pem', key],
          ['minutes.example.org', 'localhost'],
          ['/srv/minutes', folder],
        ])
      : filledIn('apache/below-a-path.conf', [['/srv/minutes', folder]]);
  // The site that is there already, whose own modules are no business of the recipe.
  const site = `
DocumentRoot ${workshop}
SSLEngine on
SSLCertificateFile ${certificate}
SSLCertificateKeyFile ${key}
`;
  const named = /a2enmod ([\w ]+)/.exec(recipe)?.[1]?.split(' ') ?? [];
  const modules = new Set([...DEBIAN_MODULES, ...named, 'socache_shmcb', 'ssl']);
  const file = path.join(workshop, 'apache2.conf');
  const log = path.join(workshop, 'error.log');
  writeFileSync(
    file,
    `ServerRoot ${workshop}
ServerName localhost
PidFile ${workshop}/apache2.pid
DefaultRuntimeDir ${workshop}
ErrorLog ${log}
${[...modules].map(one => `LoadModule ${one}_module ${MODULES}/mod_${one}.so\n`).join('')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${open}
<Directory />
  Require all denied
</Directory>
${place === 'root' ? recipe : site + recipe}
`,
  );
  const stop = await run({
    program: 'apache2',
    args: ['-f', file, '-D', 'FOREGROUND'],
    port,
    log,
    onStopped: remove,
  });
  return place === 'root'
    ? { home: `https://localhost:${port}/`, folder, unencrypted: `http://localhost:${open}/`, stop }
    : { home: `https://localhost:${port}${BELOW}`, folder, stop };
}
