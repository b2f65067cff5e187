/** What one person holds of a desk, found by the index of holders. */
import type { Matter, Part } from '../../domain/matter/matter'
import { holderKey } from '../../domain/matter/slots'
import { type StoredMatter, upcast } from '../../domain/matter/upcast'
import { _, answered, db } from './database'

/** Matters whose task a person has not answered yet, the nearest deadline first. */
export async function heldBy(identity: string, part: Part, org: string, limit: number): Promise<Matter[]> {
  const slot = `desk.${part}`
  const { data } = await answered(
    'held matters',
    db
      .collection('matters')
      .where({
        [`${slot}.holder`]: _.in([holderKey(identity, org, 'waiting'), holderKey(identity, org, 'working')]),
      })
      .orderBy(`${slot}.due`, 'asc')
      .limit(limit)
      .get(),
  )
  return (data as (StoredMatter & Pick<Matter, 'history'>)[]).map(upcast)
}
