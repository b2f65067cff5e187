/** Who is responsible, before names of workstations, deadlines and sentences are added. */
import type { Answer, Candidate, LegalKind, OtherBody } from '../answer'
import type { SubjectRule } from '../pack'
import type { Part } from '../read/mention'
import type { Fired } from './outcome'

export type Verdict = {
  kind: LegalKind
  responsible: Answer['responsible']
  county: string | null
  /** The row of A that leads; null where none does. */
  subject: SubjectRule | null
  /** Where it happens, for title and sentences; null when unknown. */
  place: string | null
  /** What happens at that place, as far as the text says. */
  part: Part | null
  fired: Fired[]
  linked: OtherBody[]
  informed: OtherBody[]
  assumed: string[]
  ask: string | null
  candidates: Candidate[]
  guidance: string | null
}
