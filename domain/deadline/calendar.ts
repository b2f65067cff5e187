/** What deadlines need to know of the State Council's holidays; the caller brings it, the domain has no clock. */

export type Calendar = {
  /** Is the Beijing date `YYYY-MM-DD` a working day, make-up days included? */
  isWorkingDay(date: string): boolean
  /** Last date `YYYY-MM-DD` whose holidays are published; later days know weekends and fixed holidays only. */
  publishedUntil: string
  /** Tells calendars apart that may count differently: what was counted by another mark is counted again. */
  mark: string
}
