/** Places that a text names by the way: compared, passed through, where somebody comes from, whose thing was imitated. */
import type { Mention } from './mention'
import type { Window } from './negated'
import { clauseEnd, sentenceEnd, type Text } from './text'

/** 比固始县的便宜: a measure, not a place of the act. */
const COMPARED = /(比|不像|不如|相比|离|距|距离|老家|家乡|籍贯|祖籍|娘家)(是|在)?$/
/** 往商城方向, 罗山的朋友告诉我: a direction, somebody who tells. */
const TOLD_OR_TOWARDS =
  /^(那个)?方向|^的?(一个|一位)?(朋友|亲戚|同学|同事|老乡|熟人|代理商|经销商|业务员|客户)(告诉|说|反映|讲|打电话|来电|跟我|给我)/
/** 给浙江一家网店做的: the customer's place. */
const CUSTOMER_LEFT = /(给|替|帮|为)$/
const CUSTOMER_RIGHT = /^[^，。；]{0,12}(做|生产|加工|代工|供货|贴牌|发货|制作|印|送|供应)/
/** 固始展商的展位: where the exhibitor comes from. */
export const EXHIBITOR = /^的?(一家|一个|某)?(参展商|展商|参展企业|参展单位|参展公司)/
/** 从固始经过淮滨，最后在息县卸货: only passed through. */
const PASSED_LEFT = /(经过|途经|途径|路过)$/
const PASSED_RIGHT = /^(出发|开出|起运)?(，)?(经过|途经|途径|路过)/
const HAPPENS = /(看|发现|有|见|遇|买|碰|卖|抓|查)/
/** 去年在息县被查过: what is over. */
const CAUGHT_BEFORE = /^(就)?(被|让)[^，。；]{0,6}(查|罚|处理|抓|端|取缔)(过|了|处过)/
/** 新县胡子餐馆的招牌被…照搬: whose thing it is that was imitated. */
const VICTIM =
  /^[^，。；]{0,12}(招牌|商标|店名|包装|装修|名字|名称|牌子|字号|专利|产品|门头|菜单|配方|设计)，?(被|遭|让|叫)(?!我|咱|俺|发现|人|查|认定|驳回|宣告|注销|撤)/

const passed = ({ left, right }: Window): boolean =>
  !HAPPENS.test(right) && (PASSED_LEFT.test(left) || (/从$/.test(left) && PASSED_RIGHT.test(right)))

/** Only where the imitator's place follows in the same sentence. */
export const isVictim = (text: Text, mention: Mention, after: Mention | undefined): boolean => {
  const rest = text.raw.slice(mention.end)
  const hit = VICTIM.exec(rest)
  return Boolean(
    hit &&
      after &&
      after.start >= mention.end + hit[0].length &&
      after.start < sentenceEnd(text.raw, mention.end),
  )
}

/** Named for comparison, direction, telling; passed or over where another place follows. */
export const isByTheWay = (window: Window, after: Mention | undefined): boolean =>
  COMPARED.test(window.left) ||
  TOLD_OR_TOWARDS.test(window.right) ||
  (after !== undefined && (passed(window) || CAUGHT_BEFORE.test(window.right)))

/** Whom goods are made for or sent to; `listed` is the place before in a list (给罗山、光山的小店送). */
export const isCustomer = (
  text: Text,
  mention: Mention,
  { left }: Window,
  listed: Mention | undefined,
): boolean => {
  if (listed?.part === 'buyer') return CUSTOMER_LEFT.test(text.raw.slice(0, listed.start))
  return (
    CUSTOMER_LEFT.test(left) &&
    CUSTOMER_RIGHT.test(text.raw.slice(mention.end, clauseEnd(text.raw, mention.end)))
  )
}
