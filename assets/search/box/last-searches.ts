// The last searches of a reader, kept on the device alone: they are sent nowhere. Where a browser keeps nothing, there are
// none.

const KEY = 'minutebook-searches';
const MOST = 5;
const LONGEST = 100;

export interface LastSearches {
  /** Newest first. */
  readonly all: () => readonly string[];
  readonly add: (text: string) => void;
  readonly forget: () => void;
}

/** Those of one site: several may share a host. `home` is the address of its root. */
export function lastSearches(home: string): LastSearches {
  const key = `${KEY} ${new URL(home, document.baseURI).pathname}`;
  // To ask for the storage at all is an error where a reader has refused it.
  const guarded = <Value>(use: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return use(localStorage);
    } catch {
      return otherwise;
    }
  };
  const all = (): readonly string[] => guarded(storage => textsIn(storage.getItem(key) ?? '[]'), []);
  return {
    all,
    add: text => {
      const kept = [text, ...all().filter(other => other.toLowerCase() !== text.toLowerCase())];
      if (text !== '' && text.length <= LONGEST)
        guarded(storage => storage.setItem(key, JSON.stringify(kept.slice(0, MOST))), undefined);
    },
    forget: () => guarded(storage => storage.removeItem(key), undefined),
  };
}

/** Whatever else the storage holds there is nothing of ours. */
function textsIn(written: string): readonly string[] {
  const kept: unknown = JSON.parse(written);
  return Array.isArray(kept) ? kept.filter(one => typeof one === 'string') : [];
}
