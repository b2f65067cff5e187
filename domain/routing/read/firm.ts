/** Names that hold a place and are none: of firms, shops and offices. */
import type { Compiled } from '../compile/compiled'
import type { Mention } from './mention'
import type { Window } from './negated'

const FIRM_MIDDLE =
  /^(?!(另外?|又|再|重新|单独|自己))(?!一$|一个)(?!.*(发现|销售|生产|加工|看到|一家|^[开办设成注]了?|[开办设注建][了着]|家$|某|这|那|把|被|卖|从|到|境内|有|的|在|里))[^，。！？；、\s"”]{1,12}$/
/** "镇政府对面的店" is beside an office, not one. */
const BESIDE = '(?!.{0,4}(对面|旁|附近|门口|门前|隔壁|后面|斜对|楼下|边上))'
export const AUTHORITY = new RegExp(
  `^(市场监督管理局|市场监管局|工商局|市监局|县局|区局|局|法院|公安|政府|市场监管所|工商所)${BESIDE}`,
)
const NOT_BESIDE = new RegExp(`^${BESIDE}`)
/** 店名叫息县老酒坊: a name that holds a place. */
const NAMED =
  /((店|公司|厂|家|号|铺|坊|馆|个)(名字?)?(也|就)?(叫|叫做|叫作|名叫)|(店名|名字|昵称|名称|账号名|公司名|网名|号名)(是|为|：|叫)?)(“|")?$/
/** 固始某某商贸有限公司, 店叫息县老酒坊: a place in a name says nothing of where it is. */
export const isFirm = (compiled: Compiled, mention: Mention, { left, right }: Window): boolean => {
  if (NAMED.test(left)) return true
  if (mention.township) return false
  for (const end of compiled.pack.words['firm.end'] ?? []) {
    const at = right.indexOf(end)
    if (at >= 1 && FIRM_MIDDLE.test(right.slice(0, at)) && NOT_BESIDE.test(right.slice(at + end.length)))
      return true
  }
  return (
    /^(?![开办建设租])[^，。、\s的在有一某里这那和与卖产销县城街个家]{2,8}厂/.test(right) &&
    /^.{3,}厂/.test(right)
  )
}
