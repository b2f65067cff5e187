/** The reporter's own seat: named to say who is speaking, never where it happens. */
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Mention } from './mention'
import type { Window } from './negated'
import { clauseStart, hitsOf, sentenceStart, type Text } from './text'

const OWN_AFTER =
  /^的?(我们|我|俺|咱)(们)?(的)?(公司|厂|店|合作社|企业|门店|家)(?!.{0,3}(对面|旁边|隔壁|附近))/
/** 我们在浉河区的店被人仿冒: the reporter's own shop. */
const OWN_FACILITY =
  /^的(门店|店|公司|厂|企业|合作社|总部|茶园|基地|代理商|经销商|专柜|分店|直营店|加盟店|客户|生意|销量)(?!.{0,6}(发现|看到|看见|见到|买到|碰到|里|旁|对面|附近|隔壁|门口|斜对|买))/
const OWN_FIRM = /^[^，。、\s的在有一某这那看发]{0,8}(合作社|公司|厂|企业|茶业|协会|农场)/

/** 我们固始这边企业的注册商标: whose thing it is. */
const OWN_PEOPLE =
  /^(县|区)?(这边|这里|本地|当地|县里|县城)?的?(几家|多家)?[^，。、\s的在有某那看发]{0,4}(企业|公司|厂|厂家|合作社|商户|茶农|农户|商家|协会)的?(注册|商标|牌子|品牌|专利|包装|产品|名|被|都|也|$)/

const startsWith = (text: string, words: string[], slack: number): boolean =>
  words.some(word => {
    const at = text.indexOf(word)
    return at >= 0 && at <= slack
  })

/** 店开在浉河区, 家住平桥区, 公司注册在潢川: a clause that goes on speaking of the reporter. */
const GOES_ON =
  /^(我|我们|俺|咱)?(的)?((店|店铺|店面|门店|厂|厂子|工厂|公司|家|老家|人|铺子|门市|合作社|基地|茶园|地址|企业|单位|总部)(就|也|都|一直)?(开|设|办|建|住|位于|坐落|注册|落户)?|(就|也|都|一直)?(开店|开厂|办厂|住|位于|坐落|注册))(在|于|是)$/
/** 我叫王强，淮滨县的，…: who speaks, and from where. */
const INTRODUCED = /(我叫|我是|我姓|本人|俺叫|俺是|敝姓)[^，。]{1,12}，$/
/** 朋友告诉我…: the reporter is told, and does nothing. */
const SPOKEN_TO = /(告诉|给|跟|对|找|让|叫|帮|问|教|卖|骗|害|向)$/

/** A report that begins with 公司地址在… speaks of the reporter. */
const OPENS = /^(公司|厂|企业|单位|合作社)(的)?(地址|注册地|所在地|厂址|总部)?(就)?(在|位于|是|：)$/
/** 对方, 有人, 那家店: somebody else is spoken of. */
const OTHERS =
  /(对方|他|她|有人|有家|有个|一家|一个|卖家|商家|网店|主播|老板|店主|那家|这家|那个|某|被|仿|冒|抄|侵)/

/** 在浉河区租房开了一家茶馆: where somebody settles. */
const SETTLES = /^(租房|租|开了?|做|经营|上班|工作|打工|住|生活|办了?|种|养|读书|定居|干)/
/** 在北京注册了自己的商标, 平时我从董家河进茶: what the reporter did. */
const OWN_DEED = /^(去|来)?(注册|申请)(了|的|过)?(自己|我们?|咱|俺)?的?[^，。]{0,4}(商标|专利|公司)/
const USUALLY =
  /(平时|一直|长期|常年|历来|向来|都是)(我们?|咱|俺)?(都)?(是)?从$|(我们?|咱|俺)(平时|一直|长期|常年|历来|向来|都是)(都)?(是)?从$/

/** 我们家做挂面的在固始: the trade of whoever speaks, said before the place. */
const OWN_TRADE = /^是?(做|种|养|搞|卖|开|生产|加工)[^，。、\s的在有某被仿冒抄]{1,6}的(?=在|是)/

/** The clause has no subject of its own and the sentence before it spoke of nobody but the reporter. */
const inherits = (compiled: Compiled, text: Text, mention: Mention, window: Window): boolean => {
  const clause = clauseStart(text.raw, mention.start)
  if (clause < window.leftFrom) return false
  const link = text.raw.slice(clause, mention.start)
  if (clause === 0) return window.nextStart < text.raw.length && OPENS.test(link)
  const before = text.raw.slice(sentenceStart(text.raw, mention.start), clause)
  if (link === '' && INTRODUCED.test(before) && /^(的|人|的人)?$/.test(window.right)) return true
  if (!GOES_ON.test(link) && !(link.endsWith('在') && link.length <= 2 && SETTLES.test(window.right)))
    return false
  const speaks = hitsOf(text, 'own.subject').some(
    hit =>
      hit.end <= clause && hit.start >= clause - before.length && hit.start - (clause - before.length) <= 4,
  )
  const seeing = startsWith(window.right, compiled.pack.words['own.seeing'] ?? [], 8)
  return speaks && !seeing && !OTHERS.test(before)
}

/** "我们公司在光山县", "我是浉河区茶农": the reporter's own seat; "我在固始县看到" is not. */
export const isOwn = (compiled: Compiled, text: Text, mention: Mention, window: Window): boolean => {
  const words = compiled.pack.words
  const seeing = words['own.seeing'] ?? []
  if (/在$/.test(window.left) && OWN_DEED.test(window.right)) return true
  if (USUALLY.test(window.left) && /^(进|收|采购|拿)/.test(window.right)) return true
  if (OWN_AFTER.test(window.right) || inherits(compiled, text, mention, window)) return true
  const subject = hitsOf(text, 'own.subject')
    .filter(
      hit =>
        hit.start >= window.leftFrom &&
        hit.end <= mention.start &&
        !SPOKEN_TO.test(text.raw.slice(0, hit.start)),
    )
    .reduce<Hit | null>(
      (best, hit) =>
        best && (best.start < hit.start ? best.end >= hit.end : best.end > hit.end) ? best : hit,
      null,
    )
  if (!subject) return false
  let link = text.raw.slice(subject.end, mention.start).replace(/[（(：:\s]+$/, '')
  const noun = [...(words['own.noun'] ?? [])]
    .sort((a, b) => b.length - a.length)
    .find(one => link.replace(/^的/, '').startsWith(one))
  if (noun) link = link.replace(/^的/, '').slice(noun.length)
  const trade = /[仿冒抄充像]$/.test(text.raw.slice(0, subject.start)) ? null : OWN_TRADE.exec(link)
  if (trade) link = link.slice(trade[0].length)
  link = link
    .replace(/^(子|家|铺|面)(?=在|位于|是|开)/, '')
    .replace(/^(也|就|都|一直|目前|主要|这边|一家|是一家)+/, '')
  const linked =
    link === '' ||
    (words['own.link'] ?? []).some(one => [one, `${one}一家`, `${one}一个`, `${one}于`].includes(link))
  if (!linked) return false
  // 举报人河南固始某茶业公司: who asks, by the name of the form.
  if (/[报诉映请求利托]人$/.test(subject.word)) return true
  if (OWN_FACILITY.test(window.right) && (/在$/.test(link) || link === '')) return true
  // 我们潢川花木合作社: the own firm by its name.
  if (
    link === '' &&
    subject.end === mention.start &&
    [OWN_FIRM, OWN_PEOPLE].some(own => own.test(window.right))
  )
    return true
  const does = startsWith(window.right, words['own.doing'] ?? [], 1)
  const sees = startsWith(window.right, does ? (words['own.visiting'] ?? []) : seeing, 8)
  const firm = Boolean(noun ?? trade) || /[司厂社店位业家]$/.test(subject.word)
  if (sees) return false
  if (firm || link.endsWith('是') || link === '系' || link === '来自') return true
  if (window.right === '' || /^(的|人|这边|本地)$/.test(window.right)) return true
  return (
    does ||
    /^(的)?(企业|公司|茶农|商户|合作社|农户|厂|一家(?!.{0,6}(店|超市|市场|商行))|个体|没有?(授权|铺货|分店|经销|代理|门店|开店|加盟)|有(厂|店|公司|基地|门店|代理|分店|专柜|直营))/.test(
      window.right,
    )
  )
}
