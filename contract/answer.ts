/** What routing answered, as screens and scripts read it. The shape follows `domain/routing/answer.ts`. */
import * as z from 'zod/mini'
import { dateTime } from './fields'

const otherBody = z.object({ code: z.string(), name: z.string(), why: z.string() })

export const reason = z.object({
  rule: z.string(),
  text: z.string(),
  basis: z.string(),
  confirmed: z.boolean(),
  from: z.array(z.string()),
})

export const deadline = z.object({
  limit: z.string(),
  what: z.string(),
  dueAt: dateTime,
  basis: z.string(),
  nature: z.enum(['statutory', 'norm']),
  caveat: z.nullable(z.string()),
})

export const fact = z.object({
  fact: z.enum(['place', 'other-place', 'right', 'conduct', 'channel', 'trade', 'suspect', 'platform']),
  value: z.string(),
  label: z.string(),
  note: z.nullable(z.string()),
  spans: z.array(z.object({ start: z.number(), end: z.number() })),
  certainty: z.enum(['明确', '较有把握', '不确定']),
})

export const candidate = z.extend(otherBody, { likely: z.enum(['较像', '也可能']) })

/** What a matter is decided by, the main one or a linked one. */
const decided = {
  kind: z.enum(['lead', 'request', 'consultation', 'complaint', 'not-ip']),
  responsible: z.object({
    kind: z.enum(['bureau', 'section', 'referral', 'outside', 'triage']),
    code: z.nullable(z.string()),
    name: z.string(),
    branch: z.nullable(z.string()),
  }),
  county: z.nullable(z.string()),
  workstation: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      industry: z.string(),
      /** What the person has to know before consenting. */
      warning: z.optional(z.string()),
    }),
  ),
  noWorkstation: z.nullable(z.string()),
  informed: z.array(otherBody),
  reasons: z.array(reason),
  deadlines: z.array(deadline),
  ask: z.nullable(z.string()),
  candidates: z.array(candidate),
  facts: z.array(fact),
  title: z.string(),
  why: z.string(),
  law: z.string(),
  guidance: z.nullable(z.string()),
  assumed: z.array(z.string()),
}

/** Another matter in the same text: stored as one of its own where `matter` is told. */
const linked = z.extend(otherBody, {
  matter: z.optional(
    z.object({ ...decided, about: z.enum(['question', 'right', 'party']), description: z.string() }),
  ),
})

export const answer = z.object({
  id: z.string(),
  ...decided,
  linked: z.array(linked),
  packVersion: z.string(),
})
