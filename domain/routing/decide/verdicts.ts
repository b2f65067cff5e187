/** The shapes a verdict can take, one function each. */
import type { LegalKind } from '../answer'
import type { Compiled } from '../compile/compiled'
import type { SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import { hitsOf, wordsOf } from '../read/text'
import { bureau, candidates, countyName, distinct, section } from './bodies'
import { decided, type PlaceDecision } from './outcome'
import { asBureau, asOutside, asReferral, asSection, countyOf, labelOf, outsideName } from './responsible'
import type { Verdict } from './verdict'

const OUTSIDE_GUIDANCE = (name: string): string =>
  `请直接向${outsideName(name)}提出，可以通过全国 12315 平台（选择当地）或者当地 12315 热线；本市不受理、不转办。`

/** What the row of A advises whoever files one. */
const adviceOf = (subject: SubjectRule | null, kind: LegalKind): string | null =>
  kind === 'lead' || kind === 'request' ? (subject?.guidance?.[kind] ?? null) : null

const base = (reading: Reading, subject: SubjectRule | null, decision: PlaceDecision): Verdict => ({
  reading,
  kind: reading.kind.kind,
  responsible: asReferral(''),
  county: countyOf(decision),
  subject,
  place: labelOf(decision),
  part: decision.place.kind === 'county' ? decision.place.part : null,
  fired: [...decision.fired],
  linked: [],
  informed: [...decision.informed],
  assumed: [...decision.assumed],
  ask: null,
  candidates: [],
  guidance: adviceOf(subject, reading.kind.kind),
})

/** Facts lack, contradict or weigh equal: a person at the section picks (G 7). */
const triage = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): Verdict => {
  const unsettled = decision.place.kind === 'unknown' ? decision.place : null
  return {
    ...base(reading, subject, decision),
    responsible: asSection(compiled, 'triage'),
    county: null,
    ask: unsettled?.ask ?? null,
    candidates: unsettled?.candidates ?? [],
  }
}

/** Two bureaus deny or claim: the section's people look at it, the named bureaus are the candidates. */
export const dispute = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): Verdict => {
  const codes = distinct(
    compiled,
    reading.mentions.filter(one => one.part !== 'own').flatMap(one => one.counties),
  )
  return {
    ...triage(compiled, reading, subject, decision),
    fired: [{ rule: 'dispute', from: wordsOf(hitsOf(reading.text, 'kind.dispute')) }],
    informed: [],
    ask:
      codes.length > 1
        ? `您找过的是哪几个局，各是怎么答复的（${codes.map(code => countyName(compiled, code)).join('、')}）？`
        : '您找过哪几个局，各是怎么答复的？',
    candidates: candidates(compiled, codes, '您提到的局'),
  }
}

/** The place that counts lies outside the city: told, nothing silently kept; cooperation asked by name is the section's (B `outside-city`). */
export const outside = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): Verdict => {
  const verdict = base(reading, subject, decision)
  if (decision.place.kind !== 'outside') return verdict
  const asked = hitsOf(reading.text, 'kind.cross-region')
  if (asked.length > 0) {
    verdict.fired.push({ rule: 'cross-region', from: wordsOf(asked) })
    return { ...verdict, responsible: asSection(compiled, 'section') }
  }
  verdict.fired.push({ rule: 'outside-city', from: [] })
  if (reading.channel.channel === 'exhibition')
    verdict.informed.push(section(compiled, '会员在外地参展遇到侵权'))
  return {
    ...verdict,
    responsible: asOutside(decision.place),
    guidance: OUTSIDE_GUIDANCE(decision.place.name),
  }
}

/** Another authority's by law: its name, and what to do there (A, G 4). */
export const referral = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule,
  decision: PlaceDecision,
): Verdict => {
  const verdict = base(reading, subject, decision)
  const county = countyOf(decision)
  const inside = county ? countyName(compiled, county) : compiled.pack.city.name
  const where = decision.place.kind === 'outside' ? decision.place.name : inside
  const authority = subject.authority
  const name = authority?.name.replace('{place}', where)
  const local = authority?.name.includes('{place}') ?? false
  if (subject.subject === 'border') verdict.informed.push(section(compiled, '进出口侵权，了解情况'))
  return {
    ...verdict,
    fired: local ? verdict.fired.filter(one => one.rule !== 'unknown-place') : [],
    county: local ? county : null,
    responsible: asReferral(name ?? ''),
    guidance: authority?.guidance ?? null,
  }
}

/** Abroad: the section's overseas desk, and the trade's association (A `overseas`). */
export const overseas = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule,
  decision: PlaceDecision,
): Verdict => {
  const trade = reading.trade.trade?.name
  const association = compiled.pack.organisations.find(
    one => one.kind === 'association' && trade && one.industries.includes(trade),
  )
  const informed = association
    ? [{ code: association.id, name: association.name, why: '海外纠纷由行业协会联络，可以联合应对' }]
    : []
  return {
    ...base(reading, subject, decision),
    fired: [],
    informed,
    assumed: [],
    county: null,
    place: null,
    responsible: asSection(compiled, 'section'),
  }
}

/** What the section handles itself; a place inside the city suffices, an unknown one is asked for. */
export const bySection = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule,
  decision: PlaceDecision,
): Verdict => {
  const verdict = base(reading, subject, decision)
  const exhibition = reading.channel.channel === 'exhibition'
  const county = countyOf(decision)
  if (exhibition)
    verdict.informed.push({
      code: county ?? compiled.pack.city.code,
      name: '展会知识产权现场投诉点',
      why: '展会上的侵权',
    })
  if (decision.place.kind !== 'unknown')
    return { ...verdict, responsible: asSection(compiled, 'section'), ask: subject.ask ?? null }
  return {
    ...verdict,
    fired: verdict.fired.filter(one => one.rule !== 'unknown-place'),
    assumed: ['没有说地点，先按发生在本市办理。'],
    responsible: asSection(compiled, 'section'),
    ask: subject.ask ?? decision.place.ask,
  }
}

/** A secret taken inside the city stays with the section even when its user sits elsewhere (G 12). */
export const takenHere = (reading: Reading, decision: PlaceDecision, subject: SubjectRule): boolean =>
  subject.subject.startsWith('trade-secret') &&
  decision.place.kind === 'outside' &&
  reading.mentions.some(one => one.kind === 'inside' && one.part !== 'negated' && one.part !== 'buyer')

/** The one county of the city that a text names beside the outside place; null where it names none or several. */
export const countyTakenIn = (compiled: Compiled, reading: Reading): string | null => {
  const codes = distinct(
    compiled,
    reading.mentions
      .filter(one => one.part !== 'negated' && one.part !== 'buyer')
      .flatMap(one => one.counties),
  )
  return codes.length === 1 ? (codes[0] ?? null) : null
}

/** The bureau of the county, with its branch in a functional area (G 13). */
export const byCounty = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule,
  decision: PlaceDecision,
): Verdict => {
  const verdict = base(reading, subject, decision)
  if (decision.place.kind !== 'county') return triage(compiled, reading, subject, decision)
  const { county, area } = decision.place
  if (area || compiled.counties.get(county)?.liesIn)
    verdict.fired.push({ rule: 'functional-area', from: [decision.place.label] })
  return { ...verdict, responsible: asBureau(compiled, county, area) }
}

/** No right can be told: candidates and the one question. */
export const unclear = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): Verdict => {
  const county = countyOf(decision)
  const local = county
    ? [{ ...bureau(compiled, county, '商标、包装、名称等由县级局管'), likely: '较像' as const }]
    : []
  return {
    ...triage(compiled, reading, subject, decision),
    ask: subject?.ask ?? '被侵犯的是什么：商标或牌子、专利、包装装潢、商业秘密、著作权，还是别的？',
    candidates: [...local, { ...section(compiled, '专利和技术秘密由市局管'), likely: '也可能' }],
  }
}

/** No intellectual property, or a consumer's complaint: the channel that fits (G 2). */
export const notOurs = (reading: Reading): Verdict => {
  const other = reading.kind.other
  const nowhere = decided({ kind: 'unknown', ask: '', candidates: [], counties: [] }, [])
  return {
    ...base(reading, null, nowhere),
    fired: [
      {
        rule: reading.kind.kind === 'complaint' ? 'kind-complaint' : 'not-ip',
        from: wordsOf(reading.kind.hits),
      },
    ],
    responsible: asReferral(other?.authority ?? '12345 政务服务便民热线'),
    guidance: other?.guidance ?? '请拨打 12345 政务服务便民热线。',
  }
}
