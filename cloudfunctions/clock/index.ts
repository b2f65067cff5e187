/** The timer that counts deadlines by the rules in force, marks what is overdue, and keeps the pack that it was delivered with. */
import { runClock } from '../../server/clock/run'
import { keepDelivered } from '../../server/rules/archive'
import { beijingNow } from '../../server/time'

export const main = async () => {
  const done = await runClock()
  // Last: what only a later replay needs must not stand in the way of a deadline.
  await keepDelivered(beijingNow())
  return done
}
