// Publishes a few files to the folder named, as a build does: what the tests of the published folder kill and starve.

import { diskFault } from '../../scripts/files/disk-fault.ts';
import { openOutput } from '../../scripts/site/output/output-folder.ts';
import { writeFiles } from '../site/command-line.ts';
import { publishBy, WAYS, type Way } from './sites.ts';

const [output = '', files = '{}', named = 'exchanged'] = process.argv.slice(2);
const way = named as Way;
let folder: ReturnType<typeof openOutput> | undefined;
try {
  folder = openOutput(output, WAYS[way]);
  if ('refusal' in folder) throw new Error(folder.refusal);
  writeFiles(folder.building, JSON.parse(files));
  publishBy(way, folder, output);
} catch (error) {
  console.error(diskFault(error) ?? error);
  process.exitCode = 1;
} finally {
  if (folder && 'close' in folder) folder.close();
}
