// The command line: `build`, `serve`, `check`.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { serve } from './commands/serve.ts';
import { isIsoDate } from './model/calendar.ts';

/** What every command takes; each uses what it needs. */
export interface Options {
  readonly content: string;
  readonly output: string;
  readonly today?: string;
  readonly port: number;
}

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<number>>> = { build, check, serve };

const HELP = `Minute Book: publishes a folder of minutes as a site.

  npm run build -- [--content DIR] [--output DIR] [--today YYYY-MM-DD]
  npm run check -- [--content DIR] [--today YYYY-MM-DD]
  npm start     -- [--content DIR] [--port NUMBER]

  --content DIR   the folder of minutes (default: content)
  --output DIR    the folder to publish to (default: _site)
  --today DATE    the day from which “coming” and “overdue” are reckoned (default: today)
  --port NUMBER   where to serve (default: 8080)
`;

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = COMMANDS[name];
  if (!command || rest.includes('--help')) {
    console.log(HELP);
    return command ? 0 : 2;
  }
  const options = readOptions(rest);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  return command(options);
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        output: { type: 'string', default: '_site' },
        today: { type: 'string' },
        port: { type: 'string', default: '8080' },
      },
    });
    const { content, output, today } = values;
    if (today !== undefined && !isIsoDate(today)) return `--today ${today} is no date: write 2026-03-05.`;
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return `--port ${values.port} is no port number.`;
    // Paths are those of the folder in which the command was typed, which npm remembers when it goes to the project's.
    const typedIn = process.env['INIT_CWD'] ?? process.cwd();
    return {
      content: path.resolve(typedIn, content),
      output: path.resolve(typedIn, output),
      ...(today !== undefined && { today }),
      port,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// An archive is read once and kept; V8 would let the heap grow to several times its size before it looks what can go.
// So the memory of a large build is halved, at little cost in time.
setFlagsFromString('--heap-growing-percent=50');

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
process.exitCode = await main(process.argv.slice(2));
