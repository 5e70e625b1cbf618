import { it } from 'vitest';
import { lessons } from '../../src/learn/shelf';
import { answered, shownIn } from './running';
it('prints', () => {
  for (const lesson of lessons)
    for (const [at, step] of lesson.steps.entries()) {
      if (!step.ask) continue;
      const a = answered(step.ask, shownIn(lesson, step));
      const t =
        a.kind === 'change'
          ? a.turns
              .map(
                (x) =>
                  `${x.reading.of} ${x.against.toPrecision(3)}→${x.value.toPrecision(3)} ×${(x.value / x.against).toFixed(3)} ${x.way}`,
              )
              .join(' | ')
          : a.kind === 'order'
            ? `${a.order} ${a.values.map((v) => v.toPrecision(3))} ${a.order.map((i) => step.ask!.kind === 'order' && step.ask!.things[i]!.name)}`
            : a.points.map((p) => p.toPrecision(3)).join(' ');
      console.log(`${lesson.id}/${at + 1} ${t}`);
    }
});
