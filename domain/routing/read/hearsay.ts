/** What the reporter only heard: guesses and sayings about a place, told apart from witnesses of the act. */
import type { Mention, Part } from './mention'
import type { Window } from './negated'
import { clauseEnd, hitsOf, sentenceStart, type Text } from './text'

const HEARSAY_REACH = 24
/** 固始一家超市的老板讲…: the speaker's place is no rumour. */
const SPEAKER =
  /^[^，。；]{0,8}(店|超市|铺|摊|市场|商行|厂|公司|门市)[^，。；]{0,4}(老板|老板娘|店主|店员|店家|业务员|导购|销售员|服务员|工人)?(也|就|亲口|跟我|对我|还)*$|^的?(老板|老板娘|店主|店员|店家|卖家|商家|业务员|导购|工人|商户|摊主)(也|就|亲口|跟我|对我|还)*$/
const speaks = (upToSaying: string): boolean =>
  SPEAKER.test(
    upToSaying.replace(/(老板|店主|店员|卖家|主播|他|她)?(说是|说|讲|称|告诉我|说货|说从|对外说|宣称)$/, ''),
  )

/** Who told the reporter of the act is a witness; only of a source is it hearsay. */
const WITNESS =
  /^(告诉我|有人说|客户说|网友说|邻居说|群里说|别人说|人家说|有人讲|有人反映|同行说|司机说|工人说|他说|她说|说这|说他们|说都是)$/

/** Is the place a guess, or one that somebody else told? */
export const isHearsay = (
  text: Text,
  mention: Mention,
  window: Window,
  before: Mention | undefined,
  part: Part,
): boolean => {
  const from = Math.max(sentenceStart(text.raw, mention.start), before?.end ?? 0)
  return hitsOf(text, 'cue.hearsay').some(
    hit =>
      !(part !== 'production' && WITNESS.test(hit.word)) &&
      !(hit.start >= mention.end && speaks(text.raw.slice(mention.end, hit.end))) &&
      ((hit.start >= from && hit.end <= mention.start && mention.start - hit.end <= HEARSAY_REACH) ||
        (hit.start >= mention.end && hit.end <= window.rightTo) ||
        (hit.start >= mention.end &&
          hit.start <= clauseEnd(text.raw, mention.end) + 3 &&
          // …，据说潢川也有: what is heard is the next place.
          window.nextStart > clauseEnd(text.raw, hit.end) &&
          hit.start - mention.end <= 12)),
  )
}
