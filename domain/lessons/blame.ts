/** Which of the rules that sent a matter an objection is held against. */
import type { ObjectionReason } from '../matter/states'
import type { Reason } from '../routing/answer'
import type { CityPack, RuleText } from '../routing/pack'

/** What a rule decides: the subject (routing-law A), or what the group of any other says. */
export type Family = 'subject' | RuleText['group']

type Tables = Pick<CityPack, 'subjects' | 'rules'>

/** The family of a rule, or null for one that the pack does not know (any more). */
export const familyOf = (rule: string, { subjects, rules }: Tables): Family | null =>
  subjects.some(row => row.rule === rule) ? 'subject' : (rules.find(row => row.rule === rule)?.group ?? null)

/**
 * Families by what is objected, the likeliest first: the first of which a rule fired is held to account. A workstation's
 * choice sends nothing to a bureau, so it is never held against.
 */
export const HELD_AGAINST: Record<ObjectionReason, readonly Family[]> = {
  'wrong-place': ['place', 'doubt', 'authority'],
  'wrong-right': ['subject', 'kind', 'authority'],
  'not-ours': ['subject', 'authority', 'kind', 'place'],
}

/** Rules that only remark on what others decided; the reader of the reasons sees them, and no objection means them. */
export const REMARKS: readonly string[] = ['criminal', 'older-text', 'linked-right', 'split']

/** Ids of the rules that an objection is held against, in the order in which they fired; empty where none decided it. */
export function blamed(
  reasons: readonly Pick<Reason, 'rule'>[],
  reason: ObjectionReason,
  tables: Tables,
): string[] {
  const deciding = reasons.map(({ rule }) => rule).filter(rule => !REMARKS.includes(rule))
  const of = (family: Family) => deciding.filter(rule => familyOf(rule, tables) === family)
  const family = HELD_AGAINST[reason].find(one => of(one).length > 0)
  return family ? [...new Set(of(family))] : []
}
