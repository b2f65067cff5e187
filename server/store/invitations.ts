/** Invitations in the database: of staff, and of further contacts of an enterprise. */
import type { Role } from '../../domain/access/roles'
import type { Sealed } from '../../domain/matter/matter'
import { _, answered, DuplicateKey, db } from './database'

export type Invitation = {
  /** Hash of the code; the code itself is told once and kept nowhere. */
  _id: string
  schema: 1
  org: string
  role: Role
  /** Name of a member of staff; empty for an enterprise's contact, whose name is sealed. */
  name: string
  lead: boolean
  expiresAt: string
  /** Account that took it, `revoked`, or null. */
  usedBy: string | null
  /** Identity of whoever invited; the invitation dies with it. Absent in old ones. */
  invitedBy?: string
  /** For an enterprise's contact: enterprise, credit code, county and name. */
  sealed?: Sealed
  /** The inviter stops speaking for the enterprise when it is taken. */
  handOver?: boolean
  /** Invited in a reviewer's trial. */
  trial?: boolean
}

/** Most open invitations of an organisation that are listed. */
const MOST_OPEN = 100
const REVOKED = 'revoked'

const invitations = () => db.collection('invitations')

/** Stores an invitation; answers the stored one where its code exists already. */
export async function putInvitation(invitation: Invitation): Promise<Invitation> {
  try {
    await answered('insert invitation', invitations().add(invitation))
    return invitation
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    return (await findInvitation(invitation._id)) ?? invitation
  }
}

export async function findInvitation(id: string): Promise<Invitation | null> {
  const { data } = await answered('find invitation', invitations().where({ _id: id }).limit(1).get())
  return (data as Invitation[])[0] ?? null
}

/** What nobody took yet of an organisation's, the next to expire first. */
export async function openInvitations(org: string, now: string): Promise<Invitation[]> {
  const { data } = await answered(
    'open invitations',
    invitations()
      .where({ org, expiresAt: _.gt(now), usedBy: null })
      .orderBy('expiresAt', 'asc')
      .limit(MOST_OPEN)
      .get(),
  )
  return data as Invitation[]
}

/** Takes an invitation for an account; false where somebody was faster. */
export async function takeInvitation(id: string, account: string): Promise<boolean> {
  const { updated } = await answered(
    'take invitation',
    invitations()
      .where({ _id: id, usedBy: null })
      .update({ usedBy: _.set(account) }),
  )
  return updated === 1
}

/** Makes a member's invitation worthless, where nobody took it. */
export async function revokeInvitation(id: string): Promise<void> {
  await answered(
    'revoke invitation',
    invitations()
      .where({ _id: id, usedBy: null, role: _.neq('enterprise') })
      .update({ usedBy: _.set(REVOKED) }),
  )
}

/** Throws an invitation away with what it holds of the person. */
export async function removeInvitation(id: string): Promise<void> {
  await answered('remove invitation', invitations().where({ _id: id }).remove())
}
