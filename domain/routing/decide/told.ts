/** A second kind in a text that nobody here stores: the person is told plainly, so that nobody believes it was filed (办法 9; G 2). */
import type { Compiled } from '../compile/compiled'
import { has, hitsOf, wordsOf } from '../read/text'
import type { Verdict } from './verdict'

/** A refund is a consumer's wish; damages may be a right holder's. */
const REFUND = /^(退款|退货|退一赔三|假一赔十|退钱|不给退|不退|退我|三倍赔偿|十倍赔偿)$/
/** Goods that are called fake, whoever's mark it is. */
const FAKE = /(?<!不是|没有)(假冒|仿冒|冒牌|高仿|山寨|假货|假名牌)/
/** Channels whose words are seldom said by the way. */
const PLAINLY_OTHER = ['wages', 'food-safety']

/** The other kind, in one sentence, and the words that showed it. */
const second = (compiled: Compiled, verdict: Verdict): { says: string; from: string[] } | null => {
  const { reading, kind } = verdict
  const { text } = reading
  const [leading] = reading.subjects
  if (kind === 'complaint' || kind === 'not-ip') {
    const right = leading && !leading.assumed ? compiled.pack.subjectRights[leading.subject] : null
    // 买到假冒名牌的，退一赔三: which right is not said, yet a lead may lie in it.
    const fake = kind === 'complaint' ? FAKE.exec(text.raw) : null
    if (!right && !fake) return null
    const label = right ? `（${compiled.pack.rightLabels[right]}）` : ''
    return {
      says: `里面可能还有一条侵权线索${label}：您是权利人的话，可以另报一件，这次没有替您提交。`,
      from: leading && right ? wordsOf(leading.hits) : fake ? [fake[0]] : [],
    }
  }
  if (kind === 'consultation') {
    const acts = reading.mentions.some(one => ['sale', 'production', 'storage'].includes(one.part))
    if (reading.kind.accused || !acts || !has(text, 'kind.accusing') || !leading) return null
    return { says: '文字里还反映了侵权，这里只按咨询答复；要举报的话，请另报一件线索。', from: [] }
  }
  const refund = hitsOf(text, 'kind.consumer').filter(hit => REFUND.test(hit.word))
  if (refund.length > 0)
    return {
      says: '退款、赔偿的要求没有替您提交：那是消费争议，请另向 12315 平台提出。',
      from: wordsOf(refund),
    }
  const other = compiled.pack.otherChannels.find(
    one => PLAINLY_OTHER.includes(one.id) && has(text, `other:${one.id}`),
  )
  if (!other) return null
  return {
    says: `${other.label}的部分没有替您提交：请找${other.authority}。`,
    from: wordsOf(hitsOf(text, `other:${other.id}`)),
  }
}

/** The verdict with what was not filed, as guidance and among the reasons. */
export const told = (compiled: Compiled, verdict: Verdict): Verdict => {
  const found = second(compiled, verdict)
  const referred = verdict.linked.filter(one => !one.matter).map(one => one.why)
  const says = [...(found ? [found.says] : []), ...referred]
  if (says.length === 0) return verdict
  return {
    ...verdict,
    fired: found ? [...verdict.fired, { rule: 'split', from: found.from, text: found.says }] : verdict.fired,
    guidance: [...(verdict.guidance ? [verdict.guidance] : []), ...says].join(''),
  }
}
