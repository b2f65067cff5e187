/** The reporter acts on the own matter: adds what was left out or asks on, rates the answer. */
import type { Inputs, Outputs } from '../../contract'
import type { Matter, Rating } from '../../domain/matter/matter'
import { add as addTo, REPORTER, rate as rateIt } from '../../domain/matter/owner-act'
import { dueOf } from '../city'
import type { SignedIn } from '../context'
import { attachedEvidence } from '../evidence/attach'
import { findIdentity } from '../store/identities'
import { perform } from './perform'

/** Handlers of answered tasks who have left: what is asked on must not wait for them. */
async function goneFrom({ assignments }: Matter): Promise<string[]> {
  const handlers = assignments.flatMap(({ handler, queue }) =>
    handler && queue === 'answered' ? [handler.identity] : [],
  )
  const found = await Promise.all(handlers.map(findIdentity))
  return found.flatMap(identity => (identity && identity.left !== null ? [identity._id] : []))
}

export async function add(
  context: SignedIn,
  input: Inputs['matter']['add'],
): Promise<Outputs['matter']['add']> {
  const { id, text } = input
  const { now } = context
  const evidence = attachedEvidence(context, input.evidence)
  return perform(context, input, {
    asked: { action: 'add', by: REPORTER, text, evidence },
    written: { text },
    decide: async matter => addTo(matter, { id, text, evidence, now, dueOf, gone: await goneFrom(matter) }),
  })
}

export async function rate(
  context: SignedIn,
  input: Inputs['matter']['rate'],
): Promise<Outputs['matter']['rate']> {
  const { id } = input
  const { now } = context
  // The contract admits 1 to 5.
  const score = input.score as Rating['score']
  const text = input.words || null
  return perform(context, input, {
    asked: { action: 'rate', by: REPORTER, text, score },
    written: { words: input.words },
    decide: matter => rateIt(matter, { id, text, score, now }),
  })
}
