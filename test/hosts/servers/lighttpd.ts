// lighttpd with the recipes of `examples/lighttpd/`.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { filledIn, freePort, makeCertificate, makeWorkshop, run, versionOf } from '../program.ts';
import { BELOW, type HostPlace, type Served } from '../served.ts';

export const lighttpd: Host = {
  name: 'lighttpd',
  version: () => versionOf('lighttpd', ['-v'], /lighttpd\/([\d.]+)/),
  install: 'apt-get install lighttpd lighttpd-mod-deflate lighttpd-mod-openssl',
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
      ? filledIn('lighttpd/site.conf', [
          [':443', `127.0.0.1:${port}`],
          ['/etc/letsencrypt/live/minutes.example.org/fullchain.pem', certificate],
          ['/etc/letsencrypt/live/minutes.example.org/privkey.pem', key],
          ['minutes\\.example\\.org', 'localhost'],
          ['minutes.example.org', 'localhost'],
          ['/srv/minutes', folder],
        ])
      : `server.modules += ( "mod_openssl" )
$SERVER["socket"] == "127.0.0.1:${port}" {
  ssl.engine = "enable"
  ssl.pemfile = "${certificate}"
  ssl.privkey = "${key}"
}
${filledIn('lighttpd/below-a-path.conf', [['/srv/minutes', folder]])}`;
  const file = path.join(workshop, 'lighttpd.conf');
  // As Debian's, but for the places.
  writeFileSync(
    file,
    `server.modules = ( "mod_indexfile", "mod_access", "mod_alias", "mod_redirect" )
server.document-root = "${workshop}"
server.upload-dirs = ( "${workshop}" )
server.bind = "127.0.0.1"
server.port = ${open}
index-file.names = ( "index.php", "index.html" )
url.access-deny = ( "~", ".inc" )
static-file.exclude-extensions = ( ".php", ".pl", ".fcgi" )
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
${recipe}
server.modules += ( "mod_dirlisting", "mod_staticfile" )
`,
  );
  const stop = await run({ program: 'lighttpd', args: ['-D', '-f', file], port, onStopped: remove });
  return place === 'root'
    ? { home: `https://localhost:${port}/`, folder, unencrypted: `http://localhost:${open}/`, stop }
    : { home: `https://localhost:${port}${BELOW}`, folder, stop };
}
