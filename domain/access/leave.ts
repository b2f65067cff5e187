/** Leave and deputies (A/B 角): who is away on a day, and whose work falls to whom. */

/** Days of leave, `YYYY-MM-DD`, both inclusive, and the identity that does the work meanwhile. */
export type Leave = { from: string; until: string; deputy: string }

/** Whether a day, `YYYY-MM-DD` or a longer ISO text, lies in the leave. */
export const isAway = (leave: Leave | null, day: string): leave is Leave =>
  leave !== null && leave.from <= day.slice(0, 10) && day.slice(0, 10) <= leave.until

/** Ids of the people whose work is on somebody on a day: the own, and that of colleagues who are away. */
export const doesWorkOf = (
  identity: string,
  colleagues: readonly { _id: string; away: Leave | null }[],
  day: string,
): string[] => [
  identity,
  ...colleagues
    .filter(({ _id, away }) => _id !== identity && isAway(away, day) && away.deputy === identity)
    .map(({ _id }) => _id),
]
