/** The report of a matter without identities: what is known of its reporter is looked for by name. */
import { anonymise, anonymousReport } from '../../domain/lessons/anonymise'
import type { Matter } from '../../domain/matter/matter'
import type { Right } from '../../domain/routing/report'
import { rulesInForce } from '../city'
import { sealedReporter } from '../identity/sealed-reporter'
import { type SealKeys, unseal } from '../seal'

type Told = Pick<Matter, 'report' | 'reporter' | 'card'>

/** Names of rights that belong to a place and to everybody in it. */
const COMMON_RIGHTS: readonly Right[] = ['geographical-indication']

/**
 * Names that stand for the reporter or the other side. The seal is opened for the sake of taking them out, by the program
 * alone: nobody is shown them.
 */
function knownOf({ report, reporter, card }: Told, keys: SealKeys): string[] {
  const { enterprise, creditCode, contact, phone } = sealedReporter.parse(unseal(reporter, keys))
  const mark = card && !COMMON_RIGHTS.includes(card.right) ? [card.name, card.number] : []
  return [enterprise, creditCode ?? '', contact, phone, ...mark, report.suspect?.name ?? '']
}

/** What the reporter wrote, without identities. */
export const anonymousText = (matter: Told, keys: SealKeys): string =>
  anonymise(matter.report.description, rulesInForce().pack, { known: knownOf(matter, keys) })

/**
 * The report as a test case keeps it. Where a person corrected the text, names are no longer looked for by how they look,
 * so that what was taken out by mistake can be put back; numbers and known names go even then.
 */
export function anonymousReportOf(matter: Told, keys: SealKeys, corrected: string | null) {
  const { pack } = rulesInForce()
  const { topic: _topic, link: _link, ...report } = matter.report
  const known = knownOf(matter, keys)
  const clean = anonymousReport(report, pack, { known })
  if (corrected === null) return clean
  return { ...clean, description: anonymise(corrected, pack, { known, names: false }) }
}
