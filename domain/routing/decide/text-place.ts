/** Which place of the text counts (routing-law B, G 5, G 6). */
import type { Compiled } from '../compile/compiled'
import { isOnline } from '../read/channel'
import type { Mention, Part } from '../read/mention'
import type { Reading } from '../read/reading'
import { salient } from '../read/salience'
import { has } from '../read/text'
import { bureau, candidates, choice, countyName, distinct } from './bodies'
import { decided, type PlaceDecision, type Settled } from './outcome'
import { tiersOf } from './tiers'
import { sourceOnly, undecided } from './undecided'

const WEIGHT: Partial<Record<Part, number>> = { production: 3, storage: 2 }
const FACTORY = /(厂|作坊|窝点|公司|车间|基地|加工点|合作社|老板|村)/

/** 我收货在新县: where goods were got, no taker of a secret. */
const RECEIVED_AT = /(收货|收件|寄|取件|签收)(地址|地)?(在|是|到)?$/

/** Who got a secret sits where it is used; who got goods only bought them. */
const usable = (reading: Reading, mention: Mention): boolean => {
  if (mention.kind === 'city') return false
  if (mention.part === 'buyer')
    return (
      (reading.subjects[0]?.subject.startsWith('trade-secret') ?? false) &&
      !RECEIVED_AT.test(reading.text.raw.slice(0, mention.start))
    )
  return !['own', 'negated', 'firm', 'beside', 'authority'].includes(mention.part)
}

/** A maker known by hearsay, or by no more than a county's name in passing. */
const isVague = (reading: Reading, mention: Mention): boolean => {
  if (mention.part !== 'production') return mention.hearsay
  if (mention.hearsay) return true
  return mention.supply && !mention.township && !FACTORY.test(behind(reading, mention))
}

const words = (mentions: Mention[]): string[] => mentions.map(one => one.words)

/** A place of the text that is one county's. */
const placeOf = ({ counties: [county = ''], area, label, part }: Mention): Settled => ({
  kind: 'county',
  county,
  area,
  label,
  part,
})

const settled = (compiled: Compiled, one: Mention, rule: string): PlaceDecision => {
  const place = placeOf(one)
  return decided(place, [{ rule, from: [one.words], to: countyName(compiled, place.county) }])
}

/** What stands right behind a name, up to the next comma. */
const behind = (reading: Reading, mention: Mention): string =>
  reading.text.raw.slice(mention.end, mention.end + 14).split(/[，,。；;、]/)[0] ?? ''

const toldApart = ({ text }: Reading): boolean => has(text, 'cue.other-party') && !has(text, 'cue.one-party')

/** Maker and seller are different parties (G 6): goods were got from the maker, or a factory and a shop stand side by side. */
const isOtherParty = (reading: Reading, chosen: Mention, mentions: Mention[]): boolean => {
  if (chosen.part !== 'production' || has(reading.text, 'cue.one-party')) return false
  if (chosen.supply) return true
  if (toldApart(reading) && mentions.some(one => one.part === 'sale' || one.part === 'act')) return true
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
  if (counties.length === 1 && only) return settled(compiled, best(only), rule)
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
    const decision = settled(compiled, chosen, rule)
    decision.fired.push({ rule: maker ? 'source-and-sale' : 'several-places', from: words(mentions) })
    if (!maker)
      return { ...decision, informed: rest.map(code => bureau(compiled, code, '同一人的另一处行为地')) }
    const parties = rest.map(code => {
      const one = best(code)
      return { place: placeOf(one), why: '销售地，另成一件', from: [one.words] }
    })
    return { ...decision, parties }
  }
  const names = counties.map(code => countyName(compiled, code))
  return decided(
    {
      kind: 'unknown',
      counties,
      ask: shared
        ? `“${shared.words}”不止一处，是${choice(names)}？`
        : `这几处里，主要在哪里：${choice(names)}？`,
      candidates: candidates(compiled, counties, shared ? '同名的地方' : '文字里提到'),
    },
    [{ rule: shared ? 'shared-name' : 'several-places', from: words(mentions) }],
  )
}

/** 浉河区局领导，你们辖区内有家店…: the county of the office that is spoken to. */
const ADDRESSED = /(你们?|贵|你局|贵局)(局)?(的)?(辖区|县里|区里|县内|区内|管辖|县城|县|区)/

/** "我厂在段集镇，隔壁的厂": the own seat does not count, but it tells where next door is. */
const besideUs = (compiled: Compiled, reading: Reading, rule: string): PlaceDecision | null => {
  const addressed = ADDRESSED.test(reading.text.raw)
  const own = reading.mentions.filter(
    one => (one.part === 'own' || (addressed && one.part === 'authority')) && one.counties.length === 1,
  )
  const [first] = own
  const counties = new Set(own.flatMap(one => one.counties))
  if (!first || counties.size !== 1 || !(addressed || has(reading.text, 'cue.beside'))) return null
  return { ...settled(compiled, first, rule), assumed: ['文字说在您附近，按同一县区理解。'] }
}

const ASSUMED_ONLINE: Partial<Record<Part, string>> = {
  delivery: '把发货地当作商家的实际经营地。',
  seat: '把登记住所当作实际经营地。',
}
const ASSUMED: Partial<Record<Part, string>> = {
  delivery: '没有说事情发生在哪里，按发货的地方理解。',
  seat: '没有说事情发生在哪里，按对方所在的地方理解。',
}

/** 浉河区局已经立案了: of one person's places the one whose bureau has filed (several-places; G 6 for other parties). */
const alreadyFiled = (compiled: Compiled, reading: Reading, all: Mention[]): PlaceDecision | null => {
  const filed = reading.mentions.find(
    one =>
      one.part === 'authority' &&
      one.counties.length === 1 &&
      /^[^，。；]{0,12}(立案|立了案)/.test(reading.text.raw.slice(one.end)),
  )
  const [county = ''] = filed?.counties ?? []
  const maker = all.find(one => one.part === 'production' && !isVague(reading, one))
  if (maker && toldApart(reading) && !maker.counties.includes(county)) return null
  if (!filed || all.length === 0 || all.some(one => one.supply || one.kind !== 'inside')) return null
  const others = distinct(
    compiled,
    all.flatMap(one => one.counties),
  ).filter(code => code !== county)
  return {
    ...settled(compiled, { ...filed, label: countyName(compiled, county), part: 'act' }, 'place-of-act'),
    fired: [
      { rule: 'several-places', from: words([filed, ...all]), text: '几处行为地里，由最先立案的局管。' },
    ],
    informed: others.map(code => bureau(compiled, code, '同一人的另一处行为地')),
  }
}

/** 随州有人在信阳开店: the act is in the city, in which county is not told. */
const actsInCity = (reading: Reading): boolean =>
  reading.mentions.some(
    one =>
      one.kind === 'city' &&
      /(在|到|来)$/.test(reading.text.raw.slice(0, one.start)) &&
      !/(没|未|不)[^，。；]{0,8}$/.test(reading.text.raw.slice(0, one.start)),
  )

/** The place of the text that counts, or null when the text names none. */
export const textPlace = (compiled: Compiled, reading: Reading): PlaceDecision | null => {
  const { tiers, rule } = tiersOf(reading)
  const counting = reading.mentions.filter(one => usable(reading, one))
  const told = counting.filter(one => one.part !== 'buyer')
  const all = told.length > 0 ? told : counting.map(one => ({ ...one, part: 'act' as const }))
  const firm = all.filter(one => !isVague(reading, one))
  const pool = firm.length > 0 ? firm : all.filter(one => !(one.hearsay && one.supply))
  if (pool.length === 0 && all.length > 0) return sourceOnly(compiled, all)
  const named = tiers
    .map(parts => pool.filter(one => parts.includes(one.part)))
    .find(found => found.length > 0)
  const tier = named && salient(reading.text, reading.mentions, named)
  if (!tier) return besideUs(compiled, reading, rule)
  const filed = alreadyFiled(compiled, reading, all)
  if (filed) return filed
  const inside = tier.filter(one => one.kind === 'inside')
  const outside = tier.find(one => one.kind === 'outside') ?? tier.find(one => one.kind === 'province')
  if (inside.length === 0) {
    if (!outside || (outside.part === 'seat' && actsInCity(reading))) return null
    // 被请求人在郑州，产品在信阳卖: done in the city, in which county is not told.
    if (
      outside.part === 'act' &&
      actsInCity(reading) &&
      reading.mentions.some(one => one.kind === 'city' && one.part === 'sale')
    )
      return null
    return decided({ kind: 'outside', code: outside.outsideCode, name: outside.label }, [
      { rule, from: [outside.words], to: outside.label },
    ])
  }
  const torn = outside && isOnline(reading.channel.channel)
  if (outside && (firm.length === 0 || torn)) return undecided(compiled, inside, outside)
  const decision = ranked(compiled, reading, inside, rule)
  // There the seat is what counts, and nothing is assumed.
  const bySeat =
    ['own-website', 'advertisement', 'advertisement-use'].includes(rule) && tier[0]?.part === 'seat'
  const assumed =
    !bySeat && (isOnline(reading.channel.channel) ? ASSUMED_ONLINE : ASSUMED)[tier[0]?.part ?? 'act']
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
      decision.parties.some(party => party.place.county === code)
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
