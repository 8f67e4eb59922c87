// What was typed: finds the command, reads what was typed after it, runs it.

import { diskFault } from '../files/disk-fault.ts';
import { ownValue } from '../model/own-value.ts';
import { asTyped, commandLine } from '../problem-formats/as-typed.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { type Command, UsageError, whyNotContent } from './command.ts';
import { eject } from './eject.ts';
import { importFiles } from './import.ts';
import { init } from './init.ts';
import { newMinutes } from './new.ts';
import { isStopped } from './questions.ts';
import { serve } from './serve.ts';
import { readArguments } from './typed-arguments.ts';
import { upgrade } from './upgrade.ts';
import { verify } from './verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  build,
  check,
  start: serve,
  new: newMinutes,
  import: importFiles,
  init,
  eject,
  upgrade,
  verify,
};

/** Earlier names. */
const ALIASES: Readonly<Record<string, string>> = { serve: 'start' };

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

/** Runs the command that was typed, and gives the exit code of the process. */
export async function runCommand([typedName = '', ...rest]: readonly string[]): Promise<number> {
  const name = ownValue(ALIASES, typedName) ?? typedName;
  const command = ownValue(COMMANDS, name);
  if (!command || rest.includes('--help')) {
    console.log(asTyped(command ? helpOf(command) : HELP));
    return command ? 0 : 2;
  }
  try {
    const typed = readArguments({ ...command, name }, rest, process.env);
    const refusal = command.withoutContent || command.namesContent ? undefined : whyNotContent(typed.content);
    if (refusal !== undefined) {
      console.error(refusal);
      return 1;
    }
    return await command.run(typed);
  } catch (error) {
    if (isStopped(error)) {
      console.error('Stopped. Nothing was written.');
      return STOPPED;
    }
    const fault = diskFault(error);
    if (fault !== undefined) {
      console.error(fault);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(
      asTyped(
        `${error.message}\n\n${firstLine(command.usage)}\n  All that can be typed: ${commandLine(name, '--help')}`,
      ),
    );
    return 2;
  }
}
