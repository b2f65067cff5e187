/** Which part a named place plays: sold there, made there, the reporter's own seat, expressly not there … */
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import { EXHIBITOR, isByTheWay, isCustomer, isVictim } from './beside'
import type { Mention, Part } from './mention'
import { negated, type Window } from './negated'
import { clauseEnd, clauseStart, hitsOf, sentenceStart, type Text } from './text'

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
const HEARSAY_REACH = 24
/** 老板在息县加工: a verb that follows at once says more than who is there. */
const BEHIND_A_VERB = 0.5

const LINK =
  /^[都也就一直应该可能好像听说据说说是为的]*(设|开|建|办|租|放|摆|堆|藏|来)?(在|位于|是|为|：|:|于|自|从|设在|开在)?了?$/
const FIRM_MIDDLE =
  /^(?!(另外?|又|再|重新|单独|自己))(?!.*(发现|销售|生产|加工|看到|一家|^[开办设成注]了?|家$|某|这|那|把|被|卖|从|到|境内|有|的|在|里))[^，。！？；、\s"”]{1,12}$/
/** "镇政府对面的店" is beside an office, not one. */
const BESIDE = '(?!.{0,4}(对面|旁|附近|门口|门前|隔壁|后面|斜对|楼下|边上))'
const AUTHORITY = new RegExp(
  `^(市场监督管理局|市场监管局|工商局|市监局|县局|区局|局|法院|公安|政府|市场监管所|工商所)${BESIDE}`,
)
const NOT_BESIDE = new RegExp(`^${BESIDE}`)
const OWN_AFTER =
  /^的?(我们|我|俺|咱)(们)?(的)?(公司|厂|店|合作社|企业|门店|家)(?!.{0,3}(对面|旁边|隔壁|附近))/
/** 我们在浉河区的店被人仿冒: the reporter's own shop. */
const OWN_FACILITY = /^的(门店|店|公司|厂|企业|合作社|总部|茶园|基地)(被|遭|一直|多年|，|。|、|$)/
const OWN_FIRM = /^[^，。、\s的在有一某这那看发]{0,8}(合作社|公司|厂|企业|茶业|协会|农场)/
/** 货是淮滨来的 */
const CAME_FROM = /^(那边|这边|那里)?(来|过来|运来|拉来|进|发来|发过来)的(?!人|客)/
/** 是潢川县一家厂生产的: another party's doing. */
const MADE_BY = /(是|由|出自|来自|从|委托|找|让)(位于|在)?$/
const MADE = /(生产|做|产|加工|制造|代工|供货|供应|印|织|编)(的|出来|$|，|。)/
/** 光山的羽绒厂在罗山设点: where a firm comes from, before where it acts. */
const FIRM_ACTS_AT =
  /^的?[^，。,；]{0,8}(厂|公司|企业|合作社|老板|商户|茶商|民宿|店|酒店|饭店|超市|农庄|馆|商家|有人|的人|商人|商贩|贩子)(跑到|跑去|又在|在|到)$/
/** 跟固始县交界的安徽叶集: where it lies, not where it is. */
const BESIDE_LEFT = /(^|[^区县市镇乡])(跟|和|与|靠近|紧挨|紧邻|毗邻|挨着|邻近)$/
const BESIDE_RIGHT = /^(交界|接壤|相邻|搭界|毗邻|相连|紧挨)/
/** 老板在洋河镇有个仓库: what stands there says more than who is there. */
const HAS_SITE =
  /^(那边|镇上|街上)?(又|还|也|另外)?(有|开|租|设|建|办|搞)了?(着)?(一|两|个|家|间|处|座|大|小|的)*[^，。；]{0,2}(仓库|库房|冷库|厂|作坊|车间|店|门市|摊)/
/** 消费者说在…买到: a customer tells of the shop. */
const BOUGHT = /(客户|消费者|顾客|买家)[^|]{0,4}在\|.*(买到|买的|买了|看到|发现|见到)/
/** 送到…的店里卖 */
const OUTLET = /^的?[^，。；]{0,6}(店|市场|超市|门市|摊|柜台)[^，。；]{0,4}(卖|售|销|批发|出货)/
/** 从潢川一个厂进的货 */
const SUPPLIED = /(进货|拿货|供货|批货|(进|拿|批|收购|调|运)来?的(货|$))/

const windowOf = (
  raw: string,
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): Window => {
  const leftFrom = Math.max(clauseStart(raw, mention.start), before?.end ?? 0)
  const rightTo = Math.min(clauseEnd(raw, mention.end), after?.start ?? raw.length)
  return {
    leftFrom,
    rightTo,
    left: raw.slice(leftFrom, mention.start),
    right: raw.slice(mention.end, rightTo),
  }
}

const isFirm = (compiled: Compiled, mention: Mention, right: string): boolean => {
  if (mention.township) return false
  for (const end of compiled.pack.words['firm.end'] ?? []) {
    const at = right.indexOf(end)
    if (at >= 1 && FIRM_MIDDLE.test(right.slice(0, at)) && NOT_BESIDE.test(right.slice(at + end.length)))
      return true
  }
  return /^[^，。、\s的在有一某里这那和与卖产销县城街个家]{2,8}厂/.test(right) && /^.{3,}厂/.test(right)
}

const startsWith = (text: string, words: string[], slack: number): boolean =>
  words.some(word => {
    const at = text.indexOf(word)
    return at >= 0 && at <= slack
  })

/** "我们公司在光山县", "我是浉河区茶农": the reporter's own seat; "我在固始县看到" is not. */
const isOwn = (compiled: Compiled, text: Text, mention: Mention, window: Window): boolean => {
  const words = compiled.pack.words
  const seeing = words['own.seeing'] ?? []
  if (OWN_AFTER.test(window.right)) return true
  const subject = hitsOf(text, 'own.subject')
    .filter(hit => hit.start >= window.leftFrom && hit.end <= mention.start)
    .reduce<Hit | null>(
      (best, hit) =>
        best && (best.start < hit.start ? best.end >= hit.end : best.end > hit.end) ? best : hit,
      null,
    )
  if (!subject) return false
  let link = text.raw.slice(subject.end, mention.start).replace(/(河南省?|信阳市?|[（(：:\s])+$/g, '')
  const noun = [...(words['own.noun'] ?? [])]
    .sort((a, b) => b.length - a.length)
    .find(one => link.replace(/^的/, '').startsWith(one))
  if (noun) link = link.replace(/^的/, '').slice(noun.length)
  link = link
    .replace(/^(子|家|铺|面)(?=在|位于|是|开)/, '')
    .replace(/^(也|就|都|一直|目前|主要|这边|一家|是一家)+/, '')
  const linked =
    link === '' ||
    (words['own.link'] ?? []).some(one => [one, `${one}一家`, `${one}一个`, `${one}于`].includes(link))
  if (!linked) return false
  if (OWN_FACILITY.test(window.right) && /在$/.test(link)) return true
  // 我们潢川花木合作社: the own firm by its name.
  if (link === '' && subject.end === mention.start && OWN_FIRM.test(window.right)) return true
  const does = startsWith(window.right, words['own.doing'] ?? [], 1)
  const sees = startsWith(window.right, does ? (words['own.visiting'] ?? []) : seeing, 8)
  const firm = Boolean(noun) || /[司厂社店位业家]$/.test(subject.word)
  if (sees) return false
  if (firm || link.endsWith('是') || link === '系' || link === '来自') return true
  if (window.right === '' || /^(的|人|这边|本地)$/.test(window.right)) return true
  return (
    does ||
    /^(的)?(企业|公司|茶农|商户|合作社|农户|厂|一家(?!.{0,6}(店|超市|市场|商行))|个体)/.test(window.right)
  )
}

const nearest = (text: Text, mention: Mention, window: Window): { part: Part; supply: boolean } | null => {
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
  const found = best as { part: Part; supply: boolean } | null
  // 送到商城县的店里卖: an outlet, no customer.
  if (found?.part === 'buyer' && (OUTLET.test(window.right) || BOUGHT.test(`${window.left}|${window.right}`)))
    return { part: 'sale', supply: false }
  if (found?.part === 'production' && MADE_BY.test(window.left) && MADE.test(window.right))
    return { part: 'production', supply: true }
  if (found?.part === 'production' && SUPPLIED.test(window.right)) return { part: 'production', supply: true }
  return found
}

const isHearsay = (text: Text, mention: Mention, window: Window, before: Mention | undefined): boolean => {
  const from = Math.max(sentenceStart(text.raw, mention.start), before?.end ?? 0)
  return hitsOf(text, 'cue.hearsay').some(
    hit =>
      (hit.start >= from && hit.end <= mention.start && mention.start - hit.end <= HEARSAY_REACH) ||
      (hit.start >= mention.end && hit.end <= window.rightTo) ||
      (hit.start >= mention.end &&
        hit.start <= clauseEnd(text.raw, mention.end) + 3 &&
        hit.start - mention.end <= 12),
  )
}

/** Fills in part, hearsay, supply and main for each place of a text, in order. */
export const assignParts = (
  compiled: Compiled,
  text: Text,
  mentions: Mention[],
  online: boolean,
): Mention[] => {
  const done: Mention[] = []
  mentions.forEach((mention, index) => {
    const before = done[index - 1]
    const seen = windowOf(text.raw, mention, before, mentions[index + 1])
    // 光山某某公司在淮滨租的厂房里生产: the firm's name says nothing of what goes on at the second place.
    const acts = before?.part === 'seat' && FIRM_ACTS_AT.test(text.raw.slice(before.end, mention.start))
    const window = acts ? { ...seen, leftFrom: mention.start, left: '' } : seen
    const cue = nearest(text, mention, window)
    const lists = before && /^(、|和|以及|与|及|跟)$/.test(text.raw.slice(before.end, mention.start))
    let part: Part = cue?.part ?? 'act'
    if (lists && before && (part === 'act' || (before.part === 'buyer' && part !== 'sale')))
      part = before.part
    if (AUTHORITY.test(window.right)) part = 'authority'
    else if (BESIDE_LEFT.test(text.raw.slice(0, mention.start)) && BESIDE_RIGHT.test(window.right))
      part = 'beside'
    else if (isByTheWay(window, mentions[index + 1])) part = 'beside'
    else if (isCustomer(text, mention, window, lists ? before : undefined)) part = 'buyer'
    else if (EXHIBITOR.test(window.right)) part = 'seat'
    else if (negated(text, mention, window, before)) part = 'negated'
    else if (isOwn(compiled, text, mention, window) || isVictim(text, mention, mentions[index + 1]))
      part = 'own'
    else if (mentions[index + 1] && FIRM_ACTS_AT.test(window.right)) part = 'seat'
    else if (isFirm(compiled, mention, window.right)) part = 'firm'
    else if (
      online &&
      /(我|我们|我人|本人|家)(现在|当时)?(在|住|住在)$/.test(window.left) &&
      /(刷|上网|网购|下单|收到|家里|看|买)/.test(window.right)
    )
      part = 'buyer'
    const hearsay =
      isHearsay(text, mention, window, before) ||
      Boolean(before?.hearsay && part === 'production' && before.part === 'production')
    const main = hitsOf(text, 'cue.main').some(
      hit => hit.end <= mention.start && hit.start >= window.leftFrom,
    )
    done.push({ ...mention, part, hearsay, supply: cue?.supply ?? false, main })
  })
  // In a list (固始和潢川都有店) the first takes the part that the last's words give.
  for (let index = done.length - 2; index >= 0; index -= 1) {
    const [one, next] = [done[index], done[index + 1]]
    if (
      one &&
      next &&
      (one.part === 'act' || (one.part === 'buyer' && next.part === 'sale')) &&
      /^(、|和|以及|与|及|跟)$/.test(text.raw.slice(one.end, next.start))
    ) {
      done[index] = { ...one, part: next.part, supply: next.supply, hearsay: next.hearsay }
    }
  }
  return done
}
