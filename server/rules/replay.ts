/** A matter routed again by the rules of a version, beside what was decided on the day. Stores nothing. */
import type { Inputs, Outputs } from '../../contract'
import { relationTo } from '../../domain/access/relation'
import { partsOf } from '../../domain/rules/amendment'
import { differenceOf, outcomeOf } from '../../domain/rules/difference'
import { deliveredPack, type Rules, rulesInForce, rulesOf } from '../city'
import { type SignedIn, viewerOf } from '../context'
import { notFound } from '../refusal'
import { findMatter } from '../store/matters'
import { revisionOf } from '../store/rules'
import { packOf } from './archive'
import { freshRules } from './in-force'
import { rerouted } from './rerouted'

/** The rules of a version; the one in force needs no read. Throws NOT_FOUND where nothing of it was kept. */
async function rulesOfVersion(version: string | undefined): Promise<Rules> {
  await freshRules()
  const inForce = rulesInForce()
  if (version === undefined || version === inForce.version) return inForce
  const { packVersion, n } = partsOf(version)
  const [kept, revision] = await Promise.all([packOf(packVersion), n === 0 ? null : revisionOf(n)])
  if (!kept || (n > 0 && !revision)) throw notFound('版本')
  return rulesOf(n, revision?.changes ?? [], kept.pack, kept.calendar)
}

/** What of the day cannot be had any more. */
function caveatOf(rules: Rules, isKnown: boolean): string | null {
  const isToday = partsOf(rules.version).packVersion === deliveredPack.packVersion
  const sentences = [
    ...(isToday
      ? []
      : ['规则表和日历是当时存下的，阅读文字的程序是现在的；结果不一样时，以当时的记录为准。']),
    ...(isKnown ? [] : ['这件事项较早，没有存下报告人当时所在的县区和协会，重算时没有用到。']),
  ]
  return sentences.length > 0 ? sentences.join('') : null
}

export async function replay(
  context: SignedIn,
  { matter: id, version }: Inputs['rules']['replay'],
): Promise<Outputs['rules']['replay']> {
  const [matter, rules] = await Promise.all([findMatter(id), rulesOfVersion(version)])
  if (!matter || !relationTo(matter, viewerOf(context))) throw notFound()
  const { answer: replayed, isKnown } = rerouted(matter, rules, context.sealKeys)
  const { number, title, receivedAt, answer } = matter
  return {
    number,
    title,
    receivedAt,
    decidedBy: answer.packVersion,
    decided: outcomeOf(answer),
    version: rules.version,
    replayed: outcomeOf(replayed),
    difference: differenceOf(answer, replayed),
    reasons: replayed.reasons,
    caveat: caveatOf(rules, isKnown),
  }
}
