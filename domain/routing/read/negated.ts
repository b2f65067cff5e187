/** Places that the text expressly denies: not there, no longer there, written by mistake. */
import type { Mention } from './mention'
import { sentenceEnd, type Text } from './text'

/** The words around a name, up to the next name or comma. */
export type Window = { left: string; right: string; leftFrom: number; rightTo: number }

const NEGATED_LEFT =
  /(?<!是)(不是在?|不在|并非|没在|而非|不属于|别是|没有在|不归|也不是|不是说)(河南省?)?(信阳市?)?的?$/
const NEGATED_RIGHT =
  /^(的)?(无关|没关系|没有(发现|卖|看到|这)|没(卖|发现|有卖)|不对|错了|有误|是错的|不准|不是的?[，。,]|不算)/
/** 写成了新县, 除了淮滨县都没授权 (除了… 还… includes it). */
const MISWRITTEN = /(说成|写成|填成|打成|错成)了?$/
const EXCEPT = /除了?(在|我们在|我们)?$/
const INCLUDED = /(还|也|又|另外|同时)/
const NEGATED_LIST = /^(、|和|或|或者|与|也不是|，也不是|,也不是|跟)$/
const MISTAKEN = /(写错|说错|填错|搞错|弄错|记错)/
/** Where it was before it moved. */
const FORMER = /(以前|原来|原先|之前|过去|早先|曾经|曾)(是|就|一直)?在$/

/** "不是平桥", "和固始没关系", "写错了": the place does not count. */
export const negated = (
  text: Text,
  mention: Mention,
  window: Window,
  before: Mention | undefined,
): boolean => {
  if (NEGATED_LEFT.test(text.raw.slice(Math.max(0, mention.start - 14), mention.start))) return true
  if (NEGATED_RIGHT.test(text.raw.slice(mention.end, mention.end + 8))) return true
  if (before?.part === 'negated' && NEGATED_LIST.test(text.raw.slice(before.end, mention.start))) return true
  if (FORMER.test(window.left) || MISWRITTEN.test(window.left)) return true
  if (
    EXCEPT.test(window.left) &&
    !INCLUDED.test(text.raw.slice(mention.end, sentenceEnd(text.raw, mention.end)))
  )
    return true
  if (/从$/.test(window.left) && /^(那边|那里)?搬/.test(window.right)) return true
  const mistaken = MISTAKEN.exec(text.raw.slice(mention.end, sentenceEnd(text.raw, mention.end)))
  return mistaken !== null && mistaken.index <= 6 && window.left.length < 16
}
