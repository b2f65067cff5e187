/** The work lists of bureau, workstation and section. */
import * as z from 'zod/mini'
import { ACTIONS, QUEUES } from '../domain/matter/states'
import { endpoint } from './endpoint'
import { cursor, dateTime } from './fields'

/** Narrows a queue: mine (what I hold, and whom I stand in for), nobody's, overdue, due today. */
export const FILTERS = ['all', 'mine', 'open', 'overdue', 'today'] as const

const queue = z.enum(QUEUES, '请选择待签收、办理中或已答复')

export const desk = {
  /** One queue of the caller's desk, the nearest deadline first; 20 a page, one database call, two with `mine`. */
  list: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'query',
    example: { as: 'p3', input: { queue: 'waiting' } },
  })
    .input(z.object({ queue, filter: z.optional(z.enum(FILTERS, '没有这种筛选')), cursor }))
    .output(
      z.object({
        rows: z.array(
          z.object({
            id: z.string(),
            number: z.string(),
            version: z.number(),
            kind: z.enum(['lead', 'request', 'consultation', 'complaint', 'not-ip']),
            title: z.string(),
            right: z.nullable(z.string()),
            industry: z.nullable(z.string()),
            county: z.nullable(z.string()),
            receivedAt: dateTime,
            dueAt: z.nullable(dateTime),
            /** What falls due: 签收, 核查 …; 暂停中, without `dueAt`, while the clock stands still. */
            due: z.nullable(z.string()),
            triage: z.boolean(),
            /** Whether a body said that the matter is not its own, and the section has not decided yet. */
            disputed: z.boolean(),
            /** Pieces of evidence. */
            evidence: z.number(),
            /** Whether the enterprise's claim is confirmed. */
            confirmed: z.boolean(),
            /** Who holds it; null while nobody does. */
            handler: z.nullable(z.object({ name: z.string(), you: z.boolean() })),
            /** The one action of the row's button, or null. */
            action: z.nullable(z.enum(ACTIONS)),
          }),
        ),
        next: z.nullable(z.string()),
      }),
    ),

  /** How many lie in each queue. */
  counts: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'query',
    example: { as: 'p3', input: {} },
  })
    .input(z.object({}))
    .output(
      z.object({
        waiting: z.number(),
        working: z.number(),
        answered: z.number(),
        overdue: z.number(),
        /** Due before the day is over and not yet overdue. */
        today: z.number(),
        /** The same two of the waiting ones alone, so that each queue's filters say how many they show. */
        waitingOnly: z.object({ overdue: z.number(), today: z.number() }),
        /** Of those signed for and not answered: what the caller holds or stands in for. */
        mine: z.number(),
        /** Signed for, not answered, and held by nobody. */
        open: z.number(),
      }),
    ),
}
