/** Places that a text names by the way: compared, passed through, where somebody comes from, whose thing was imitated. */
import type { Mention } from './mention'
import type { Window } from './negated'
import { clauseEnd, sentenceEnd, type Text } from './text'

/** 比固始县的便宜: a measure, not a place of the act. */
const COMPARED = /(比|不像|不如|相比|离|距|距离|老家|家乡|籍贯|祖籍|娘家)(是|在)?$/
/** 往商城方向, 罗山的朋友告诉我: a direction, somebody who tells. */
const TOLD_OR_TOWARDS =
  /^(那个)?方向|^的?(一个|一位)?(朋友|亲戚|同学|同事|老乡|熟人|代理商|经销商|业务员|客户|网友|粉丝|战友|表哥|表弟|表叔)(告诉|说|反映|讲|打电话|来电|跟我|给我)/
/** 给浙江一家网店做的: the customer's place. */
const CUSTOMER_LEFT = /(给|替|帮|为)$/
/** 买的人好多是新县的: whence buyers come. */
const BUYERS_ARE =
  /(买的人|买货的|买主|顾客|客人|客户|买家|消费者|下家|食客|来买的)[^，。；说讲看发反告投]{0,6}(是|来自|从|在)$/
const CUSTOMER_RIGHT = /^[^，。；]{0,12}(做|生产|加工|代工|供货|贴牌|发货|制作|印|送|供应)/
/** 固始展商的展位: where the exhibitor comes from. */
export const EXHIBITOR = /^的?(一家|一个|某)?(参展商|展商|参展企业|参展单位|参展公司)/
/** 从固始经过淮滨，最后在息县卸货: only passed through. */
const PASSED_LEFT = /(经过|途经|途径|路过)$/
const PASSED_RIGHT = /^(出发|开出|起运)?(，)?(经过|途经|途径|路过)/
/** 从固始拉到潢川, 从固始到商城的路上: where a way begins. */
const WAY_RIGHT =
  /^(县城|城区|那边|这边)?(一路|直接|连夜|开车|坐车|骑车|出差)?(拉|运|送|搬|发|开|跑|转移?|倒|调|窜|带|回|来|去|往|赶|走|转移|转手|迁|过|坐)*(到|往|去|至|来|回)了?$/
/** 过了上石桥镇 is where it is; 去商城的路上 is not. */
const ROAD = /^(县城)?的?(路上|途中|半路|方向)/
/** 平桥的朋友带我去…: where a person comes from who only tells or leads. */
const TELLER =
  /^的?(一个|一位|几个|那个)?(朋友|亲戚|同学|同事|老乡|熟人|代理商|经销商|业务员|客户|顾客|老客户|战友|表哥|表弟|表姐|姑姑|舅舅|消费者|游客|网友|粉丝|会员)[^，。；]{0,6}(带|领|陪|叫|告诉|说|反映|讲|打电话|来电|跟我|给我|发来|发给|拍|举报|看到|看见|发现|买到|在$)/
const HAPPENS = /(看|发现|有|见|遇|买|碰|卖|抓|查)/
/** 去年在息县被查过: what is over. */
const CAUGHT_BEFORE =
  /^(那边|县局|区局|局|的?市场监管局|市场监督管理局)?(就|也)?((被|让)[^，。；]{0,6}(查|罚|处理|抓|端|取缔)(过|了|处过)|(查|处理|罚|举报|端|抓|打|封|投诉|告|曝光)过)/
/** 我姐嫁到浉河区, 我儿子在平桥上学: where people of the reporter's are. */
const RELATIVE =
  /(我|俺|咱|我们)(的)?(大|小|二|三|老)?(姐|妹|哥|弟|爸|妈|爷|奶|叔|舅|姑|姨|儿子|女儿|孩子|老婆|老公|爱人|媳妇|对象|家人|父母|亲戚|朋友|同学|老丈人|丈母娘|公婆|侄子|外甥)(家|们)?(就|也|都)?(嫁到了?|嫁在|住在?|在|是)$/
/** 闺女嫁到了息县 */
const MARRIED_TO =
  /^(后来|现在|前年|去年)?(我|俺|咱)?(家)?(的)?(大|小|二|三|老)?(闺女|女儿|丫头|妮子|妮儿|孙女|侄女|外甥女|姐姐?|妹妹?|儿子|孙子)(就|也|都|后来|前年|去年)?(嫁到?了?|嫁在|嫁去了?|嫁给了?|定居在?|安家在|住在?)$/
const RELATIVE_RIGHT = /^(的|人|那边|县城)?(上学|上班|工作|打工|读书|住|生活|定居|安家|买房|当|教书|$)/
/** 新县胡子餐馆的招牌被…照搬: whose thing it is that was imitated. */
const VICTIM =
  /^[^，。；]{0,12}(招牌|商标|店名|包装|装修|名字|名称|牌子|字号|专利|产品|门头|菜单|配方|设计)，?(被|遭|让|叫)(?!我|咱|俺|发现|人|查|认定|驳回|宣告|注销|撤)/

const passed = ({ left, right }: Window): boolean =>
  (!HAPPENS.test(right) && (PASSED_LEFT.test(left) || (/从$/.test(left) && PASSED_RIGHT.test(right)))) ||
  (/(?<!(货|东西|产品|原料|酒|茶)(都|全|也|就)?是?)(从|由|自|打)$/.test(left) && WAY_RIGHT.test(right)) ||
  /(开往|驶往|去往|通往|前往)$/.test(left) ||
  ROAD.test(right)

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

/** 买的人哪儿都有，信阳市区、罗山的都有: where buyers are, told in the clause before. */
const BUYERS_EVERYWHERE =
  /(买的人?|买货的|买主|顾客|客人|客户|买家|消费者|下家|食客|群友|群里的?人|群成员|粉丝)[^，。；]{0,6}(哪儿|哪里|哪的|哪|到处|各地|各县|四面八方|全市|全国)[^，。；]{0,6}，([^，。；]{0,3}[、和]|像|有|比如|包括|连)?$/
const ARE_THERE =
  /^(县|区|市|市区|城区|县城|那边)?(的(?!店|厂|仓|超市|门市|市场|家|一)|人|那边|、|和|都|也|有的|$)/
export const isBuyersPlace = (text: Text, mention: Mention, { right }: Window): boolean =>
  BUYERS_EVERYWHERE.test(text.raw.slice(0, mention.start)) && ARE_THERE.test(right)

/** Named for comparison, direction, telling; passed or over where another place follows. */
/** `alone`: the text names no other place. */
export const isByTheWay = (window: Window, alone: boolean): boolean =>
  COMPARED.test(window.left) ||
  (BUYERS_ARE.test(window.left) &&
    /^(县城)?(的|人|那边的|过来的)?(居多|比较多|多|为主)?$/.test(window.right)) ||
  TOLD_OR_TOWARDS.test(window.right) ||
  (!alone && MARRIED_TO.test(window.left)) ||
  (!alone && RELATIVE.test(window.left) && RELATIVE_RIGHT.test(window.right)) ||
  (!alone &&
    CAUGHT_BEFORE.test(window.right) &&
    /(去年|前年|以前|之前|上次|上回|早前|曾经?|年前|月前|上半年)(在|由|被)?$/.test(window.left)) ||
  (!alone && (passed(window) || CAUGHT_BEFORE.test(window.right) || TELLER.test(window.right)))

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
