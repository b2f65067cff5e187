/** The work lists of bureau, workstation and section. */
import * as z from 'zod/mini'
import { ACTIONS, QUEUES } from '../domain/matter/states'
import { endpoint } from './endpoint'
import { cursor, dateTime } from './fields'

const queue = z.enum(QUEUES, '请选择待签收、办理中或已答复')

export const desk = {
  /** One queue of the caller's desk, the nearest deadline first; 20 a page, one database call. */
  list: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'query',
    example: { as: 'p3', input: { queue: 'waiting' } },
  })
    .input(z.object({ queue, cursor }))
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
            /** What falls due: 签收, 核查 … */
            due: z.nullable(z.string()),
            triage: z.boolean(),
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
      z.object({ waiting: z.number(), working: z.number(), answered: z.number(), overdue: z.number() }),
    ),
}
