/** What the right decides once the place is known: a county's bureau, the section, or another authority (A, G 12). */
import type { Compiled } from '../compile/compiled'
import type { SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import { has, hitsOf, wordsOf } from '../read/text'
import { authorisedBy } from './authorised'
import { olderText } from './older-text'
import type { Fired, PlaceDecision } from './outcome'
import { countyOf, outsideName } from './responsible'
import { isAboutAdvertising } from './tiers'
import type { Verdict } from './verdict'
import {
  byCounty,
  bySection,
  countyTakenIn,
  dispute,
  outside,
  overseas,
  referral,
  takenHere,
  unclear,
} from './verdicts'

const userToldOf = (name: string): string => `使用者在${name}的，也可以向${outsideName(name)}反映。`

/** Where outside the city a secret was taken to, although it is decided by a place inside (G 12); null where nowhere. */
const usedOutside = (reading: Reading, subject: SubjectRule): string | null => {
  if (!subject.subject.startsWith('trade-secret')) return null
  const user = reading.mentions.find(
    one => one.kind === 'outside' && !['own', 'negated', 'firm', 'beside', 'authority'].includes(one.part),
  )
  return user?.label ?? null
}

/** A verdict by the right that leads, or by none. */
export const bySubject = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): Verdict => {
  if (subject?.subject === 'overseas') return overseas(compiled, reading, subject, decision)
  if (subject?.level === 'referral') return referral(compiled, reading, subject, decision)
  if (has(reading.text, 'kind.dispute')) return dispute(compiled, reading, subject, decision)
  if (subject && takenHere(reading, decision, subject) && subject.level === 'section') {
    const verdict = bySection(compiled, reading, subject, decision)
    const name = decision.place.kind === 'outside' ? decision.place.name : ''
    verdict.fired.push({ rule: 'secret-taken-here', from: [] })
    const county = countyTakenIn(compiled, reading)
    return { ...verdict, county, guidance: userToldOf(name) }
  }
  if (decision.place.kind === 'outside') return outside(compiled, reading, subject, decision)
  // An advertisement that is itself unlawful is false publicity, whatever right it touches.
  const advertised =
    !subject && reading.channel.channel === 'advertisement' && isAboutAdvertising(reading)
      ? (compiled.subjects.get('confusion') ?? null)
      : subject
  if (!advertised || advertised.level === 'unclear') return unclear(compiled, reading, subject, decision)
  if (advertised.level === 'county') return byCounty(compiled, reading, advertised, decision)
  const document = authorisedBy(compiled, reading, advertised, countyOf(decision))
  if (!document) {
    const verdict = bySection(compiled, reading, advertised, decision)
    const user = usedOutside(reading, advertised)
    return user ? { ...verdict, guidance: userToldOf(user) } : verdict
  }
  const verdict = byCounty(compiled, reading, advertised, decision)
  verdict.fired.push({ rule: 'authorised-county', from: [], bases: [document] })
  return verdict
}

/** The row of A that led; its sentence says who handles a report, which is not what is asked or what an exception allows. */
const subjectFired = ({ subject, responsible, kind }: Verdict, from: string[]): Fired[] => {
  if (!subject) return []
  const { rule, level, label } = subject
  if (kind === 'consultation' && level !== 'referral' && responsible.kind !== 'section')
    return [{ rule, from, text: `问的事与${label}有关。` }]
  if (level === 'section' && responsible.kind === 'bureau')
    return [{ rule, from, text: `${label}一般由市级办理。` }]
  return [{ rule, from }]
}

/** The verdict with its rules in order: kind, right, place, then what is marked. `from`: words of the right. */
export const chained = (verdict: Verdict, from: string[]): Verdict => {
  const { reading, subject, kind } = verdict
  const asked = kind === 'consultation'
  // Whoever is accused abroad asks of no bureau here that investigates.
  const accusedHere = reading.kind.accused && subject?.subject !== 'overseas'
  const kindFired: Fired = {
    rule: accusedHere ? 'accused' : `kind-${kind}`,
    from: wordsOf(reading.kind.hits),
  }
  const criminal = asked ? [] : hitsOf(reading.text, 'kind.criminal')
  const crime: Fired[] = criminal.length > 0 ? [{ rule: 'criminal', from: wordsOf(criminal) }] : []
  const older = asked ? [] : olderText(reading, subject)
  const fired = [kindFired, ...subjectFired(verdict, from), ...verdict.fired, ...crime, ...older]
  return { ...verdict, fired }
}
