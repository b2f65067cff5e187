/** Which place counts, from field, text, map point and suspect together (G 9, G 10). */
import type { Compiled } from '../compile/compiled'
import type { FieldPlace } from '../read/field-place'
import type { Reading } from '../read/reading'
import { hitsOf, wordsOf } from '../read/text'
import { candidates, choice, countyName, distinct, home } from './bodies'
import { decided, type Fired, type PlaceDecision, type Settled } from './outcome'
import { textPlace } from './text-place'

const same = (compiled: Compiled, a: string, b: string): boolean =>
  a === b || home(compiled, a) === b || a === home(compiled, b)

const fromField = (compiled: Compiled, field: FieldPlace, county: string, rule: string): PlaceDecision => {
  const label = field.counties.length > 1 ? countyName(compiled, county) : field.label
  const place: Settled = { kind: 'county', county, area: field.area, label, part: null }
  const fired: Fired[] = [{ rule, from: [field.label], to: countyName(compiled, county) }]
  if (field.source === 'point' && rule !== 'point') fired.unshift({ rule: 'point', from: [field.label] })
  return decided(place, fired)
}

const conflict = (compiled: Compiled, codes: string[], from: string[], outside: string[]): PlaceDecision => {
  const names = [...distinct(compiled, codes).map(code => countyName(compiled, code)), ...outside]
  const counties = distinct(compiled, codes)
  return decided(
    {
      kind: 'unknown',
      counties,
      ask: `填写的地点和说到的地点不一致，事情发生在${choice(names)}？`,
      candidates: candidates(compiled, counties, '填写或者文字里提到'),
    },
    [{ rule: 'contradiction', from }],
  )
}

const shared = (compiled: Compiled, field: FieldPlace): PlaceDecision => {
  const names = field.counties.map(code => countyName(compiled, code))
  const near = field.source === 'point'
  return decided(
    {
      kind: 'unknown',
      counties: field.counties,
      ask: near
        ? `点靠近县界，事情发生在${choice(names)}？`
        : `“${field.label}”不止一处，是${choice(names)}？`,
      candidates: candidates(compiled, field.counties, near ? '点在县界附近' : '同名的地方'),
    },
    [{ rule: near ? 'near-border' : 'shared-name', from: [field.label] }],
  )
}

/** The platform's own seat: of an unregistered live-streamer, or where the operator itself sells (B `live-stream`, `own-website`). */
const platformSeat = (compiled: Compiled, reading: Reading): PlaceDecision | null => {
  const { text, report, channel } = reading
  const itself = hitsOf(text, 'platform.itself')
  const unregistered = channel.channel === 'live-stream' ? hitsOf(text, 'live.unregistered') : []
  if (itself.length + unregistered.length === 0) return null
  const said = `${report.platform ?? ''} ${text.raw}`
  const seats = compiled.pack.platforms.filter(one => one.names.some(name => said.includes(name)))
  const [seat] = seats
  if (seats.length !== 1 || !seat) return null
  return decided(
    { kind: 'outside', code: seat.code, name: seat.name },
    [
      ...(unregistered.length > 0 ? [{ rule: 'live-stream', from: wordsOf(unregistered) }] : []),
      { rule: 'platform-seat', from: wordsOf(itself), text: `平台的住所在${seat.name}（未经确认）。` },
    ],
    [`平台的住所按${seat.name}算，还没有人核实。`],
  )
}

/** No place at all: candidates from a firm's name, never an answer. */
const unknown = (compiled: Compiled, reading: Reading): PlaceDecision => {
  const names = [...reading.mentions.filter(one => one.part === 'firm'), ...reading.suspectName]
  const suspected = distinct(
    compiled,
    names.flatMap(one => one.counties),
  )
  const online = ['online-platform', 'live-stream', 'own-website'].includes(reading.channel.channel ?? '')
  const ask = online
    ? '商家实际在哪里经营，或者从哪里发货（哪个县区、乡镇）？'
    : '事情发生在哪个县区、哪个乡镇？'
  return decided(
    {
      kind: 'unknown',
      ask,
      counties: suspected,
      candidates: candidates(compiled, suspected, '名称里有这个地名，不等于在那里'),
    },
    [{ rule: 'unknown-place', from: [] }],
  )
}

/** Joins the person's fields into one, or the contradiction among them; null when there is none. */
const joinFields = (
  compiled: Compiled,
  reading: Reading,
  text: PlaceDecision | null,
  rule: string,
): PlaceDecision | null => {
  const fields = reading.field
  const [first] = fields
  if (!first) return null
  const [sole] = first.counties
  // The usual form: one field, one county.
  if (fields.length === 1 && first.counties.length === 1 && sole)
    return fromField(compiled, first, sole, rule)
  const outside = fields.filter(one => one.outside)
  const clear = fields.filter(one => one.counties.length === 1)
  const vague = fields.filter(one => one.counties.length > 1)
  const clearCounties = distinct(
    compiled,
    clear.flatMap(one => one.counties),
  )
  if (clearCounties.length > 1 || (outside.length > 0 && clear.length + vague.length > 0)) {
    const codes = fields.flatMap(one => one.counties)
    return conflict(
      compiled,
      codes,
      fields.map(one => one.label),
      outside.map(one => one.outside?.name ?? '外地'),
    )
  }
  const [only] = clearCounties
  if (only) {
    const torn = vague.find(one => !one.counties.some(code => same(compiled, code, only)))
    if (torn)
      return conflict(
        compiled,
        [only, ...torn.counties],
        fields.map(one => one.label),
        [],
      )
    const best = clear.find(one => one.township) ?? clear.find(one => one.counties.includes(only)) ?? first
    return fromField(compiled, best, only, rule)
  }
  if (outside[0]?.outside) {
    const { code, name } = outside[0].outside
    return decided({ kind: 'outside', code, name }, [{ rule, from: [first.label] }])
  }
  if (vague.length === 0) return null
  const said = text?.place.kind === 'county' ? text.place.county : null
  const near = vague[0]
  if (near && said && near.counties.some(code => same(compiled, code, said))) return null
  return near ? shared(compiled, near) : null
}

const bothPlaces = (compiled: Compiled, text: PlaceDecision, field: PlaceDecision): PlaceDecision => {
  const [a, b] = [text.place, field.place]
  if (b.kind === 'unknown') {
    if (a.kind === 'county' && b.counties.some(code => same(compiled, code, a.county)))
      return field.fired[0]?.rule === 'contradiction' ? field : text
    return field
  }
  if (a.kind === 'unknown') {
    if (b.kind === 'county' && a.counties.some(code => same(compiled, code, b.county)))
      return { ...field, fired: [...field.fired, ...text.fired] }
    if (a.counties.length === 0) return field
    const codes = [...a.counties, ...(b.kind === 'county' ? [b.county] : [])]
    return conflict(compiled, codes, [], b.kind === 'outside' ? [b.name] : [])
  }
  if (a.kind === 'county' && b.kind === 'county') {
    if (!same(compiled, a.county, b.county))
      return conflict(compiled, [a.county, b.county], [a.label, b.label], [])
    const exact = home(compiled, a.county) === b.county && a.county !== b.county ? a : b
    const area = a.area ?? b.area
    return { ...text, place: { ...a, county: exact.county, area }, fired: text.fired }
  }
  if (a.kind === 'outside' && b.kind === 'outside') return text
  const inside = a.kind === 'county' ? a : b.kind === 'county' ? b : null
  const out = a.kind === 'outside' ? a : b.kind === 'outside' ? b : null
  return conflict(compiled, inside ? [inside.county] : [], [], out ? [out.name] : [])
}

/** A place that the person denied in words but chose in the field. */
const deniedByText = (compiled: Compiled, reading: Reading, field: PlaceDecision): PlaceDecision | null => {
  const { place } = field
  if (place.kind !== 'county') return null
  const denied = reading.mentions.find(
    one => one.part === 'negated' && one.counties.some(code => same(compiled, code, place.county)),
  )
  return denied ? conflict(compiled, [place.county], [denied.words], ['别处']) : null
}

const ruleOf = (reading: Reading): string => {
  const rules: Partial<Record<string, string>> = {
    'online-platform': 'platform-seller',
    'live-stream': 'live-stream',
    'own-website': 'own-website',
    exhibition: 'exhibition',
    advertisement: 'advertisement-use',
  }
  return rules[reading.channel.channel ?? ''] ?? 'place-of-act'
}

const placeOf = (compiled: Compiled, reading: Reading): PlaceDecision => {
  const text = textPlace(compiled, reading)
  const field = joinFields(compiled, reading, text, ruleOf(reading))
  if (reading.report.place?.corrected && field) {
    return { ...field, fired: [{ rule: 'corrected', from: field.fired[0]?.from ?? [] }, ...field.fired] }
  }
  if (text && field) return bothPlaces(compiled, text, field)
  if (field) return deniedByText(compiled, reading, field) ?? field
  if (text) return text
  const suspect = reading.suspect
  const [county] = suspect?.counties ?? []
  if (suspect && suspect.counties.length === 1 && county) {
    const decision = fromField(compiled, suspect, county, ruleOf(reading))
    return { ...decision, assumed: ['把被反映人的地址当作行为地。'] }
  }
  if (suspect && suspect.counties.length > 1) return shared(compiled, suspect)
  if (suspect?.outside) {
    return decided({ kind: 'outside', ...suspect.outside }, [
      { rule: ruleOf(reading), from: [suspect.label] },
    ])
  }
  return platformSeat(compiled, reading) ?? unknown(compiled, reading)
}

/** Decides the place. A correction by hand decides alone; otherwise no silent choice between counties. */
export const decidePlace = (compiled: Compiled, reading: Reading): PlaceDecision => {
  const decision = placeOf(compiled, reading)
  if (!reading.report.place?.point || compiled.pack.boundaries.length > 0) return decision
  const unread = '本市的县区边界还没有装入，地图上的点没有用来定地方。'
  return { ...decision, assumed: [...decision.assumed, unread] }
}
