/** From a reading to a verdict: kind first, then subject, then place (routing-law 0, A, B, G 12). */
import type { Compiled } from '../compile/compiled'
import type { SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import { has, hitsOf, wordsOf } from '../read/text'
import type { ReporterContext } from '../report'
import { bureau, countyName, section } from './bodies'
import { consult } from './consult'
import { olderText } from './older-text'
import type { Fired, PlaceDecision } from './outcome'
import { decidePlace } from './place'
import { outsideName } from './responsible'
import { split } from './split'
import { isAboutAdvertising } from './tiers'
import type { Verdict } from './verdict'
import {
  byCounty,
  bySection,
  countyTakenIn,
  dispute,
  notOurs,
  outside,
  overseas,
  referral,
  takenHere,
  unclear,
} from './verdicts'

/** The other rights of a text, as linked matters (G 12); what only supports the leading one is left out. */
const otherRights = (compiled: Compiled, reading: Reading, verdict: Verdict): Verdict => {
  const leading = verdict.subject
  if (!leading || verdict.kind === 'consultation') return verdict
  const rest = reading.subjects
    .filter(one => !one.assumed && one.subject !== leading.subject)
    .map(one => ({ reading: one, rule: compiled.subjects.get(one.subject) }))
  for (const { reading: one, rule } of rest) {
    if (rule?.level !== 'referral' || leading.level === 'referral') continue
    const where = verdict.county ? countyName(compiled, verdict.county) : compiled.pack.city.name
    const name = rule.authority?.name.replace('{county}', where) ?? rule.label
    verdict.linked.push({ code: '', name, why: `${rule.label}：${rule.authority?.guidance ?? ''}` })
    verdict.fired.push({ rule: 'linked-right', from: wordsOf(one.hits) })
  }
  const split = rest.find(
    ({ rule }) =>
      rule && rule.level !== leading.level && rule.level !== 'referral' && rule.level !== 'unclear',
  )
  if (split?.rule && leading.level !== 'referral' && split.rule.subject !== 'overseas') {
    const body =
      split.rule.level === 'section'
        ? section(compiled, `${split.rule.label}由市局办理`)
        : verdict.county
          ? bureau(compiled, verdict.county, `${split.rule.label}由县级局办理`)
          : null
    if (body && verdict.responsible.kind !== 'triage') verdict.linked.push(body)
  }
  return verdict
}

const bySubject = (
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
    return { ...verdict, county, guidance: `使用者在${name}的，也可以向${outsideName(name)}反映。` }
  }
  if (decision.place.kind === 'outside') return outside(compiled, reading, subject, decision)
  if (!subject || subject.level === 'unclear') {
    if (!subject && reading.channel.channel === 'advertisement' && isAboutAdvertising(reading))
      return byCounty(compiled, reading, compiled.subjects.get('confusion') ?? subjectless(), decision)
    return unclear(compiled, reading, subject, decision)
  }
  return subject.level === 'section'
    ? bySection(compiled, reading, subject, decision)
    : byCounty(compiled, reading, subject, decision)
}

const subjectless = (): SubjectRule => ({
  rule: 'confusion',
  subject: 'confusion',
  level: 'county',
  label: '违法线索',
  text: '',
  bases: [],
  rank: 999,
})

/** What is ours leads before what is referred, except overseas and border, which the channel decides (G 12). */
const leadingSubject = (compiled: Compiled, reading: Reading): SubjectRule | null => {
  const rules = reading.subjects
    .map(one => compiled.subjects.get(one.subject))
    .filter(one => one !== undefined)
  return rules[0] ?? null
}

/** Decides a report. Pure: the same reading and context give the same verdict. */
export const decide = (compiled: Compiled, reading: Reading, context: ReporterContext): Verdict => {
  const { kind } = reading.kind
  if (kind === 'complaint' || kind === 'not-ip') return split(compiled, reading, notOurs(reading))
  const subject = leadingSubject(compiled, reading)
  const decision = decidePlace(compiled, reading)
  const kindFired: Fired = {
    rule: reading.kind.accused ? 'accused' : `kind-${kind}`,
    from: wordsOf(reading.kind.hits),
  }
  const verdict =
    kind === 'consultation'
      ? consult(compiled, reading, subject, decision, context)
      : otherRights(compiled, reading, bySubject(compiled, reading, subject, decision))
  const subjectFired: Fired[] = subject
    ? [{ rule: subject.rule, from: wordsOf(reading.subjects[0]?.hits ?? []) }]
    : []
  const criminal = kind === 'consultation' ? [] : hitsOf(reading.text, 'kind.criminal')
  const crime: Fired[] = criminal.length > 0 ? [{ rule: 'criminal', from: wordsOf(criminal) }] : []
  const older = kind === 'consultation' ? [] : olderText(reading, subject)
  const fired = [kindFired, ...subjectFired, ...verdict.fired, ...crime, ...older]
  return split(compiled, reading, { ...verdict, fired })
}
