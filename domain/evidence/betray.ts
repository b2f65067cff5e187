/** What in a text would let the other side guess who reported: pointed out before it is handed in, never forbidden. */
import { isCreditCode } from '../credit-code'

/** What is known of whoever writes. */
export type Writer = { enterprise?: string; contact?: string; phone?: string }

/** Words of the text as they stand there, and what they give away. */
export type Betrayal = { words: string; why: string }

type Found = Betrayal & { start: number; end: number }

const DEMO = /（[^）]*）|\([^)]*\)/g
const LEGAL_FORM =
  /(有限责任公司|股份有限公司|集团有限公司|有限公司|专业合作社|合作社|集团|公司|分公司|厂|商行|经营部|工作室|店)+$/
const REGION = /^(?:.{2,8}?省)?(?:.{2,6}?市)?(?:.{1,6}?[县区])?/
/** A name that is cut shorter than this could be anybody's. */
const SHORTEST_PART = 4

/** A number in a longer row of digits is something else: an order, a waybill. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\D)(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g, '电话号码'],
  [/(?:^|\D)(0\d{2,3}[ -]?[2-9]\d{6,7})(?!\d)/g, '电话号码'],
  [/(?:微信|薇信|威信|v信|vx|wx)(?:号码|号|是|加)*[：:\s]*([A-Za-z][\w-]{5,19})/gi, '微信号'],
  [/QQ(?:号码|号|是|加)*[：:\s]*([1-9]\d{4,10})(?!\d)/gi, 'QQ 号'],
  [/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g, '邮箱'],
  [
    /(我们?是[^，。；！？、\s]{1,20}?(?:公司|厂|合作社|商行|店)(?:的|老板|员工|负责人|法人))/g,
    '说了您是哪家的',
  ],
  [
    /(我[^，。；！？、\s]{0,2}在[^，。；！？、\s]{1,20}?(?:公司|厂|合作社|商行|店)(?:上班|工作|任职))/g,
    '说了您是哪家的',
  ],
  [/((?:我叫|我姓|本人姓名)[^，。；！？、\s]{1,4})/g, '您的姓名'],
]

const ID_NUMBER = /(?:^|[^\dA-Za-z])(\d{17}[\dXx])(?![\dA-Za-z])/g
/** Of companies, traders and cooperatives: they begin with 91, 92, 93. */
const CREDIT_CODE = /(?:^|[^\dA-Za-z])(9[123][0-9A-Z]{16})(?![\dA-Za-z])/g

/** Digits seven to fourteen of an ID number are a birthday; an order's number has none. */
const hasBirthday = (number: string): boolean =>
  /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(number.slice(6, 14))

const findAll = (text: string, pattern: RegExp, why: string, fits: (words: string) => boolean): Found[] =>
  [...text.matchAll(pattern)].flatMap(match => {
    const words = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(words)
    return fits(words) ? [{ words, why, start, end: start + words.length }] : []
  })

/** The longest beginning of a name that stands in the text; a short name only whole. */
const longestPart = (text: string, name: string): string | null => {
  const least = Math.min(SHORTEST_PART, name.length)
  for (let length = name.length; length >= least && length > 1; length -= 1) {
    if (text.includes(name.slice(0, length))) return name.slice(0, length)
  }
  return null
}

/** The name as written, without its legal form, and without the place in front of it. */
const namesOf = (enterprise: string): string[] => {
  const whole = enterprise.replace(DEMO, '').trim()
  const core = whole.replace(LEGAL_FORM, '')
  return [whole, core, core.replace(REGION, '')]
}

const findName = (text: string, names: readonly string[], why: string): Found[] => {
  const parts = names.flatMap(name => longestPart(text, name) ?? [])
  const words = parts.sort((a, b) => b.length - a.length)[0]
  if (!words) return []
  const start = text.indexOf(words)
  return [{ words, why, start, end: start + words.length }]
}

const digits = (value: string): string => value.replace(/\D/g, '')

/** The same words once, and nothing that lies inside something longer. */
const distinct = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || at < index),
      ) && found.findIndex(other => other.words === one.words) === index,
  )

/**
 * Words that would betray the reporter, in the order of the text. It cannot know whose phone number it is, so any is
 * pointed out, the writer's own as theirs.
 */
export function betrayals(text: string, who: Writer): Betrayal[] {
  const own = digits(who.phone ?? '')
  const found = [
    ...(who.enterprise ? findName(text, namesOf(who.enterprise), '您单位的名称') : []),
    ...(who.contact ? findName(text, [who.contact.replace(DEMO, '').trim()], '您的姓名') : []),
    ...findAll(text, ID_NUMBER, '身份证号码', hasBirthday),
    ...findAll(text, CREDIT_CODE, '统一社会信用代码', isCreditCode),
    ...PATTERNS.flatMap(([pattern, why]) => findAll(text, pattern, why, () => true)),
  ].map(one => (own !== '' && digits(one.words) === own ? { ...one, why: '您的电话' } : one))
  return distinct(found)
    .sort((a, b) => a.start - b.start)
    .map(({ words, why }) => ({ words, why }))
}
