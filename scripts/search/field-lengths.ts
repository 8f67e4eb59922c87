// How long the texts of a field are, in terms, as lunr counts them; rounded, so that a posting can tell the length of its field in a
// letter.

export interface FieldLengths {
  /** Mean length over all documents. */
  readonly average: number;
  /** The lengths that occur, sorted. */
  readonly classes: readonly number[];
  /** The place of a document's length among them; 0 of a number that no document has. */
  readonly placeOfLength: (document: number) => number;
}

/** Documents with their numbers and the length of each of their fields. */
export type DocumentLengths = Iterable<readonly [document: number, lengths: readonly number[]]>;

export function fieldLengths(fields: number, all: DocumentLengths): readonly FieldLengths[] {
  const byDocument: number[][] = Array.from({ length: fields }, () => []);
  let documents = 0;
  for (const [document, lengths] of all) {
    documents += 1;
    for (const [field, list] of byDocument.entries()) list[document] = lengths[field] ?? 0;
  }
  return byDocument.map(list => lengthsOf(list, documents));
}

/** Numbers that no document has leave holes in the list, which `forEach` and `reduce` pass over. */
function lengthsOf(byDocument: readonly number[], documents: number): FieldLengths {
  const occurring = new Set<number>();
  byDocument.forEach(length => {
    occurring.add(length);
  });
  const classes = [...occurring].sort((a, b) => a - b);
  const placesByLength = new Map(classes.map((length, place) => [length, place]));
  const places = Uint32Array.from(byDocument, length => placesByLength.get(length ?? 0) ?? 0);
  return {
    average: byDocument.reduce((sum, length) => sum + length, 0) / documents,
    classes,
    placeOfLength: document => places[document] ?? 0,
  };
}

/** The nearest power of the step, as a whole number. With a step of 1 lengths stay as they are. */
export const roundedLength = (length: number, step: number): number =>
  length === 0 || step === 1 ? length : Math.round(step ** Math.round(Math.log(length) / Math.log(step)));
