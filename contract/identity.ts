/** Who the caller is, and how one becomes somebody. */
import * as z from 'zod/mini'
import { ROLES } from '../domain/access/roles'
import { endpoint } from './endpoint'
import { fileToken } from './evidence'
import { clientId, dateTime, text } from './fields'
import { away } from './staff'

const phone = z.string('请填写手机号').check(z.trim(), z.regex(/^1\d{10}$/, '请填写 11 位手机号'))

export const identityView = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  /** The person's name. */
  name: z.string(),
  /** A bureau's 负责人. */
  lead: z.boolean(),
  org: z.string(),
  orgName: z.string(),
  orgShortName: z.string(),
  county: z.nullable(z.string()),
  /** An enterprise's claim is only a claim until a bureau or an association confirms it. */
  confirmed: z.boolean(),
  /** Why the claim was declined; the person can register again with what was wrong put right. */
  declined: z.nullable(z.string()),
  /** A reviewer's trial: what is done stays on the trial desks. */
  trial: z.boolean(),
  /** Staff: away, and who does the work meanwhile. */
  away: z.nullable(away),
})

export const identity = {
  /** The identities of the calling WeChat account; empty for a visitor. */
  mine: endpoint({ who: ['visitor'], kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({}))
    .output(z.object({ identities: z.array(identityView) })),

  /** Makes a one-time invitation for a member of staff; only this call, and the same call again, tells the code. */
  invite: endpoint({
    who: ['admin'],
    kind: 'command',
    example: {
      as: 'p6',
      input: { id: 'example-invite-001', org: 'bureau-411525', name: '办案员乙（演示）', lead: false },
    },
  })
    .input(
      z.object({
        id: clientId,
        org: z.string('请选择单位').check(z.minLength(1, '请选择单位'), z.maxLength(60, '请选择单位')),
        name: text(2, 20, '请填写 2 到 20 个字的姓名'),
        lead: z.boolean('请选择是否负责人'),
        /** For the section only: the person administers the system instead of handling matters. */
        administrator: z.optional(z.boolean('请选择是否系统管理员')),
      }),
    )
    .output(z.object({ code: z.string(), expiresAt: dateTime })),

  /**
   * Takes an invitation: of staff, of another contact of an enterprise, or of a reviewer's trial. The second use is
   * refused. `phone` is needed for an enterprise's.
   */
  accept: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: { as: 'new:invited', input: { id: 'example-accept-001', code: '26C6-1F1E-1432' } },
  })
    .input(
      z.object({
        id: clientId,
        code: text(8, 20, '请填写邀请码'),
        phone: z.optional(phone),
      }),
    )
    .output(identityView),

  /**
   * Registers the caller as a contact of an enterprise: a claim, until it is confirmed. Again, it corrects a claim that
   * nobody confirmed; of a confirmed contact other words are refused.
   */
  register: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: {
      as: 'new:owner',
      input: {
        id: 'example-register-1',
        enterprise: '示例柳编工艺有限公司（演示）',
        creditCode: '91411525MA00000029',
        county: '411525',
        contact: '王某（演示）',
        phone: '13800000000',
      },
    },
  })
    .input(
      z.object({
        id: clientId,
        enterprise: text(4, 60, '请填写营业执照上的企业名称'),
        creditCode: z
          .string('请填写 18 位统一社会信用代码')
          .check(
            z.trim(),
            z.toUpperCase(),
            z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '请填写 18 位统一社会信用代码'),
          ),
        county: z.string('请选择企业所在县区').check(z.regex(/^\d{6}$/, '请选择企业所在县区')),
        contact: text(2, 20, '请填写联系人姓名'),
        phone,
        /** The licence's picture: what the bureau compares the claim with. */
        licence: z.optional(fileToken),
        /** Association that may confirm as well as the county's bureau. */
        association: z.optional(
          z.string('请选择协会').check(z.regex(/^assoc-[a-z-]{2,40}$/, '请选择名录里的协会')),
        ),
      }),
    )
    .output(identityView),

  /** The phone number of the calling account, by the code that WeChat's button gave (a paid interface of WeChat's). */
  phone: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: { as: 'new:owner', input: { code: 'example-phone-code' } },
  })
    .input(
      z.object({
        code: z
          .string('请重新点一次')
          .check(z.minLength(4, '请重新点一次'), z.maxLength(200, '请重新点一次')),
      }),
    )
    .output(z.object({ phone: z.string() })),

  /** Gives up one of the caller's own identities; what staff held returns to the desk. Twice is harmless. */
  leave: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: { as: 'p9', input: { identity: 'demo-identity-p9' } },
  })
    .input(z.object({ identity: clientId }))
    .output(z.object({ identities: z.array(identityView) })),

  /**
   * Deletes the account: all its identities and what they hold of the person, the person's own right cards and their
   * files among it. Matters that are with an authority stay with it, sealed as they were.
   */
  close: endpoint({ who: ['visitor'], kind: 'command', example: { as: 'p9', input: {} } })
    .input(z.object({}))
    .output(z.object({ closed: z.number() })),
}
