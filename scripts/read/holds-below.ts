// What the headings of an item say of the actions below them. A heading says so until the next of its level: those that lie deeper
// part its actions, "## Actions" over "### Website", unless they promise something else: below them a point is one that names somebody.

import type { ActionContext, Holds } from './action-points.ts';
import { levelOf } from './items/headings.ts';
import { blockText, type ParsedBlock } from './markdown/blocks.ts';

export interface HoldsBelow {
  /** Below the item's own heading. */
  readonly first: Holds;
  /** Below a further one. */
  readonly next: (heading: ParsedBlock) => Holds;
}

/** `title` is that of the item, `above` that of a heading of a higher level in whose part of the minutes it stands. */
export function holdsBelow(title: string, above: string | undefined, context: ActionContext): HoldsBelow {
  const first = partOf(title, above === undefined ? undefined : holdsOf(above, context), context);
  const open: { readonly level: number; readonly holds: Holds }[] = [];
  const next = (heading: ParsedBlock): Holds => {
    const level = levelOf(heading);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const over = open.at(-1);
    const holds = partOf(blockText(heading.tokens), over ? over.holds : first, context);
    open.push({ level, holds });
    return holds;
  };
  return { first, next };
}

export const holdsOf = (title: string, { grammar, reading }: ActionContext): Holds =>
  reading === 'marked' ? undefined : grammar.actionsBelow(title);

function partOf(title: string, over: Holds, context: ActionContext): Holds {
  const { grammar } = context;
  const isElse =
    over !== undefined &&
    (grammar.items.sectionOf(title) !== undefined || grammar.decisionHeading(title) !== undefined);
  const within = over === 'actions' ? 'owned' : over;
  return holdsOf(title, context) ?? (isElse ? undefined : within);
}
