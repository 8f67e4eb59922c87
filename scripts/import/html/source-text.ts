// The bytes of a source as text, and what of its text does not come from the council.

/** Text in UTF-8, in UTF-16 with its mark, or else in the encoding of old Windows programs. */
export function decodeSource(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return cleaned(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return cleaned(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Without control characters, and with one kind of line ending. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\u200B\u2060\uFEFF]/g, '')
    .replace(/\f/g, '\n');
