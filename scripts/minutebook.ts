// The command line: finds the command, reads what was typed after it, runs it.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type Command, UsageError } from './commands/command.ts';
import { importFiles } from './commands/import.ts';
import { newMinutes } from './commands/new.ts';
import { isStopped } from './commands/questions.ts';
import { serve } from './commands/serve.ts';
import { npmCommand, readArguments } from './commands/typed-arguments.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  build,
  check,
  serve,
  new: newMinutes,
  import: importFiles,
};

const COMMON = `Every command takes
  --content DIR    the folder of minutes (default: content)
  --today DATE     the day from which “coming” and “overdue” are reckoned (default: today)
`;

const HELP = `Minute Book: publishes a folder of minutes as a site.

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join('\n')}

${COMMON}`;

const helpOf = ({ usage }: Command): string => `${usage}\n${COMMON}`;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The exit code of what Ctrl+C ended, as shells have it. */
const STOPPED = 130;

async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command || rest.includes('--help')) {
    console.log(command ? helpOf(command) : HELP);
    return command ? 0 : 2;
  }
  try {
    const typed = readArguments({ ...command, name }, rest, process.env);
    if (!command.makesContent && !existsSync(typed.content)) {
      console.error(`There is no folder ${typed.content}. Name the folder of minutes with --content.`);
      return 1;
    }
    return await command.run(typed);
  } catch (error) {
    if (isStopped(error)) {
      console.error('Stopped. Nothing was written.');
      return STOPPED;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(
      `${error.message}\n\n${firstLine(command.usage)}\n  All that can be typed: ${npmCommand(name)} -- --help`,
    );
    return 2;
  }
}

// An archive is read once and kept; V8 would let the heap grow to several times its size before it looks what can go.
// So the memory of a large build is halved, at little cost in time.
setFlagsFromString('--heap-growing-percent=50');

// Whoever pages through the messages may leave before the end: npm run check | less
process.stdout.on('error', error => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
process.exitCode = await main(process.argv.slice(2));
