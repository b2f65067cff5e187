/** Counties that may handle what is otherwise the section's, by a document of the state or the province (A). */
import { beijingDate } from '../../deadline/working-days'
import { inForce } from '../bases'
import type { Compiled } from '../compile/compiled'
import type { Basis, SubjectRule } from '../pack'
import type { Reading } from '../read/reading'
import { home } from './bodies'

/** The document by which a county handles the subject on the day of receipt; null where none does. */
export const authorisedBy = (
  compiled: Compiled,
  { report }: Reading,
  subject: SubjectRule | null,
  county: string | null,
): Basis | null => {
  if (!subject || !county || !report.receivedAt) return null
  const documents = compiled.pack.authorisations
    .filter(one => one.subject === subject.subject)
    .filter(one => one.county === county || one.county === home(compiled, county))
    .map(({ source, from, until }): Basis => ({ law: source, articles: '', from, until, confirmed: true }))
  return inForce(documents, beijingDate(report.receivedAt))[0] ?? null
}
