/** What was read, with the words it was read from, so that the person can correct it. */
import type { Certainty, Fact } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Mention, Part } from '../read/mention'
import type { Reading } from '../read/reading'

const PART_WORDS: Record<Part, string> = {
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
  authority: '机关名称',
}

const CHANNEL_WORDS: Record<string, string> = {
  shop: '门店',
  factory: '工厂作坊',
  market: '市场',
  warehouse: '仓库',
  'online-platform': '网络平台',
  'live-stream': '直播间',
  'own-website': '自建网站、小程序、群聊',
  advertisement: '广告',
  exhibition: '展会',
  'import-export': '进出口',
  abroad: '境外',
}

const spansOf = (hits: Hit[]): Fact['spans'] => {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: Fact['spans'] = []
  for (const { start, end } of sorted) {
    const last = spans[spans.length - 1]
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

const placeFact = (mention: Mention, counts: boolean): Fact => {
  const unsure = mention.counties.length > 1
  const certainty: Certainty = unsure
    ? '不确定'
    : mention.hearsay || mention.part === 'delivery'
      ? '较有把握'
      : '明确'
  const maybe = mention.hearsay && mention.part === 'production' ? '可能的' : ''
  return {
    fact: counts ? 'place' : 'other-place',
    value: mention.township ?? mention.counties[0] ?? mention.outsideCode ?? '',
    label: mention.label,
    note: `${maybe}${PART_WORDS[mention.part]}`,
    spans: [{ start: mention.start, end: mention.end }],
    certainty,
  }
}

/** Facts of a reading; `county` tells which of the places counts. */
export const factsOf = (compiled: Compiled, reading: Reading, county: string | null): Fact[] => {
  const facts = reading.mentions
    .filter(mention => mention.kind !== 'city')
    .map(mention =>
      placeFact(
        mention,
        county !== null &&
          mention.counties.includes(county) &&
          !['own', 'buyer', 'negated', 'firm', 'authority'].includes(mention.part),
      ),
    )
  const [subject] = reading.subjects
  const rule = subject ? compiled.subjects.get(subject.subject) : undefined
  if (subject && rule) {
    const certainty: Certainty = subject.assumed ? '不确定' : '明确'
    facts.push({
      fact: 'right',
      value: rule.subject,
      label: rule.label,
      note: subject.field ? '您选的' : null,
      spans: spansOf(subject.hits),
      certainty,
    })
  }
  const { channel, hits, field } = reading.channel
  if (channel) {
    facts.push({
      fact: 'channel',
      value: channel,
      label: CHANNEL_WORDS[channel] ?? channel,
      note: field ? '您选的' : null,
      spans: spansOf(hits),
      certainty: '明确',
    })
  }
  const { trade } = reading.trade
  if (trade)
    facts.push({
      fact: 'trade',
      value: trade.name,
      label: trade.name,
      note: null,
      spans: spansOf(reading.trade.hits),
      certainty: '较有把握',
    })
  return facts
}
