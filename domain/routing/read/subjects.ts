/** What a report is about: every subject that its words or its field name, the leading one first (G 12). */
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Subject } from '../pack'
import type { Report } from '../report'
import { clauseStart, has, hitsOf, type Text } from './text'

/** `field`: chosen by the person, not read from the text. */
export type SubjectReading = { subject: Subject; hits: Hit[]; field: boolean; assumed: boolean }

const PATENT_TAGS = [
  'right.patent',
  'right.patent-invention',
  'right.patent-utility-model',
  'right.patent-design',
]

/** 请为举报人保密, 麻烦替我保守秘密: what the reporter asks for. */
const WISHES = /(请|麻烦|希望|务必|为|替|帮|给|对)[^，。；！]{0,14}$/
const isWish = ({ raw }: Text, { start, end, word }: Hit): boolean =>
  /^(保密|秘密)$/.test(word) &&
  WISHES.test(raw.slice(clauseStart(raw, start), start)) &&
  /^(一下|处理|吧|啊|哦|$|[，。；！])/.test(raw.slice(end))
/** 我们的客户大多在郑州, 客户反映: customers who are or do something were not carried off. */
const CUSTOMERS_DO = /^(们)?(大多|大都|主要|都|来|在|反映|说|问|投诉|发现|买|看到|退|打电话)/

/** Secrets need a word of secrecy, or a word of taking beside one of what was taken. */
const secret = (text: Text): SubjectReading | null => {
  // 小程序 is no program that was taken.
  const technical = hitsOf(text, 'right.secret-technical').filter(
    ({ start, word }) => !(word === '程序' && text.raw.charAt(start - 1) === '小'),
  )
  const business = hitsOf(text, 'right.secret-business').filter(
    hit => !CUSTOMERS_DO.test(text.raw.slice(hit.end)) || !/客户$/.test(hit.word),
  )
  const strong = hitsOf(text, 'right.secret').filter(hit => !isWish(text, hit))
  const weak = hitsOf(text, 'right.secret-weak')
  const named =
    technical.some(hit => /技术(秘密|机密)/.test(hit.word)) ||
    business.some(hit => /经营(信息|秘密)/.test(hit.word))
  if (strong.length === 0 && !named && (weak.length === 0 || technical.length + business.length === 0))
    return null
  // 把假冒我们的货报价发给客户: a counterfeit, no secret that was carried off.
  if (strong.length === 0 && !named && /(假冒|冒牌|山寨|假货|仿冒)/.test(text.raw)) return null
  const hits = [...strong, ...technical, ...business]
  const found = (subject: Subject): SubjectReading => ({ subject, hits, field: false, assumed: false })
  if (technical.length > 0) return found('trade-secret-technical')
  if (business.length > 0) return found('trade-secret-business')
  return strong.some(hit => /商业|机密|泄密|保密|窃取|秘密|内部|绝密|商密/.test(hit.word))
    ? found('trade-secret-unclear')
    : null
}

/** A product known by its place, imitated, and no word of a registered mark. */
const geographical = (text: Text): Hit[] => {
  const named = hitsOf(text, 'right.gi')
  if (named.length > 0) return named
  const products = hitsOf(text, 'product')
  if (products.length === 0 || has(text, 'right.trademark')) return []
  return has(text, 'right.trademark-weak') ? [...products, ...hitsOf(text, 'right.trademark-weak')] : []
}

const abroad = (text: Text): Hit[] => {
  // 给国外贴牌, 国外客户委托: foreigners are customers of what is done here.
  const words = hitsOf(text, 'right.overseas').filter(hit => {
    if (!/^(国外|海外|境外)$/.test(hit.word) || has(text, 'abroad.strong')) return true
    const customer =
      /^(的)?(订单|单子|贴牌|代工)|^(的)?(客户|客商|老板|买家|订单|公司)[^，。]{0,4}(委托|让|找|订|下单)/.test(
        text.raw.slice(hit.end),
      )
    return !customer && !/(给|替|为|帮|向|到|往|去)$/.test(text.raw.slice(0, hit.start))
  })
  const countries = hitsOf(text, 'foreign').filter(hit => {
    const before = text.raw.slice(Math.max(0, hit.start - 3), hit.start)
    const after = text.raw.slice(hit.end, hit.end + 10)
    // 美国公司在固始县的工厂, 俄罗斯客户委托…: foreigners who act here.
    if (/^(公司|企业|商家|客户|老板|人)[^，。]{0,4}(在|委托|让|找)/.test(after)) return false
    const destination = /(到|往|去|了|出口)$/.test(before) && has(text, 'abroad.strong')
    return (
      destination ||
      /(在|被)$/.test(before) ||
      /^(有(家|个|人|一|几|多|公司|工厂|厂|企业|店|卖)|一家|多家|某|街头|超市|商场|市场|海关|法院|客户|平台|亚马逊|展|站|当地|那边|的展会|的?律师|商标局|抢注|(公司|企业|商家|卖家|厂商|厂家)(?!的?(商标|品牌|专利|产品|委托|授权)))/.test(
        after,
      )
    )
  })
  return has(text, 'abroad.act')
    ? [...words, ...countries]
    : words.filter(hit => /337|海外维权/.test(hit.word))
}

/** Other authorities' subjects; a counterfeit beside them is ours and leads (G 12). */
const REFERRED: Subject[] = ['copyright', 'plant-variety', 'layout-design']
const COUNTERFEIT = /(卖|售|生产|加工)[^，。；]{0,8}(假冒|冒牌|山寨)/

/** 我们的罐子，字体一样 speaks of no work of ours: whose and what stand in one clause. */
const worksOf = (text: Text): Hit[] =>
  hitsOf(text, 'right.copyright-weak').filter(hit => !hit.word.includes('，'))

/** 袋子上印个圈R, 实际还在审: the sign of registration on goods, and that nothing is registered; never said of one's own. */
const signWithoutRight = (text: Text): Hit[] => {
  // 假的专用标志，还假冒我们的注册商标: the mark is registered, and the reporter's.
  const signs = hitsOf(text, 'mark.registered-sign').filter(
    ({ word }) => !/(假冒|仿冒|冒用|盗用)(我|咱|俺|本)/.test(word),
  )
  if (signs.length === 0) return []
  const lacking = hitsOf(text, 'mark.void').filter(
    hit =>
      !/(我们|我|咱|俺|公司)的?(商标)?(也|还)?$/.test(text.raw.slice(Math.max(0, hit.start - 6), hit.start)),
  )
  return lacking.length > 0 ? [...signs, ...lacking] : []
}

const fromText = (text: Text, report: Report): SubjectReading[] => {
  const found: SubjectReading[] = []
  if (text.hits.length === 0) return found
  const add = (subject: Subject, hits: Hit[], assumed = false): void => {
    if (hits.length > 0) found.push({ subject, hits, field: false, assumed })
  }
  const overseas = abroad(text)
  add('overseas', report.channel === 'import-export' ? [] : overseas)
  if (overseas.length === 0) add('border', hitsOf(text, 'right.border'))
  const marking = has(text, 'patent.marking') ? hitsOf(text, 'patent.void') : []
  const falseMarking = [...hitsOf(text, 'right.patent-false-marking'), ...marking]
  const falsified = falseMarking.length > 0 && has(text, 'right.patent')
  add('patent-false-marking', falsified ? falseMarking : [])
  if (!falsified)
    add(
      'patent-dispute',
      PATENT_TAGS.flatMap(tag => hitsOf(text, tag)),
    )
  add('special-sign', hitsOf(text, 'right.special-sign'))
  add('false-registered-mark', [...hitsOf(text, 'right.false-registered-mark'), ...signWithoutRight(text)])
  add('gi', geographical(text))
  const secretly = secret(text)
  if (secretly) found.push(secretly)
  const advertising = has(text, 'ad.itself') && !has(text, 'right.trademark-weak') && !has(text, 'kind.owner')
  add('trademark', advertising ? [] : hitsOf(text, 'right.trademark'))
  add('confusion', hitsOf(text, 'right.confusion'))
  add('copyright', hitsOf(text, 'right.copyright'))
  add('plant-variety', hitsOf(text, 'right.plant-variety'))
  add('layout-design', hitsOf(text, 'right.layout-design'))
  const referred = found.every(one => REFERRED.includes(one.subject))
  if (found.length === 0 || (referred && COUNTERFEIT.test(text.raw)))
    add('trademark', hitsOf(text, 'right.trademark-weak'), found.length === 0)
  if (found.length === 0) add('copyright', worksOf(text))
  if (found.length === 0) add('infringement-unclear', hitsOf(text, 'right.unclear'), true)
  return found
}

/** The row that the field `right` stands for, made exact by the words. */
const fromField = (compiled: Compiled, report: Report, read: SubjectReading[]): SubjectReading | null => {
  if (!report.right) return null
  const plain = compiled.pack.rightSubjects[report.right]
  const closer: Partial<Record<Subject, Subject[]>> = {
    trademark: ['false-registered-mark'],
    'patent-dispute': ['patent-false-marking'],
    'trade-secret-unclear': ['trade-secret-technical', 'trade-secret-business'],
  }
  const exact = read.find(one => closer[plain]?.includes(one.subject))
  const words = read.find(one => one.subject === (exact?.subject ?? plain))
  return { subject: exact?.subject ?? plain, hits: words?.hits ?? [], field: true, assumed: false }
}

/** 不是专利的事, 跟商标没关系, 没有侵犯商标: a right that is named to be set aside. */
const SET_ASIDE_LEFT =
  /((不是|并非|不属于|不涉及|不算|没有?侵犯)(我们|我|他们|他|在)?的?(什么|说|因为)?|(我们?|咱|俺|公司)(自己)?(还|也|一直|又)?(没有?|未)(去)?(注册|申请)(过|成)?)$/
/** 我家名字没有注册商标, 店名没注册: no mark of the reporter's own, whatever else is said of one. */
const OWN_UNREGISTERED =
  /((我们?|咱们?|俺们?|自)家?的?(店名|名字|名称|招牌|门头|字号|牌子|品牌|包装|店|厂|公司)?|(^|[，。；])(店名|名字|招牌|门头|字号))(都|也|还|一直|虽然|虽|暂时|目前)*(没有?|未|没来得及|不是)(去|办|做)?(注册|申请)?(过|成|了)?$/
/** 说同行都是冒牌: what a competitor is accused of by the suspect, who thereby disparages. */
const SAID_OF_OTHERS =
  /(说|称|讲|吹|宣扬|骂)(成|其他|其余|别的)?(同行|别人|别家|旁人|人家|其他家|其他人|市面上|其他店|别的店|其他厂|别的厂)[^，。；]{0,4}(是|卖)(的都是|的全是|的是)?$/
const SIGNED = /®|[R圈]标|圈[Rr]|Ⓡ/
const SET_ASIDE_RIGHT = /^[^，。；]{0,4}(没关系|没有关系|无关|不相干|不要紧|没问题|没有问题|倒没|没有仿|没抄)/

/** The text without words of rights that it sets aside; as it is where nothing else would be left. */
const withoutSetAside = (text: Text): Text => {
  const right = (hit: Hit): boolean => hit.tag.startsWith('right.')
  const unsigned = SIGNED.test(text.raw) ? [] : [OWN_UNREGISTERED]
  const aside = (hit: Hit): boolean =>
    [SET_ASIDE_LEFT, SAID_OF_OTHERS, ...unsigned].some(one =>
      one.test(text.raw.slice(Math.max(0, hit.start - 16), hit.start)),
    ) || SET_ASIDE_RIGHT.test(text.raw.slice(hit.end, hit.end + 10))
  const dark = text.hits.filter(hit => right(hit) && aside(hit))
  if (dark.length === 0) return text
  const inDark = (hit: Hit): boolean =>
    right(hit) && dark.some(one => hit.start < one.end && one.start < hit.end)
  const hits = text.hits.filter(hit => !inDark(hit))
  if (!hits.some(right)) return text
  const byTag = new Map([...text.byTag].map(([tag, list]) => [tag, list.filter(hit => !inDark(hit))]))
  return { ...text, hits, byTag: new Map([...byTag].filter(([, list]) => list.length > 0)) }
}

/** Subjects of a report, the leading one first; empty when nothing speaks of a right. */
export const readSubjects = (compiled: Compiled, text: Text, report: Report): SubjectReading[] => {
  const read = fromText(withoutSetAside(text), report)
  const rank = (one: SubjectReading): number => compiled.subjects.get(one.subject)?.rank ?? 999
  if (report.channel === 'abroad' && !read.some(one => one.subject === 'overseas')) {
    read.push({ subject: 'overseas', hits: [], field: true, assumed: false })
  }
  if (report.channel === 'import-export' && !read.some(one => one.subject === 'border')) {
    read.push({ subject: 'border', hits: [], field: true, assumed: false })
  }
  const sorted = read.sort((a, b) => rank(a) - rank(b))
  const field = fromField(compiled, report, sorted)
  const channelFirst = sorted.filter(one => one.subject === 'overseas' || one.subject === 'border')
  if (!field) return sorted
  return [
    ...channelFirst,
    field,
    ...sorted.filter(one => one.subject !== field.subject && !channelFirst.includes(one) && !one.assumed),
  ]
}
