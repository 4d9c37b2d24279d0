export type DecodedText = { text: string; isCutOff: boolean };

/** A file's text without its byte order mark; undefined where it is neither UTF-8 nor UTF-16. `isCutOff`: it ends within a character. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const label = encodingOf(bytes);
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    return looksBinary(text) ? undefined : { text, isCutOff: endsWithin(decoder) };
  } catch {
    return undefined;
  }
}

function encodingOf([first = 1, second = 1, third = 1, fourth = 1]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // No format here begins with anything but ASCII signs, or a title: zeros in every other place are UTF-16 without its mark.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  return 'utf-8';
}

/** A fatal decoder complains at the end of its input about what is not whole. */
function endsWithin(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return false;
  } catch {
    return true;
  }
}

/** Text has no NUL. */
const looksBinary = (text: string): boolean => text.slice(0, 4_096).includes('\0');
