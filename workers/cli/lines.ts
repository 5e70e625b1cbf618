/** Cuts a stream of bytes into lines of text, holding no more than one line of a bounded length. */

/** 16 MB: ten thousand interventions take about one. */
export const MOST_BYTES = 16 * 1024 * 1024;

export type Line = { readonly text: string } | { readonly problem: string };

const NEWLINE = 0x0a;
const tooLong: Line = { problem: `is longer than ${MOST_BYTES / 1024 / 1024} MB` };
const notText: Line = { problem: 'is not UTF-8 text' };

/** A line while its bytes arrive. What goes beyond the bound is let go at once, but the line still ends where it ends. */
class Growing {
  private parts: Buffer[] = [];
  private bytes = 0;

  get begun(): boolean {
    return this.bytes > 0;
  }

  add(part: Buffer): void {
    this.bytes += part.length;
    if (this.bytes > MOST_BYTES) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(): Line {
    const { parts, bytes } = this;
    this.parts = [];
    this.bytes = 0;
    if (bytes > MOST_BYTES) return tooLong;
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
    } catch {
      return notText;
    }
  }
}

/** Lines end with LF or CRLF (a carriage return is white space to JSON); the last one may end with the stream. */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const line = new Growing();
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      line.add(bytes.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(bytes.subarray(start));
  }
  if (line.begun) yield line.take();
}
