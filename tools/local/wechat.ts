/** What stands in for WeChat on this machine: its content check, by a list of words. */
import { randomUUID } from 'node:crypto'
import { blockedWords } from '../../city/national/blocked-words'
import type { WechatStandIn } from '../../local/src'

/** WeChat's numbers for: nothing found; other. */
const LABEL = { nothing: 100, other: 21000 }

const suggestionOn = (text: string) =>
  blockedWords.some(word => text.includes(word))
    ? { suggest: 'risky', label: LABEL.other }
    : { suggest: 'pass', label: LABEL.nothing }

/** A picture is told by its address: one whose key holds this is refused, so that the refusal can be shown. */
const REFUSED_PICTURE = 'refused-by-wechat'

/** Links carry the file's key as base64url, see the local cloud's storage. */
const keyIn = (url: string): string =>
  Buffer.from(new URL(url).pathname.split('/').at(-1)?.split('.')[0] ?? '', 'base64url').toString()

/** By the name that functions call. The verdict on a picture is pushed, as WeChat does. */
export const wechatStandIns: Record<string, WechatStandIn> = {
  'phonenumber.getPhoneNumber': () => ({
    phoneInfo: { phoneNumber: '13800000000', purePhoneNumber: '13800000000', countryCode: '86' },
  }),
  'security.msgSecCheck': ({ content }) => ({ result: suggestionOn(String(content)) }),
  'security.mediaCheckAsync': ({ mediaUrl }, push) => {
    const traceId = randomUUID()
    const isRefused = keyIn(String(mediaUrl)).includes(REFUSED_PICTURE)
    push({
      functionName: 'wechat-events',
      event: {
        MsgType: 'event',
        Event: 'wxa_media_check',
        version: 2,
        trace_id: traceId,
        result: isRefused
          ? { suggest: 'risky', label: LABEL.other }
          : { suggest: 'pass', label: LABEL.nothing },
      },
    })
    return { traceId }
  },
}
