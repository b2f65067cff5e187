/** A text that holds two kinds: the leading one is handled, the other is named plainly (投诉举报处理办法 9; G 2). */
import type { Compiled } from '../compile/compiled'
import type { Reading } from '../read/reading'
import { has, hitsOf, wordsOf } from '../read/text'
import type { Verdict } from './verdict'

/** A refund is a consumer's wish; damages may be a right holder's. */
const REFUND = /^(退款|退货|退一赔三|假一赔十|退钱|不给退|不退|退我|三倍赔偿|十倍赔偿)$/
/** Channels whose words are seldom said by the way. */
const PLAINLY_OTHER = ['wages', 'food-safety']

/** The other kind, in one sentence, and the words that showed it. */
const second = (
  compiled: Compiled,
  reading: Reading,
  verdict: Verdict,
): { says: string; from: string[] } | null => {
  const { text } = reading
  const [leading] = reading.subjects
  if (verdict.kind === 'complaint' || verdict.kind === 'not-ip') {
    const right = leading && !leading.assumed ? compiled.pack.subjectRights[leading.subject] : null
    if (!leading || !right) return null
    const label = compiled.pack.rightLabels[right]
    return {
      says: `里面可能还有一条侵权线索（${label}）：您是权利人的话，可以另报一件，这次没有替您提交。`,
      from: wordsOf(leading.hits),
    }
  }
  if (verdict.kind === 'consultation') {
    const acts = reading.mentions.some(one => ['sale', 'production', 'storage'].includes(one.part))
    if (reading.kind.accused || !acts || !has(text, 'kind.accusing') || !leading) return null
    return { says: '文字里还反映了侵权，这里先按咨询答复；要举报的话，请另报一件线索。', from: [] }
  }
  const refund = hitsOf(text, 'kind.consumer').filter(hit => REFUND.test(hit.word))
  if (refund.length > 0)
    return {
      says: '退款、赔偿的要求属于消费争议，请另向 12315 平台提出；这里只办侵权线索。',
      from: wordsOf(refund),
    }
  const asked = hitsOf(text, 'kind.second-question')
  if (asked.length > 0)
    return {
      says: '文字里还有一个问题，属于咨询，与线索分开办理：请另提一件咨询，两件会相互关联。',
      from: wordsOf(asked),
    }
  const other = compiled.pack.otherChannels.find(
    one => PLAINLY_OTHER.includes(one.id) && has(text, `other:${one.id}`),
  )
  if (!other) return null
  return {
    says: `文字里还说到${other.label}，那部分请找${other.authority}；这里只办侵权线索。`,
    from: wordsOf(hitsOf(text, `other:${other.id}`)),
  }
}

/** The verdict with the notice of a second kind, where there is one. */
export const split = (compiled: Compiled, reading: Reading, verdict: Verdict): Verdict => {
  const found = second(compiled, reading, verdict)
  if (!found) return verdict
  return {
    ...verdict,
    fired: [...verdict.fired, { rule: 'split', from: found.from, text: found.says }],
    assumed: [...verdict.assumed, found.says],
  }
}
