/** Who is responsible, before names of workstations, deadlines and sentences are added. */
import type { Answer, Candidate, LegalKind, LinkedMatter, OtherBody } from '../answer'
import type { SubjectRule } from '../pack'
import type { Part } from '../read/mention'
import type { Reading } from '../read/reading'
import type { Fired } from './outcome'

/** Another matter of the same text: with a verdict of its own, or only somebody whom the person is told of. */
export type LinkedVerdict = OtherBody & {
  matter?: { about: LinkedMatter['about']; verdict: Verdict }
}

export type Verdict = {
  /** What it was decided from; of a text that was split, the part that it is about. */
  reading: Reading
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
  linked: LinkedVerdict[]
  informed: OtherBody[]
  assumed: string[]
  ask: string | null
  candidates: Candidate[]
  guidance: string | null
}
