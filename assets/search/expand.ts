// Finds the terms of the index that match a word with stars or with allowed errors. They come in lunr's order, because the
// order of equal results depends on it.
//
// lunr keeps all terms in an automaton and intersects it with one made of the word. The automaton of the word is built
// here as lunr builds it; in the place of the other stands the sorted list itself, read as a tree:
//
//   [plan, planned, planner, plot]  node "plan" = the range 0–3 at depth 4; its edges are the letters at place 4

/** A state of the automaton of a word; the edge "*" takes any letter. */
interface State {
  isFinal: boolean;
  readonly edges: Record<string, State>;
}

interface Output {
  isFinal: boolean;
  readonly edges: Record<string, Output>;
}

const newState = (): State => ({ isFinal: false, edges: {} });

/**
 * @param terms Sorted, without double ones.
 * @param edits How many letters may be put in, left out, changed or swapped; absent where stars are stars.
 */
export function expand(word: string, edits: number | undefined, terms: readonly string[]): string[] {
  const output: Output = { isFinal: false, edges: {} };
  const start = edits === undefined ? starred(word) : misspelt(word, edits);
  const stack = [{ state: start, output, low: 0, high: terms.length, depth: 0 }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { state, depth } = frame;
    const children = childrenOf(terms, frame.low, frame.high, depth);
    for (const [edge, next] of Object.entries(state.edges)) {
      for (const { letter, low, high } of children) {
        if (letter !== edge && edge !== '*') continue;
        const isFinal = next.isFinal && terms[low]?.length === depth + 1;
        const known = frame.output.edges[letter];
        const reached = known ?? { isFinal, edges: {} };
        if (known) known.isFinal ||= isFinal;
        else frame.output.edges[letter] = reached;
        stack.push({ state: next, output: reached, low, high, depth: depth + 1 });
      }
    }
  }
  return wordsOf(output);
}

/** What follows a prefix, letter by letter: the ranges of the terms that share one letter more. */
function childrenOf(
  terms: readonly string[],
  low: number,
  high: number,
  depth: number,
): readonly { readonly letter: string; readonly low: number; readonly high: number }[] {
  const children: { letter: string; low: number; high: number }[] = [];
  let at = low;
  if (terms[at]?.length === depth) at += 1;
  while (at < high) {
    const letter = terms[at]?.charAt(depth) ?? '';
    let end = high;
    for (let first = at + 1; first < end; ) {
      const middle = (first + end) >> 1;
      if (terms[middle]?.charAt(depth) === letter) first = middle + 1;
      else end = middle;
    }
    children.push({ letter, low: at, high: end });
    at = end;
  }
  return children;
}

function wordsOf(root: Output): string[] {
  const words: string[] = [];
  const stack = [{ prefix: '', node: root }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { prefix, node } = frame;
    if (node.isFinal) words.push(prefix);
    for (const [letter, next] of Object.entries(node.edges))
      stack.push({ prefix: prefix + letter, node: next });
  }
  return words;
}

/** A star leads from a state to itself. */
function starred(word: string): State {
  const root = newState();
  let state = root;
  word.split('').forEach((letter, at, all) => {
    const isFinal = at === all.length - 1;
    if (letter === '*') {
      state.edges[letter] = state;
      state.isFinal = isFinal;
    } else {
      const next = { isFinal, edges: {} };
      state.edges[letter] = next;
      state = next;
    }
  });
  return root;
}

/** Every way to write the word with so many errors; step by step as lunr does it, because the order of edges counts. */
function misspelt(word: string, edits: number): State {
  const root = newState();
  const stack = [{ state: root, left: edits, rest: word }];
  const follow = (state: State, edge: string): State => {
    const next = state.edges[edge] ?? newState();
    state.edges[edge] = next;
    return next;
  };
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { state, left, rest } = frame;
    const isLast = rest.length === 1;
    if (rest.length > 0) {
      const next = follow(state, rest.charAt(0));
      if (isLast) next.isFinal = true;
      stack.push({ state: next, left, rest: rest.slice(1) });
    }
    if (left === 0) continue;
    const anything = follow(state, '*');
    // A letter put in.
    if (rest === '') anything.isFinal = true;
    stack.push({ state: anything, left: left - 1, rest });
    // A letter left out.
    if (rest.length > 1) stack.push({ state, left: left - 1, rest: rest.slice(1) });
    if (isLast) state.isFinal = true;
    // Another letter.
    if (rest.length >= 1) {
      if (isLast) anything.isFinal = true;
      stack.push({ state: anything, left: left - 1, rest: rest.slice(1) });
    }
    // Two letters swapped.
    if (rest.length > 1) {
      const swapped = follow(state, rest.charAt(1));
      if (isLast) swapped.isFinal = true;
      stack.push({ state: swapped, left: left - 1, rest: rest.charAt(0) + rest.slice(2) });
    }
  }
  return root;
}
