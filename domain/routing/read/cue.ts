/** What the words around a name say of it: the nearest word for selling, making, keeping …; else the clauses that follow. */
import type { Mention, Part } from './mention'
import type { Window } from './negated'
import { hitsOf, sentenceEnd, type Text } from './text'

/** `supply`: goods were got from there by another party. */
type Cue = { part: Part; supply: boolean }

const CUES: [string, Part][] = [
  ['part.sale', 'sale'],
  ['part.production', 'production'],
  ['part.supply', 'production'],
  ['part.storage', 'storage'],
  ['part.delivery', 'delivery'],
  ['part.business', 'business'],
  ['part.seat', 'seat'],
  ['part.exhibition', 'exhibition'],
  ['part.publisher', 'publisher'],
  ['part.buyer', 'buyer'],
]
/** Farthest cue after and before a name, in characters. */
const REACH_RIGHT = 22
const REACH_LEFT = 10
/** How far the clauses after a name may still be about it. */
const FOLLOW_REACH = 36
/** 老板在息县加工: a verb that follows at once says more than who is there. */
const BEHIND_A_VERB = 0.5

const SEAT_LEFT = /(注册|登记|住所|执照|主体|运营|经营者|工商|广告主)/
/** 新县一家公司把…, 新县某企业使用…: who acts there, no seat. */
const ACTOR =
  /^(县城|城区|境内|那边|这边)?((的|有)?(一|某|那|这|几|多)(家|个|些)?[^，。；的]{0,6}|有[^，。；的]{0,4})(公司|企业)(?!(注册|登记|名义))/

const LINK =
  /^[都也就一直应该可能好像听说据说说是为的]*(设|开|建|办|租|放|摆|堆|藏|来)?(在|位于|是|为|：|:|于|自|从|设在|开在)?了?$/
/** 货是淮滨来的 */
const CAME_FROM =
  /^(县城|那边|这边|那里|街上)?((来|过来|运来|拉来|进|发来|发过来|送来|送过来|批来|流过来)的(?!人|客)|的?(一个|一家|一位|某个?|那个|二道|老)*[^，。；的]{0,5}(厂|户|商|贩子|贩|批发部|作坊|老板|公司|人)(送|送来|送过来|运来|拉来|发来|批来|供|供应|供的?货|给)的(?!人|客))/
/** 生产的是淮滨县…服装厂 */
const MAKER_IS =
  /(生产|制造|加工|代工|供货|印制|印刷|灌装)(的|方|者|商|厂家|厂|单位)?(就|其实|正)?是(在|位于)?$/
/** 是潢川县一家厂生产的: another party's doing. */
const MADE_BY = /(是|由|出自|来自|从|委托|找|让)(位于|在)?$/
const MADE = /(生产|做|产|加工|制造|代工|供货|供应|印|织|编)(的|出来|$|，|。)/
/** 老板在洋河镇有个仓库: what stands there says more than who is there. */
const HAS_SITE =
  /^(那边|镇上|街上)?(又|还|也|另外)?(有|开|租|设|建|办|搞)了?(着)?(一|两|个|家|间|处|座|大|小|的)*[^，。；]{0,2}(仓库|库房|冷库|厂|作坊|车间|店|门市|摊)/
/** 消费者说在…买到: a customer tells of the shop. */
const BOUGHT = /(客户|消费者|顾客|买家)[^|]{0,4}[在从到去]\|.*(买到|买的|买了|看到|发现|见到)/
/** 送到…的店里卖 */
const OUTLET =
  /^的?[^，。；]{0,6}(店|市场|超市|门市|摊|柜台|驿站|代收点|快递点)[^，。；]{0,4}(卖|售|销|批发|出货)/
/** 从潢川一个厂进的货 */
const SUPPLIED = /(进货|拿货|供货|批货|(进|拿|批|收购|调|运)来?的(货|$))/

/** What may go on in the clauses after a name that are about the same place: 在魏岗镇卸下来，正在院子里卖. */
const FOLLOWS: [string, Part][] = [
  ['part.production', 'production'],
  ['part.storage', 'storage'],
  ['part.sale', 'sale'],
]

const followUp = (text: Text, window: Window): Cue | null => {
  const end = window.rightTo
  if (text.raw.charAt(end) !== '，') return null
  const until = Math.min(sentenceEnd(text.raw, end), window.nextStart, end + FOLLOW_REACH)
  const turn = hitsOf(text, 'own.subject').find(hit => hit.start > end && hit.start <= until)
  const limit = Math.min(until, turn?.start ?? until)
  let best: Part | null = null
  for (const [tag, part] of FOLLOWS) {
    const hit = hitsOf(text, tag).find(one => one.start > end && one.end <= limit && !isIncidental(one.word))
    // What is made or kept there says more than what is sold there.
    if (hit && !best) best = part
  }
  return best && { part: best, supply: false }
}

/** Words that tell who saw or bought, not what goes on. */
const isIncidental = (word: string): boolean =>
  /^(看到|看见|发现|买到|买了|见到|碰到|店|市场|街上|摊|进的|货源|源头|进货|拿货|厂家|上家|供货)$/.test(word)

export const nearestCue = (text: Text, mention: Mention, window: Window): Cue | null => {
  let best: { part: Part; supply: boolean; distance: number; length: number } | null = null
  const offer = (part: Part, supply: boolean, distance: number, length: number): void => {
    if (!best || distance < best.distance || (distance === best.distance && length > best.length)) {
      best = { part, supply, distance, length }
    }
  }
  if (CAME_FROM.test(window.right)) return { part: 'production', supply: true }
  const owned = [...hitsOf(text, 'own.subject'), ...hitsOf(text, 'kind.owner')]
  for (const [tag, part] of CUES) {
    for (const hit of hitsOf(text, tag)) {
      if (owned.some(one => one.start <= hit.start && hit.end <= one.end)) continue
      const supply = tag === 'part.supply'
      const length = hit.end - hit.start
      if (hit.end <= mention.start && hit.start >= window.leftFrom) {
        if (part === 'business' && HAS_SITE.test(window.right)) continue
        const between = text.raw.slice(hit.end, mention.start)
        if (LINK.test(between) && /[在于是为：:从自]$/.test(text.raw.slice(0, mention.start)))
          offer(part, supply, part === 'business' || part === 'seat' ? BEHIND_A_VERB : -1, length)
        else if (mention.start - hit.end <= REACH_LEFT)
          offer(part, supply, REACH_RIGHT + mention.start - hit.end, length)
      } else if (
        hit.start >= mention.end &&
        hit.end <= window.rightTo &&
        hit.start - mention.end <= REACH_RIGHT
      ) {
        const distance = hit.start - mention.end
        // 在固始县被一个网红直播: only what stands close tells where a stream is made.
        if (part === 'business' && /^(直播|主播)/.test(hit.word) && distance > 3) continue
        // 卖到, 寄给 speak of the place after them, not of the one before.
        if (part !== 'buyer' || (distance <= 3 && !/[到往给入]$/.test(hit.word)))
          offer(part, supply, distance, length)
      }
    }
  }
  if (MAKER_IS.test(window.left)) return { part: 'production', supply: true }
  const found = (best ?? followUp(text, window)) as Cue | null
  if (found?.part === 'seat' && ACTOR.test(window.right) && !SEAT_LEFT.test(window.left))
    return { part: 'act', supply: false }
  // 送到商城县的店里卖: an outlet, no customer.
  if (found?.part === 'buyer' && (OUTLET.test(window.right) || BOUGHT.test(`${window.left}|${window.right}`)))
    return { part: 'sale', supply: false }
  if (found?.part === 'production' && MADE_BY.test(window.left) && MADE.test(window.right))
    return { part: 'production', supply: true }
  if (found?.part === 'production' && SUPPLIED.test(window.right)) return { part: 'production', supply: true }
  return found
}
