/**
 * Takes out of a report whatever tells who somebody is or where to reach them: numbers, doors, firms, shops, brands,
 * people. What routing reads stays: counties, townships, roads, goods, rights, acts. Nothing that reads patterns is
 * perfect, so a person reads the text before it is kept, and may correct it.
 */
import { type Compiled, compile } from '../routing/compile/compiled'
import type { CityPack } from '../routing/pack'
import type { Report } from '../routing/report'
import { hideNames, type Spared, withoutName } from './hide-names'
import { hideNumbers } from './hide-numbers'
import { hidePeople } from './hide-people'

/** Names that are known to stand for somebody: the enterprise, its contact, the mark it filed with, the other side. */
export type Known = readonly string[]

const SUFFIX = /[省市县区镇乡村旗州]$|街道$|办事处$/u
/** What is left of a firm's name without its form: 豫江柳编工艺有限公司 → 豫江柳编工艺. */
const FORM = /（[^）]*）|\([^)]*\)|有限责任公司|股份有限公司|有限公司|公司|集团|合作社|商行|经营部|厂$|店$/gu
const SHORTEST = 2

/** Goods, products and rights: words that stand in names and are no names. */
function sparedBy({ pack, notPlaces }: Compiled): Spared {
  const goods = [...pack.trades.flatMap(trade => trade.words), ...pack.products, ...pack.productNouns]
  const kinds = [...Object.values(pack.rightLabels), ...pack.subjects.map(row => row.label), '正品', '假货']
  const words = [...new Set([...goods, ...kinds])]
  return text => {
    const found = notPlaces
      .scan(text)
      .filter(({ value }) => value === 'product')
      .map(({ start, end }) => ({ start, end }))
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        found.push({ start: at, end: at + word.length })
    }
    for (let at = 0; at < text.length; at += 1)
      if (isVeil(text[at] ?? '')) found.push({ start: at, end: at + 1 })
    return found
  }
}

/** Private characters that stand for places while names are looked for, so that none is found inside a place. */
const FIRST_VEIL = 0xe000
const isVeil = (char: string): boolean => char >= '\ue000' && char <= '\uf8ff'

/** Places of this city, and others with their suffix, each as one private character; `back` puts them in again. */
function veiled(text: string, { pack, places }: Compiled): { text: string; back: (text: string) => string } {
  const own = namesOfCity(pack)
  const names: string[] = []
  let out = ''
  let done = 0
  const found = places
    .scan(text)
    .filter(({ start, end }) => SUFFIX.test(text.slice(start, end)) || own.has(text.slice(start, end)))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  for (const { start, end } of found) {
    if (start < done) continue
    out += text.slice(done, start) + String.fromCharCode(FIRST_VEIL + names.length)
    names.push(text.slice(start, end))
    done = end
  }
  return {
    text: out + text.slice(done),
    back: said => said.replace(/[\ue000-\uf8ff]/gu, char => names[char.charCodeAt(0) - FIRST_VEIL] ?? ''),
  }
}

/** Names and short forms of the city's own counties, townships, areas and landmarks. */
function namesOfCity(pack: CityPack): ReadonlySet<string> {
  const known = namesByPack.get(pack)
  if (known) return known
  const { counties, city, areas, landmarks } = pack
  const names = new Set([
    city.name,
    city.short,
    ...areas.flatMap(area => area.names),
    ...landmarks.map(({ id }) => id),
    ...counties.flatMap(county => [
      county.name,
      county.short ?? '',
      county.name.replace(/[县区市]$/u, ''),
      ...county.aliases,
      ...county.townships.flatMap(town => [town.name, town.name.replace(/[镇乡]$|街道$/u, '')]),
    ]),
  ])
  namesByPack.set(pack, names)
  return names
}
const namesByPack = new WeakMap<CityPack, ReadonlySet<string>>()

/** A firm's trade, which stands behind its own word: 茶韵堂商贸, 豫江工艺. */
const TRADE =
  /(?:商贸|工贸|贸易|工艺品|工艺|科技|实业|食品|茶业|茶叶|酒业|农业|农产品|电子商务|文化|传播|传媒|制品|制造|加工|销售|生态|发展|开发|投资|服饰|服装|家居|建材|粮油|生物|网络|信息|技术|进出口|国际|种植|养殖|专业)+$/u

/** Without the places before a firm's own word: 信阳市羊山新区茶韵堂商贸 → 茶韵堂商贸. */
function withoutPlaces(name: string, pack: CityPack): string {
  const { city } = pack
  const places = [...namesOfCity(pack), city.province, city.provinceShort].filter(
    one => one.length >= SHORTEST,
  )
  const leading = places
    .filter(one => name.startsWith(one))
    .reduce((long, one) => (one.length > long.length ? one : long), '')
  return leading === '' ? name : withoutPlaces(name.slice(leading.length), pack)
}

/** What stands for a known name: whole, without its form, and the word that makes it; each with what is said instead. */
function formsOf(name: string, spared: Spared, pack: CityPack): [form: string, instead: string][] {
  const whole = name.replace(/[（(][^（）()]{1,6}[)）]$/u, '').trim()
  const bare = whole.replace(FORM, '')
  const own = withoutPlaces(bare, pack)
  const stem = own.replace(TRADE, '')
  const core = coreOf(stem, spared) || coreOf(own, spared)
  if (core === '') return []
  const kind = whole.slice(bare.length)
  const hidden = withoutName(bare, spared)
  return [
    [whole, whole.startsWith(bare) ? hidden + kind : hidden],
    [bare, hidden],
    ...(stem.includes(core) ? [[stem, withoutName(stem, spared)] as [string, string]] : []),
    [core, '某'],
  ]
}

/** The longest stretch of a name that is neither a place nor goods. */
function coreOf(name: string, spared: Spared): string {
  const kept = new Array<boolean>(name.length).fill(false)
  for (const { start, end } of spared(name)) kept.fill(true, start, end)
  const parts = [...name]
    .map((char, at) => (kept[at] ? ' ' : char))
    .join('')
    .split(' ')
  const core = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  return core.length >= SHORTEST ? core : ''
}

const hideKnown = (text: string, known: Known, spared: Spared, pack: CityPack): string =>
  known
    .flatMap(name => formsOf(name, spared, pack))
    .sort(([one], [other]) => other.length - one.length)
    .reduce((said, [form, instead]) => said.replaceAll(form, instead), text)

/** Two in a row say no more than one. */
const tidy = (text: string): string =>
  text.replace(/(?:某人?){2,}/gu, found => (found.endsWith('人') ? '某人' : '某'))

/** What may be done to a text: `names` false leaves what only a pattern takes for a name, where a person has read it. */
export type Options = { known?: Known; names?: boolean }

/** The text without identities. The same text gives the same; what it gives is left as it is. */
export function anonymise(text: string, pack: CityPack, { known = [], names = true }: Options = {}): string {
  const compiled = compile(pack)
  const spared = sparedBy(compiled)
  const numbered = hideKnown(hideNumbers(text), known, spared, pack)
  if (!names) return tidy(numbered)
  const veil = veiled(numbered, compiled)
  const isSpared = (words: string) => withoutName(words, spared) === words
  return tidy(veil.back(hidePeople(hideNames(veil.text, spared), isSpared)))
}

/** Metres are nobody's business: about a kilometre of a map point is left. */
const blunt = (degrees: number): number => Math.round(degrees * 100) / 100

/** The other side's name: the kind of firm or shop and its goods; a name of another shape wholly. */
function anonymousName(name: string, clean: (text: string) => string, pack: CityPack): string {
  const said = clean(name)
  return said === name ? withoutName(name, sparedBy(compile(pack))) : said
}

/** A report without identities, as a test case keeps it. Its id is empty, and the day of receipt is left to the caller. */
export function anonymousReport(
  report: Omit<Report, 'id' | 'receivedAt'>,
  pack: CityPack,
  options: Options = {},
) {
  const clean = (text: string) => anonymise(text, pack, options)
  const { kind, description, right, channel, place, suspect, platform, industry } = report
  const isKnownPlatform = pack.platforms.some(one => one.names.some(name => platform?.includes(name)))
  return {
    kind,
    description: clean(description),
    ...(right && { right }),
    ...(channel && { channel }),
    ...(place && {
      place: {
        ...(place.division && { division: place.division }),
        ...(place.address && { address: clean(place.address) }),
        ...(place.point && { point: { lng: blunt(place.point.lng), lat: blunt(place.point.lat) } }),
        ...(place.corrected && { corrected: place.corrected }),
      },
    }),
    ...(suspect && {
      suspect: {
        ...(suspect.name && { name: anonymousName(suspect.name, clean, pack) }),
        ...(suspect.address && { address: clean(suspect.address) }),
      },
    }),
    ...(platform && { platform: isKnownPlatform ? platform : clean(platform) }),
    ...(industry && { industry: clean(industry) }),
  }
}
