// What was typed: finds the command, reads what was typed after it, runs it.

import { diskFault } from '../files/disk-fault.ts';
import { ownValue } from '../model/own-value.ts';
import { asTyped, commandLine } from '../problem-formats/as-typed.ts';
import { type Command, isStopped, UsageError, whyNotContent } from './command.ts';
import { type CommandName, USAGES } from './usages.ts';

/** Each is loaded when it was typed: most of the time in which a command begins goes into loading. */
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  start: async () => (await import('./serve.ts')).serve,
  new: async () => (await import('./new.ts')).newMinutes,
  import: async () => (await import('./import.ts')).importFiles,
  init: async () => (await import('./init.ts')).init,
  eject: async () => (await import('./eject.ts')).eject,
  upgrade: async () => (await import('./upgrade.ts')).upgrade,
  verify: async () => (await import('./verify.ts')).verify,
};

/** Earlier names. */
const ALIASES: Readonly<Record<string, string>> = { serve: 'start' };

const COMMON = `Every command takes
  --content DIR    the folder of minutes (default: content)
  --today DATE     the day from which “coming” and “overdue” are reckoned (default: today)
`;

const HELP = `Minute Book: publishes a folder of minutes as a site.

${Object.values(USAGES).join('\n')}

${COMMON}`;

const helpOf = (name: CommandName): string => `${USAGES[name]}\n${COMMON}`;

const isCommand = (name: string): name is CommandName => Object.hasOwn(USAGES, name);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The exit code of what Ctrl+C ended, as shells have it. */
const STOPPED = 130;

/** Runs the command that was typed, and gives the exit code of the process. */
export async function runCommand([typedName = '', ...rest]: readonly string[]): Promise<number> {
  const name = ownValue(ALIASES, typedName) ?? typedName;
  if (!isCommand(name)) {
    console.log(asTyped(HELP));
    return name === '--help' ? 0 : 2;
  }
  if (rest.includes('--help')) {
    console.log(asTyped(helpOf(name)));
    return 0;
  }
  try {
    const command = await COMMANDS[name]();
    const { readArguments } = await import('./typed-arguments.ts');
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
        `${error.message}\n\n${firstLine(USAGES[name])}\n  All that can be typed: ${commandLine(name, '--help')}`,
      ),
    );
    return 2;
  }
}
