/** A path told in strides from where the pen is, not in places on the plate: fewer digits to wait for. Runs on a server only. */

/** How many numbers a command takes. */
const takes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** A number in as few signs as can be, after a command's letter or another number. */
function short(number: number, first: boolean): string {
  const written = String(Math.round(number * 100) / 100).replace(/^(-?)0\./, '$1.');
  return first || written.startsWith('-') ? written : ` ${written}`;
}

/** The same path in strides; as it is where it holds a command unknown here, or comes out no shorter. */
export function inStrides(path: string): string {
  const signs = path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/gi) ?? [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [command, written, implied] = ['', '', ''];
  for (let at = 0; at < signs.length;) {
    if (/[a-z]/i.test(signs[at] ?? '')) command = signs[at++] ?? '';
    const count = takes[command];
    if (count === undefined) return path;
    const places = signs.slice(at, at + count).map(Number);
    at += count;
    const strides = places.map((place, index) =>
      command === 'V' || (command !== 'H' && index % 2) ? place - y : place - x,
    );
    const letter = command.toLowerCase();
    const said = letter === implied ? '' : letter;
    written += said + strides.map((stride, i) => short(stride, i === 0 && said !== '')).join('');
    implied = letter === 'm' ? 'l' : letter; // as a browser reads numbers without a command
    if (command === 'Z') [x, y] = [startX, startY];
    if (command !== 'V') x = places.at(command === 'H' ? 0 : -2) ?? x;
    if (command !== 'H') y = places.at(-1) ?? y;
    if (command === 'M') [startX, startY, command] = [x, y, 'L'];
  }
  return written.length < path.length ? written : path;
}
