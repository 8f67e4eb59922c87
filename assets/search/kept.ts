// What has been loaded is kept; what could not be is tried again when it is next asked for.

export function kept<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return key => {
    const there = known.get(key);
    if (there) return there;
    const made = make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
}
