/**
 * A function that works out what belongs to an object once and then remembers it for as long as the object lives: what
 * a lexicon, a deal or a block always gives, and many rules ask for.
 */
export function remembered<Key extends object, Value extends {}>(
  create: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return key => {
    let value = known.get(key);
    if (value === undefined) {
      value = create(key);
      known.set(key, value);
    }
    return value;
  };
}
