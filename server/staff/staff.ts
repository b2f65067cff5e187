/** Who works where, and which invitations nobody took yet. */
import type { Inputs, Outputs } from '../../contract'
import { rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { isActive } from '../identity/active'
import { awayOf } from '../identity/identity-view'
import { wrongField } from '../refusal'
import { membersOf } from '../store/identities'
import { openInvitations } from '../store/invitations'

type Person = Outputs['staff']['colleagues']['people'][number]

async function peopleOf({ me, now, environment }: SignedIn, org: string): Promise<Person[]> {
  const members = (await membersOf([org])).filter(row => isActive(row, environment))
  return members.map(row => ({
    id: row._id,
    name: row.name ?? '',
    role: row.role,
    lead: row.lead,
    since: row.createdAt,
    away: awayOf(row, now),
    you: row._id === me._id,
  }))
}

export async function list(
  context: SignedIn,
  { org }: Inputs['staff']['list'],
): Promise<Outputs['staff']['list']> {
  const { organisations } = rulesInForce().pack
  if (!organisations.some(one => one.id === org)) throw wrongField('org', '名录里没有这个单位')
  const [people, invitations] = await Promise.all([peopleOf(context, org), openInvitations(org, context.now)])
  return {
    people,
    invitations: invitations.map(({ _id: id, name, lead, expiresAt }) => ({ id, name, lead, expiresAt })),
  }
}

/** Colleagues who do the same work: an administrator of the section has no part in its desk. */
export async function colleagues(context: SignedIn): Promise<Outputs['staff']['colleagues']> {
  const people = await peopleOf(context, context.me.org)
  return { people: people.filter(person => person.role === context.me.role) }
}
