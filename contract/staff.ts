/** Members of staff: who works where, leave and deputies, and what happens when somebody goes. */
import * as z from 'zod/mini'
import { ROLES } from '../domain/access/roles'
import { endpoint } from './endpoint'
import { clientId, dateTime, day } from './fields'

/** Away from one day to another, both inclusive; the deputy (B 角) does the work meanwhile. */
export const away = z.object({
  from: z.string(),
  until: z.string(),
  deputy: z.string(),
  deputyName: z.string(),
})

const person = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  lead: z.boolean(),
  since: dateTime,
  away: z.nullable(away),
  you: z.boolean(),
})

const deskRoles = ['workstation', 'bureau', 'section'] as const

export const staff = {
  /** The members of an organisation and the invitations that nobody took yet. */
  list: endpoint({ who: ['admin'], kind: 'query', example: { as: 'p6', input: { org: 'bureau-411525' } } })
    .input(
      z.object({
        org: z.string('请选择单位').check(z.minLength(1, '请选择单位'), z.maxLength(60, '请选择单位')),
      }),
    )
    .output(
      z.object({
        people: z.array(person),
        invitations: z.array(
          z.object({ id: z.string(), name: z.string(), lead: z.boolean(), expiresAt: dateTime }),
        ),
      }),
    ),

  /** Ends a member's identity; what the person held returns to the organisation's desk. Twice is harmless. */
  dismiss: endpoint({
    who: ['admin'],
    kind: 'command',
    example: { as: 'p6', input: { id: 'example-dismiss-01', identity: 'demo-identity-p10' } },
  })
    .input(z.object({ id: clientId, identity: clientId }))
    .output(z.object({ identity: z.string(), released: z.number() })),

  /** Takes back an invitation that nobody took. Twice is harmless. */
  revoke: endpoint({
    who: ['admin'],
    kind: 'command',
    example: { as: 'p6', input: { invitation: 'none-such-invitation' } },
  })
    .input(
      z.object({
        invitation: z.string('请选择邀请').check(z.regex(/^[A-Za-z0-9_-]{8,64}$/, '请选择邀请')),
      }),
    )
    .output(z.object({ invitation: z.string() })),

  /** Colleagues of the caller's own organisation, the caller among them. */
  colleagues: endpoint({ who: deskRoles, kind: 'query', example: { as: 'p3', input: {} } })
    .input(z.object({}))
    .output(z.object({ people: z.array(person) })),

  /** Says that the caller is away and who is the deputy; `away` null ends it. */
  away: endpoint({
    who: deskRoles,
    kind: 'command',
    example: {
      as: 'p3',
      input: { away: { from: '2026-11-23', until: '2036-11-27', deputy: 'demo-identity-p7' } },
    },
  })
    .input(
      z.object({
        away: z.nullable(
          z.object({ from: day, until: day, deputy: clientId }, '请填写请假的起止日期和 B 角'),
        ),
      }),
    )
    .output(z.object({ away: z.nullable(away) })),
}
