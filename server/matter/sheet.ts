/** The hand-over sheet for the national 12315 platform, for whoever handles the report. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo } from '../../domain/access/relation'
import { type SignedIn, viewerOf } from '../context'
import { notFound, Refusal } from '../refusal'
import { findMatter } from '../store/matters'
import { sheetRows } from '../view/sheet'

export async function sheet(
  context: SignedIn,
  { id }: Inputs['matter']['sheet'],
): Promise<Outputs['matter']['sheet']> {
  const matter = await findMatter(id)
  const relation = matter && relationTo(matter, viewerOf(context))
  if (!matter || !relation) throw notFound()
  if (relation !== 'responsible') throw new Refusal('FORBIDDEN', '只有负责办理的单位可以打开交接单')
  return { number: matter.number, rows: sheetRows(matter, context.me.org) }
}
