// Caddy with the recipes of `examples/caddy/`.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { filledIn, freePort, makeCertificate, makeWorkshop, run, versionOf } from '../program.ts';
import { BELOW, type HostPlace, type Served } from '../served.ts';

export const caddy: Host = {
  name: 'Caddy',
  version: () => versionOf('caddy', ['version'], /v?(\d+\.[\d.]+)/),
  install: 'apt-get install caddy',
  hasRecipe: true,
  serve,
};

async function serve(folder: string, place: HostPlace): Promise<Served> {
  const { folder: workshop, remove } = makeWorkshop();
  const { certificate, key } = makeCertificate(workshop);
  const port = await freePort();
  const open = await freePort();
  // Outside of this test Caddy fetches a certificate for the domain by itself.
  const address = `localhost:${port} {\n\ttls ${certificate} ${key}`;
  const recipe =
    place === 'root'
      ? filledIn('caddy/Caddyfile', [
          ['minutes.example.org {', address],
          ['/srv/minutes', folder],
        ])
      : filledIn('caddy/below-a-path.Caddyfile', [
          ['www.example.org {', address],
          ['/srv/www', workshop],
          ['/srv/minutes', folder],
        ]);
  const file = path.join(workshop, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\thttp_port ${open}\n\thttps_port ${port}\n}\n\n${recipe}`);
  const stop = await run({
    program: 'caddy',
    args: ['run', '--config', file, '--adapter', 'caddyfile'],
    port,
    // Where it keeps certificates and its last settings.
    env: { XDG_DATA_HOME: workshop, XDG_CONFIG_HOME: workshop },
    onStopped: remove,
  });
  return place === 'root'
    ? { home: `https://localhost:${port}/`, folder, unencrypted: `http://localhost:${open}/`, stop }
    : { home: `https://localhost:${port}${BELOW}`, folder, stop };
}
