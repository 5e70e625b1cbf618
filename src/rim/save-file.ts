/** Handing a file to the browser to be kept: text, pictures, and numbers written piece by piece. */

/** Saves a file under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers fetch what is to be saved only later
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** So long, ms, it writes without a pause. */
const A_BREATH = 8;

/** Collects a long text, letting the page breathe between its pieces. */
export async function collected(pieces: Iterable<string>, type: string): Promise<Blob> {
  const parts: string[] = [];
  let begun = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - begun < A_BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return new Blob(parts, { type });
}
