/** What a report is in law (routing-law 0, G 2, G 11), whatever the person chose. */
import type { LegalKind } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { OtherChannel } from '../pack'
import type { Report } from '../report'
import type { SubjectReading } from './subjects'
import { has, hitsOf, type Text } from './text'

export type KindReading = { kind: LegalKind; hits: Hit[]; accused: boolean; other: OtherChannel | null }

const otherChannel = (compiled: Compiled, text: Text): { other: OtherChannel; hits: Hit[] } | null => {
  let best: { other: OtherChannel; hits: Hit[] } | null = null
  for (const other of compiled.pack.otherChannels) {
    const hits = hitsOf(text, `other:${other.id}`)
    if (hits.length > (best?.hits.length ?? 0)) best = { other, hits }
  }
  return best
}

/** The accused who asks; "有人被投诉" about others is told by words of our own rights. */
const accused = (text: Text, report: Report): Hit[] => {
  const hits = hitsOf(text, 'kind.accused')
  if (hits.length === 0) return []
  const ours = /(我们|我|俺|咱|本店|本公司)/.test(text.raw)
  const asks =
    report.kind === 'consultation' ||
    has(text, 'kind.question') ||
    /[？?]|吗|呢|怎么|如何|咋|什么|啥|哪些|谁|该不该|要不要|会不会|能不能|可不可以|是不是|多少/.test(text.raw)
  // A notice of an office needs no question: whoever got one wants to know what to do.
  const notified = hits.some(hit =>
    /^(收到…?.*(通知|传票|函|决定书|告知书)|责令我们|约谈我们|问询通知|询问通知)$/.test(hit.word),
  )
  const accuses = /(假冒|仿冒|冒用|侵犯|抄袭|盗用|山寨)我/.test(text.raw) && !/说我/.test(text.raw)
  return ours && (asks || notified) && !accuses ? hits : []
}

/** Kind in law, the words it was read from, and the channel that fits where it is not ours. */
export const readKind = (
  compiled: Compiled,
  text: Text,
  report: Report,
  subjects: SubjectReading[],
): KindReading => {
  const plain = (kind: LegalKind, hits: Hit[] = [], other: OtherChannel | null = null): KindReading => ({
    kind,
    hits,
    accused: false,
    other,
  })
  const asAccused = accused(text, report)
  if (asAccused.length > 0) return { kind: 'consultation', hits: asAccused, accused: true, other: null }
  const [leading] = subjects
  const real = subjects.filter(one => !one.assumed)
  // 我们公司在罗山县, 楼下饭店油烟大: whoever owns something may tell of what is no right of theirs.
  const owner = has(text, 'kind.owner') && subjects.length > 0
  const consumer = hitsOf(text, 'kind.consumer')
  const bought = has(text, 'kind.bought')
  const elsewhere = otherChannel(compiled, text)
  const consumerChannel = compiled.pack.otherChannels.find(one => one.id === 'consumer') ?? null
  if (consumer.length > 0 && !owner && !report.right && (bought || subjects.length === 0))
    return plain('complaint', consumer, consumerChannel)
  if (
    elsewhere &&
    !report.right &&
    !owner &&
    (subjects.length === 0 ||
      (real.length === 0 &&
        (leading?.subject === 'infringement-unclear' || elsewhere.other.id === 'supervision')))
  ) {
    return plain(elsewhere.other.id === 'consumer' ? 'complaint' : 'not-ip', elsewhere.hits, elsewhere.other)
  }
  const asks = hitsOf(text, 'kind.request')
  if (report.kind === 'consultation') return plain('consultation')
  if (report.kind === 'request') return plain('request', asks)
  const questions = hitsOf(text, 'kind.question')
  if (questions.length > 0 && !has(text, 'kind.accusing')) return plain('consultation', questions)
  if (asks.length > 0 && leading?.subject === 'patent-dispute') return plain('request', asks)
  return plain('lead')
}
