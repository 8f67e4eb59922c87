/**
 * A copy that holds on to nothing else. A string that was cut out of a text keeps the whole text in memory, and one that
 * was cut out of a text with one “ takes two bytes for each letter; a list that grew keeps room to grow. What is read
 * from JSON has none of this, and an archive of decades holds millions of strings. For what JSON can say.
 */
export const compact = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
