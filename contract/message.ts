/** The message centre: a view of the history of the caller's matters. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { cursor, dateTime } from './fields'

const who = ['enterprise', 'workstation', 'bureau', 'section'] as const

export const message = {
  /** What others did in the caller's matters, grouped by matter, the latest first; 20 matters a page. */
  list: endpoint({ who, kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({ cursor }))
    .output(
      z.object({
        groups: z.array(
          z.object({
            matter: z.string(),
            number: z.string(),
            title: z.string(),
            lastEventAt: dateTime,
            unread: z.number(),
            messages: z.array(
              z.object({
                id: z.string(),
                at: dateTime,
                title: z.string(),
                text: z.string(),
                unread: z.boolean(),
              }),
            ),
          }),
        ),
        /** Of the groups of this page. */
        unread: z.number(),
        next: z.nullable(z.string()),
      }),
    ),

  /** Everything up to this moment has been seen. */
  seen: endpoint({ who, kind: 'command', example: { as: 'p1', input: {} } })
    .input(
      z.object({
        /** `now` of the list that was shown; the moment of the call where absent. */
        upTo: z.optional(
          z.string('时间不正确').check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+\+08:00$/, '时间不正确')),
        ),
      }),
    )
    .output(z.object({ seenAt: dateTime })),
}
