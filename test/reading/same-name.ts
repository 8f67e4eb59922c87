// Whether two spellings are of one name: "Cllr. A. Birch" and "Birch (A)". Apart from the program's own rule, so that a fault
// there is not judged by itself.

const TITLES =
  /^(?:cllrs?|councill?ors?|cr|clr|ald|cmhlr|clir|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|canon|fr|sir|dame|lord|lady|the|mayor|herr|frau|trustee|commissioner|supervisor|member|director|vice|vice-mayor|president|convener|chair|chairman|chairwoman|chairperson|deputy|supervisor|trustees|secretary|treasurer|clerk|attorney|superintendent|councilmembers?|council(?:wo)?m[ae]n|members|committee|board|district|county|borough|pcso)$/;

const keyOf = (name: string): string => {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[().,@]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const named = words.filter(word => !TITLES.test(word));
  // "the Clerk" and "The Mayor" are called by their titles alone.
  return (named.length > 0 ? named : words.filter(word => word !== 'the')).sort().join(' ');
};

/** Whether a name that was read is the one labelled; a label may give several spellings: "Dick Nutley / DN". */
export const isSameName = (labelled: string, read: string): boolean =>
  labelled.split(' / ').some(name => keyOf(name) === keyOf(read));

/** Whether each name that was read is one of those labelled, and none is missing. */
export function isSameList(labelled: readonly string[], read: readonly string[]): boolean {
  const left = [...labelled];
  for (const name of read) {
    const index = left.findIndex(one => isSameName(one, name));
    if (index === -1) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
}
