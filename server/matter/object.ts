/** A body says that a matter is not its own: to the section's triage, and against the rule that sent it. */
import type { Inputs, Outputs } from '../../contract'
import { blamed } from '../../domain/lessons/blame'
import { object as objectTo } from '../../domain/matter/object'
import { dueOf, rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { actorOf } from './act'
import { perform } from './perform'

export function object(
  context: SignedIn,
  input: Inputs['matter']['object'],
): Promise<Outputs['matter']['object']> {
  const { id, reason, why } = input
  const by = actorOf(context)
  const { now } = context
  return perform(context, input, {
    asked: { action: 'object', by, text: why, reason },
    written: { why },
    decide: matter =>
      objectTo(matter, {
        id,
        by,
        reason,
        why,
        now,
        dueOf,
        blamed: ({ answer }) => blamed(answer.reasons, reason, rulesInForce().pack),
      }),
  })
}
