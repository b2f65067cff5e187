/** A row of the rules in one line of columns, for the tables of `rules.ts` and `place-rules.ts`. */
import type { Basis, RuleText } from '../../domain/routing/pack'

/** `doubt` only where something has to be confirmed. */
type Row = [rule: string, label: string, text: string, when: string, bases: Basis[], doubt?: string]

/** The rows of one group as rules. */
export const group = (name: RuleText['group'], rows: Row[]): RuleText[] =>
  rows.map(([rule, label, text, when, bases, doubt = null]) => ({
    rule,
    group: name,
    label,
    text,
    when,
    bases,
    doubt,
  }))
