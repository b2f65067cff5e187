/** Kept test cases, each tried by the rules in force, and as the file that the program's own tests take in. */
import type { Inputs, Outputs } from '../../contract'
import { CASES_PAGE, casesBefore } from '../store/cases'
import { tryCase } from './kept'

export async function cases({
  cursor = null,
}: Inputs['lessons']['cases']): Promise<Outputs['lessons']['cases']> {
  const found = await casesBefore(cursor, CASES_PAGE + 1)
  const page = found.slice(0, CASES_PAGE)
  return {
    rows: page.map(kept => {
      const { id, report, rule, keptAt } = kept
      return { id, text: report.description, rule, keptAt, ...tryCase(kept) }
    }),
    next: found.length > CASES_PAGE ? (page.at(-1)?.keptAt ?? null) : null,
    file: JSON.stringify(page, null, 2),
  }
}
