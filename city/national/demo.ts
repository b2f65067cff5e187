/** The shape of a city's demonstration: who takes part, and what they do, played in through the api. */
import type { ObjectionReason, PauseReason, Topic } from '../../domain/matter/states'
import type { Right } from '../../domain/routing/report'

export type DemoStaff = { id: string; org: string; name: string; lead?: boolean }

export type DemoContact = {
  id: string
  enterprise: string
  creditCode: string
  county: string
  contact: string
  phone: string
  /** Whose bureau has confirmed the claim already; the others still wait. */
  confirmedBy?: string
}

/** What is done with a matter after it was submitted, in order. */
type Deed =
  | { as: string; do: 'sign' | 'take' }
  | { as: string; do: 'reply'; text: string; progress?: true }
  | { as: string; do: 'add'; text: string }
  | { as: string; do: 'rate'; score: 1 | 2 | 3 | 4 | 5; words?: string }
  | { as: string; do: 'register'; number: string }
  | { as: string; do: 'pause'; reason: PauseReason; why: string }
  // Its id is named where an example of the contract speaks of it.
  | { id: string; as: string; do: 'object'; reason: ObjectionReason; why: string }
  | { as: string; do: 'assign'; to: string; why: string }

export type DemoMatter = {
  id: string
  as: string
  kind: 'lead' | 'consultation'
  description: string
  consent: boolean
  topic?: Topic
  platform?: string
  link?: string
  /** Comes with the pictures of the demonstration. */
  evidence?: true
  deeds: Deed[]
}

/** A right of the first enterprise, entered once to file with. */
export type DemoCard = {
  right: Right
  name: string
  number: string
  expiresOn: string
  /** How genuine goods are known. */
  genuine: string
}

export type Demo = {
  /** The first administrator, who invites everybody else. */
  admin: { id: string; name: string }
  staff: DemoStaff[]
  contacts: DemoContact[]
  /** An invitation that nobody has taken yet, so that taking one can be tried. */
  openInvitation: { id: string; org: string; name: string }
  /** One that can be filed with, and one that has lapsed. */
  cards: DemoCard[]
  matters: DemoMatter[]
}
