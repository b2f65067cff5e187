/** Identities in the database; ended ones lie outside of every index but their id's. */
import type { Leave } from '../../domain/access/leave'
import type { Role } from '../../domain/access/roles'
import type { Sealed } from '../../domain/matter/matter'
import { _, answered, DuplicateKey, db } from './database'

/** What was decided of a claim, by which call, and on whose desks the claim lay. */
export type Decision = {
  /** The call's id from the client. */
  id: string
  identity: string
  org: string
  at: string
  desks: string[]
  yes: boolean
  /** Identity of the contact whose place was taken, or null. */
  replaces: string | null
}

/** Days of leave, both inclusive, and the colleague (B 角) who does the work meanwhile. */
export type Away = Leave & { deputyName: string }

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
  /** Why a claim was declined, and when; registering again makes it wait again. */
  declined: { why: string; at: string } | null
  /** Organisations where an undecided claim lies; absent otherwise. */
  claimDesks?: string[] | undefined
  /** What an unconfirmed claim shows for itself: the licence's file and the association; absent otherwise. */
  claim?: Sealed | undefined
  /** The latest decision; null while nobody has decided, and for whoever was invited. */
  decidedBy: Decision | null
  /** Id of the invitation that made it, thrown away when the identity ends. */
  invitation?: string | undefined
  /** When the identity ended; an ended one never acts, is listed nowhere and holds nothing of the person. */
  left: string | null
  /** Account of an ended identity, so that leaving twice is harmless; null where the account was closed. */
  formerly: string | null
  /** A reviewer's: what it does stays on the trial desks, and without the trial's code it is nobody. */
  trial: boolean
  away: Away | null
  sealed: Sealed
  createdAt: string
  /** Messages up to this moment have been seen. */
  seenAt: string | null
}

/** What a new identity has, and what documents lack that were stored before these fields were known. */
export const FRESH = {
  schema: 1,
  declined: null,
  decidedBy: null,
  left: null,
  formerly: null,
  trial: false,
  away: null,
  seenAt: null,
} as const

/** Most members of an organisation, or contacts of the enterprises of one page. */
const MOST_MEMBERS = 200

const identities = () => db.collection('identities')

const read = (data: unknown[]): Identity[] => (data as Identity[]).map(row => ({ ...FRESH, ...row }))

/** All identities of an account, the oldest first. */
export async function identitiesOf(account: string): Promise<Identity[]> {
  const { data } = await answered(
    'identities of account',
    identities().where({ account }).orderBy('createdAt', 'asc').limit(50).get(),
  )
  return read(data)
}

/** One identity by id, an ended one as well, or null. */
export async function findIdentity(id: string): Promise<Identity | null> {
  const { data } = await answered('find identity', identities().where({ _id: id }).limit(1).get())
  return read(data)[0] ?? null
}

/** Everybody who belongs to one of these organisations, by organisation and then the oldest first. */
export async function membersOf(orgs: string[]): Promise<Identity[]> {
  if (orgs.length === 0) return []
  const { data } = await answered(
    'members',
    identities()
      .where({ org: _.in(orgs) })
      .limit(MOST_MEMBERS)
      .get(),
  )
  return read(data).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
}

/**
 * Stores an identity; where the account is that already (or a retry comes), answers the stored one. Null where the id
 * stands for something else.
 */
export async function putIdentity(identity: Identity): Promise<Identity | null> {
  try {
    await answered('insert identity', identities().add(identity))
    return identity
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    const own = await identitiesOf(identity.account)
    return own.find(row => row.org === identity.org && row.role === identity.role) ?? null
  }
}

/** When the person last looked at the messages. */
export async function seenAtOf(identity: string): Promise<string | null> {
  return (await findIdentity(identity))?.seenAt ?? null
}

export async function setSeenAt(identity: string, seenAt: string): Promise<void> {
  await answered(
    'set seen',
    identities()
      .where({ _id: identity })
      .update({ seenAt: _.set(seenAt) }),
  )
}

/** Keeps or takes back a leave. */
export async function setAway(identity: string, away: Away | null): Promise<void> {
  await answered(
    'set away',
    identities()
      .where({ _id: identity, left: null })
      .update({ away: _.set(away) }),
  )
}

/** Nobody of an organisation has this deputy any more. */
export async function withoutDeputy(org: string, deputy: string): Promise<void> {
  await answered(
    'without deputy',
    identities()
      .where({ org, 'away.deputy': deputy })
      .update({ away: _.set(null) }),
  )
}

/**
 * Ends an identity: it leaves the indexes, so that the person may become the same again, and loses what was kept of the
 * person. The first ending stands.
 */
export async function endIdentity(
  id: string,
  ending: { now: string; emptySeal: Sealed; formerly: string | null },
): Promise<void> {
  await answered(
    'end identity',
    identities()
      .where({ _id: id, left: null })
      .update({
        left: _.set(ending.now),
        formerly: _.set(ending.formerly),
        account: _.set(`left ${id}`),
        org: _.set(`left ${id}`),
        sealed: _.set(ending.emptySeal),
        name: _.set(null),
        confirmed: _.set(false),
        away: _.set(null),
        declined: _.set(null),
        claim: _.remove(),
        claimDesks: _.remove(),
        invitation: _.remove(),
      }),
  )
}
