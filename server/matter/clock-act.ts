/** Staff stop the clock of verification, let it run on, or prolong it. */
import type { Inputs, Outputs } from '../../contract'
import { actOnClock, type ClockStep } from '../../domain/matter/clock-act'
import { counting } from '../city'
import type { SignedIn } from '../context'
import { actorOf } from './act'
import { perform } from './perform'

type Input = { id: string; matter: string; version: number }

function clockStep(context: SignedIn, input: Input, step: ClockStep) {
  const by = actorOf(context)
  const { me, now } = context
  const why = 'why' in step ? step.why : null
  return perform(context, input, {
    asked: {
      action: step.action,
      by,
      text: why,
      ...(step.action === 'pause' && { waits: step.reason }),
    },
    written: why === null ? {} : { why },
    decide: matter => actOnClock(matter, { id: input.id, by, lead: me.lead, now, counting, ...step }),
  })
}

export const pause = (
  context: SignedIn,
  input: Inputs['matter']['pause'],
): Promise<Outputs['matter']['pause']> =>
  clockStep(context, input, { action: 'pause', reason: input.reason, why: input.why })

export const resume = (
  context: SignedIn,
  input: Inputs['matter']['resume'],
): Promise<Outputs['matter']['resume']> => clockStep(context, input, { action: 'resume' })

export const extend = (
  context: SignedIn,
  input: Inputs['matter']['extend'],
): Promise<Outputs['matter']['extend']> => clockStep(context, input, { action: 'extend', why: input.why })
