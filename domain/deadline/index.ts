/** Deadlines: when a limit ends, how it stands still and runs on, and how much of it is used. */
export { caveatOf, dueAt } from './due-at'
export { withHolidays } from './holidays'
export { endOf, usedOf } from './run'
