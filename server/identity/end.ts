/** Ending an identity: what the person held returns to the desk, and what was kept of the person goes. */
import { hasDesk } from '../../domain/access/roles'
import { release } from '../../domain/matter/release'
import { forget } from '../caller'
import type { Context } from '../context'
import { dropLicence } from '../enterprise/claim'
import { Refusal, StorageFailure } from '../refusal'
import { seal } from '../seal'
import { heldBy } from '../store/held'
import { endIdentity, type Identity, withoutDeputy } from '../store/identities'
import { removeInvitation } from '../store/invitations'
import { commit } from '../store/matters'

const BATCH = 50
/** Looks at what others keep acting on at the same time. */
const TRIES = 5

/**
 * Lays open what a member of staff held; answers how many. What others act on meanwhile is looked at again. Throws a
 * failure that a retry heals.
 */
async function releaseAll(identity: Identity, now: string): Promise<number> {
  if (!hasDesk(identity.role)) return 0
  let released = 0
  for (let inVain = 0; inVain < TRIES; ) {
    const before = released
    const held = await heldBy(identity._id, identity.role, identity.org, BATCH)
    if (held.length === 0) return released
    for (const matter of held) {
      const change = release(matter, identity._id, now)
      if (!change) continue
      try {
        await commit(matter, change)
        released += 1
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }
    inVain = released > before ? 0 : inVain + 1
  }
  throw new StorageFailure('release', `${identity._id} is never at rest`)
}

/**
 * Ends it, and answers how many matters were laid open. The ending itself is harmless twice: broken off, it is done again
 * from the beginning. What the person took in hand meanwhile is laid open after it.
 */
export async function end(
  identity: Identity,
  { now, sealKeys }: Pick<Context, 'now' | 'sealKeys'>,
  /** The account is closed: nothing leads to it any more. */
  closing = false,
): Promise<number> {
  const released = await releaseAll(identity, now)
  if (identity.left !== null) return released
  // Its code must not make it again.
  if (identity.invitation !== undefined) await removeInvitation(identity.invitation)
  if (hasDesk(identity.role)) await withoutDeputy(identity.org, identity._id)
  await dropLicence(identity, sealKeys)
  const formerly = closing ? null : identity.account
  await endIdentity(identity._id, { now, emptySeal: seal({}, sealKeys), formerly })
  forget({ key: identity.account })
  return released + (await releaseAll(identity, now))
}
