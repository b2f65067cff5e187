/** Which part a named place plays: sold there, made there, the reporter's own seat, expressly not there … */
import type { Compiled } from '../compile/compiled'
import { EXHIBITOR, isBuyersPlace, isByTheWay, isCustomer, isVictim } from './beside'
import { nearestCue } from './cue'
import { AUTHORITY, isFirm } from './firm'
import { isHearsay } from './hearsay'
import type { Mention, Part } from './mention'
import { negated, type Window } from './negated'
import { isOwn } from './own'
import { clauseEnd, clauseStart, hitsOf, type Text } from './text'

/** 罗山开了总店: words between a name and what calls it the main place. */
const MAIN_SLACK = 4
/** 固始、潢川; 光山还是罗山; 一脚在潢川一脚在淮滨: both alike. */
const LISTED =
  /^(县|区)?(那边|境内)?[，、]?(、|和|以及|与|及|跟|同|或|或者|还是|要么|就是|，?一(脚|半|边|头)在)(在)?$/

/** 光山的羽绒厂在罗山设点: where a firm comes from, before where it acts. */
const FIRM_ACTS_AT =
  /^的?[^，。,；]{0,8}(厂|公司|企业|合作社|老板|商户|茶商|民宿|店|酒店|饭店|超市|农庄|馆|商家|有人|的人|商人|商贩|贩子)(跑到|跑去|又在|在|到)$/
/** 跟固始县交界的安徽叶集: where it lies, not where it is. */
const BESIDE_LEFT = /(^|[^区县市镇乡])(跟|和|与|靠近|紧挨|紧邻|毗邻|挨着|邻近)$/
const BESIDE_RIGHT = /^(县|区)?(的)?(交界|接壤|相邻|搭界|毗邻|相连|紧挨|交接|挨着|靠着|接着|相接|连着)/
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
    nextStart: after?.start ?? raw.length,
  }
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
    const cue = nearestCue(text, mention, window)
    const lists = before && LISTED.test(text.raw.slice(before.end, mention.start))
    let part: Part = cue?.part ?? 'act'
    if (lists && before && (part === 'act' || (before.part === 'buyer' && part !== 'sale')))
      part = before.part
    if (AUTHORITY.test(window.right)) part = 'authority'
    else if (!lists && BESIDE_LEFT.test(text.raw.slice(0, mention.start)) && BESIDE_RIGHT.test(window.right))
      part = 'beside'
    else if (isByTheWay(window, mentions.length === 1) || isBuyersPlace(text, mention, window))
      part = 'beside'
    else if (isCustomer(text, mention, window, lists ? before : undefined)) part = 'buyer'
    else if (EXHIBITOR.test(window.right)) part = 'seat'
    else if (negated(text, mention, window, before)) part = 'negated'
    else if (isOwn(compiled, text, mention, window) || isVictim(text, mention, mentions[index + 1]))
      part = 'own'
    else if (mentions[index + 1] && FIRM_ACTS_AT.test(window.right)) part = 'seat'
    else if (isFirm(compiled, mention, window)) part = 'firm'
    else if (
      online &&
      /(我|我们|我人|本人|家)(现在|当时)?(在|住|住在)$/.test(window.left) &&
      /(刷|上网|网购|下单|收到|家里|看|买)/.test(window.right)
    )
      part = 'buyer'
    const hearsay =
      isHearsay(text, mention, window, before, part) ||
      Boolean(before?.hearsay && part === 'production' && before.part === 'production')
    const main = hitsOf(text, 'cue.main').some(
      hit =>
        (hit.end <= mention.start && hit.start >= window.leftFrom) ||
        (hit.start >= mention.end && hit.start <= mention.end + MAIN_SLACK && hit.end <= window.rightTo),
    )
    // 平桥区和确山县挨着，店在确山: where the two meet says nothing once the place itself is named.
    if (lists && before && BESIDE_RIGHT.test(window.right) && mentions[index + 1]) {
      part = 'beside'
      done[index - 1] = { ...before, part }
    }
    done.push({ ...mention, part, hearsay, supply: cue?.supply ?? false, main })
  })
  // In a list (固始和潢川都有店) the first takes the part that the last's words give.
  for (let index = done.length - 2; index >= 0; index -= 1) {
    const [one, next] = [done[index], done[index + 1]]
    if (
      one &&
      next &&
      (one.part === 'act' || one.part === 'business' || (one.part === 'buyer' && next.part === 'sale')) &&
      LISTED.test(text.raw.slice(one.end, next.start))
    ) {
      done[index] = { ...one, part: next.part, supply: next.supply, hearsay: next.hearsay }
    }
  }
  return done
}
