/** What deciding passes from step to step. */
import type { Candidate, OtherBody } from '../answer'
import type { Basis } from '../pack'
import type { Part } from '../read/mention'

/** A rule that fired, with the words that made it fire. */
export type Fired = {
  rule: string
  from: string[]
  /** In place of the pack's sentence. */
  text?: string
  /** The county or place that a rule of B arrived at. */
  to?: string
  /** In place of the pack's bases: the document that the city entered. */
  bases?: Basis[]
}

export type Settled = {
  kind: 'county'
  county: string
  area: string | null
  /** 固始县陈淋子镇 */
  label: string
  /** What happens there as far as the text says; null for a field. */
  part: Part | null
}
export type Elsewhere = { kind: 'outside'; code: string | null; name: string }
export type Unsettled = { kind: 'unknown'; ask: string; candidates: Candidate[]; counties: string[] }

/** Another party with a place of its own (G 6). */
export type Party = { place: Settled; why: string; from: string[] }

/** Which place counts; with everything that follows from the other places. */
export type PlaceDecision = {
  place: Settled | Elsewhere | Unsettled
  fired: Fired[]
  parties: Party[]
  informed: OtherBody[]
  assumed: string[]
}

/** A decision from which nothing else follows yet. */
export const decided = (
  place: PlaceDecision['place'],
  fired: Fired[],
  assumed: string[] = [],
): PlaceDecision => ({ place, fired, parties: [], informed: [], assumed })
