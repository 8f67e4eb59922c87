// What the drawing places: boxes in rows, and the arrows between them.

import type { Use } from './rooms.ts';

/** A room, or the point where a long arrow passes through a row. */
export interface Box {
  readonly id: string;
  /** Not there where an arrow passes. */
  readonly room?: string;
}

export interface Placed extends Box {
  /** Of its middle. */
  readonly x: number;
}

export interface Arrow {
  readonly use: Use;
  /** The boxes that it goes through, from the room that uses to the room that is used. */
  readonly way: readonly string[];
}

export interface Sizes {
  readonly room: number;
  readonly passage: number;
}
