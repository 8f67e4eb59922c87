// nginx with the recipes of `examples/nginx/`.

import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { filledIn, freePort, makeCertificate, makeWorkshop, run, versionOf } from '../program.ts';
import { BELOW, type HostPlace, type Served } from '../served.ts';

const TYPES = '/etc/nginx/mime.types';

export const nginx: Host = {
  name: 'nginx',
  version: () => versionOf('nginx', ['-v'], /nginx\/([\d.]+)/),
  install: 'apt-get install nginx-light',
  hasRecipe: true,
  serve,
};

async function serve(folder: string, place: HostPlace): Promise<Served> {
  const { folder: workshop, remove } = makeWorkshop();
  const { certificate, key } = makeCertificate(workshop);
  const port = await freePort();
  const open = await freePort();
  const listen = `listen 127.0.0.1:${port} ssl;`;
  // A recipe names nginx's own list of types as it is seen from nginx's own folder.
  copyFileSync(TYPES, path.join(workshop, 'mime.types'));
  const servers =
    place === 'root'
      ? filledIn('nginx/site.conf', [
          ['listen 443 ssl;', listen],
          ['listen 80;', `listen 127.0.0.1:${open};`],
          ['/etc/letsencrypt/live/minutes.example.org/fullchain.pem', certificate],
          ['/etc/letsencrypt/live/minutes.example.org/privkey.pem', key],
          ['minutes.example.org', 'localhost'],
          ['/srv/minutes', folder],
        ])
      : `server {
  ${listen}
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  root ${workshop};
  ${filledIn('nginx/below-a-path.conf', [['/srv/minutes', folder]])}
}`;
  writeFileSync(path.join(workshop, 'nginx.conf'), mainFile(workshop, servers));
  const stop = await run({
    program: 'nginx',
    args: ['-p', workshop, '-c', path.join(workshop, 'nginx.conf')],
    port,
    onStopped: remove,
  });
  return place === 'root'
    ? { home: `https://localhost:${port}/`, folder, unencrypted: `http://localhost:${open}/`, stop }
    : { home: `https://localhost:${port}${BELOW}`, folder, stop };
}

/** As Debian's, but for the places at which files are written. */
const mainFile = (folder: string, servers: string): string => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include mime.types;
  default_type application/octet-stream;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(one => `  ${one}_temp_path ${folder}/${one};\n`).join('')}
${servers}
}
`;
