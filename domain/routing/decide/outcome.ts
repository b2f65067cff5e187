/** What deciding passes from step to step. */
import type { Candidate, OtherBody } from '../answer'
import type { Part } from '../read/mention'

/** A rule that fired, with the words that made it fire. */
export type Fired = {
  rule: string
  from: string[]
  /** In place of the pack's sentence. */
  text?: string
  /** The county or place that a rule of B arrived at. */
  to?: string
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

/** Which place counts; with everything that follows from the other places. */
export type PlaceDecision = {
  place: Settled | Elsewhere | Unsettled
  fired: Fired[]
  linked: OtherBody[]
  informed: OtherBody[]
  assumed: string[]
}
