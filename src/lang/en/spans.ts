/** Spans of time in English: how long, from when to when, how far from the playhead. */

export const spans = {
  week: (week: number) => `week ${week}`,
  days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
  hours: (count: string) => (count === '1' ? '1 hour' : `${count} hours`),
  span: (from: string, to: string) => `${from} to ${to}`,
  ago: (span: string) => `${span} ago`,
  ahead: (span: string) => `${span} ahead`,
};
