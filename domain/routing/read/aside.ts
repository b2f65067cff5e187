/** Stretches of a text that do not tell of the act itself: hearsay about where goods came from, the reporter's own business. */

import type { Span } from '../answer'
import type { Hit } from '../compile/patterns'
import { clauseEnd, hitsOf, sentenceEnd, type Text } from './text'

/** Farthest that hearsay reaches in talk without stops, in characters. */
const HEARSAY_REACH = 40
/** The reporter may say a word or two before the own firm: 因为我们公司…. */
const OWN_SLACK = 3
const OWN_ENDS =
  /(发现|看到|看见|见到|碰到|遇到|买到|查到|有人|有家|有个|被|遭|市场上|出差|路过|暗访|走访|打假)/
/** 听说…在生产: hearsay that tells of the act, not of a source. */
const OF_SOURCE = /(进|拿|批|收|供|源|来|产的|做的|造的|厂)/

const hearsay = (text: Text): Span[] =>
  hitsOf(text, 'cue.hearsay')
    .map(hit => ({
      start: hit.start,
      end: Math.min(sentenceEnd(text.raw, hit.end), hit.end + HEARSAY_REACH),
    }))
    .filter(span => OF_SOURCE.test(text.raw.slice(span.start, span.end)))

const own = (text: Text): Span[] =>
  hitsOf(text, 'own.subject')
    .filter(hit => {
      const before = text.raw.slice(Math.max(0, hit.start - OWN_SLACK - 1), hit.start)
      return hit.start <= OWN_SLACK || /[，,。！？!?；;：:\s]/.test(before)
    })
    .map(hit => {
      const end = clauseEnd(text.raw, hit.end)
      const seen = OWN_ENDS.exec(text.raw.slice(hit.end, end))
      return { start: hit.start, end: seen ? hit.end + seen.index : end }
    })

/** Stretches beside the point, in no order. */
export const asides = (text: Text): Span[] => [...hearsay(text), ...own(text)]

/** Hits that tell of the act; all of them where every one stands aside. */
export const toThePoint = (hits: Hit[], beside: Span[]): Hit[] => {
  const left = hits.filter(hit => !beside.some(span => span.start <= hit.start && hit.end <= span.end))
  return left.length > 0 ? left : hits
}
