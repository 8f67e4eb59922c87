// What a language must know to read actions: who is to do what, in sentences, in lists and in tables.

import type { Action } from '../model/action.ts';
import type { NamedPerson } from '../model/person.ts';
import type { KnownName } from './said.ts';

export interface ActionGrammar {
  /** Reads the text of a task; `done` tells whether its box is ticked. */
  readonly parseAction: (text: string, done: boolean) => ReadAction;
  /** The action that a sentence is: "Clerk to write to the owner." */
  readonly actionInWords: (sentence: string, isKnown: KnownName) => ReadAction | undefined;
  /** Where further tasks begin in a sentence that gives several: "Ben to book it, Kat to pay" => where "Kat" stands. */
  readonly furtherTasks: (sentence: string, isKnown: KnownName) => readonly number[];
  /** Whose task it is, told behind what is to be done, "(Action: Clerk)", and where in the paragraph that begins. */
  readonly taskBehind: (
    paragraph: string,
    isKnown: KnownName,
  ) => { readonly action: ReadAction; readonly at: number } | undefined;
  /** What stands in a point behind its title, where that may be an action: "Audit: Clerk to ask" => "Clerk to ask". */
  readonly behindTitle: (point: string) => string | undefined;
  /** Whether a text begins with the label of an action. */
  readonly beginsAction: (text: string) => boolean;
  /** The action that a point of a list of actions is. */
  readonly actionInList: (point: string, isKnown: KnownName) => ReadAction | undefined;
  /**
   * The action that the cell of a column of actions tells: "Clerk to write". A name alone is that of whoever is to do what the notes
   * beside it want done, where those are given and surely want something done.
   */
  readonly actionInCell: (
    cell: string,
    notes: string | undefined,
    isKnown: KnownName,
  ) => ReadAction | undefined;
  /** What a point below an action tells of it, in a word or two: "Owner: Dora", "Due: 1 June". */
  readonly fieldOfAction: (
    point: string,
  ) => Partial<Pick<ReadAction, 'owners' | 'when' | 'due' | 'done'>> | undefined;
  /** Who is known in a list of actions: those who are known elsewhere, and whom the list itself shows to be people. */
  readonly ownersOfList: (list: ActionList, isKnown: KnownName) => KnownName;
  /** What the columns of a table of actions hold, by the words of its head; undefined for another table. */
  readonly actionColumns: (head: readonly string[]) => ActionColumns | undefined;
  /** The action that a row of such a table is. */
  readonly actionInRow: (cells: readonly string[], columns: ActionColumns) => ReadAction | undefined;
  /** What a heading, or a line above a list, says of the actions below it. */
  readonly actionsBelow: (title: string) => ActionsBelow | undefined;
  /** Whether boxes below a heading tick off what was spoken of or voted on, and are no tasks: "Agenda items", "Votes". */
  readonly ticksOff: (title: string) => boolean;
  /** Whose the actions of the list below a line are: "Dora volunteered to do the following:"; among actions also "Dora:". */
  readonly ownersOver: (
    line: string,
    isAmongActions: boolean,
    isKnown: KnownName,
  ) => readonly NamedPerson[] | undefined;
  /** What a decision charges somebody with, as a sentence: "that Dora would write to him" => "Dora will write to him". */
  readonly chargedWith: (decision: string) => string | undefined;
  /** The day that words such as "by 20 March" name, at or behind a date; undefined where they name none. */
  readonly dayAfter: (when: string, date: string) => string | undefined;
  /** Whether a title is that of a column on a board of tasks, which stand there anyway: "Backlog". */
  readonly isBoardColumn: (title: string) => boolean;
  /** Whether a point of them holds the place of one that nobody wrote: "TODO". */
  readonly isNoAction: (point: string) => boolean;
}

/** An action as its own words tell it. */
export type ReadAction = Omit<Action, 'id' | 'line' | 'foundBy'>;

/** Where in a table of actions each thing stands, counted from 0; -1 where it has no column. */
export type ActionColumns = Readonly<Record<'what' | 'owner' | 'due' | 'state', number>> & {
  /** Whether it is one of actions only below a title that says so. */
  readonly isWeak?: true;
};

/** "Action items"; "Next steps", where those are that somebody is to do; "Actions from the last meeting", which are that one's. */
export type ActionsBelow = 'actions' | 'owned' | 'earlier';

/** The points of a list of actions, and what stands around it. */
export interface ActionList {
  readonly points: readonly string[];
  /** Those who speak in the minutes. */
  readonly speakers: ReadonlySet<string>;
  /** Every word of the minutes, as written. */
  readonly words: () => ReadonlySet<string>;
}
