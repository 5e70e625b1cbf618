/** Spans of time, in Spanish. */
import type { spans as english } from '../en/spans';
import type { Translation } from '../translation';

export const spans: Translation<typeof english> = {
  week: (week) => `semana ${week}`,
  days: (count) => (count === '1' ? '1 día' : `${count} días`),
  hours: (count) => (count === '1' ? '1 hora' : `${count} horas`),
  span: (from, to) => `${from} a ${to}`,
  ago: (span) => `hace ${span}`,
  ahead: (span) => `dentro de ${span}`,
};
