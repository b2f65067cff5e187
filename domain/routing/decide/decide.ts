/** From a reading to a verdict: kind first, then subject, then place (routing-law 0, A, B, G 12). */
import type { Compiled } from '../compile/compiled'
import type { Reading } from '../read/reading'
import { wordsOf } from '../read/text'
import type { ReporterContext } from '../report'
import { readApart } from './apart'
import { countyName } from './bodies'
import { bySubject, chained } from './by-subject'
import { consult, seatOf } from './consult'
import { withOthers } from './others'
import { decided } from './outcome'
import { decidePlace } from './place'
import { told } from './told'
import type { Verdict } from './verdict'
import { notOurs } from './verdicts'

const decideOne = (compiled: Compiled, reading: Reading, context: ReporterContext): Verdict => {
  const { kind } = reading.kind
  if (kind === 'complaint' || kind === 'not-ip') return told(compiled, notOurs(reading))
  const [leading] = reading.subjects
  const subject = (leading && compiled.subjects.get(leading.subject)) ?? null
  const decision = decidePlace(compiled, reading)
  const verdict =
    kind === 'consultation'
      ? consult(compiled, reading, subject, decision, context)
      : withOthers(compiled, reading, bySubject(compiled, reading, subject, decision), decision)
  return told(compiled, chained(verdict, wordsOf(leading?.hits ?? [])))
}

/** No seat known: the county that the lead names answers, and learns no more of the lead than that (G 1). */
const atPlaceNamed = (compiled: Compiled, question: Reading, lead: Verdict): Verdict | null => {
  const { county } = lead
  const [leading] = question.subjects
  if (!county) return null
  const subject = (leading && compiled.subjects.get(leading.subject)) ?? null
  const label = countyName(compiled, county)
  const decision = decided({ kind: 'county', county, area: null, label, part: null }, [])
  return told(
    compiled,
    chained(consult(compiled, question, subject, decision, {}), wordsOf(leading?.hits ?? [])),
  )
}

/** Decides a report. Pure: the same reading and context give the same verdict. */
export const decide = (compiled: Compiled, reading: Reading, context: ReporterContext): Verdict => {
  const apart = readApart(compiled, reading)
  if (!apart) return decideOne(compiled, reading, context)
  const verdict = decideOne(compiled, apart.main, context)
  const county = seatOf(compiled, reading, context)
  const asker = decideOne(compiled, apart.question, { ...context, ...(county && { county }) })
  const question =
    asker.responsible.kind === 'triage' ? (atPlaceNamed(compiled, apart.question, verdict) ?? asker) : asker
  const { code, name } = question.responsible
  const asked = apart.question.report.description
  return {
    ...verdict,
    linked: [
      ...verdict.linked,
      {
        code: code ?? '',
        name,
        why: '您另外问的，另成一件',
        matter: { about: 'question', verdict: question },
      },
    ],
    fired: [
      ...verdict.fired,
      { rule: 'split', from: [asked], text: `里面还有一个问题，属于咨询：另成一件，由${name}答复。` },
    ],
  }
}
