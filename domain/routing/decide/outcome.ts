/** What deciding passes from step to step. */
import type { Candidate, OtherBody } from '../answer'

/** A rule that fired, with the words that made it fire. */
export type Fired = { rule: string; from: string[]; text?: string }

export type Settled = {
  kind: 'county'
  county: string
  area: string | null
  /** 固始县陈淋子镇 */
  label: string
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
