// A length of time as a person would say it: one figure and one unit.

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** The id of the message and its figure. */
export interface Duration {
  readonly id: string;
  readonly count: number;
}

export function durationOf(seconds: number): Duration {
  if (!(seconds >= 1)) return { id: "time-moment", count: 0 };
  if (seconds < 2 * MINUTE) return { id: "time-seconds", count: Math.round(seconds) };
  if (seconds < 2 * HOUR) return { id: "time-minutes", count: Math.round(seconds / MINUTE) };
  if (seconds < 2 * DAY) return { id: "time-hours", count: Math.round(seconds / HOUR) };
  if (seconds < 2 * YEAR) return { id: "time-days", count: Math.round(seconds / DAY) };
  if (seconds < 80 * YEAR) return { id: "time-years", count: Math.round(seconds / YEAR) };
  return { id: "time-longer", count: 0 };
}
