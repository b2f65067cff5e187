/** Which place of the text counts (routing-law B, G 5, G 6). */
import type { Compiled } from '../compile/compiled'
import type { Mention, Part } from '../read/mention'
import type { Reading } from '../read/reading'
import { has } from '../read/text'
import { bureau, candidates, choice, countyName, distinct } from './bodies'
import type { PlaceDecision } from './outcome'

const OFFLINE: Part[][] = [
  ['sale', 'act', 'production', 'storage', 'exhibition', 'business', 'publisher'],
  ['delivery'],
  ['seat'],
]
const ONLINE: Part[][] = [
  ['business'],
  ['sale', 'act', 'production', 'storage', 'exhibition'],
  ['delivery'],
  ['seat'],
]
const WEBSITE: Part[][] = [
  ['business', 'seat', 'act', 'sale'],
  ['production', 'storage', 'exhibition'],
  ['delivery'],
]
const EXHIBITION: Part[][] = [['exhibition'], ['sale', 'act', 'business'], ['seat']]
const PUBLISHER: Part[][] = [['publisher'], ['act', 'sale', 'business', 'production', 'storage'], ['seat']]
const ADVERTISER: Part[][] = [['business', 'sale', 'act', 'production', 'storage', 'seat'], ['publisher']]

const WEIGHT: Partial<Record<Part, number>> = { production: 3, storage: 2 }
const FACTORY = /(厂|作坊|窝点|公司|车间|基地|加工点|合作社|老板|村)/

/** Is the complaint the advertising itself, rather than a mark used in it (G 5)? */
export const isAboutAdvertising = (reading: Reading): boolean => {
  const leading = reading.subjects[0]?.subject
  return (
    (!leading || leading === 'confusion') &&
    !has(reading.text, 'kind.self-published') &&
    has(reading.text, 'ad.itself')
  )
}

const usesMark = (reading: Reading): boolean =>
  ['trademark', 'false-registered-mark', 'gi', 'special-sign'].includes(reading.subjects[0]?.subject ?? '')

const tiersOf = (reading: Reading): { tiers: Part[][]; rule: string } => {
  switch (reading.channel.channel) {
    case 'online-platform':
      return { tiers: ONLINE, rule: 'platform-seller' }
    case 'live-stream':
      return { tiers: ONLINE, rule: 'live-stream' }
    case 'own-website':
      return { tiers: WEBSITE, rule: 'own-website' }
    case 'exhibition':
      return { tiers: EXHIBITION, rule: 'exhibition' }
    case 'advertisement':
      if (isAboutAdvertising(reading)) return { tiers: PUBLISHER, rule: 'advertisement' }
      return { tiers: ADVERTISER, rule: usesMark(reading) ? 'advertisement-use' : 'place-of-act' }
    default:
      return { tiers: OFFLINE, rule: 'place-of-act' }
  }
}

/** Who got a secret sits where it is used; who got goods only bought them. */
const usable = (reading: Reading, mention: Mention): boolean => {
  if (mention.kind === 'city') return false
  if (mention.part === 'buyer') return reading.subjects[0]?.subject.startsWith('trade-secret') ?? false
  return !['own', 'negated', 'firm', 'authority'].includes(mention.part)
}

/** A maker known by hearsay, or by no more than a county's name in passing. */
const isVague = (reading: Reading, mention: Mention): boolean => {
  if (mention.part !== 'production') return mention.hearsay
  if (mention.hearsay) return true
  return mention.supply && !mention.township && !FACTORY.test(behind(reading, mention))
}

const words = (mentions: Mention[]): string[] => mentions.map(one => one.words)

const settled = (one: Mention, rule: string): PlaceDecision => {
  const [county = ''] = one.counties
  const label = one.label
  return {
    place: { kind: 'county', county, area: one.area, label },
    fired: [{ rule, from: [one.words] }],
    linked: [],
    informed: [],
    assumed: [],
  }
}

/** What stands right behind a name, up to the next comma. */
const behind = (reading: Reading, mention: Mention): string =>
  reading.report.description.slice(mention.end, mention.end + 14).split(/[，,。；;、]/)[0] ?? ''

/** Maker and seller are different parties (G 6): goods were got from the maker, or a factory and a shop stand side by side. */
const isOtherParty = (reading: Reading, chosen: Mention, mentions: Mention[]): boolean => {
  if (chosen.part !== 'production' || has(reading.text, 'cue.one-party')) return false
  if (chosen.supply) return true
  const shop = mentions.some(
    one => one.part === 'sale' && /(一家|某|有个|有家).{0,6}(店|超市|市场|商行)/.test(behind(reading, one)),
  )
  return shop && /(厂|作坊|公司|合作社)/.test(behind(reading, chosen))
}

/** Several places of one part, or of parties that the text does not tell apart. */
const ranked = (compiled: Compiled, reading: Reading, mentions: Mention[], rule: string): PlaceDecision => {
  const counties = distinct(
    compiled,
    mentions.flatMap(one => one.counties),
  )
  const best = (county: string): Mention => {
    const own = mentions.filter(one => one.counties.includes(county) && one.counties.length === 1)
    return own.find(one => one.township) ?? own.find(one => one.area) ?? own[0] ?? (mentions[0] as Mention)
  }
  const [only] = counties
  if (counties.length === 1 && only) return settled(best(only), rule)
  const main = mentions.find(one => one.main && one.counties.length === 1)
  const weigh = (county: string): number =>
    Math.max(...mentions.filter(one => one.counties.includes(county)).map(one => WEIGHT[one.part] ?? 1))
  const order = [...counties].sort((a, b) => weigh(b) - weigh(a))
  const [first = '', second = ''] = order
  const shared = mentions.find(one => one.counties.length > 1)
  if (!shared && (main || weigh(first) > weigh(second))) {
    const lead = main?.counties[0] ?? first
    const chosen = main ?? best(lead)
    const rest = counties.filter(code => code !== lead)
    const maker = isOtherParty(reading, chosen, mentions)
    const decision = settled(chosen, rule)
    const others = rest.map(code =>
      bureau(compiled, code, maker ? '销售地，另成一件' : '同一人的另一处行为地'),
    )
    decision.fired.push({ rule: maker ? 'source-and-sale' : 'several-places', from: words(mentions) })
    return maker ? { ...decision, linked: others } : { ...decision, informed: others }
  }
  const names = counties.map(code => countyName(compiled, code))
  return {
    place: {
      kind: 'unknown',
      counties,
      ask: shared
        ? `“${shared.words}”不止一处，是${choice(names)}？`
        : `这几处里，主要在哪里：${choice(names)}？`,
      candidates: candidates(compiled, counties, shared ? '同名的地方' : '文字里提到'),
    },
    fired: [{ rule: shared ? 'shared-name' : 'several-places', from: words(mentions) }],
    linked: [],
    informed: [],
    assumed: [],
  }
}

/** "可能在平桥，也可能在确山": guesses on both sides of the city's border. */
const undecided = (compiled: Compiled, inside: Mention[], outside: Mention): PlaceDecision => {
  const counties = distinct(
    compiled,
    inside.flatMap(one => one.counties),
  )
  const names = [...counties.map(code => countyName(compiled, code)), outside.label]
  return {
    place: {
      kind: 'unknown',
      counties,
      ask: `到底发生在哪里：${choice(names)}？`,
      candidates: candidates(compiled, counties, '文字里提到，不确定'),
    },
    fired: [{ rule: 'unknown-place', from: words([...inside, outside]) }],
    linked: [],
    informed: [],
    assumed: [],
  }
}

/** "我厂在段集镇，隔壁的厂": the own seat does not count, but it tells where next door is. */
const besideUs = (reading: Reading, rule: string): PlaceDecision | null => {
  const own = reading.mentions.filter(one => one.part === 'own' && one.counties.length === 1)
  const [first] = own
  const counties = new Set(own.flatMap(one => one.counties))
  if (!first || counties.size !== 1 || !has(reading.text, 'cue.beside')) return null
  return { ...settled(first, rule), assumed: ['文字说在您附近，按同一县区理解。'] }
}

const ASSUMED: Partial<Record<Part, string>> = {
  delivery: '把发货地当作商家的实际经营地。',
  seat: '把登记住所当作实际经营地。',
}

/** The place of the text that counts, or null when the text names none. */
export const textPlace = (compiled: Compiled, reading: Reading): PlaceDecision | null => {
  const { tiers, rule } = tiersOf(reading)
  const all = reading.mentions
    .filter(one => usable(reading, one))
    .map(one => (one.part === 'buyer' ? { ...one, part: 'act' as const } : one))
  const firm = all.filter(one => !isVague(reading, one))
  const pool = firm.length > 0 ? firm : all
  const tier = tiers
    .map(parts => pool.filter(one => parts.includes(one.part)))
    .find(found => found.length > 0)
  if (!tier) return besideUs(reading, rule)
  const inside = tier.filter(one => one.kind === 'inside')
  const outside = tier.find(one => one.kind === 'outside') ?? tier.find(one => one.kind === 'province')
  if (inside.length === 0) {
    if (!outside) return null
    return {
      place: { kind: 'outside', code: outside.outsideCode, name: outside.label },
      fired: [{ rule, from: [outside.words] }],
      linked: [],
      informed: [],
      assumed: [],
    }
  }
  if (firm.length === 0 && outside) return undecided(compiled, inside, outside)
  const decision = ranked(compiled, reading, inside, rule)
  const assumed = ASSUMED[tier[0]?.part ?? 'act']
  if (assumed) decision.assumed.push(assumed)
  if (decision.place.kind !== 'county') return decision
  const { county } = decision.place
  const others = all.filter(
    one => !tier.includes(one) && one.counties.length === 1 && !one.counties.includes(county),
  )
  for (const one of others) {
    const [code = ''] = one.counties
    if (
      decision.informed.some(body => body.code === code) ||
      decision.linked.some(body => body.code === code)
    )
      continue
    const made = one.part === 'production'
    if (!made && one.part !== 'publisher' && !one.hearsay && one.part !== 'storage' && one.part !== 'sale')
      continue
    decision.informed.push(
      bureau(
        compiled,
        code,
        made ? '可能的生产地' : one.part === 'publisher' ? '广告发布地' : '可能的另一处',
      ),
    )
    decision.fired.push({ rule: made ? 'source-hearsay' : 'several-places', from: [one.words] })
  }
  for (const one of all.filter(other => other.kind === 'outside' && other.part === 'production')) {
    decision.fired.push({
      rule: 'other-maker',
      from: [one.words],
      text: `货源地可能在${one.label}，在本市之外，只记在这里。`,
    })
  }
  return decision
}
