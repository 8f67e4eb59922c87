// Adds many to a list. `list.push(...many)` hands each over as an argument of its own, and of those a call takes only some
// hundred thousand: a table of a few thousand rows has more.

export function addAll<Entry>(list: Entry[], more: Iterable<Entry>): void {
  for (const entry of more) list.push(entry);
}
