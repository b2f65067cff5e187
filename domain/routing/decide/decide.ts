/** From a reading to a verdict: kind first, then subject, then place (routing-law 0, A, B, G 12). */
import type { Compiled } from '../compile/compiled'
import type { Reading } from '../read/reading'
import { wordsOf } from '../read/text'
import type { ReporterContext } from '../report'
import { readApart } from './apart'
import { bySubject, chained } from './by-subject'
import { consult, seatOf } from './consult'
import { withOthers } from './others'
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

/** Decides a report. Pure: the same reading and context give the same verdict. */
export const decide = (compiled: Compiled, reading: Reading, context: ReporterContext): Verdict => {
  const apart = readApart(compiled, reading)
  if (!apart) return decideOne(compiled, reading, context)
  const verdict = decideOne(compiled, apart.main, context)
  const county = seatOf(compiled, reading, context)
  const question = decideOne(compiled, apart.question, { ...context, ...(county && { county }) })
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
