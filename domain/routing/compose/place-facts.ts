/** The places of a text as facts: the one that counts, and the others with the part they play. */
import type { Certainty, Fact, Span } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Verdict } from '../decide/verdict'
import type { Mention, Part } from '../read/mention'
import type { Reading } from '../read/reading'
import { clauseEnd, hitsOf } from '../read/text'
import { merge } from './spans'

const PART_WORDS: Record<Exclude<Part, 'authority'>, string> = {
  sale: '销售地',
  production: '生产地',
  storage: '仓储地',
  business: '经营地',
  delivery: '发货地',
  seat: '登记住所',
  exhibition: '展会举办地',
  publisher: '广告发布地',
  act: '发生地',
  own: '您自己的所在地，不作为发生地',
  buyer: '收货地，不作为发生地',
  negated: '您说不是这里',
  firm: '名称里的地名，不作为发生地',
  beside: '相邻的地方，不作为发生地',
}
const ASIDE: Part[] = ['own', 'buyer', 'negated', 'firm', 'beside', 'authority']

/** 潢川 + 一个厂进的货: how far the words about a place run on. */
const RUNS_ON = 12
const STREET = /^(县城|城关|城区)?(的)?(街道?上的?|街头|集上的?|镇上的?|境内的?|里的?|的)?/
const FROM = /[从由自在]$/

/** 固始县 陈淋子镇 */
const labelOf = (compiled: Compiled, mention: Mention): string => {
  const [only] = mention.counties
  const county = mention.counties.length === 1 && only ? (compiled.counties.get(only)?.name ?? '') : ''
  if (mention.kind !== 'inside' || !county) return mention.label
  const rest = mention.label.startsWith(county) ? mention.label.slice(county.length) : mention.label
  return rest ? `${county} ${rest}` : county
}

/** The name with the words that belong to it: 固始县陈淋子镇街上的, 从潢川一个厂进的货. */
const spanOf = (reading: Reading, mention: Mention): Span => {
  const { raw } = reading.text
  const { start, end } = mention
  // 义乌市场 is the market of 义乌.
  if (/市$/.test(mention.words) && raw.charAt(end) === '场') return { start, end: end - 1 }
  if (mention.part !== 'production' || !mention.hearsay)
    return { start, end: end + (STREET.exec(raw.slice(end))?.[0].length ?? 0) }
  const until = Math.min(clauseEnd(raw, end), end + RUNS_ON)
  const behind = ['part.supply', 'part.production']
    .flatMap(tag => hitsOf(reading.text, tag))
    .filter(hit => hit.start >= end && hit.end <= until)
  return {
    start: FROM.test(raw.slice(0, start)) ? start - 1 : start,
    end: Math.max(end, ...behind.map(hit => hit.end)),
  }
}

const certaintyOf = (mention: Mention): Certainty => {
  if (mention.counties.length > 1) return '不确定'
  return mention.hearsay || mention.part === 'delivery' ? '较有把握' : '明确'
}

/** Is it the place that the answer counts, or one of those it asks about? */
const counts = (verdict: Verdict, mention: Mention): boolean => {
  if (ASIDE.includes(mention.part)) return false
  if (verdict.county) return mention.counties.includes(verdict.county)
  if (mention.kind === 'outside' || mention.kind === 'province') return mention.label === verdict.place
  if (verdict.responsible.kind === 'triage' && mention.counties.length > 1) return true
  return verdict.place !== null && mention.label === verdict.place
}

const factOf = (compiled: Compiled, reading: Reading, verdict: Verdict, mention: Mention): Fact => {
  const place = counts(verdict, mention)
  const source = mention.part === 'production' && (mention.hearsay || (mention.supply && !place))
  const maybe = source || (mention.hearsay && !place)
  const vague = source && !place && !mention.township && mention.kind === 'inside'
  const part = mention.part === 'authority' ? '机关名称' : PART_WORDS[mention.part]
  return {
    fact: place ? 'place' : 'other-place',
    value: mention.township ?? mention.counties[0] ?? mention.outsideCode ?? '',
    label: `${labelOf(compiled, mention)}${vague ? '（具体不详）' : ''}`,
    note: `${maybe ? '可能的' : ''}${part}`,
    spans: [spanOf(reading, mention)],
    certainty: certaintyOf(mention),
  }
}

/** A county named again beside its township is the same place; so is the same name twice. */
const joined = (facts: Fact[]): Fact[] => {
  const kept: Fact[] = []
  for (const fact of facts) {
    const same = kept.find(
      one =>
        one.fact === fact.fact &&
        (one.fact === 'place' ? one.value.slice(0, 6) === fact.value.slice(0, 6) : one.value === fact.value),
    )
    if (!same) kept.push({ ...fact })
    else {
      const exact = fact.value.length > same.value.length ? fact : same
      Object.assign(same, {
        ...exact,
        spans: merge([...same.spans, ...fact.spans]),
      })
    }
  }
  return kept
}

/** Places of a reading; the place that counts first. */
export const placeFacts = (compiled: Compiled, reading: Reading, verdict: Verdict): Fact[] => {
  const facts = reading.mentions
    .filter(mention => mention.kind !== 'city' && mention.part !== 'authority')
    .map(mention => factOf(compiled, reading, verdict, mention))
  return joined([
    ...facts.filter(one => one.fact === 'place'),
    ...facts.filter(one => one.fact === 'other-place'),
  ])
}
