/** Linear equations, as Newton's steps leave them. */

/** x with A·x = b, by elimination; A as rows. */
export function solved(rows: readonly (readonly number[])[], b: readonly number[]): number[] {
  const m = rows.map((row, at) => [...row, b[at] ?? 0]);
  m.forEach((pivot, i) => {
    m.forEach((row, j) => {
      if (j === i) return;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      row.forEach((value, k) => (row[k] = value - factor * (pivot[k] ?? 0)));
    });
  });
  return m.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
