// Versions, as https://semver.org/ orders them: "0.10.0" comes after "0.9.1", "1.0.0-beta.2" before "1.0.0".

/** Below 0 where `one` is older than `other`, above 0 where it is newer. */
export function compareVersions(one: string, other: string): number {
  const [[first, before], [second, after]] = [partsOf(one), partsOf(other)];
  const difference = compareParts(first, second);
  if (difference !== 0 || before === after) return difference;
  // What is not finished comes before what is.
  if (before === '' || after === '') return before === '' ? 1 : -1;
  return compareParts(before.split('.'), after.split('.'));
}

/** Without what stands behind "+", which orders nothing. */
function partsOf(version: string): readonly [numbers: readonly string[], unfinished: string] {
  const [numbers = '', ...unfinished] = (version.split('+')[0] ?? '').split('-');
  return [numbers.split('.'), unfinished.join('-')];
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one[index], other[index]];
    if (a === b) continue;
    // "1.0.0-beta" before "1.0.0-beta.2".
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const [x, y] = [Number(a), Number(b)];
    // Numbers come before words.
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    if (x !== y) return Number.isNaN(x) ? (a < b ? -1 : 1) : x - y;
  }
  return 0;
}

/** Whether it is newer than `from`, and no newer than `to`. */
export const isBetween = (version: string, from: string, to: string): boolean =>
  compareVersions(version, from) > 0 && compareVersions(version, to) <= 0;
