/** What was sent wrong and why: the rules that are most often objected to, and the cases that are kept as tests. */
import * as z from 'zod/mini'
import { OBJECTIONS } from '../domain/matter/states'
import { endpoint } from './endpoint'
import { clientId, cursor, dateTime, text } from './fields'

/** How the section decided: another body (`moved`), the same one (`kept`); null while nobody has. */
const decided = z.nullable(z.object({ outcome: z.enum(['moved', 'kept']), to: z.string(), at: dateTime }))

export const lessons = {
  /** Rules by how often what they sent was found wrong, the most often first. */
  rules: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: {} } })
    .input(z.object({}))
    .output(
      z.object({
        rows: z.array(
          z.object({
            rule: z.string(),
            /** The rule's own sentence and basis. */
            text: z.string(),
            basis: z.string(),
            /** How many matters it took part in deciding, as far back as is counted. */
            fired: z.number(),
            objected: z.number(),
            /** Of those: found wrong, found right after all, not decided yet. */
            moved: z.number(),
            kept: z.number(),
            open: z.number(),
          }),
        ),
        /** Since when it is counted; null where nobody has objected yet. */
        since: z.nullable(dateTime),
      }),
    ),

  /** Objections with their texts, the latest first; of one rule where it is named. 20 a page. */
  list: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: {} } })
    .input(
      z.object({
        rule: z.optional(z.string('请选择规则').check(z.regex(/^[a-z0-9-]{1,40}$/, '请选择规则'))),
        cursor,
      }),
    )
    .output(
      z.object({
        rows: z.array(
          z.object({
            matter: z.string(),
            number: z.string(),
            title: z.string(),
            /** Id of the objection, which is that of the action. */
            objection: z.string(),
            reason: z.enum(OBJECTIONS),
            why: z.string(),
            by: z.string(),
            at: dateTime,
            rules: z.array(z.string()),
            sentTo: z.string(),
            decided,
            /** The reporter's text without what tells who or where to reach anybody; what a test case would hold. */
            anonymous: z.string(),
            /** What the test case would expect: 潢川县市场监督管理局; null while nobody has decided. */
            wants: z.nullable(z.string()),
            /** The kept test case, or null. */
            kept: z.nullable(z.string()),
          }),
        ),
        next: z.nullable(z.string()),
      }),
    ),

  /**
   * Makes a permanent test case of an objection that was decided: the text without identities, and where it belongs.
   * `text` where a person corrected what was to be left out. The same objection twice is one case.
   */
  keep: endpoint({
    who: ['section'],
    kind: 'command',
    example: {
      as: 'p4',
      input: { id: 'example-keep-0001', matter: 'demo-matter-0011', objection: 'demo-object-0011' },
    },
  })
    .input(
      z.object({
        id: clientId,
        matter: clientId,
        objection: clientId,
        text: z.optional(text(8, 2000, '请保留 8 到 2000 个字')),
      }),
    )
    .output(
      z.object({ id: z.string(), text: z.string(), wants: z.string(), gets: z.string(), right: z.boolean() }),
    ),

  /** Kept test cases, the latest first, each tried with the rules in force; 50 a page. `file` is what a developer takes in. */
  cases: endpoint({ who: ['section'], kind: 'query', example: { as: 'p4', input: {} } })
    .input(z.object({ cursor }))
    .output(
      z.object({
        rows: z.array(
          z.object({
            id: z.string(),
            text: z.string(),
            rule: z.nullable(z.string()),
            keptAt: dateTime,
            wants: z.string(),
            gets: z.string(),
            right: z.boolean(),
          }),
        ),
        next: z.nullable(z.string()),
        /** This page's cases as JSON for `test/routing/kept-cases.json`. */
        file: z.string(),
      }),
    ),

  /** Takes a test case back. Twice is harmless. */
  drop: endpoint({
    who: ['section'],
    kind: 'command',
    example: { as: 'p4', input: { case: 'none-such-case' } },
  })
    .input(z.object({ case: clientId }))
    .output(z.object({ case: z.string() })),
}
