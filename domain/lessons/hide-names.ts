/** Takes the names of firms, shops and brands out of a text; the kind of shop, its goods and its place stay. */

/** Kinds of firms and shops, by which a name ends. The longer stands before what it ends with. */
const ENDS =
  '有限责任公司|股份有限公司|有限公司|分公司|总公司|公司|集团|专业合作社|合作社|联合社|家庭农场|农场|林场|茶场|工作室|个体工商户|商行|经营部|门市部|批发部|销售部|营业部|贸易行|茶行|车行|旗舰店|专卖店|专营店|便利店|杂货店|零食店|水果店|五金店|烟酒店|服装店|家具店|茶叶店|药店|酒店|饭店|书店|鞋店|网店|微店|门店|分店|商店|店铺|小店|店|超市|百货|商城|商场|大卖场|茶坊|酒坊|油坊|豆腐坊|茶庄|茶楼|茶馆|茶社|酒庄|饭庄|宾馆|餐馆|饭馆|菜馆|餐厅|药房|大药房|作坊|加工厂|工厂|茶厂|酒厂|鞋厂|制衣厂|家具厂|羽绒厂|柳编厂|食品厂|化工厂|建材厂|包装厂|印刷厂|厂|茶业|商贸|实业|工贸|科技|传媒|直播间|研究所|事务所'

/** What stands before a name and is no part of it. */
const STOPS =
  '的|了|着|过|是|在|到|去|从|向|给|被|把|和|与|跟|及|或|由|让|对|见|现|报|诉|映|叫|某|一家|这家|那家|几家|两家|三家|多家|某家|有家|家里|人家|自家|我家|你家|他家|开了|新开|个|间|处|位|些|这|那|该|此|几|我们|我|你|您|他|她|它|们|咱|俺|有人|别人|本人|本地|外地|当地|老板|里|上|下|内|旁|边|面|隔壁|附近|对门|名为|因为|称为|作为|认为|于|找|问|查|卖|买|做|用|印|贴|标着|打着|冒充|假冒|仿冒|冒用|仿造|伪造|侵犯|盗用|使用|注册|证明|集体|驰名|著名|知名|图形|文字|图案|近似|相似|类似|相同|同款|正品|正规|他人|自己|等|但|又|也|都|就|还|并|而|说|称|进|供|寄|其|之|大型|小型|连锁|实体|线下|线上|网上|淘宝|天猫|京东|拼多多|抖音|快手|微信|小红书|闲鱼|阿里巴巴|视频号|一个|各|每|全|有|无|没|不|要|想|能|会|可|以|所|被告'
/** Kinds, sizes and standings: 实际工厂, 第三方店铺, 老店 name nobody. */
const GENERIC =
  /实际|第三方|自营|官方|加盟|直营|合作|代工|贴牌|生产|加工|供货|进货|街边|路边|镇上|街上|同行|夫妻|民营|国营|正规|大型|小型|连锁|实体|外贸|电商|私人|家庭|手工|乡村|农家|社区|校园|批发|零售|销售|制造|经销|代理|专业|综合|国内|国外|海外|外省|外市|外县|本市|本县|本省|外地|本地|当地|网络|线上|线下|养殖|种植|印刷|包装|食品|建材|化工|服装|制衣|装饰|广告|物流|快递|外卖|火锅|面馆|早餐|烧烤|奶茶|烟酒|五金|母婴|水果|零食|杂货|便利|文具|家电|家具|灯具|手机|数码|美容|理发|药|书|鞋|酒|菜|饭|茶|网|微|门|商|开|办|租|建|搬|盘|进|出|同|各|原|新|老|小|大|总|分|本|旧|黑|多|好|名|真|假|厂|店|家|人|另|外/gu

/** Before 牌 they make words of their own: 吊牌, 招牌, 品牌. */
const NOT_BRAND = /[吊招门车品老名大杂贴冒铜金权标打正挂路钟站匾]$/u

/** Private characters stand for places, which may lead a name. */
const NAME_CHAR = '[\\u4e00-\\u9fff\\ue000-\\uf8ffA-Za-z0-9·•（）()&-]'
const LONGEST_NAME = 14

/** What of a text is no name: goods, kinds of goods, and places of the city or with their suffix. */
export type Spared = (words: string) => { start: number; end: number }[]

const STOP = new RegExp(`(?:${STOPS})$`, 'u')
const CHAR = new RegExp(NAME_CHAR, 'u')

/** Where a name that ends at `end` begins: at a stop word, a mark, or where it would be too long. */
function beginOf(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < LONGEST_NAME && CHAR.test(text[at - 1] ?? '')) {
    if (STOP.test(text.slice(Math.max(0, at - 4), at))) break
    at -= 1
  }
  return at
}

/** The words with every stretch that is a name made 某 once; the same words where none is. */
export function withoutName(words: string, spared: Spared): string {
  const keep = new Array<boolean>(words.length).fill(false)
  for (const { start, end } of spared(words)) keep.fill(true, start, end)
  let out = ''
  let hidden = false
  for (let at = 0; at < words.length; at += 1) {
    if (keep[at]) out += words[at]
    else if (!hidden) {
      out += '某'
      hidden = true
    }
  }
  return hidden ? out : words
}

/** Numbers and the like before a shop are how many, not its name: 两个店, 3家公司. */
const COUNT = /^[0-9一二三四五六七八九十百两多数]+$/u

const SURNAMED = /^[老小]\p{Script=Han}$/u

/** Whether words before a kind of shop are somebody's name for it. */
function isName(words: string, spared: Spared): boolean {
  if (COUNT.test(words)) return false
  if (SURNAMED.test(words) && words !== '老板') return true
  const left = withoutName(words, spared) === words ? '' : words.replace(GENERIC, '')
  return left.replace(/[\ue000-\uf8ff]/gu, '').length > 0 && coreLength(words, spared) >= 2
}

/** How many characters of words are neither goods nor a place. */
function coreLength(words: string, spared: Spared): number {
  const keep = new Set(
    spared(words).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
  return words.length - keep.size
}

/** Firms and shops: what stands before the kind of firm. */
function hideFirms(text: string, spared: Spared): string {
  let out = ''
  let done = 0
  for (const found of text.matchAll(FIRM)) {
    const { index: end } = found
    const begin = Math.max(done, beginOf(text, end))
    const words = text.slice(begin, end)
    const name = isName(words, spared) ? withoutName(words, spared) : words
    const seated = name !== words && LEGAL.test(found[0]) && !STANDS_THERE.test(text.slice(0, begin))
    out += text.slice(done, begin) + (seated ? name.replace(LEADING_PLACES, '') : name) + found[0]
    done = end + found[0].length
  }
  return out + text.slice(done)
}

const FIRM = new RegExp(ENDS, 'gu')
/** A place that leads a firm's name is the name's, and routing does not read it; without the name it would. */
const LEGAL = /公司|集团|合作社|商行|经营部|茶业|商贸|实业|工贸|贸易行|家庭农场|工作室/u
const STANDS_THERE = /[在到去于从]$/u
const LEADING_PLACES = /^[\ue000-\uf8ff]+/u

/** 云雾山牌: a brand by the word at its end; 我们的豫江商标: one's own. */
const BRAND = /([\p{Script=Han}A-Za-z]{2,6})(?=牌)/gu
const OWN_BRAND =
  /((?:我们公司|我们厂|我们家|我们店|我公司|我司|我家|我厂|我店|我们|咱们|咱家|俺们|俺家|咱|俺|本公司|本厂|对方|他们|别人|人家)的?)(\p{Script=Han}{2,6}?)(?=(?:注册)?(?:商标|品牌|牌子|字号))/gu
const NO_BRAND =
  /注册|证明|集体|图形|文字|海外|国外|国际|包装|产品|驰名|著名|知名|老字|假冒|使用|这个|那个|两个|几个|所有|自己|公司|一样|同样|授权|茶叶|名字|店名|的/u

function hideBrands(text: string, spared: Spared): string {
  const own = text.replace(OWN_BRAND, (all, who: string, words: string) =>
    NO_BRAND.test(words) ? all : `${who}${withoutName(words, spared)}`,
  )
  return own.replace(BRAND, words => {
    const begin = beginOf(words, words.length)
    const name = words.slice(begin)
    const isBrand = name.length >= 2 && !NOT_BRAND.test(name) && !NO_BRAND.test(name)
    return isBrand ? words.slice(0, begin) + withoutName(name, spared) : words
  })
}

/** Names in quotation marks, book marks or brackets of names; longer ones are what somebody said. */
const QUOTED = /([“"「『《‘])([^“”"「」『』《》‘’，。；！？、]{1,8})([”"」』》’])/gu
const FIRM_AT_END = new RegExp(`(?:${ENDS})$`, 'u')

function hideQuoted(text: string, spared: Spared): string {
  return text.replace(QUOTED, (_all, open: string, words: string, close: string) => {
    const kind = FIRM_AT_END.exec(words)?.[0] ?? ''
    return `${open}${withoutName(words.slice(0, words.length - kind.length), spared)}${kind}${close}`
  })
}

/** The text without the names of firms, shops and brands. */
export const hideNames = (text: string, spared: Spared): string =>
  hideBrands(hideFirms(hideQuoted(text, spared), spared), spared)
