/** The timer that marks what is overdue. */
import { markAllOverdue } from '../../server/clock/mark-overdue'

export const main = () => markAllOverdue()
