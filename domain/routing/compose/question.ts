/** The heading of a consultation: the question itself, from its clause, without names of persons. */
import type { Compiled } from '../compile/compiled'
import type { Verdict } from '../decide/verdict'
import type { Reading } from '../read/reading'
import { hitsOf } from '../read/text'
import { rightOf } from './facts'

const LONGEST = 18
const SHORTEST = 5
/** A question of this length says what it is about by itself. */
const LONG_ENOUGH = 8
const STOP = /[，,。！？!?；;：:\s\n]+/
/** What people say before the question. */
const POLITE =
  /^(你好|您好|请问一下|请问下|请问|请教一下|请教|想问一下|想问下|想问问|想问|我想问一下|我想问|我想咨询一下|我想咨询|想咨询一下|想咨询下|想咨询|咨询一下|咨询下|咨询|想了解一下|想了解|我想了解|我想知道|想知道|麻烦问一下|麻烦问下|那个|就是|老师|领导|同志|帮我看看|问一下|问下)+/
const OPENS =
  /^(想要|想|我们公司|我们厂|我们店|我们企业|我公司|我司|我厂|我店|本公司|我们|俺们|我家|我|俺|本店)(的|是|想|要)?/
/** 我叫…, 我是…: who the reporter is, no question. */
const INTRODUCES = /^(我|俺|本人|我们)(叫|姓|名叫|的名字|是(?!不是|否))/

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
/** 张伟起诉, 被李老板, 跟王某某: a surname with a given name or a title, where a person is spoken of. */
const PERSON = new RegExp(
  `(^|[叫是跟和被姓找告由给与让对，])[${SURNAMES}]([\\p{Script=Han}]{1,2}(?=(起诉|告|说|举报|投诉|把|仿|抄|侵|冒|偷|离职|跳槽|辞职|在|用|卖|的|拿|带|注册|$))|某{1,2}|总|老板|先生|女士|经理|师傅|老师|店长|工)`,
  'u',
)

const namesPerson = (reading: Reading, clause: string): boolean => {
  const suspect = reading.report.suspect?.name
  return PERSON.test(clause) || (suspect !== undefined && suspect.length > 1 && clause.includes(suspect))
}

const bare = (clause: string): string => clause.replace(POLITE, '').replace(OPENS, '').replace(POLITE, '')

/** Where a long clause can begin anew: 如果…的话, 因为…. */
const ANEW = /^.*?(因为|如果|要是|万一|的话|以后|之后|现在)/
const ASKED =
  /(怎么办理|怎么办|怎么.{2}|如何.{2}|怎样.{2}|能不能.{2}|可不可以.{2}|需要(什么|哪些|啥)(材料|手续|条件)|需要.{2}|是不是.{2}|会不会.{2})/

/** The clause, or its natural end where it is longer than a line; null where it has none. */
const cut = (clause: string): string | null => {
  if (clause.length <= LONGEST) return clause
  const tail = clause.replace(ANEW, '')
  if (tail.length >= SHORTEST && tail.length <= LONGEST) return tail
  const asked = ASKED.exec(clause)
  const from = asked
    ? clause.slice(0, asked.index).search(/(商标|专利|地理标志|版权|著作权|商业秘密|品种)/)
    : -1
  const end = asked ? asked.index + asked[0].length : 0
  if (from >= 0 && end - from <= LONGEST) return clause.slice(from, end)
  return null
}

/** 商标到期没续展怎么办 */
export const questionOf = (compiled: Compiled, reading: Reading, verdict: Verdict): string => {
  const right = rightOf(compiled, reading)
  const named = right ? compiled.pack.rightLabels[right] : ''
  const plain = reading.kind.accused
    ? `${named}被指侵权怎么应对`
    : `${named || (verdict.subject?.label ?? '知识产权')}问题咨询`
  const { raw } = reading.text
  const clauses = raw
    .split(STOP)
    .filter(clause => clause && !INTRODUCES.test(clause) && !/\d{5,}/.test(clause))
    .map(bare)
    .filter(clause => clause.length >= SHORTEST && !namesPerson(reading, clause))
  const asks = hitsOf(reading.text, 'kind.question').map(hit => hit.word)
  const about = [
    ...reading.subjects.flatMap(one => one.hits.map(hit => hit.word)),
    '注册',
    '申请',
    '侵权',
    '备案',
  ]
  const asking = (clause: string): boolean =>
    asks.some(word => clause.includes(word)) || /[吗呢]$/.test(clause)
  const telling = (clause: string): boolean => about.some(word => clause.includes(word))
  const first =
    clauses.find(clause => asking(clause) && telling(clause)) ??
    clauses.find(clause => asking(clause) && clause.length >= LONG_ENOUGH) ??
    clauses.find(telling)
  if (!first || (reading.kind.accused && !asking(first))) return plain
  // 商标到期没续展，怎么办: the short question behind completes the clause before it.
  const behind = raw.split(STOP).map(bare)
  const next =
    clauses[clauses.indexOf(first) + 1] ?? behind.find(one => /^(该?怎么办|咋办|怎么维权)$/.test(one))
  const joins = !ASKED.test(first) && next && asking(next) && first.length + next.length <= LONGEST
  return cut(joins ? first + next : first) ?? plain
}
