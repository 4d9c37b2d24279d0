import { PackError } from './pack-error';

export interface ReadLinesOptions {
  isPacked: boolean;
  /** The most characters of a line, and of all lines: a small file can unpack to any size. */
  mostLine: number;
  mostText: number;
  /** Share of the file that is read, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * The lines of a text file, gzipped or not, read as they are needed.
 * @throws PackError where there is more than allowed; what the stream throws where it is cut off or no UTF-8
 */
export async function* readLines(file: Blob, { isPacked, mostLine, mostText, onProgress }: ReadLinesOptions): AsyncGenerator<string> {
  let taken = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        taken += chunk.length;
        onProgress?.(taken / file.size);
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  // What was read of the line that is not at its end yet.
  let parts: string[] = [];
  let [open, total] = [0, 0];
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      total += value.length;
      const lines = value.split('\n');
      const last = lines.pop() ?? '';
      for (const line of lines) {
        yield parts.join('') + line;
        [parts, open] = [[], 0];
      }
      parts.push(last);
      open += last.length;
      if (total > mostText || open > mostLine)
        throw new PackError('too-large', 'This knowledge pack unpacks to more than Crossread takes.');
    }
    if (open > 0) yield parts.join('');
  } finally {
    await reader.cancel().catch(() => undefined); // What was broken is already told.
  }
}
