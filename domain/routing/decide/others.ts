/** What else is in a text beside what leads: further parties, further rights (G 6, G 12). */
import type { Compiled } from '../compile/compiled'
import type { SubjectRule } from '../pack'
import { readKind } from '../read/legal-kind'
import type { Reading } from '../read/reading'
import type { SubjectReading } from '../read/subjects'
import { wordsOf } from '../read/text'
import { countyName } from './bodies'
import { bySubject, chained } from './by-subject'
import { decided, type PlaceDecision } from './outcome'
import type { LinkedVerdict, Verdict } from './verdict'

const isOurs = ({ responsible: { kind } }: Verdict): boolean => kind === 'bureau' || kind === 'section'

/** A linked matter, decided on its own. */
const matterOf = (about: 'right' | 'party', verdict: Verdict, why: string): LinkedVerdict => ({
  code: verdict.responsible.code ?? '',
  name: verdict.responsible.name,
  why,
  matter: { about, verdict },
})

/** The other party's matter: the same right at its own place. */
const partiesOf = (
  compiled: Compiled,
  reading: Reading,
  subject: SubjectRule | null,
  decision: PlaceDecision,
): LinkedVerdict[] =>
  decision.parties.map(({ place, why, from }) => {
    const own = decided(place, [
      { rule: 'source-and-sale', from },
      { rule: 'place-of-act', from, to: countyName(compiled, place.county) },
    ])
    const verdict = bySubject(compiled, reading, subject, own)
    return matterOf('party', chained(verdict, []), why)
  })

/** Another authority's right is told of and not stored: a person must not believe that it was filed (G 12). */
const referredTo = (compiled: Compiled, verdict: Verdict, rule: SubjectRule): LinkedVerdict => {
  const where = verdict.county ? countyName(compiled, verdict.county) : compiled.pack.city.name
  const name = rule.authority?.name.replace('{place}', where) ?? rule.label
  return { code: '', name, why: `${rule.label}的部分没有替您提交：${rule.authority?.guidance ?? ''}` }
}

/** The text read as if this right led. */
const ledBy = (compiled: Compiled, reading: Reading, one: SubjectReading): Reading => {
  const subjects = [one, ...reading.subjects.filter(other => other !== one)]
  const { right: _leads, ...report } = reading.report
  return { ...reading, subjects, kind: readKind(compiled, reading.text, report, subjects) }
}

/**
 * The verdict with everything that is decided apart from it. Rights of one body are one matter; a right of another body
 * is a matter of its own only where its place is known or does not matter.
 */
export const withOthers = (
  compiled: Compiled,
  reading: Reading,
  verdict: Verdict,
  decision: PlaceDecision,
): Verdict => {
  const leading = verdict.subject
  if (!leading) return verdict
  const linked: LinkedVerdict[] =
    verdict.responsible.kind === 'bureau' ? partiesOf(compiled, reading, leading, decision) : []
  const fired = [...verdict.fired]
  const abroad = leading.subject === 'overseas' || leading.subject === 'border'
  const rest = reading.subjects.filter(one => !one.assumed && one.subject !== leading.subject)
  for (const one of leading.level === 'referral' ? [] : rest) {
    const rule = compiled.subjects.get(one.subject)
    if (rule?.level === 'referral') {
      const body = referredTo(compiled, verdict, rule)
      linked.push(body)
      fired.push({
        rule: 'linked-right',
        from: wordsOf(one.hits),
        text: `里面还有${rule.label}，归${body.name}管：只告诉您去哪里，没有替您提交。`,
      })
    }
    const apart =
      rule && (rule.level === 'county' || rule.level === 'section') && rule.level !== leading.level
    if (!apart || abroad || rule.subject === 'overseas' || !isOurs(verdict)) continue
    const other = bySubject(compiled, ledBy(compiled, reading, one), rule, decision)
    const known = [verdict, ...linked.flatMap(body => body.matter?.verdict ?? [])]
    if (!isOurs(other) || known.some(({ responsible }) => responsible.code === other.responsible.code))
      continue
    if (rule.level === 'county' && decision.place.kind !== 'county') continue
    linked.push(matterOf('right', chained(other, wordsOf(one.hits)), `${rule.label}，另成一件`))
    fired.push({
      rule: 'split',
      from: wordsOf(one.hits),
      text: `里面还有${rule.label}，归另一级管：另成一件，由${other.responsible.name}办理。`,
    })
  }
  return { ...verdict, linked, fired }
}
