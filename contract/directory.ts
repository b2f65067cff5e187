/** The directory and the city's places, readable by anyone. */
import * as z from 'zod/mini'
import { ORGANISATION_KINDS } from '../domain/directory'
import { endpoint } from './endpoint'

export const directory = {
  /** Organisations of one kind or county, all where neither is given. */
  list: endpoint({ who: ['visitor'], kind: 'query', example: { as: null, input: { kind: 'bureau' } } })
    .input(
      z.object({
        kind: z.optional(z.enum(ORGANISATION_KINDS, '没有这类单位')),
        county: z.optional(z.string('请选择县区').check(z.regex(/^\d{6}$/, '请选择县区'))),
      }),
    )
    .output(
      z.object({
        organisations: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(ORGANISATION_KINDS),
            name: z.string(),
            shortName: z.string(),
            county: z.nullable(z.string()),
            does: z.string(),
            phone: z.nullable(z.string()),
            address: z.nullable(z.string()),
            industries: z.array(z.string()),
            registeredWith: z.nullable(z.string()),
            supervisedBy: z.nullable(z.string()),
            demo: z.boolean(),
          }),
        ),
      }),
    ),

  /** Counties with their townships, and the trades, for pickers. */
  places: endpoint({ who: ['visitor'], kind: 'query', example: { as: null, input: {} } })
    .input(z.object({}))
    .output(
      z.object({
        counties: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            townships: z.array(z.object({ code: z.string(), name: z.string() })),
          }),
        ),
        industries: z.array(z.string()),
        /** Working days within which a consultation is answered. */
        answerDays: z.number(),
      }),
    ),
}
