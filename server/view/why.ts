/** Why a matter lies where it lies: what routing answered, and what a person decided where no rule could. */
import type { Viewer } from '../../domain/access/relation'
import type { Matter } from '../../domain/matter/matter'
import { objectionDecidedAt, openObjection } from '../../domain/matter/object'
import type { Answer } from '../../domain/routing'
import { orgName } from '../city'

type Decision = {
  by: string
  to: string
  text: string
  /** The body that had it and said that it is not its own; null where no rule could decide. */
  from: string | null
}

/** The section's decisions on who is responsible, the oldest first. */
const decisionsOf = (matter: Matter): Decision[] =>
  matter.history.flatMap(entry => {
    if (entry.kind !== 'assign' || entry.to === null || !('org' in entry.by)) return []
    const from = objectionDecidedAt(matter, entry.at)?.org
    const decision = { by: orgName(entry.by.org), to: orgName(entry.to), text: entry.text ?? '' }
    return [{ ...decision, from: from === undefined ? null : orgName(from) }]
  })

/** What a person wrote, as a sentence that another may follow. */
const sentence = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)

/** What routing answered. */
function routedWhy({ answer, state }: Matter): string {
  if (state !== 'triage') return answer.why
  const names = answer.candidates.map(candidate => candidate.name).join('、')
  const among = names && `，在${names}之间确认`
  return `现有的材料还定不了由哪个局负责，由${orgName('section')}的人来定${among}。定下来以后，这里会告诉您。`
}

/** A decision as the enterprise reads it: what was found out, and nobody's mistake. */
function decidedWhy({ by, to, text, from }: Decision, routed: string): string {
  if (from === null) return `规则定不了由谁办理，${by}核实后确认由${to}负责：${text}`
  if (from !== to) return `先送到${from}，${by}核对后确认由${to}负责：${text}`
  return `${sentence(routed)}${by}核对后，确认仍由${to}办理：${text}`
}

/** The paragraph for whoever may read the reasons. */
export function whyOf(matter: Matter): string {
  const why = decisionsOf(matter).reduce((said, one) => decidedWhy(one, said), routedWhy(matter))
  const open = openObjection(matter)
  if (!open) return why
  return `${sentence(why)}${orgName('section')}正在核对由谁办理，定下来以前仍由${orgName(open.org)}办理。`
}

/** The chain of rules, with the decisions of persons at its end. */
export const reasonsOf = (matter: Matter): Answer['reasons'] => [
  ...matter.answer.reasons,
  ...decisionsOf(matter).map(({ by, to, text, from }) => ({
    rule: 'assigned',
    text: from === to ? `${by}核对后仍由${to}办理：${text}` : `${by}分拨给${to}：${text}`,
    basis: from === null ? '服务规范' : '程序规定 13、14、16',
    confirmed: true,
    from: [],
  })),
]

/** Why a body that only needs to know is told. */
export function toldWhy({ answer, objections }: Matter, { org }: Viewer): string {
  // What it objected itself is answered before anything else.
  const own = objections.findLast(one => one.org === org && one.decided?.outcome === 'moved')
  if (own?.decided) return `你局提出的异议已有决定：由${orgName(own.decided.to)}负责，你局不再办理。`
  const told = [...answer.linked, ...answer.informed]
  return told.find(({ code }) => code !== '' && org.endsWith(code))?.why ?? ''
}
