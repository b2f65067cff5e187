/** A stored matter routed again, as on the day of its receipt and with what was known of its reporter. */
import { decidedAgain } from '../../domain/matter/linked'
import type { Answer } from '../../domain/routing'
import { type Rules, routeBy } from '../city'
import { contextOf } from '../matter/routed-with'
import type { SealKeys } from '../seal'
import type { ReceivedMatter } from '../store/received'

/**
 * What rules answer to a matter; `isKnown` is false where the matter is older than the keeping of what was known of its
 * reporter. Where the rules do not split the text that far any more, it is the whole answer. Throws where the seal cannot
 * be opened.
 */
export function rerouted(
  matter: ReceivedMatter,
  rules: Rules,
  sealKeys: SealKeys,
): { answer: Answer; isKnown: boolean } {
  const { _id: id, report, receivedAt } = matter
  const context = contextOf(matter, sealKeys)
  const answer = routeBy(rules, { ...report, id, receivedAt }, context ?? {})
  return { answer: decidedAgain(matter, answer) ?? answer, isKnown: context !== null }
}
