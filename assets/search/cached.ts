// Gives a function a cache: each answer is made once. A failure is not cached, so that the next request tries again.

export function cached<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
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
