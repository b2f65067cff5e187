/** Routing: from a report to who is responsible, who advises, why, and by when. */
import type { Calendar } from '../deadline/calendar'
import { withHolidays } from '../deadline/holidays'
import { beijingDate } from '../deadline/working-days'
import type { Answer, Linked } from './answer'
import { type Compiled, compile } from './compile/compiled'
import { deadlinesOf } from './compose/deadlines'
import { factsOf } from './compose/facts'
import { lawOf } from './compose/law'
import { reasonsOf } from './compose/reasons'
import { sceneOf } from './compose/scene'
import { titleOf } from './compose/title'
import { whyOf } from './compose/why'
import { chooseWorkstation } from './compose/workstation'
import { decide } from './decide/decide'
import type { LinkedVerdict, Verdict } from './decide/verdict'
import type { CityPack } from './pack'
import { read } from './read/reading'
import type { Report, ReporterContext } from './report'

type Day = { receivedAt: string; calendar: Calendar; context: ReporterContext }

const linkedOf = (compiled: Compiled, { matter, ...body }: LinkedVerdict, day: Day): Linked => {
  if (!matter) return body
  const { id: _same, linked: _none, packVersion: _known, ...decided } = compose(compiled, matter.verdict, day)
  const { description } = matter.verdict.reading.report
  return { ...body, matter: { about: matter.about, description, ...decided } }
}

/** Everything that a verdict means, in words and dates. */
const compose = (compiled: Compiled, verdict: Verdict, day: Day): Answer => {
  const { receivedAt, calendar, context } = day
  const { reading } = verdict
  // Named by trade whatever kind of body is responsible (routing-law D); whether it sees anything is consent's.
  const choice =
    verdict.kind === 'not-ip'
      ? { workstation: null, noWorkstation: '不是知识产权事项，不交给工作站。', fired: [] }
      : chooseWorkstation(compiled, reading, verdict.county, context)
  const channel = reading.channel.channel
  const scene = sceneOf(compiled, reading, verdict)
  const workstation = choice.workstation !== null
  return {
    id: reading.report.id,
    kind: verdict.kind,
    responsible: verdict.responsible,
    county: verdict.county,
    workstation: choice.workstation,
    noWorkstation: choice.noWorkstation,
    linked: verdict.linked.map(one => linkedOf(compiled, one, day)),
    informed: verdict.informed,
    reasons: reasonsOf(compiled, [...verdict.fired, ...choice.fired], beijingDate(receivedAt)),
    deadlines: deadlinesOf(compiled.pack, verdict, { receivedAt, channel, workstation }, calendar),
    ask: verdict.ask,
    candidates: verdict.candidates,
    facts: factsOf(compiled, reading, verdict, scene),
    title: titleOf(compiled, reading, verdict, scene),
    why: whyOf(compiled, verdict, scene),
    law: lawOf(verdict),
    guidance: verdict.guidance,
    assumed: verdict.assumed,
    packVersion: compiled.pack.packVersion,
  }
}

/**
 * Routes a report. Pure and deterministic: the same report, pack, calendar and context give the same answer.
 * `report.receivedAt` (ISO with offset) is required here: the caller passes its own now where the person gave none.
 * Throws on a `receivedAt` that is missing or no date, and on a pack without a rule that fired.
 */
export const route = (
  report: Report,
  pack: CityPack,
  calendar: Calendar,
  context: ReporterContext = {},
): Answer => {
  const { receivedAt } = report
  if (!receivedAt) throw new Error('缺少收到时间 receivedAt')
  const compiled = compile(pack)
  const verdict = decide(compiled, read(compiled, report), context)
  const days = withHolidays(calendar, pack.holidays)
  return compose(compiled, verdict, { receivedAt, calendar: days, context })
}
