// The drawing of this project, of what stands in it now.

import { readdirSync } from 'node:fs';
import { drawRooms } from './drawing.ts';
import { type Code, readImports } from './imports.ts';
import { roomOf, usesBetween } from './rooms.ts';

export const MAP = 'docs/map.svg';

export function drawMap(code: Code = readImports()): string {
  const files = ['scripts', 'shared', 'assets', 'layouts'].flatMap(filesIn);
  const names = [...new Set(files.map(roomOf))].sort();
  const rooms = names.map(name => ({ name, files: files.filter(file => roomOf(file) === name).length }));
  return drawRooms(rooms, usesBetween(code));
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
