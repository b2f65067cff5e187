/** Names of places in a text: longest first, without products, brands and ordinary words that only look like places. */
import type { Compiled } from '../compile/compiled'
import type { Place } from '../compile/place-names'

export type Span = { start: number; end: number; places: Place[] }

/** After a short form these make it part of another name: 李集村, 羊山路, 平桥大厦. */
const MAKES_NAME =
  /^(村|组|湾|庄(?!上)|社区|小区|路|东路|西路|南路|北路|中路|大道|大街|巷|小学|中学|高中|大学|酒店|宾馆|大酒店|大厦|广场|大桥|山庄|集团|先生|女士|牌(?!匾)|品牌|街(?!上|道|头)|河(?!边)|水库|镇长)/
/** Before a short form that is a word as well, one of these says that a place follows. */
const BEFORE_PLACE = /[在从到去往由是给和与及跟于自来住位距址省市州产发了的、，,。；;：:（(\s]$/
/** Behind a short form of two characters that is glued to what stands before it, one of these says that it is a place. */
const AFTER_PLACE =
  /^($|[，。、；：！？\s（]|[那这的有某一两几街集镇乡村里上下县赶]|附近|旁|边|北|南|东|西|路|派出所|工商|市场|中学|小学|老|新|人|跟|和|与|及|到|往|去|是|也|都|开|办|搞|做|卖|生产|加工)/
/** 在, 从 …: what follows is a place. */
const AT = /[在从到去往由自]$/
/** 固始柳编市场, 潢川贡面厂: a product's name with a site behind it is the site's place. */
const SITE = /^(市场|店|厂|基地|产业园|城|街|企业|作坊|仓库|合作社|园|专卖)/
const ON_THE_SPOT = /(在|到|去|于|从|来自|位于)$/

const group = (compiled: Compiled, raw: string): Span[] => {
  const spans = new Map<string, Span>()
  for (const { start, end, value } of compiled.places.scan(raw)) {
    const key = `${start}-${end}`
    const span = spans.get(key)
    if (span) span.places.push(value)
    else spans.set(key, { start, end, places: [value] })
  }
  const all = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter(span => !isCutFrom(span, all))
}

const isHome = ({ level }: Place): boolean => level === 'county' || level === 'township' || level === 'area'

/** "从江家集镇" holds no 从江: a longer name of the city that begins inside wins over an outside short form. */
const isCutFrom = (span: Span, all: Span[]): boolean =>
  span.places.every(place => place.short && !isHome(place)) &&
  all.some(
    other =>
      other.start > span.start &&
      other.start < span.end &&
      other.end > span.end &&
      other.places.some(isHome) &&
      other.end - other.start > span.end - span.start,
  )

/** 渝北区人和街道: what begins with 人 or 鸡 is the next name. */
const isFollowed = (span: Span, all: Span[]): boolean =>
  all.some(next => next.start === span.end && next.places.some(place => isHome(place) && !place.short))

const startsWithAny = (text: string, words: string[]): string | null => {
  let best: string | null = null
  for (const word of words) if (text.startsWith(word) && word.length > (best?.length ?? 0)) best = word
  return best
}

/** 固始鸡, 潢川的贡面: a product's origin, unless a facility follows (固始柳编市场) or the text stands at the place. */
const isOrigin = (compiled: Compiled, raw: string, span: Span): boolean => {
  const place = span.places[0]
  if (!place || (place.level === 'township' && !place.short) || ON_THE_SPOT.test(raw.slice(0, span.start)))
    return false
  if (/^(人(?![民才员工气流])|籍|口音|话)/.test(raw.slice(span.end))) return true
  const after = raw.slice(span.end, span.end + 14).replace(/^的/, '')
  const noun = startsWithAny(after, compiled.pack.productNouns)
  if (!noun) return false
  // 光山县羽绒服装节: what is held there.
  const rest = after.slice(noun.length)
  if (/^[^，。、的]{0,4}(节|展|市[上里口场]|博览|交易会|大会|市场|城|基地|产业园|街)/.test(rest)) return false
  return !startsWithAny(rest, compiled.pack.words['place.facility'] ?? [])
}

const QUOTES: Record<string, string> = {
  '“': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  '【': '】',
}

/** A name in quotation marks is a brand or a product: “固始鸡”, “浉河”牌. */
const isQuoted = (raw: string, span: Span): boolean => {
  const closing = QUOTES[raw.charAt(span.start - 1)]
  if (!closing) return false
  const end = raw.indexOf(closing, span.end)
  if (end < 0 || end - span.start > 10) return false
  const rest = raw.slice(span.end, end)
  if (rest === '')
    return /^(牌|商标|品牌|字样|标|两|三|二|几个|茶|的牌|文字|图案|这个)/.test(raw.slice(end + 1))
  return !/[镇乡村街路店厂场]/.test(rest)
}

const covered = (start: number, end: number, dark: { start: number; end: number }[]): boolean =>
  dark.some(one => one.start <= start && end <= one.end)

/** Keeps the meanings of a name that its surroundings allow. */
const allowed = (raw: string, span: Span, adjacent: boolean): Place[] => {
  const before = raw.slice(Math.max(0, span.start - 3), span.start)
  const after = raw.slice(span.end, span.end + 4)
  return span.places.filter(place => {
    if (place.short && MAKES_NAME.test(after)) return false
    if (place.short && place.level === 'outside' && /^[铺镇乡岗寨桥园站装]/.test(after)) return false
    if (place.level === 'county' && /^(大道|路(?![边口上旁]))/.test(after)) return false
    // 在安阳的市场: a prefecture whose short form is a word, said as a place.
    const told =
      place.code.endsWith('00') &&
      AT.test(before) &&
      /^(的|那边|那里|市场|有|一家|某|批发|发货|，|。|$)/.test(after)
    if (place.needsContext) return adjacent || told
    const standsAlone = span.start === 0 || adjacent || BEFORE_PLACE.test(before)
    if (place.short && place.level === 'township' && span.end - span.start === 2)
      return standsAlone || AFTER_PLACE.test(after)
    if (place.short && place.level === 'outside' && !place.code.endsWith('00')) return standsAlone
    if (place.short && place.name === '商城县') return standsAlone && !/^[里上内]/.test(after)
    return true
  })
}

/** Every place name of the text that is meant as a place, in order, none overlapping. */
export const placeSpans = (compiled: Compiled, raw: string): Span[] => {
  const all = group(compiled, raw)
  const dark = compiled.notPlaces.scan(raw).filter(({ start, end, value }) => {
    // 浉河和平桥交界: two places, no 和平桥.
    if (/[和与跟同]/.test(raw.charAt(start)) && all.some(span => span.end === start)) return false
    const facility = startsWithAny(raw.slice(end), compiled.pack.words['place.facility'] ?? [])
    const onSpot = facility !== null && SITE.test(facility)
    return value === 'word' || !onSpot
  })
  const kept: Span[] = []
  const rejected: { start: number; end: number }[] = []
  let previousEnd = -1
  let previousOutside = false
  for (const span of all) {
    if (span.start < previousEnd || covered(span.start, span.end, dark)) continue
    if (covered(span.start, span.end, rejected)) continue
    const adjacent = span.start === previousEnd && previousOutside
    const places = allowed(raw, span, adjacent)
    const rest = { ...span, places }
    const named = isQuoted(raw, span) || /^牌(?!匾)/.test(raw.slice(span.end))
    if (
      places.length === 0 ||
      named ||
      (!adjacent && !isFollowed(span, all) && isOrigin(compiled, raw, rest))
    ) {
      rejected.push({ start: span.start, end: span.end })
      continue
    }
    kept.push(rest)
    previousEnd = span.end
    previousOutside = places.some(place => place.level === 'outside' || place.level === 'province')
  }
  return kept
}
