// What may stand in the place of each parameter of a route, as the source of a regular expression.

import { RESERVED_NAMES } from './reserved-names.ts';
import type { PathOf, RouteName } from './routes.ts';
import type { ParameterOf } from './url-for.ts';

const SEGMENT = '[^/]+';
const NUMBER = '\\d+';
/** What the clerk names has to leave the site's own names alone: rules refuse the rest. */
const NOT_RESERVED = `(?!(?:${[...RESERVED_NAMES].join('|')})(?:/|$))`;

export const PARAMETERS: Readonly<Record<ParameterOf<PathOf<RouteName>>, string>> = {
  committee: NOT_RESERVED + SEGMENT,
  /** A meeting's day, and what tells two of a day apart: `2026-03-05-extraordinary`. */
  key: '\\d{4}-\\d{2}-\\d{2}[^/]*',
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  /** A year, a month or a day. */
  period: '\\d{4}(?:-\\d{2}){0,2}',
  item: SEGMENT,
  report: SEGMENT,
  /** A paper may lie in a folder. The forms and copies of the minutes have their names before it. */
  paper: '(?!minutes\\.(?:json|md|txt)$|\\k<committee>-\\k<key>(?:\\.epub|(?:-large-print)?\\.pdf)$).*[^/]',
  matter: SEGMENT,
  person: SEGMENT,
  word: SEGMENT,
  number: SEGMENT,
  beginning: SEGMENT,
  page: NOT_RESERVED + SEGMENT,
  old: `${NOT_RESERVED}.+`,
  asset: '(?!offline/keep-offline\\.js$).+',
  file: '.+',
  site: SEGMENT,
  list: SEGMENT,
  part: NUMBER,
};
