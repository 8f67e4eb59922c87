// The address of one thing, made from its row of the table.

import { type PathOf, ROUTES, type RouteName } from './routes.ts';

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');

/** "key/minutes.md" => "key" */
type NameAtStart<Text extends string, Name extends string = ''> = Text extends `${infer First}${infer Rest}`
  ? First extends Letter
    ? NameAtStart<Rest, `${Name}${First}`>
    : Name
  : Name;

/** "/:committee/:key/" => "committee" | "key" */
export type ParameterOf<Path extends string> = Path extends `${string}:${infer Rest}`
  ? NameAtStart<Rest> | ParameterOf<Rest>
  : never;

/** A path in pieces: "/:committee/feed.xml" => ["/", "committee", "/feed.xml"]; every second one is a parameter. */
export const piecesOf = (path: string): readonly string[] => path.split(/:([a-z]+)/);

const PIECES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ROUTES).map(([name, { path }]) => [name, piecesOf(path)]),
);

/** `("committee-year", { committee: "council", year: 2026 })` => `"/council/2026/"`. */
export function urlFor<Name extends RouteName>(
  name: Name,
  values: Readonly<Record<ParameterOf<PathOf<Name>>, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  let url = '';
  let isParameter = false;
  for (const piece of PIECES.get(name) ?? []) {
    url += isParameter ? given[piece] : piece;
    isParameter = !isParameter;
  }
  return url;
}
