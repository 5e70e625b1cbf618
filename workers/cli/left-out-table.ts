/** The printed table of studies left out: what a fit without a study says of it, beside what the fit with it does. */
import { exp, ln } from '../arithmetic';
import type { LeftOut } from '../calibration/leave-one-out';
import { quantile } from '../validation/summary';

const middle = (folds: readonly number[]): number =>
  exp(folds.reduce((sum, fold) => sum + ln(fold), 0) / folds.length);
const spread = (folds: readonly number[]): string =>
  `median fold error ${quantile(folds, 0.5).toFixed(2)}, 90th percentile ${quantile(folds, 0.9).toFixed(2)}`;

/** The table as text, what is predicted worst against its own fit first. */
export function printedLeftOut(studies: readonly LeftOut[]): string {
  const rows = studies
    .map(({ study, fitted, predicted }) => {
      return { study, count: fitted.length, within: middle(fitted), without: middle(predicted) };
    })
    .sort((a, b) => b.without / b.within - a.without / a.within)
    .map(({ study, count, within, without }) => {
      const numbers = [String(count), within.toFixed(2), without.toFixed(2)];
      return [study.padEnd(44), ...numbers.map((text) => text.padStart(8))].join(' ');
    });
  const head = ['study', ' numbers', '  fitted', 'left out'];
  return [
    [(head[0] ?? '').padEnd(44), ...head.slice(1)].join(' '),
    ...rows,
    '',
    `fitted: ${spread(studies.flatMap(({ fitted }) => fitted))}`,
    `left out: ${spread(studies.flatMap(({ predicted }) => predicted))} (${studies.length} studies)`,
    '',
  ].join('\n');
}
