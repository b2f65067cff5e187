/** What a report is about: every subject that its words or its field name, the leading one first (G 12). */
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Subject } from '../pack'
import type { Report } from '../report'
import { has, hitsOf, type Text } from './text'

/** `field`: chosen by the person, not read from the text. */
export type SubjectReading = { subject: Subject; hits: Hit[]; field: boolean; assumed: boolean }

const PATENT_TAGS = [
  'right.patent',
  'right.patent-invention',
  'right.patent-utility-model',
  'right.patent-design',
]

/** Secrets need a word of secrecy, or a word of taking beside one of what was taken. */
const secret = (text: Text): SubjectReading | null => {
  const technical = hitsOf(text, 'right.secret-technical')
  const business = hitsOf(text, 'right.secret-business')
  const strong = hitsOf(text, 'right.secret')
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
  return strong.some(hit => /商业|机密|泄密|保密|窃取/.test(hit.word)) ? found('trade-secret-unclear') : null
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
    const customer = /^(的)?(客户|客商|老板|买家|订单|公司)[^，。]{0,4}(委托|让|找|订|下单)/.test(
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

const fromText = (text: Text, report: Report): SubjectReading[] => {
  const found: SubjectReading[] = []
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
  add('false-registered-mark', hitsOf(text, 'right.false-registered-mark'))
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
  if (found.length === 0) add('copyright', hitsOf(text, 'right.copyright-weak'))
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
const SET_ASIDE_LEFT = /(不是|并非|不属于|不涉及|不算|没有?侵犯)(我们|我|他们|他|在)?的?(什么|说|因为)?$/
const SET_ASIDE_RIGHT = /^[^，。；]{0,4}(没关系|没有关系|无关|不相干|不要紧|没问题|没有问题|倒没|没有仿|没抄)/

/** The text without words of rights that it sets aside; as it is where nothing else would be left. */
const withoutSetAside = (text: Text): Text => {
  const right = (hit: Hit): boolean => hit.tag.startsWith('right.')
  const aside = (hit: Hit): boolean =>
    SET_ASIDE_LEFT.test(text.raw.slice(Math.max(0, hit.start - 12), hit.start)) ||
    SET_ASIDE_RIGHT.test(text.raw.slice(hit.end, hit.end + 10))
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
