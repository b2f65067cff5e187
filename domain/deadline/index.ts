/** Deadlines: working days, ends of limits, and their words for people. */
export type { Calendar } from './calendar'
export { dueAt, type Length } from './due-at'
export { type DueTone, dueWords } from './due-words'
export {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  beijingDate,
  closingOf,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days'
