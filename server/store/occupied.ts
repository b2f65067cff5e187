/** Organisations that somebody or something still hangs on. */
import { PARTS } from '../../domain/matter/matter'
import { queueKey } from '../../domain/matter/slots'
import { _, answered } from './database'
import { membersOf } from './identities'
import { matters } from './matters'

/** Whether an organisation has a matter on its desk that is not answered. */
export async function holdsMatters(org: string): Promise<boolean> {
  const queues = [queueKey(org, 'waiting'), queueKey(org, 'working')]
  const found = await Promise.all(
    PARTS.map(part =>
      answered(
        'open matters of organisation',
        matters()
          .where({ [`desk.${part}.queue`]: _.in(queues) })
          .field({ number: true })
          .limit(1)
          .get(),
      ),
    ),
  )
  return found.some(({ data }) => (data as unknown[]).length > 0)
}

/** How many people belong to an organisation. */
export const peopleIn = async (org: string): Promise<number> => (await membersOf([org])).length
