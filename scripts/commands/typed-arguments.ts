// Reads what was typed after a command, and says in plain words what cannot be read.

import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { isIsoDate } from '../model/calendar.ts';
import { commandLine } from '../problem-formats/as-typed.ts';
import { type Arguments, type Command, folderOf, UsageError } from './command.ts';

/** Options that npm has too: a value from the settings of npm was not meant for us. */
const OPTIONS_OF_NPM = ['all', 'format', 'yes'];

/** Throws a `UsageError`. `env` is where npm leaves the options that it took for its own. */
export function readArguments(
  { name, options: own, takesWords = false }: Pick<Command, 'options' | 'takesWords'> & { name: string },
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Arguments {
  const options: Command['options'] = { content: { type: 'string' }, today: { type: 'string' }, ...own };
  const { values, positionals } = parsed(args, options, takesWords);
  const taken = Object.keys(options).filter(
    option => env[`npm_config_${option}`] !== undefined && !OPTIONS_OF_NPM.includes(option),
  );
  if (taken.length > 0)
    throw new UsageError(
      `npm took ${taken.map(option => `--${option}`).join(' and ')} for itself. Write two dashes first: ${commandLine(name, '…')}`,
    );
  const { content, today, ...rest } = values as Arguments['values'];
  if (today !== undefined && (typeof today !== 'string' || !isIsoDate(today)))
    throw new UsageError(`--today ${today} is no date: write 2026-03-05.`);
  return {
    content: folderOf(content, 'content'),
    isContentTyped: content !== undefined,
    ...(today !== undefined && { today }),
    words: positionals,
    values: rest,
  };
}

function parsed(args: readonly string[], options: Command['options'], allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new UsageError(inPlainWords(error, Object.keys(options)));
  }
}

// Node's own messages speak of positional arguments: https://nodejs.org/api/errors.html#err_parse_args_unknown_option
function inPlainWords(error: unknown, options: readonly string[]): string {
  if (!(error instanceof Error)) return String(error);
  const typed = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  switch ('code' in error && error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const nearest = `--${closest(typed.replace(/^-+/, ''), [...options])}`;
      return `There is no option ${typed}.${distance(typed, nearest) < 4 ? ` Did you mean ${nearest}?` : ''}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /not take/.test(error.message)
        ? `${typed} stands alone: nothing is written behind it.`
        : `Write what you mean behind ${typed}.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `“${typed}” is no option.`;
    default:
      return error.message;
  }
}
