/** A matter: submitting it, following it, acting on it. */
import * as z from 'zod/mini'
import { OBJECTIONS, PAUSES, TOPICS } from '../domain/matter/states'
import { answer } from './answer'
import { endpoint } from './endpoint'
import { attachments } from './evidence'
import { clientId, cursor, reportFields, text } from './fields'
import { matterRow, matterView } from './matter-view'

const version = z
  .number('页面已过期，请刷新')
  .check(z.int('页面已过期，请刷新'), z.gte(1, '页面已过期，请刷新'))

/** An action on a matter: its own id, the matter's, and the version that the person looked at. */
const action = { id: clientId, matter: clientId, version }

const LEAD = {
  kind: 'lead',
  description: '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐',
} as const

export const matter = {
  /** Stores the report, routed; the same id twice is the same matter. At most two database calls. */
  submit: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: { as: 'p1', input: { id: 'example-lead-0001', ...LEAD, consent: true } },
  })
    .input(
      z.object({
        id: clientId,
        ...reportFields,
        /** The reporter asks the workstation to help and lets it see the report. */
        consent: z.boolean('请选择是否请工作站协助'),
        evidence: attachments,
        /** A right card of the caller's; a lapsed one is refused. */
        card: z.optional(clientId),
        /** Address of the goods or the page. */
        link: z.optional(text(1, 500, '链接最多 500 个字')),
        /** What a consultation is about. */
        topic: z.optional(z.enum(TOPICS, '请选择咨询的类别')),
      }),
    )
    .output(matterView),

  /** The caller's own matters, the latest event first; 20 a page. */
  mine: endpoint({ who: ['enterprise'], kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({ cursor }))
    .output(z.object({ rows: z.array(matterRow), next: z.nullable(z.string()) })),

  /** One matter, as far as the caller may see it; another's is NOT_FOUND. */
  read: endpoint({
    who: ['enterprise', 'workstation', 'bureau', 'section'],
    kind: 'query',
    example: { as: 'p1', input: { id: 'demo-matter-0001' } },
  })
    .input(z.object({ id: clientId }))
    .output(matterView),

  /** Signs for what lies on the caller's desk; starts the next clock. */
  sign: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'command',
    example: { as: 'p3', input: { id: 'example-sign-0001', matter: 'demo-matter-0001', version: 1 } },
  })
    .input(z.object(action))
    .output(matterView),

  /**
   * Answers the enterprise (bureau, section) or advises (workstation); what is written is read by the enterprise.
   * With `progress` it only tells how it goes, and the clock runs on.
   */
  reply: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'command',
    example: {
      as: 'p3',
      input: {
        id: 'example-reply-0001',
        matter: 'demo-matter-0002',
        version: 2,
        text: '已到店检查，现场发现同款 12 件，已登记保存，正在按程序报批立案。',
      },
    },
  })
    .input(
      z.object({
        ...action,
        text: text(5, 2000, '请写 5 到 2000 个字的答复'),
        progress: z.optional(z.boolean('请选择是进展还是结果')),
      }),
    )
    .output(matterView),

  /** Takes over what nobody holds, or a colleague does; recorded. */
  take: endpoint({
    who: ['workstation', 'bureau', 'section'],
    kind: 'command',
    example: { as: 'p7', input: { id: 'example-take-0001', matter: 'demo-matter-0002', version: 2 } },
  })
    .input(z.object(action))
    .output(matterView),

  /** The reporter adds what was left out, or asks on: an answered consultation comes back to the desk. */
  add: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: {
      as: 'p1',
      input: {
        id: 'example-add-00001',
        matter: 'demo-matter-0004',
        version: 3,
        text: '检验报告需要哪一级机构出具，有效期多长？',
      },
    },
  })
    .input(
      z.object({
        ...action,
        text: text(4, 2000, '请写 4 到 2000 个字'),
        evidence: attachments,
      }),
    )
    .output(matterView),

  /** The reporter rates an answer, once. */
  rate: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: {
      as: 'p1',
      input: { id: 'example-rate-0001', matter: 'demo-matter-0004', version: 3, score: 5 },
    },
  })
    .input(
      z.object({
        ...action,
        score: z
          .number('请选择 1 到 5 分')
          .check(z.int('请选择 1 到 5 分'), z.gte(1, '请选择 1 到 5 分'), z.lte(5, '请选择 1 到 5 分')),
        words: z.optional(text(0, 300, '评价最多 300 个字')),
      }),
    )
    .output(matterView),

  /**
   * The hand-over sheet for the national 12315 platform: what its form asks, in its order. The reporter's lines are
   * empty: they are opened by `reporter.open`, which is recorded.
   */
  sheet: endpoint({
    who: ['bureau', 'section'],
    kind: 'query',
    example: { as: 'p3', input: { id: 'demo-matter-0001' } },
  })
    .input(z.object({ id: clientId }))
    .output(
      z.object({
        number: z.string(),
        rows: z.array(
          z.object({
            label: z.string(),
            value: z.string(),
            /** Filled in from the opened seal. */
            sealed: z.nullable(z.enum(['enterprise', 'creditCode', 'contact', 'phone'])),
          }),
        ),
      }),
    ),

  /** Keeps the number that the 12315 platform gave. */
  register: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: {
      as: 'p3',
      input: {
        id: 'example-12315-001',
        matter: 'demo-matter-0002',
        version: 2,
        number: '1411525002026112300001',
      },
    },
  })
    .input(
      z.object({
        ...action,
        number: z
          .string('请填写 12315 平台的登记编号')
          .check(z.trim(), z.regex(/^[0-9A-Za-z-]{8,40}$/, '登记编号是 8 到 40 位数字或字母，请核对')),
      }),
    )
    .output(matterView),

  /**
   * Says that the matter is not the caller's: it goes to the section's triage, and the caller keeps it until the section
   * has decided (程序规定 13, 14, 16). Recorded against the rule that sent it.
   */
  object: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: {
      as: 'p3',
      input: {
        id: 'example-object-001',
        matter: 'demo-matter-0002',
        version: 2,
        reason: 'wrong-place',
        why: '到现场核实，门店在潢川县双柳树镇，不在我县。',
      },
    },
  })
    .input(
      z.object({
        ...action,
        reason: z.enum(OBJECTIONS, '请选择不归我们管、地点不对或者权利不对'),
        why: text(4, 500, '请用 4 到 500 个字写明理由，市局会看到'),
      }),
    )
    .output(matterView),

  /** Stops the clock of verification while something is tested, appraised or identified (程序规定 18). */
  pause: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: {
      as: 'p3',
      input: {
        id: 'example-pause-001',
        matter: 'demo-matter-0002',
        version: 2,
        reason: 'identification',
        why: '已把样品照片交权利人辨认。',
      },
    },
  })
    .input(
      z.object({
        ...action,
        reason: z.enum(PAUSES, '请选择检测检验、鉴定或者权利人辨认'),
        why: text(4, 300, '请用 4 到 300 个字写明在等什么'),
      }),
    )
    .output(matterView),

  /** Lets the clock run on from where it stood. */
  resume: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: { as: 'p3', input: { id: 'example-resume-01', matter: 'demo-matter-0010', version: 3 } },
  })
    .input(z.object(action))
    .output(matterView),

  /** Prolongs the clock of verification once by the law's own length; the person in charge approves (程序规定 18). */
  extend: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: {
      as: 'p7',
      input: {
        id: 'example-extend-01',
        matter: 'demo-matter-0002',
        version: 2,
        why: '涉及三处经营场所，需要逐一核查。',
      },
    },
  })
    .input(z.object({ ...action, why: text(4, 300, '请用 4 到 300 个字写明为什么延长') }))
    .output(matterView),

  /** Triage: sends a matter that no rule could decide to a bureau, or keeps it for the section. */
  assign: endpoint({
    who: ['section'],
    kind: 'command',
    example: {
      as: 'p4',
      input: {
        id: 'example-assign-0001',
        matter: 'demo-matter-0003',
        version: 1,
        to: 'bureau-411502',
        why: '已电话核实，茶庄在浉河区老城街道。',
      },
    },
  })
    .input(
      z.object({
        ...action,
        to: z.string('请选择派给谁').check(z.regex(/^(section|bureau-\d{6})$/, '请选择派给哪个局')),
        why: text(4, 500, '请用 4 到 500 个字写明理由，企业和接收的局会看到'),
      }),
    )
    .output(matterView),
}

export const routing = {
  /** What would happen if this were submitted now; stores nothing. */
  preview: endpoint({ who: ['visitor'], kind: 'query', example: { as: 'p1', input: LEAD } })
    .input(z.object(reportFields))
    .output(answer),
}

export const reporter = {
  /** Opens the sealed reporter for those who must know, and records the reading. */
  open: endpoint({
    who: ['bureau', 'section'],
    kind: 'command',
    example: { as: 'p3', input: { id: 'example-open-0001', matter: 'demo-matter-0001' } },
  })
    .input(z.object({ id: clientId, matter: clientId }))
    .output(
      z.object({
        enterprise: z.string(),
        creditCode: z.nullable(z.string()),
        /** Whether a bureau or an association confirmed that the person acts for the enterprise. */
        confirmed: z.boolean(),
        contact: z.string(),
        phone: z.string(),
        readings: z.number(),
      }),
    ),
}
