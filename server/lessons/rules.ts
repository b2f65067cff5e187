/** Which rules are most often wrong, counted from what bodies objected and the section decided. */
import type { Outputs } from '../../contract'
import type { Objection } from '../../domain/matter/matter'
import { cited } from '../../domain/routing/bases'
import { rulesInForce } from '../city'
import type { SignedIn } from '../context'
import { countedObjections, firedCounts } from '../store/objections'

type Row = Outputs['lessons']['rules']['rows'][number]

/** The rule's sentence and its basis on a day; its id alone where the pack has it no more. */
function ruleText(id: string, day: string): Pick<Row, 'text' | 'basis'> {
  const { pack } = rulesInForce()
  const row = pack.rules.find(one => one.rule === id) ?? pack.subjects.find(one => one.rule === id)
  return row
    ? { text: row.text, basis: cited(row.bases, day).basis }
    : { text: `规则 ${id}（已停用）`, basis: '' }
}

const count = (objections: Objection[], is: (one: Objection) => boolean): number =>
  objections.filter(is).length

/** Rules that somebody objected to, the most often found wrong first; two database calls. */
export async function rules({ now }: SignedIn): Promise<Outputs['lessons']['rules']> {
  const matters = await countedObjections()
  const all = matters.flatMap(matter => matter.objections)
  const ids = [...new Set(all.flatMap(one => one.rules))]
  // Whoever objects does so later: counted from the first of these matters on, no rule objected more than it fired.
  const since = matters.map(matter => matter.receivedAt).sort()[0] ?? null
  const fired = since === null ? new Map<string, number>() : await firedCounts(ids, since)
  const rows = ids.map((rule): Row => {
    const against = all.filter(one => one.rules.includes(rule))
    return {
      rule,
      ...ruleText(rule, now.slice(0, 10)),
      fired: fired.get(rule) ?? 0,
      objected: against.length,
      moved: count(against, one => one.decided?.outcome === 'moved'),
      kept: count(against, one => one.decided?.outcome === 'kept'),
      open: count(against, one => one.decided === null),
    }
  })
  rows.sort((a, b) => b.moved - a.moved || b.objected - a.objected || (a.rule < b.rule ? -1 : 1))
  return { rows, since }
}
