// Loaded before a program: counts its steps on the disk, and at one of them the process is killed, or the disk is full from
// there on. STEP is its number, from 1; HARM says which: "kill" or "full". Each step is written to the error stream.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.STEP ?? 0);
const harm = process.env.HARM;
/** What changes the disk. Taking away works on a full disk too. */
const CHANGES = [
  'writeFileSync',
  'copyFileSync',
  'mkdirSync',
  'renameSync',
  'linkSync',
  'chmodSync',
  'rmSync',
  'rmdirSync',
];
const NEED_ROOM = new Set(['writeFileSync', 'copyFileSync', 'mkdirSync']);

let step = 0;
for (const name of CHANGES) {
  const change = fs[name];
  fs[name] = (...given) => {
    // What lies beside the site, such as the cache of compiled scripts, is none of its steps.
    if (!String(given[0]).startsWith(process.env.WITHIN ?? '/')) return change(...given);
    step += 1;
    if (harm === 'kill' && step === at) process.kill(process.pid, 'SIGKILL');
    if (harm === 'full' && step >= at && NEED_ROOM.has(name)) {
      const error = new Error(`ENOSPC: no space left on device, ${name} '${given[0]}'`);
      throw Object.assign(error, { code: 'ENOSPC', errno: -28, path: String(given[0]) });
    }
    return change(...given);
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(2, `steps: ${step}\n`));
