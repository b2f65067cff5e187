/** Opening the sealed reporter: the right is checked, the reading recorded, and only then is it shown. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo, SIGHT } from '../../domain/access/relation'
import { type Change, isFull, repeated } from '../../domain/matter/change'
import { type SignedIn, viewerOf } from '../context'
import { currentContacts, filedBy } from '../enterprise/current-contacts'
import { notFound, Refusal } from '../refusal'
import { commit, findMatter } from '../store/matters'
import { idTaken } from './perform'

export async function openReporter(
  context: SignedIn,
  input: Inputs['reporter']['open'],
): Promise<Outputs['reporter']['open']> {
  const { now, me } = context
  const matter = await findMatter(input.matter)
  const relation = matter && relationTo(matter, viewerOf(context))
  if (!matter || !relation) throw notFound()
  if (!SIGHT[relation].reporter || me.role === 'enterprise') {
    throw new Refusal('FORBIDDEN', '只有负责办理的单位可以查看举报人，每次查看都留记录')
  }
  const by = { role: me.role, org: me.org, identity: me._id, name: me.name ?? '' }
  const entry = { id: input.id, at: now, kind: 'opened', part: null, by, text: null, to: null } as const
  const change: Change = { set: {}, entry, tellReporter: false }
  const before = repeated(matter, { id: input.id, action: 'opened', by, text: null })
  if (before === 'taken') throw idTaken()
  if (before === 'new' && isFull(matter, by))
    throw new Refusal('NOT_ALLOWED_NOW', '这件事的记录已满，不能再查看举报人')
  // A retry of the same opening is the same reading; any other is a new record before anything is shown.
  const after = before === 'done' ? matter : await commit(matter, change)
  const { sealKeys, environment } = context
  const [current = filedBy(matter, sealKeys)] = await currentContacts(matter, sealKeys, environment)
  const { openid: _withheld, association: _routed, ...known } = current
  // The seal says what was known on the day of the report; the claim may have been confirmed since.
  const confirmed = matter.enterpriseKey !== null
  return { ...known, confirmed, readings: after.history.filter(row => row.kind === 'opened').length }
}
