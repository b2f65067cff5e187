/** Identities and invitations in the database. */
import type { Role } from '../../domain/access/roles'
import type { Sealed } from '../../domain/matter/matter'
import { _, answered, DuplicateKey, db } from './database'

/** One part that an account plays. Who an enterprise and its contact are is sealed, openid included. */
export type Identity = {
  _id: string
  schema: 1
  /** Keyed hash of the account's openid. */
  account: string
  role: Role
  /** The directory's id; of an enterprise `ent-` and a keyed hash of its credit code. */
  org: string
  /** Name of the organisation; null for an enterprise, whose name is sealed. */
  orgName: string | null
  /** Name of a member of staff; of an enterprise's contact it is sealed, and this is null. */
  name: string | null
  lead: boolean
  county: string | null
  confirmed: boolean
  sealed: Sealed
  createdAt: string
  /** Messages up to this moment have been seen. */
  seenAt: string | null
}

export type Invitation = {
  /** Hash of the code; the code itself is told once and kept nowhere. */
  _id: string
  schema: 1
  org: string
  role: Role
  name: string
  lead: boolean
  expiresAt: string
  /** Account that took it, or null. */
  usedBy: string | null
}

const identities = () => db.collection('identities')
const invitations = () => db.collection('invitations')

/** All identities of an account, the oldest first. */
export async function identitiesOf(account: string): Promise<Identity[]> {
  const { data } = await answered(
    'identities of account',
    identities().where({ account }).orderBy('createdAt', 'asc').limit(50).get(),
  )
  return data as Identity[]
}

/** Stores an identity; where the account holds it already (or a retry comes), answers the stored one. */
export async function putIdentity(identity: Identity): Promise<Identity | null> {
  try {
    await answered('insert identity', identities().add(identity))
    return identity
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    const own = await identitiesOf(identity.account)
    return (
      own.find(row => row._id === identity._id || (row.org === identity.org && row.role === identity.role)) ??
      null
    )
  }
}

/** Replaces what a person claimed of an enterprise and of oneself, while nobody has confirmed it. */
export async function correctClaim({ _id, sealed, county }: Identity): Promise<void> {
  const mine = identities().where({ _id, confirmed: false })
  await answered('correct claim', mine.update({ sealed: _.set(sealed), county: _.set(county) }))
}

/** When the person last looked at the messages. */
export async function seenAtOf(identity: string): Promise<string | null> {
  const { data } = await answered('seen', identities().where({ _id: identity }).limit(1).get())
  return (data as Identity[])[0]?.seenAt ?? null
}

export async function setSeenAt(identity: string, seenAt: string): Promise<void> {
  await answered(
    'set seen',
    identities()
      .where({ _id: identity })
      .update({ seenAt: _.set(seenAt) }),
  )
}

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
