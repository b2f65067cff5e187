/** Which workstation knows the trade, or why none (routing-law D, G 11). */
import type { Organisation } from '../../directory'
import type { Answer } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Fired } from '../decide/outcome'
import type { Reading } from '../read/reading'
import { wordsOf } from '../read/text'
import type { ReporterContext } from '../report'
import { interestsIn } from './interests'

export type Choice = { workstation: Answer['workstation']; noWorkstation: string | null; fired: Fired[] }

const MEMBER =
  '被反映的可能是这家协会的会员企业：请工作站协助，协会里就有人会知道这件事；有关人员须回避，要不要请由您定。'

/** Workstations of a trade in order: the own association's, the county's, the city's. */
const inOrder = (
  compiled: Compiled,
  trade: string,
  county: string | null,
  association: string | undefined,
): Organisation[] => {
  const isOwn = (one: Organisation): boolean => association !== undefined && one.parent === association
  const rank = (one: Organisation): number => (isOwn(one) ? 0 : one.county !== null ? 1 : 2)
  return compiled.pack.organisations
    .filter(one => one.kind === 'workstation' && one.industries.includes(trade))
    .filter(one => isOwn(one) || one.county === null || one.county === county)
    .sort((a, b) => rank(a) - rank(b))
}

const none = (noWorkstation: string, from: string[], fired: Fired[] = []): Choice => ({
  workstation: null,
  noWorkstation,
  fired: [...fired, { rule: 'no-workstation', from, text: noWorkstation }],
})

/** The first workstation of the trade whose officers have no interest; of a member's enterprise it is warned. */
export const chooseWorkstation = (
  compiled: Compiled,
  reading: Reading,
  county: string | null,
  { association, enterprise }: ReporterContext,
): Choice => {
  const { trade, named, hits } = reading.trade
  if (!trade) {
    const why = named ? `“${named}”还没有对应的工作站。` : '没有看出是哪个行业，所以没有对应的工作站。'
    return none(why, named ? [named] : [])
  }
  const stations = inOrder(compiled, trade.name, county, association)
  const interests = interestsIn(compiled, reading, enterprise)
  const touches = (id: string, role: 'officer' | 'member') =>
    interests.find(one => one.workstation === id && one.role === role)
  const fit = stations.find(one => !touches(one.id, 'officer'))
  const stepped = stations.flatMap(one => touches(one.id, 'officer') ?? [])
  const fired: Fired[] =
    stepped.length > 0 ? [{ rule: 'interest-officer', from: stepped.map(one => one.name) }] : []
  if (!fit)
    return stations.length > 0
      ? none('被反映的可能是协会负责人的企业，该行业的工作站须回避。', [trade.name], fired)
      : none(`“${trade.name}”还没有工作站。`, [trade.name])
  const member = touches(fit.id, 'member')
  if (member) fired.push({ rule: 'interest-member', from: [member.name] })
  const own = association !== undefined && fit.parent === association
  const { id, name } = fit
  return {
    workstation: { id, name, industry: trade.name, ...(member && { warning: MEMBER }) },
    noWorkstation: null,
    fired: [{ rule: own ? 'own-association' : 'workstation', from: wordsOf(hits) }, ...fired],
  }
}
