/** WeChat's content check of what people write, before others see it; see decision 9. */
import { Refusal } from '../refusal'
import { askWechat } from '../store/database'

/** Characters that one call of WeChat's takes. */
const MAX_CHARACTERS = 2500
/** A report must not wait for the check longer than this. */
const TIMEOUT_MS = 3000
/** WeChat's words for: what people comment; the interface that answers with a suggestion. */
const TEXT = { scene: 2, version: 2 }

/**
 * What a report has to be able to describe: WeChat's labels for advertising, crime, fraud, and infringement of copyright.
 * Who writes that a shop does these things does none of them.
 */
const DESCRIBED = [10001, 20006, 20008, 20013]

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / MAX_CHARACTERS) }, (_unused, at) =>
    text.slice(at * MAX_CHARACTERS, (at + 1) * MAX_CHARACTERS),
  )

/** Whether WeChat refuses a text. Its failures are logged and refuse nothing. */
async function isRisky(openid: string, text: string): Promise<boolean> {
  const verdicts = pieces(text).map(async content => {
    try {
      const { code, answer } = await askWechat(
        'security.msgSecCheck',
        { ...TEXT, openid, content },
        TIMEOUT_MS,
      )
      if (code !== 0) console.error(JSON.stringify({ contentCheck: code }))
      const { suggest, label } = Object(answer.result) as { suggest?: unknown; label?: unknown }
      return code === 0 && suggest === 'risky' && !DESCRIBED.includes(Number(label))
    } catch (error) {
      console.error(JSON.stringify({ contentCheck: String(error) }))
      return false
    }
  })
  return (await Promise.all(verdicts)).includes(true)
}

/**
 * Checks what a person wrote: by the field's name, its text. One call of WeChat's for all; only where that refuses, one
 * more for each field. Throws INVALID_INPUT on the fields that WeChat refuses; where WeChat fails or is slow, the text
 * passes.
 */
export async function checkText(openid: string, texts: Record<string, string | undefined>): Promise<void> {
  const written = Object.entries(texts).flatMap(([field, text]) => (text ? [{ field, text }] : []))
  if (!(await isRisky(openid, written.map(({ text }) => text).join('\n')))) return
  const risky = await Promise.all(written.map(({ text }) => isRisky(openid, text)))
  const named = written.filter((_unused, at) => risky[at])
  throw new Refusal(
    'INVALID_INPUT',
    '请检查填写的内容',
    (named.length > 0 ? named : written).map(({ field }) => ({
      field,
      message: '这段文字没有通过微信的内容检查，请改一改再提交；写的都还在',
    })),
  )
}
