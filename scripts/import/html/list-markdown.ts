// Lines that each begin with a list marker, as a Markdown list: nested as they were meant, with the markers as typed.
//
// Why not by their indentation? Word aligns roman numerals at the right, so that "viii." begins further left than "i.",
// and a list within a list may begin at the margin. What a marker goes on from tells more: "v." follows "iv.".

export interface ListLine {
  /** As typed: "(1)", "a.", "iv)"; empty for a bullet. */
  readonly marker: string;
  /** Markdown. */
  readonly text: string;
  /** Its indentation, in any unit. */
  readonly indent: number;
}

interface Level {
  /** What encloses the number: ".", ")", "()"; "-" for bullets. */
  readonly mark: string;
  readonly type: Type;
  last: number;
  readonly indent: number;
}

type Type = '-' | '1' | 'a' | 'A' | 'i' | 'I';

/** Consecutive lines as a Markdown list; markers stay as they were typed. */
export function listMarkdown(lines: readonly ListLine[]): string {
  const levels: Level[] = [];
  const widths: number[] = [];
  const written: string[] = [];
  let before: string | undefined;
  for (const line of lines) {
    const depth = findDepth(levels, line);
    levels.length = depth + 1;
    widths.length = depth;
    const indent = ' '.repeat(widths.reduce((sum, width) => sum + width, 0));
    const marker = line.marker === '' ? '-' : line.marker;
    // Two lists of one depth would be one, were there nothing between them.
    const list = `${depth} ${levels[depth]?.mark} ${levels[depth]?.type}`;
    if (before !== undefined && before !== list && before.startsWith(`${depth} `)) written.push('');
    before = list;
    widths.push(marker.length + 1);
    const [first = '', ...more] = line.text.split('\n');
    const inner = indent + ' '.repeat(marker.length + 1);
    written.push(`${indent}${marker} ${first}`, ...more.map(one => (one === '' ? '' : inner + one)));
  }
  return written.join('\n');
}

/** Finds the depth of a line, and adds its level to `levels`. */
function findDepth(levels: Level[], { marker, indent }: ListLine): number {
  const readings = readingsOf(marker);
  const goesOn = levels.findLastIndex(level =>
    level.type === '-'
      ? readings.some(({ type }) => type === '-') && Math.abs(level.indent - indent) <= 2
      : readings.some(({ type, mark, value }) => isOf(level, type, mark) && value === level.last + 1),
  );
  if (goesOn >= 0) return numbered(levels, goesOn, readings);
  const [first] = readings;
  const isBullet = first?.type === '-';
  const begins = isBullet ? undefined : readings.find(({ value }) => value === 1);
  // A number that skips some goes on all the same.
  const skips = levels.findLastIndex(level =>
    readings.some(({ type, mark, value }) => !isBullet && isOf(level, type, mark) && value > level.last),
  );
  if (!begins && skips >= 0) return numbered(levels, skips, readings);
  const isOutside = !begins && !isBullet && indent < (levels[0]?.indent ?? indent);
  const depth = isOutside ? 0 : depthOfNew(levels, indent, isBullet);
  const { type, mark, value } = begins ?? first ?? { type: '-', mark: '-', value: 0 };
  levels[depth] = { type, mark, last: value, indent };
  return depth;
}

/** A new list is part of the last line, unless it is indented less than a list that is open. */
function depthOfNew(levels: readonly Level[], indent: number, isBullet: boolean): number {
  const last = levels.at(-1);
  if (!last) return 0;
  if (!isBullet) return levels.length;
  const outer = levels.findIndex(
    level => indent < level.indent || (level.type === '-' && indent <= level.indent + 2),
  );
  return outer >= 0 ? outer : levels.length;
}

function numbered(levels: readonly Level[], depth: number, readings: readonly Reading[]): number {
  const level = levels[depth];
  const reading = level && readings.find(({ type, mark }) => isOf(level, type, mark));
  if (level && reading) level.last = reading.value;
  return depth;
}

const isOf = (level: Level, type: Type, mark: string): boolean => level.type === type && level.mark === mark;

interface Reading {
  readonly type: Type;
  readonly mark: string;
  readonly value: number;
}

const MARKER = /^(\(?)(\d{1,3}|[a-z]|[ivx]{1,6})([.)]?)$/i;

/** "(i)" is the first roman numeral or the ninth letter. */
function readingsOf(marker: string): readonly Reading[] {
  const [, bracket = '', number = '', stop = ''] = MARKER.exec(marker) ?? [];
  if (number === '') return [{ type: '-', mark: '-', value: 0 }];
  const mark = bracket + stop;
  if (/\d/.test(number)) return [{ type: '1', mark, value: Number(number) }];
  const isUpper = number === number.toUpperCase();
  const roman = romanValue(number.toLowerCase());
  return [
    ...(roman === undefined ? [] : [{ type: isUpper ? 'I' : 'i', mark, value: roman } as const]),
    ...(number.length === 1
      ? [{ type: isUpper ? 'A' : 'a', mark, value: number.toLowerCase().charCodeAt(0) - 96 } as const]
      : []),
  ];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function romanValue(letters: string): number | undefined {
  const tens = /^x*/.exec(letters)?.[0].length ?? 0;
  const units = letters.slice(tens);
  const value = units === '' ? 0 : ROMAN.indexOf(units) + 1;
  return units !== '' && value === 0 ? undefined : tens * 10 + value || undefined;
}

export interface Marked {
  readonly marker: string;
  readonly rest: string;
}

// Word's Symbol and Wingdings bullets come as letters of other fonts: "§", "Ø", "o" and the private-use U+F0B7.
const BULLET = /^[\s\u00A0]*([·•▪◦●○‣§Ø\uF000-\uF0FF]|[-–—o*](?=[\s\u00A0]))[\s\u00A0]+(?=\S)/u;
const NUMBERED =
  /^[\s\u00A0]*(\((?:\d{1,3}|[a-z]|[ivx]{2,6})\)|(?:\d{1,3}|[a-z]|[ivx]{2,6})[.)])[\s\u00A0]+(?=\S)/iu;

/** Takes the list marker off a line of plain text; undefined where it has none. */
export function markedLine(text: string): Marked | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { marker: '', rest: text.slice(bullet[0].length) };
  const found = NUMBERED.exec(text);
  return found ? { marker: found[1] ?? '', rest: text.slice(found[0].length) } : undefined;
}
