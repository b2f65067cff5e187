/** Right cards (权利卡): an enterprise enters a mark, patent or indication once and takes it into reports with one tap. */
import * as z from 'zod/mini'
import { MAX_CARD_FILES, STANDINGS } from '../domain/evidence/right-card'
import { RIGHTS } from '../domain/routing/report'
import { endpoint } from './endpoint'
import { fileToken } from './evidence'
import { clientId, day, text } from './fields'

export const rightCardView = z.object({
  id: z.string(),
  version: z.number(),
  right: z.enum(RIGHTS),
  name: z.string(),
  number: z.string(),
  expiresOn: z.nullable(z.string()),
  genuine: z.string(),
  standing: z.enum(STANDINGS),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), media: z.string(), url: z.nullable(z.string()) }),
  ),
})

export const rightCard = {
  /** The caller's cards, the newest first; an enterprise whose claim is confirmed shares them among its contacts. */
  list: endpoint({ who: ['enterprise'], kind: 'query', example: { as: 'p1', input: {} } })
    .input(z.object({}))
    .output(z.object({ cards: z.array(rightCardView) })),

  /** Makes a card (`version` absent) or changes the version that was seen. `keep` names the files that stay. */
  save: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: {
      as: 'p1',
      input: {
        id: 'example-card-0001',
        right: 'trademark',
        name: '豫江',
        number: '12345678',
        expiresOn: '2031-05-20',
        genuine: '吊牌右下角有烫金流水号，收口用双股柳条。',
      },
    },
  })
    .input(
      z.object({
        id: clientId,
        version: z.optional(
          z.number('页面已过期，请刷新').check(z.int('页面已过期，请刷新'), z.gte(1, '页面已过期，请刷新')),
        ),
        right: z.enum(RIGHTS, '请选择权利种类'),
        name: text(1, 40, '请填写 1 到 40 个字的名称'),
        number: text(2, 40, '请填写注册号或专利号'),
        expiresOn: z.optional(day),
        genuine: z.optional(text(0, 1000, '怎样辨认正品最多写 1000 个字')),
        files: z.optional(
          z
            .array(fileToken, '附件不完整，请重新上传')
            .check(z.maxLength(MAX_CARD_FILES, `最多 ${MAX_CARD_FILES} 张`)),
        ),
        keep: z.optional(
          z
            .array(clientId, '附件不完整，请重试')
            .check(z.maxLength(MAX_CARD_FILES, `最多 ${MAX_CARD_FILES} 张`)),
        ),
      }),
    )
    .output(rightCardView),

  /** Throws a card away; matters that were filed with it keep what they took. Twice is harmless. */
  remove: endpoint({
    who: ['enterprise'],
    kind: 'command',
    example: { as: 'p1', input: { id: 'demo-card-0002' } },
  })
    .input(z.object({ id: clientId }))
    .output(z.object({ id: z.string() })),
}
