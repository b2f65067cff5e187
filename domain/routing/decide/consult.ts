/** Who answers a consultation (G 1, G 11). */
import type { Compiled } from '../compile/compiled'
import type { SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import { has, hitsOf, wordsOf } from '../read/text'
import type { ReporterContext } from '../report'
import { authorisedBy } from './authorised'
import { distinct } from './bodies'
import type { Fired, PlaceDecision } from './outcome'
import { asBureau, asSection, countyOf, labelOf } from './responsible'
import type { Verdict } from './verdict'

/** "怎么申请专利" is the county's; a dispute over one is the section's. */
const DISPUTE_TAGS = ['right.unclear', 'kind.request', 'right.trademark-weak']

const isSectionMatter = (reading: Reading, subject: SubjectRule | null): boolean => {
  if (subject?.level !== 'section') return false
  if (subject.subject !== 'patent-dispute') return true
  return (
    DISPUTE_TAGS.some(tag => has(reading.text, tag)) ||
    /(纠纷|维权|裁决|调解|仿|抄|侵)/.test(reading.text.raw)
  )
}

/** The enterprise's own seat: the account's, else the one that the text tells. */
export const seatOf = (compiled: Compiled, reading: Reading, context: ReporterContext): string | null => {
  if (context.county && compiled.counties.has(context.county)) return context.county
  const own = distinct(
    compiled,
    reading.mentions
      .filter(one => one.part === 'own' && one.counties.length === 1)
      .flatMap(one => one.counties),
  )
  return own.length === 1 ? (own[0] ?? null) : null
}

/** Decides a consultation: the section where A gives it the subject, else the enterprise's own county, else the place named. */
export const consult = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
  context: ReporterContext,
): Verdict => {
  const guidance = subject?.level === 'referral' ? (subject.authority?.guidance ?? null) : null
  const blank: Verdict = {
    reading,
    kind: 'consultation',
    responsible: asSection(compiled, 'triage'),
    county: null,
    subject,
    place: labelOf(decision),
    part: null,
    fired: [],
    linked: [],
    informed: [],
    assumed: [],
    ask: null,
    candidates: [],
    guidance,
  }
  if (reading.kind.accused && subject?.subject !== 'overseas')
    return { ...blank, responsible: asSection(compiled, 'section') }
  const cross = hitsOf(reading.text, 'kind.cross-region')
  const seat = seatOf(compiled, reading, context)
  const document = authorisedBy(compiled, reading, subject, seat)
  if ((isSectionMatter(reading, subject) && !document) || cross.length > 0) {
    const overseas = subject?.subject === 'overseas'
    return {
      ...blank,
      responsible: asSection(compiled, 'section'),
      county: overseas ? null : countyOf(decision),
      fired: [{ rule: cross.length > 0 ? 'cross-region' : 'consultation-section', from: wordsOf(cross) }],
    }
  }
  const fired: Fired[] = [{ rule: 'consultation-seat', from: [] }]
  if (document) fired.push({ rule: 'authorised-county', from: [], bases: [document] })
  if (seat) return { ...blank, responsible: asBureau(compiled, seat, null), county: seat, fired }
  if (decision.place.kind === 'county') {
    const { county, area } = decision.place
    return {
      ...blank,
      responsible: asBureau(compiled, county, area),
      county,
      fired,
      assumed: ['没有说企业所在地，按提到的地方答复。'],
    }
  }
  if (decision.place.kind === 'outside') {
    return {
      ...blank,
      responsible: asSection(compiled, 'section'),
      fired: [{ rule: 'consultation-section', from: [] }],
    }
  }
  return {
    ...blank,
    ask: '您的企业在哪个县区？',
    fired: [{ rule: 'unknown-place', from: [] }],
    candidates: decision.place.candidates,
  }
}
