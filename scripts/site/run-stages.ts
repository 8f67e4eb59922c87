// Runs a table of stages: each after those that it needs, and each measured.
//
// Why not a chain of calls? What a stage needs is written beside it, so that a stage can be left out where its result is
// known already, and none can look at what another has not finished.

export interface Stage<Results, Name extends keyof Results, Needs extends keyof Results, Context> {
  readonly name: Name;
  readonly needs: readonly Needs[];
  /** Is given the results of what it needs, and of nothing else. What it returns is frozen, and never filled in later. */
  readonly run: (
    results: Readonly<Pick<Results, Needs>>,
    context: Context,
  ) => Results[Name] | Promise<Results[Name]>;
  /** How much a result has written to the disk. */
  readonly wrote?: (result: Results[Name]) => Written;
}

export interface Written {
  readonly files: number;
  /** Absent where nobody has looked. */
  readonly bytes?: number;
}

export interface StageTiming {
  readonly name: string;
  readonly seconds: number;
  readonly wrote?: Written;
}

/** A stage whose results are not looked at more closely. */
interface AnyStage<Context> {
  readonly name: string;
  readonly needs: readonly string[];
  readonly run: (results: never, context: Context) => unknown;
  readonly wrote?: (result: never) => Written;
}

type ResultsOf<Table extends readonly AnyStage<never>[]> = {
  readonly [One in Table[number] as One['name']]: Awaited<ReturnType<One['run']>>;
};

export interface Finished<Results> {
  readonly results: Results;
  /** In the order in which the stages ran. */
  readonly timings: readonly StageTiming[];
}

/**
 * Runs all stages that `before` has no result of, and gives the results of both by their names.
 *
 * Throws, before the first is run, where they cannot be put in order; and where a stage throws, with its name.
 */
export async function runStages<Context, const Table extends readonly AnyStage<Context>[]>(
  table: Table,
  context: Context,
  before: Finished<Partial<ResultsOf<Table>>> = { results: {}, timings: [] },
): Promise<Finished<ResultsOf<Table>>> {
  const results = new Map<string, unknown>(Object.entries(before.results));
  const timings = [...before.timings];
  for (const stage of inOrderOfNeeds(table, new Set(results.keys()))) {
    const started = performance.now();
    const needed = Object.fromEntries(stage.needs.map(name => [name, results.get(name)]));
    const result = Object.freeze(await runNamed(stage, needed, context));
    const seconds = secondsSince(started);
    results.set(stage.name, result);
    timings.push({
      name: stage.name,
      seconds,
      ...(stage.wrote && { wrote: stage.wrote(result as never) }),
    });
  }
  return { results: Object.fromEntries(results) as ResultsOf<Table>, timings };
}

/** Of `performance.now()`. */
export const secondsSince = (started: number): number => (performance.now() - started) / 1000;

const OURS = 'This is a fault of Minute Book';

/** What fails in a stage may tell of the fault better than the stage's name; so that is only added. */
async function runNamed<Context>(
  { name, run }: AnyStage<Context>,
  needed: object,
  context: Context,
): Promise<unknown> {
  try {
    return await run(needed as never, context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const ours = why.includes(OURS) ? '' : `\n${OURS}: please report it.`;
    throw new Error(`The stage “${name}” broke off: ${why}${ours}`, { cause: error });
  }
}

/** Stages so that each comes after what it needs; as they stand in the table where that leaves a choice. */
function inOrderOfNeeds<One extends Pick<AnyStage<never>, 'name' | 'needs'>>(
  table: readonly One[],
  known: ReadonlySet<string>,
): readonly One[] {
  const names = new Set([...known, ...table.map(({ name }) => name)]);
  for (const { name, needs } of table) {
    const missing = needs.find(need => !names.has(need));
    if (missing !== undefined)
      throw new Error(
        `The stage “${name}” needs “${missing}”, which is no stage. ${OURS}: please report it.`,
      );
  }
  const done = new Set(known);
  const ordered: One[] = [];
  let waiting = table.filter(({ name }) => !known.has(name));
  while (waiting.length > 0) {
    const next = waiting.find(({ needs }) => needs.every(need => done.has(need)));
    if (!next) {
      const circle = waiting.map(({ name }) => `“${name}”`).join(', ');
      throw new Error(`These stages wait for one another: ${circle}. ${OURS}: please report it.`);
    }
    ordered.push(next);
    done.add(next.name);
    waiting = waiting.filter(one => one !== next);
  }
  return ordered;
}
