/** Evidence: files are uploaded by the client, read and hashed by the server, and checked by anyone who has the file. */
import * as z from 'zod/mini'
import { CHECKS, MAX_EVIDENCE, MEDIA } from '../domain/evidence/evidence'
import { endpoint } from './endpoint'
import { clientId, dateTime, text } from './fields'

/** What the server read of an uploaded file. `token` proves it in a later submission of the same account. */
export const receivedFile = z.object({
  token: z.string(),
  id: z.string(),
  name: z.string(),
  media: z.enum(MEDIA),
  type: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  at: dateTime,
})

/** The proof that `evidence.add` gave. */
export const fileToken = z
  .string('附件不完整，请重新上传')
  .check(z.minLength(20, '附件不完整，请重新上传'), z.maxLength(4000, '附件不完整，请重新上传'))

/** A file of a submission. */
export const attached = z.object({
  token: fileToken,
  /** It would betray the reporter: only the responsible body sees it. */
  exposes: z.boolean('请选择附件是否会暴露您'),
  /** Item of the evidence coach that it answers. */
  shows: z.optional(z.string('取证清单不对').check(z.regex(/^[a-z-]{2,30}$/, '取证清单不对'))),
})

export const attachments = z.optional(
  z
    .array(attached, '附件不完整，请重新上传')
    .check(z.maxLength(MAX_EVIDENCE, `附件最多 ${MAX_EVIDENCE} 个，请挑最要紧的`)),
)

/** A piece of evidence as the viewer may see it. */
export const evidenceView = z.object({
  id: z.string(),
  name: z.string(),
  media: z.enum(MEDIA),
  bytes: z.number(),
  sha256: z.string(),
  at: dateTime,
  exposes: z.boolean(),
  /** Item of the evidence coach that it answers. */
  shows: z.nullable(z.string()),
  /** Whether the content check lets others see it. */
  check: z.enum(CHECKS),
})

/** SHA-256 as people copy it: spaces and capitals are forgiven. */
const sha256 = z.string('请填写 64 位的校验码').check(
  z.overwrite(value => value.replace(/\s/g, '').toLowerCase()),
  z.regex(/^[0-9a-f]{64}$/, '校验码是 64 位的数字和字母 a 到 f，请核对'),
)

export const evidence = {
  /**
   * Reads an uploaded file: kind and size by its content, SHA-256. The address cannot be guessed: its uploader knows it,
   * and whoever was given a link; whoever knows it may read it in, and the proof holds for that account alone
   * (docs/decisions/0010). The same id and file again answer the same but for the moment. Needs a WeChat account, no
   * identity: evidence is taken at the shop, before anybody registers.
   */
  add: endpoint({
    who: ['visitor'],
    kind: 'command',
    example: {
      as: 'p1',
      input: {
        id: 'example-file-0001',
        fileId: 'cloud://local.25bf-local/uploads/demo/storefront.jpg',
        name: '门头.jpg',
      },
    },
  })
    .input(
      z.object({
        id: clientId,
        fileId: z
          .string('附件没有传完，请重试')
          .check(z.regex(/^cloud:\/\/[^\s]{5,600}$/, '附件没有传完，请重试')),
        name: text(1, 120, '附件名称最多 120 个字'),
      }),
    )
    .output(receivedFile),

  /** Links to the evidence of a matter that the caller may open now; good for a quarter of an hour. */
  links: endpoint({
    who: ['enterprise', 'workstation', 'bureau', 'section'],
    kind: 'query',
    example: { as: 'p1', input: { matter: 'demo-matter-0001' } },
  })
    .input(z.object({ matter: clientId }))
    .output(z.object({ links: z.array(z.object({ id: z.string(), url: z.string() })), expiresAt: dateTime })),

  /** Whether a file, or a receipt, of this hash was received, and when; nothing else. */
  check: endpoint({
    who: ['visitor'],
    kind: 'query',
    example: {
      as: null,
      input: { sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    },
  })
    .input(z.object({ sha256 }))
    .output(z.object({ known: z.boolean(), at: z.nullable(dateTime) })),
}
