/** Ending an identity: what the person held returns to the desk, and what was kept of the person goes. */
import { hasDesk } from '../../domain/access/roles'
import { release } from '../../domain/matter/release'
import { forget } from '../caller'
import type { Context } from '../context'
import { dropLicence } from '../enterprise/claim'
import { Refusal } from '../refusal'
import { seal } from '../seal'
import { heldBy } from '../store/held'
import { endIdentity, type Identity, withoutDeputy } from '../store/identities'
import { removeInvitation } from '../store/invitations'
import { commit } from '../store/matters'

const BATCH = 50

/** Lays open what a member of staff held; answers how many. What others act on meanwhile is looked at again. */
async function releaseAll(identity: Identity, now: string): Promise<number> {
  if (!hasDesk(identity.role)) return 0
  let released = 0
  for (;;) {
    let progressed = false
    for (const matter of await heldBy(identity._id, identity.role, identity.org, BATCH)) {
      const change = release(matter, identity._id, now)
      if (!change) continue
      try {
        await commit(matter, change)
        released += 1
        progressed = true
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
    }
    if (!progressed) return released
  }
}

/**
 * Ends it, and answers how many matters were laid open. The ending itself comes last and is harmless twice: broken off,
 * it is done again from the beginning.
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
  return released
}
