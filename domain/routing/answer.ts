/** What routing answers: who is responsible, who advises, why, and by when. */
import type { ReportKind } from './report'

/** What a report is in law (投诉举报处理办法 3, 28, 44). */
export type LegalKind = ReportKind | 'complaint' | 'not-ip'

export type ResponsibleKind = 'bureau' | 'section' | 'referral' | 'outside' | 'triage'

/** How sure a reading is, in words that a person reads. */
export type Certainty = '明确' | '较有把握' | '不确定'

/** A stretch of the description, in UTF-16 units, end exclusive. */
export type Span = { start: number; end: number }

/** One thing read from the text, with the words it was read from, so that the person can correct it. */
export type Fact = {
  fact: 'place' | 'other-place' | 'right' | 'conduct' | 'channel' | 'trade' | 'suspect' | 'platform'
  /** The machine's value: a division code, a right, a channel, a trade. */
  value: string
  /** What a person reads: 固始县陈淋子镇. */
  label: string
  /** A remark: 销售地, 可能的生产地. */
  note: string | null
  spans: Span[]
  certainty: Certainty
}

/** One rule that fired, in the order it did. */
export type Reason = {
  /** Id of the rule in the pack. */
  rule: string
  /** One plain sentence. */
  text: string
  /** 商标法 60 */
  basis: string
  /** False where nobody confirmed the basis or the pack's policy. */
  confirmed: boolean
  /** The words of the description that made it fire. */
  from: string[]
}

/** A deadline of the responsible body or of the workstation. */
export type Deadline = {
  /** Id of the limit in the pack: `sign`, `verify`, `answer-consultation` … */
  limit: string
  what: string
  /** ISO date-time with +08:00. */
  dueAt: string
  basis: string
  /** A duty by law, or a norm of service. */
  nature: 'statutory' | 'norm'
  /** Set where the days cross a year whose holidays are not published. */
  caveat: string | null
}

/** Another body: a linked matter's, or one that only needs to know. */
export type OtherBody = { code: string; name: string; why: string }

/**
 * Another matter in the same text (投诉举报处理办法 9): with `matter` it is stored as one of its own, without it the person
 * is only told whom to turn to, and nothing is stored.
 */
export type Linked = OtherBody & { matter?: LinkedMatter }

/** What a linked matter is decided by; `description` is the part of the text that its body is given. */
export type LinkedMatter = Omit<Answer, 'id' | 'linked' | 'packVersion'> & {
  about: 'question' | 'right' | 'party'
  description: string
}

/** A body that may be the right one, when no rule can tell. */
export type Candidate = OtherBody & { likely: '较像' | '也可能' }

export type Answer = {
  id: string
  kind: LegalKind
  responsible: { kind: ResponsibleKind; code: string | null; name: string; branch: string | null }
  county: string | null
  /** `warning`: what the person has to know before consenting (routing-law D, G 11). */
  workstation: { id: string; name: string; industry: string; warning?: string } | null
  /** Why there is no workstation, or null where there is one. */
  noWorkstation: string | null
  linked: Linked[]
  informed: OtherBody[]
  reasons: Reason[]
  deadlines: Deadline[]
  /** The one question whose answer would decide, or null. */
  ask: string | null
  /** Ranked; empty unless it is triage. */
  candidates: Candidate[]
  facts: Fact[]
  /** A short heading for lists: 陈淋子镇门店销售假冒商标商品. */
  title: string
  /** One plain paragraph for the enterprise: why them. */
  why: string
  /** What the submission is in law and what it is not, one or two plain sentences. */
  law: string
  /** What the person should do next, where it is not ours; else null. */
  guidance: string | null
  /** What was assumed, each a plain sentence. */
  assumed: string[]
  packVersion: string
}
