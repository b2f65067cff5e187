/** Why a matter lies where it lies: what routing answered, and what a person decided where no rule could. */
import type { Viewer } from '../../domain/access/relation'
import type { Matter } from '../../domain/matter/matter'
import type { Answer } from '../../domain/routing'
import { orgName } from '../city'

type Decision = { by: string; to: string; text: string }

/** The section's decision on a matter that no rule could decide, or null. */
function decisionOf(matter: Matter): Decision | null {
  const entry = matter.history.findLast(row => row.kind === 'assign')
  if (!entry?.to || !('org' in entry.by)) return null
  return { by: orgName(entry.by.org), to: orgName(entry.to), text: entry.text ?? '' }
}

/** The paragraph for whoever may read the reasons. */
export function whyOf(matter: Matter): string {
  const decision = decisionOf(matter)
  if (decision) return `规则定不了由谁办理，${decision.by}核实后确认由${decision.to}负责：${decision.text}`
  if (matter.state !== 'triage') return matter.answer.why
  const names = matter.answer.candidates.map(candidate => candidate.name).join('、')
  const among = names && `，在${names}之间确认`
  return `现有的材料还定不了由哪个局负责，由${orgName('section')}的人来定${among}。定下来以后，这里会告诉您。`
}

/** The chain of rules, with the person's decision at its end. */
export function reasonsOf(matter: Matter): Answer['reasons'] {
  const decision = decisionOf(matter)
  if (!decision) return matter.answer.reasons
  const text = `${decision.by}分拨给${decision.to}：${decision.text}`
  return [...matter.answer.reasons, { rule: 'assigned', text, basis: '服务规范', confirmed: true, from: [] }]
}

/** Why a body that only needs to know is told. */
export const toldWhy = ({ answer }: Matter, viewer: Viewer): string =>
  [...answer.linked, ...answer.informed].find(body => viewer.org.endsWith(body.code))?.why ?? ''
