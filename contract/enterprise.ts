/** Who speaks for an enterprise: claims, their confirmation by a bureau or an association, several contacts, hand-over. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { clientId, cursor, dateTime, text } from './fields'

/** A contact as others of the same enterprise, or the bureau, may see it. */
const contact = z.object({
  id: z.string(),
  name: z.string(),
  /** Last four digits. */
  phoneTail: z.string(),
  since: dateTime,
})

export const enterprise = {
  /** Claims that wait for the caller's organisation: the county's bureau, or the association that was named. */
  claims: endpoint({ who: ['bureau', 'workstation'], kind: 'query', example: { as: 'p3', input: {} } })
    .input(z.object({ cursor }))
    .output(
      z.object({
        rows: z.array(
          z.object({
            /** Id of the claim. */
            id: z.string(),
            enterprise: z.string(),
            creditCode: z.string(),
            county: z.string(),
            contact: z.string(),
            phone: z.string(),
            /** Link to the licence's picture, good for a quarter of an hour; null where none was given. */
            licence: z.nullable(z.string()),
            /** Association that the enterprise says it belongs to. */
            association: z.nullable(z.string()),
            createdAt: dateTime,
            /** Who speaks for the same enterprise already: one of them may be the same person's lost account. */
            others: z.array(contact),
          }),
        ),
        next: z.nullable(z.string()),
      }),
    ),

  /**
   * Confirms or declines a claim. With `replaces` the named contact's account is lost or given up, and stops speaking
   * for the enterprise. Matters that the person filed before become the enterprise's. The same decision again is harmless.
   */
  decide: endpoint({
    who: ['bureau', 'workstation'],
    kind: 'command',
    example: { as: 'p16', input: { id: 'example-decide-001', claim: 'demo-identity-p9', yes: true } },
  })
    .input(
      z.object({
        id: clientId,
        claim: clientId,
        yes: z.boolean('请选择确认或不确认'),
        /** Read by whoever claimed; needed with a no. */
        why: z.optional(text(4, 200, '请用 4 到 200 个字写明原因')),
        replaces: z.optional(clientId),
      }),
    )
    .output(z.object({ claim: z.string(), confirmed: z.boolean() })),

  /** Who speaks for the caller's enterprise; only oneself while the claim is not confirmed. */
  contacts: endpoint({ who: ['enterprise'], kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({}))
    .output(z.object({ contacts: z.array(z.extend(contact, { you: z.boolean() })), mayInvite: z.boolean() })),

  /**
   * Makes a one-time code for another contact of a confirmed enterprise. With `handOver` the caller stops speaking for
   * it the moment the code is taken.
   */
  inviteContact: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: { as: 'p1', input: { id: 'example-contact-01', name: '吴某（演示）', handOver: false } },
  })
    .input(
      z.object({
        id: clientId,
        name: text(2, 20, '请填写 2 到 20 个字的姓名'),
        handOver: z.boolean('请选择是否交接'),
      }),
    )
    .output(z.object({ code: z.string(), expiresAt: dateTime })),
}
