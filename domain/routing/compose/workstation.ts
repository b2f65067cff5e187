/** Which workstation knows the trade, or why none (routing-law D, G 11). */
import type { Answer } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Fired } from '../decide/outcome'
import type { Reading } from '../read/reading'

export type Choice = { workstation: Answer['workstation']; noWorkstation: string | null; fired: Fired[] }

/** First the county's workstation of the trade, then the city's; never one whose officer is the suspect. */
export const chooseWorkstation = (compiled: Compiled, reading: Reading, county: string | null): Choice => {
  const { trade, named, hits } = reading.trade
  if (!trade) {
    const why = named ? `“${named}”还没有对应的工作站。` : '没有看出是哪个行业，所以没有对应的工作站。'
    return {
      workstation: null,
      noWorkstation: why,
      fired: [{ rule: 'no-workstation', from: named ? [named] : [] }],
    }
  }
  const stations = compiled.pack.organisations
    .filter(one => one.kind === 'workstation' && one.industries.includes(trade.name))
    .filter(one => one.county === null || one.county === county)
    .sort((a, b) => Number(b.county === county) - Number(a.county === county))
  const suspect = reading.report.suspect?.name
  const interests = compiled.pack.interests.filter(one => suspect && one.name === suspect)
  const fit = stations.find(
    one => !interests.some(interest => interest.workstation === one.id && interest.role === 'officer'),
  )
  const fired: Fired[] = []
  if (interests.some(one => one.role === 'officer'))
    fired.push({ rule: 'interest-officer', from: [suspect ?? ''] })
  else if (interests.length > 0) fired.push({ rule: 'interest-member', from: [suspect ?? ''] })
  if (!fit) {
    const why =
      stations.length > 0 ? '该行业工作站与被反映人有利害关系，须回避。' : `“${trade.name}”还没有工作站。`
    return {
      workstation: null,
      noWorkstation: why,
      fired: [...fired, { rule: 'no-workstation', from: [trade.name] }],
    }
  }
  const words = [...new Set(hits.map(hit => hit.word))]
  return {
    workstation: { id: fit.id, name: fit.name, industry: trade.name },
    noWorkstation: null,
    fired: [{ rule: 'workstation', from: words }, ...fired],
  }
}
