/** Who the caller is, and how one becomes somebody. */
import * as z from 'zod/mini'
import { ROLES } from '../domain/access/roles'
import { endpoint } from './endpoint'
import { clientId, dateTime, text } from './fields'

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
})

export const identity = {
  /** The identities of the calling WeChat account; empty for a visitor. */
  mine: endpoint({ who: ['visitor'], kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({}))
    .output(z.object({ identities: z.array(identityView) })),

  /** Makes a one-time invitation for a member of staff; answers the code once. */
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

  /** Takes an invitation; the second use is refused. */
  accept: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: { as: 'new:invited', input: { id: 'example-accept-001', code: '26C6-1F1E-1432' } },
  })
    .input(z.object({ id: clientId, code: text(8, 20, '请填写邀请码') }))
    .output(identityView),

  /** Registers the caller as a contact of an enterprise: a claim, until it is confirmed. */
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
        phone: z.string('请填写手机号').check(z.trim(), z.regex(/^1\d{10}$/, '请填写 11 位手机号')),
      }),
    )
    .output(identityView),
}
