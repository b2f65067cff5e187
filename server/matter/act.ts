/** Staff act on a matter: sign for it, take it over, reply, register it at 12315, assign it. */
import type { Inputs, Outputs } from '../../contract'
import { act } from '../../domain/matter/act'
import type { Action } from '../../domain/matter/states'
import { dueOf, organisation } from '../city'
import type { SignedIn } from '../context'
import { wrongField } from '../refusal'
import { perform } from './perform'

/** Who acted, for the history; an enterprise does not act here. */
export function actorOf({ me }: SignedIn) {
  if (me.role === 'enterprise') throw new Error('an enterprise cannot act for an organisation')
  return { role: me.role, org: me.org, identity: me._id, name: me.name ?? '' }
}

type Input = { id: string; matter: string; version: number }
type Detail = { text: string | null; to?: string }
type Written = Record<string, string>

function staffAct(context: SignedIn, action: Action, input: Input, detail: Detail, written: Written = {}) {
  const by = actorOf(context)
  const { now } = context
  return perform(context, input, {
    asked: { action, by, ...detail },
    written,
    decide: matter => act(matter, { id: input.id, action, by, ...detail, now, dueOf }),
  })
}

export const sign = (
  context: SignedIn,
  input: Inputs['matter']['sign'],
): Promise<Outputs['matter']['sign']> => staffAct(context, 'sign', input, { text: null })

export const take = (
  context: SignedIn,
  input: Inputs['matter']['take'],
): Promise<Outputs['matter']['take']> => staffAct(context, 'take', input, { text: null })

export const reply = (
  context: SignedIn,
  input: Inputs['matter']['reply'],
): Promise<Outputs['matter']['reply']> =>
  staffAct(context, input.progress ? 'tell' : 'reply', input, { text: input.text }, { text: input.text })

export const register = (
  context: SignedIn,
  input: Inputs['matter']['register'],
): Promise<Outputs['matter']['register']> => staffAct(context, 'register', input, { text: input.number })

export async function assign(
  context: SignedIn,
  input: Inputs['matter']['assign'],
): Promise<Outputs['matter']['assign']> {
  if (!organisation(input.to)) throw wrongField('to', '名录里没有这个局，请重新选择')
  return staffAct(context, 'assign', input, { text: input.why, to: input.to }, { why: input.why })
}
