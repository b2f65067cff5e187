/** Makes a permanent test case of an objection that was decided, and takes one back. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo } from '../../domain/access/relation'
import type { KeptCase } from '../../domain/lessons/kept-case'
import type { Matter, Objection } from '../../domain/matter/matter'
import { type SignedIn, viewerOf } from '../context'
import { contextOf } from '../matter/routed-with'
import { notFound, Refusal } from '../refusal'
import { correctCase, findCases, insertCase, removeCase } from '../store/cases'
import { findMatter } from '../store/matters'
import { anonymousReportOf } from './anonymous'
import { caseIdOf, tryCase, wantsOf } from './kept'

/** The case that an objection makes. Only a consultation goes by the seat, so no other keeps it. */
function caseOf(context: SignedIn, matter: Matter, objection: Objection, text: string | null): KeptCase {
  const { now, environment, sealKeys } = context
  const { decided } = objection
  if (!decided) throw new Refusal('NOT_ALLOWED_NOW', '市局还没有决定由谁办理，定下来以后才能存为测试案例')
  const county = matter.report.kind === 'consultation' ? contextOf(matter, sealKeys)?.county : undefined
  return {
    id: caseIdOf(objection.id, environment.OWNER_SECRET),
    report: anonymousReportOf(matter, sealKeys, text),
    context: county ? { county } : {},
    on: matter.receivedAt.slice(0, 10),
    wants: wantsOf(decided.to),
    rule: objection.rules[0] ?? null,
    keptAt: now,
  }
}

/** The stored case, with a corrected text where one was sent; made where there is none. */
async function stored(made: KeptCase, corrected: boolean): Promise<KeptCase> {
  if (await insertCase(made)) return made
  const [before = made] = await findCases([made.id])
  if (!corrected) return before
  const after = { ...before, report: made.report }
  await correctCase(after)
  return after
}

/** Keeps it, and tries it by the rules in force. The same objection twice is one case. */
export async function keep(
  context: SignedIn,
  { matter: id, objection: which, text }: Inputs['lessons']['keep'],
): Promise<Outputs['lessons']['keep']> {
  const matter = await findMatter(id)
  if (!matter || !relationTo(matter, viewerOf(context))) throw notFound()
  const objection = matter.objections.find(one => one.id === which)
  if (!objection) throw notFound()
  const kept = await stored(caseOf(context, matter, objection, text ?? null), text !== undefined)
  return { id: kept.id, text: kept.report.description, ...tryCase(kept) }
}

/** Takes a case back; twice is harmless. */
export async function drop({ case: id }: Inputs['lessons']['drop']): Promise<Outputs['lessons']['drop']> {
  await removeCase(id)
  return { case: id }
}
