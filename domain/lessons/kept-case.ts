/** A permanent test case: a report without identities, and the body that a person decided it belongs to. */
import type { Answer } from '../routing/answer'
import type { Report, ReporterContext } from '../routing/report'

/** Bodies between which an objection can be decided. */
type Wanted = { kind: 'bureau' | 'section'; code: string }

/** As it is stored, exported and kept in the repository; nothing in it leads back to a matter or an enterprise. */
export type KeptCase = {
  id: string
  report: Omit<Report, 'id' | 'receivedAt'>
  /** County of the seat, where a consultation went by it. */
  context: ReporterContext
  /** Beijing date of receipt: the rules in force on a day decide. */
  on: string
  wants: Wanted
  /** The rule that sent it wrong; null where none did. */
  rule: string | null
  keptAt: string
}

/** The case as a report that can be routed. */
export const reportOf = ({ id, report, on }: Pick<KeptCase, 'id' | 'report' | 'on'>): Report => ({
  ...report,
  id,
  receivedAt: `${on}T12:00:00+08:00`,
})

/** Whether an answer sends it where it belongs. */
export const isRight = (
  { wants }: Pick<KeptCase, 'wants'>,
  { responsible }: Pick<Answer, 'responsible'>,
): boolean => responsible.kind === wants.kind && responsible.code === wants.code
