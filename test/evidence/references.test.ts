/** The article's references: all seven, each against a record that is known. */
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/evidence/citing';
import { claims, sources, type Source } from '../../src/evidence/library';
import { references, type AsCited } from '../../src/evidence/references/as-cited';

describe('the seven references', () => {
  it('are the claims about references', () => {
    const about = claims.filter(({ kind }) => kind === 'reference').map(({ id }) => id);
    expect(Object.keys(references)).toEqual(about);
  });

  it.each(Object.entries<AsCited>(references))(
    '%s leads to a record that can be looked up',
    (_, { meant, also, right, wrong }) => {
      const source = sources[meant] as Source;
      expect(source.seen).toMatch(/record|partial/);
      expect(placesOf(source).length).toBeGreaterThan(0);
      expect(source.title).toBeDefined();
      for (const key of also) expect(sources).toHaveProperty(key);
      const parts = right.split(', ');
      expect(parts.filter((part) => wrong.split(', ').includes(part))).toEqual([]);
    },
  );
});
