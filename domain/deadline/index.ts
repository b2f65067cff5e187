/** Deadlines: when a limit ends, and how many working days lie between two moments. */
export { dueAt } from './due-at'
export { workingDaysBetween } from './working-days'
