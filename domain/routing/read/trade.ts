/** The trade of the goods, for the workstation. */
import type { Span } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Trade } from '../pack'
import type { Report } from '../report'
import { hitsOf, type Text } from './text'

export type TradeReading = { trade: Trade | null; named: string | null; hits: Hit[] }

const overlaps = (hit: Hit, other: Hit): boolean =>
  other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start

/** The field's trade, else the one with the most letters of the text; a longer word beats one inside it (油茶, 茶). 鲇鱼山街道 holds no fish. */
export const readTrade = (
  compiled: Compiled,
  text: Text,
  report: Report,
  names: Span[] = [],
): TradeReading => {
  const trades = compiled.pack.trades
  const field = report.industry?.trim()
  if (field) {
    const trade =
      trades.find(one => one.name === field) ??
      trades.find(one => one.name.includes(field) || field.includes(one.name) || one.words.includes(field))
    return { trade: trade ?? null, named: field, hits: [] }
  }
  const inName = (hit: Hit): boolean => names.some(name => name.start <= hit.start && hit.end <= name.end)
  const all = trades.flatMap(trade => hitsOf(text, `trade:${trade.name}`)).filter(hit => !inName(hit))
  const kept = all.filter(hit => !all.some(other => other.tag !== hit.tag && overlaps(hit, other)))
  let best: TradeReading = { trade: null, named: null, hits: [] }
  let weight = 0
  for (const trade of trades) {
    const hits = kept.filter(hit => hit.tag === `trade:${trade.name}`)
    const score = hits.reduce((sum, hit) => sum + (hit.end - hit.start), 0)
    if (score > weight) {
      weight = score
      best = { trade, named: trade.name, hits }
    }
  }
  return best
}
