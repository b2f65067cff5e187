/** What was read, with the words it was read from, so that the person can correct it. No word is in two facts. */
import type { Fact, Span } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Verdict } from '../decide/verdict'
import type { RightName } from '../pack'
import { isOnline } from '../read/channel'
import type { ConductReading } from '../read/conduct'
import type { Reading } from '../read/reading'
import { has, hitsOf } from '../read/text'
import { CHANNEL_WORDS } from '../report'
import { placeFacts } from './place-facts'
import type { Scene } from './scene'
import { merge, without } from './spans'

/** Words that name the right itself; 吊牌, 贴标 … tell of the act. */
const NAMES_RIGHT =
  /(商标|牌子|品牌|驰名|专利|实用新型|外观设计|地理标志|专用标志|地标|原产地|商业秘密|机密|技术|配方|图纸|工艺|源代码|客户|报价|底价|版权|著作权|品种|布图|奥林匹克|奥运|五环|特殊标志|冬奥|包装|装潢|字号|企业名称|公司名称|域名|店名|招牌)/
/** “豫江”商标, “豫江”牌 */
const BRAND = /[“"「『]([^”"」』]{1,12})[”"」』](?=的?(注册)?(商标|牌|品牌))/

const PATENTS: RightName[] = ['patent-invention', 'patent-utility-model', 'patent-design']

/** The right by name: the field's, else the subject's, made exact by the words. */
export const rightOf = (compiled: Compiled, reading: Reading): RightName | null => {
  const field = reading.report.right
  if (field) return field
  const rights = reading.subjects.map(one => compiled.pack.subjectRights[one.subject])
  const right = rights.find(one => one !== null) ?? null
  if (right !== 'patent') return right
  return PATENTS.find(one => has(reading.text, `right.${one}`)) ?? right
}

const rightFact = (compiled: Compiled, reading: Reading): Fact | null => {
  const right = rightOf(compiled, reading)
  if (!right) return null
  const { raw } = reading.text
  const subject = reading.subjects.find(one => compiled.pack.subjectRights[one.subject] !== null)
  const spans: Span[] = (subject?.hits ?? [])
    .filter(hit => NAMES_RIGHT.test(hit.word))
    .map(({ start, end }) => ({ start, end }))
  const brand = right === 'trademark' ? BRAND.exec(raw) : null
  if (brand) spans.push({ start: brand.index, end: brand.index + brand[0].length })
  const product = right === 'geographical-indication' ? hitsOf(reading.text, 'product')[0] : undefined
  return {
    fact: 'right',
    value: right,
    label: compiled.pack.rightLabels[right],
    note: brand ? `“${brand[1]}”` : product ? `“${product.word}”` : null,
    spans: merge(spans),
    certainty: subject?.assumed && !reading.report.right ? '不确定' : '明确',
  }
}

const conductFact = (reading: Reading, conduct: ConductReading | null): Fact | null => {
  const [subject] = reading.subjects
  if (!conduct || !subject || reading.kind.kind === 'consultation') return null
  const spoken = subject.hits.filter(hit => !NAMES_RIGHT.test(hit.word))
  const { label } = conduct.conduct
  const fakes = ['right.trademark-weak', 'right.unclear'].flatMap(tag => hitsOf(reading.text, tag))
  const spans = merge(
    [...conduct.hits, ...spoken, ...fakes.filter(hit => !NAMES_RIGHT.test(hit.word))].map(
      ({ start, end }) => ({ start, end }),
    ),
  )
  return {
    fact: 'conduct',
    value: label,
    label,
    note: null,
    spans,
    certainty: subject.assumed || conduct.hits.length === 0 ? '较有把握' : '明确',
  }
}

const channelFact = ({ channel: read, text }: Reading, places: readonly Span[]): Fact | null => {
  const { channel, hits } = read
  if (!channel) return null
  // 固始县陈淋子镇街上的 + 兴隆百货: a shop's name right behind the place belongs to the shop.
  const named = hits.filter(hit => !/^(生产|制造|加工|存放)$/.test(hit.word))
  const spans = (named.length > 0 ? named : hits).map(({ start, end }) => {
    const place = !isOnline(channel) && places.find(one => one.end <= start && start - one.end <= 6)
    const between = place ? text.raw.slice(place.end, start) : ''
    return place && /^[\p{Script=Han}A-Za-z]+$/u.test(between) && !/[有在看一家卖个开了都]/.test(between)
      ? { start: place.end, end }
      : { start, end }
  })
  return {
    fact: 'channel',
    value: channel,
    label: CHANNEL_WORDS[channel],
    note: null,
    spans: merge(spans),
    certainty: '明确',
  }
}

const tradeFact = ({ trade: { trade, hits } }: Reading): Fact | null =>
  trade && {
    fact: 'trade',
    value: trade.name,
    label: trade.name,
    note: null,
    spans: merge(hits.map(({ start, end }) => ({ start, end }))),
    certainty: '较有把握',
  }

/** Facts of a reading; `verdict` tells which of the places counts. */
export const factsOf = (
  compiled: Compiled,
  reading: Reading,
  verdict: Verdict,
  { conduct }: Scene,
): Fact[] => {
  const places = placeFacts(compiled, reading, verdict)
  const taken = places.flatMap(one => one.spans)
  /** The words that no fact before it has taken. */
  const rest = (fact: Fact | null): Fact[] => {
    if (!fact) return []
    const spans = without(fact.spans, taken)
    taken.push(...spans)
    return [{ ...fact, spans }]
  }
  const right = rest(rightFact(compiled, reading))
  const channel = rest(channelFact(reading, taken))
  const trade = rest(tradeFact(reading))
  const act = rest(conductFact(reading, conduct))
  return [...places, ...right, ...act, ...channel, ...trade]
}
