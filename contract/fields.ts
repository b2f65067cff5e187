/** Fields that several endpoints share, each with the sentence that a person reads when it is wrong. */
import * as z from 'zod/mini'
import { CHANNELS, REPORT_KINDS, RIGHTS } from '../domain/routing/report'

/** Shortest and longest text of a report, in characters. */
export const DESCRIPTION_LENGTH = { min: 8, max: 2000 } as const

/** Control characters, zero-width ones and broken surrogates carry no meaning and can hide an empty text. */
const withoutInvisible = (value: string): string =>
  value.replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\ufeff]/gu, char => (char === '\n' ? char : ''))

/** A text between two lengths after trimming, with one sentence for both errors. */
export const text = (min: number, max: number, sentence: string) =>
  z
    .string(sentence)
    .check(z.overwrite(withoutInvisible), z.trim(), z.minLength(min, sentence), z.maxLength(max, sentence))

/** An id made by the client, so that the same call twice is the same result. */
export const clientId = z
  .string('编号缺失，请返回重试')
  .check(z.regex(/^[A-Za-z0-9_-]{8,64}$/, '编号不合规，请返回重试'))

/** A day of the calendar, `YYYY-MM-DD`; whether the month has it is for the use case to say. */
export const day = z
  .string('请选择日期')
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '请选择正确的日期'))

/** An ISO date-time with offset. */
export const dateTime = z.string()

export const division = z.string('请选择县区或乡镇').check(z.regex(/^\d{6}(\d{3})?$/, '请选择县区或乡镇'))

export const place = z.object({
  division: z.optional(division),
  address: z.optional(text(1, 120, '地址最多 120 个字')),
  point: z.optional(
    z.object({
      lng: z.number('地图位置不正确').check(z.gte(-180, '地图位置不正确'), z.lte(180, '地图位置不正确')),
      lat: z.number('地图位置不正确').check(z.gte(-90, '地图位置不正确'), z.lte(90, '地图位置不正确')),
    }),
  ),
  corrected: z.optional(z.literal(true)),
})

/** What a person can say of an infringement or ask about; everything but the text may be left to routing. */
export const reportFields = {
  kind: z.enum(REPORT_KINDS, '请选择报告线索、请求处理或咨询'),
  description: text(
    DESCRIPTION_LENGTH.min,
    DESCRIPTION_LENGTH.max,
    `请用 ${DESCRIPTION_LENGTH.min} 到 ${DESCRIPTION_LENGTH.max} 个字说明情况`,
  ),
  right: z.optional(z.enum(RIGHTS, '请选择权利种类')),
  channel: z.optional(z.enum(CHANNELS, '请选择发生的渠道')),
  place: z.optional(place),
  suspect: z.optional(
    z.object({
      name: z.optional(text(1, 80, '对方名称最多 80 个字')),
      address: z.optional(text(1, 120, '对方地址最多 120 个字')),
    }),
  ),
  platform: z.optional(text(1, 40, '平台名称最多 40 个字')),
  industry: z.optional(text(1, 20, '行业名称最多 20 个字')),
}

/** Where a page of a list ends; opaque to the caller. */
export const cursor = z.optional(
  z.nullable(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确'))),
)
