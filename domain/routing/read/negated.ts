/** Places that the text expressly denies: not there, no longer there, written by mistake. */
import type { Mention } from './mention'
import { sentenceEnd, type Text } from './text'

/** The words around a name, up to the next name or comma; `nextStart` is where the next name begins. */
export type Window = { left: string; right: string; leftFrom: number; rightTo: number; nextStart: number }

const NEGATED_LEFT =
  /(?<!是)(不是在?|不在|并非|没在|而非|不属于|别是|没有在|不归|也不是|不是说|(不要|不用|别|不必|甭)(去|到|找|往|查)|没去过|没到过|不是在说)的?$/
const NEGATED_RIGHT =
  /^(那家|那边|那个|那|的?(那家)?(店|厂|公司))?(的)?(无关|没关系|没有关系|没(有)?(任何|什么)关系|不相干|不是一(回事|家)|没有(发现|卖|看到|这)|没(卖|发现|有卖|问题)|没有问题|(那边|那头|那儿|的店|的厂|那家|的摊|县城)?(的)?(早就|已经|早|现在|都|也)*(空了|搬空|关了|关门|不干了|撤了|没人了|停了|停业|注销|歇业|倒闭|不做了|不卖了|没有货)|(那家|那边|的)?(是|都是)?(正规|正版|有授权|经过授权|授权的|合法)|不对|错了|有误|是错的|不准|不是的?[，。,]|不算)/
/** 本来以为是浉河区的: what was thought at first. */
const THOUGHT_LEFT = /(以为|原想|还当)(这|那|他|它|店|人|是|就是|就|在)*$/
/** 许昌的厂？不对，是周口: taken back before the next name. */
const TAKEN_BACK =
  /^[^。；]{0,16}[，。？！]?(哦|噢|啊|呃)?(不对|不不|说错了?|错了|口误|打错了?|更正一下|更正)(了)?[，。！]?(应该|其实)?(是|在)?(在)?$/
/** 写成了新县, 除了淮滨县都没授权 (除了… 还… includes it). */
const MISWRITTEN = /(说成|写成|填成|打成|错成)了?$/
const EXCEPT = /除了?(在|我们在|我们)?$/
const INCLUDED = /(还|也|又|另外|同时)/
const NEGATED_LIST = /^(、|和|或|或者|与|也不是|，也不是|,也不是|跟)$/
const MISTAKEN = /(写错|说错|填错|搞错|弄错|记错)/
/** Where it was before it moved. */
const FORMER =
  /(最早|最初|最先|一开始|开始|以前|原来|原先|之前|过去|早先|曾经|曾|当初|起初|早年|前几年)(是|就|一直|他|店|厂|都)*(在|住在|开在|设在)$/

/** "不是平桥", "和固始没关系", "写错了": the place does not count. */
export const negated = (
  text: Text,
  mention: Mention,
  window: Window,
  before: Mention | undefined,
): boolean => {
  if (TAKEN_BACK.test(text.raw.slice(mention.end, window.nextStart))) return true
  // 不是息县就是淮滨县: either of the two.
  if (/^(县|区)?(那边)?，?就是(在)?$/.test(text.raw.slice(mention.end, window.nextStart))) return false
  if (NEGATED_LEFT.test(text.raw.slice(Math.max(0, mention.start - 14), mention.start))) return true
  if (NEGATED_RIGHT.test(text.raw.slice(mention.end, mention.end + 14))) return true
  if (before?.part === 'negated' && NEGATED_LIST.test(text.raw.slice(before.end, mention.start))) return true
  if (FORMER.test(window.left) || MISWRITTEN.test(window.left) || THOUGHT_LEFT.test(window.left)) return true
  if (
    EXCEPT.test(window.left) &&
    !INCLUDED.test(text.raw.slice(mention.end, sentenceEnd(text.raw, mention.end)))
  )
    return true
  if (/从$/.test(window.left) && /^(那边|那里)?搬/.test(window.right)) return true
  const mistaken = MISTAKEN.exec(text.raw.slice(mention.end, sentenceEnd(text.raw, mention.end)))
  return mistaken !== null && mistaken.index <= 6 && window.left.length < 16
}
