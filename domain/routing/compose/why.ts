/** Why this body: two or three plain sentences for the enterprise. */
import type { Compiled } from '../compile/compiled'
import { bureauName, countyName } from '../decide/bodies'
import type { Verdict } from '../decide/verdict'
import type { Scene } from './scene'

const DID: Partial<Record<Verdict['kind'], string>> = {
  lead: '您举报的是',
  request: '您请求处理的是',
}

const shortName = (compiled: Compiled, code: string, name: string): string =>
  compiled.pack.organisations.find(one => one.id === `bureau-${code}`)?.shortName ?? name

/** 货可能来自潢川县，一并告诉潢川县局。 */
const informed = (compiled: Compiled, verdict: Verdict): string => {
  const bureaus = verdict.informed.filter(one => one.name === bureauName(compiled, one.code))
  const rest = verdict.informed.filter(one => !bureaus.includes(one)).map(one => one.name)
  const told = [...new Set(bureaus.map(one => one.why))].map(why => {
    const same = bureaus.filter(one => one.why === why)
    const where = same.map(one => countyName(compiled, one.code)).join('、')
    const who = same.map(one => shortName(compiled, one.code, one.name)).join('、')
    return why === '可能的生产地'
      ? `货可能来自${where}，一并告诉${who}。`
      : `${where}是${why}，一并告诉${who}。`
  })
  if (rest.length > 0) told.push(`一并告诉${rest.join('、')}。`)
  return told.join('')
}

/** 商城县的部分另成一件，交给商城县局。 */
const linked = (compiled: Compiled, verdict: Verdict): string =>
  verdict.linked
    .map(({ code, name, matter }) => {
      if (!matter) return ''
      const who = shortName(compiled, code, name)
      const { about, verdict: other } = matter
      if (about === 'question') return `您另外问的另成一件，由${who}答复。`
      const what = about === 'right' ? (other.subject?.label ?? '另一种权利') : countyName(compiled, code)
      return `${what}的部分另成一件，交给${who}。`
    })
    .join('')

const fires = (verdict: Verdict, rule: string): boolean => verdict.fired.some(one => one.rule === rule)

/** 门店在固始县陈淋子镇。 */
const placed = (verdict: Verdict, scene: Scene): string => {
  if (!verdict.place) return ''
  if (verdict.place === '当地') return '地图上的点'
  if (fires(verdict, 'platform-seat')) return `平台的住所在${verdict.place}`
  if (scene.channel === 'live-stream' && verdict.part === 'seat') return `登记住所在${verdict.place}`
  switch (scene.channel) {
    case 'online-platform':
      return `商家在${verdict.place}`
    case 'live-stream':
      return `直播间的经营地在${verdict.place}`
    case 'own-website':
      return `经营者在${verdict.place}`
    default:
      return `${scene.site || '事情发生'}在${verdict.place}`
  }
}

/** Whose county it is, by the rule of B that told the place. */
const WHOSE: Record<string, string> = {
  'platform-seller': '由商家实际经营地的县级局管',
  'live-stream': '由直播间经营地的县级局管',
  'own-website': '由经营者所在地的县级局管',
  advertisement: '由广告发布者所在地的县级局管',
  'advertisement-use': '由广告主所在地的县级局管',
  exhibition: '由展会举办地的县级局管',
  'authorised-county': '一般由市一级办理，这个县区经授权也可以办',
}
const OF_ACT = '由违法行为发生地的县级局管'
/** The same for what lies outside the city: what counts there, and no county of ours. */
const WHOSE_PLACE: Record<string, string> = {
  'platform-seller': '商家实际经营地',
  'platform-seat': '平台住所地',
  'live-stream': '直播间经营地',
  'own-website': '经营者所在地',
  advertisement: '广告发布者所在地',
  'advertisement-use': '广告主所在地',
  exhibition: '展会举办地',
}

const byCounty = (compiled: Compiled, verdict: Verdict, scene: Scene): string => {
  const { branch, code, name } = verdict.responsible
  const through =
    branch && !name.includes('分局') ? `，由${branch}以${shortName(compiled, code ?? '', name)}的名义办` : ''
  const rule = verdict.fired.findLast(one => WHOSE[one.rule])?.rule ?? ''
  if (rule === 'live-stream' && verdict.part === 'seat')
    return `没有说实际在哪里经营，由登记住所地的县级局管；${placed(verdict, scene)}${through}。`
  return `${WHOSE[rule] ?? OF_ACT}；${placed(verdict, scene)}${through}。`
}

const bySection = (verdict: Verdict, scene: Scene): string => {
  const { name } = verdict.responsible
  const where = verdict.place ? `${placed(verdict, scene)}。` : ''
  if (fires(verdict, 'secret-taken-here'))
    return `秘密是在本市被拿走的，由市一级办理，所以送到${name}。用的人在${verdict.place}。`
  if (fires(verdict, 'cross-region')) return `请求跨区域协作，由${name}联系当地。${where}`
  return `这类事由市一级办理，所以送到${name}。${where}`
}

const answered = (compiled: Compiled, verdict: Verdict, about: string): string => {
  const { responsible, subject } = verdict
  const right = subject && compiled.pack.subjectRights[subject.subject]
  const asked = `您问的是${right ? compiled.pack.rightLabels[right] : about}方面的事`
  if (fires(verdict, 'accused'))
    return `您是被指侵权的一方，来问怎么应对：由${responsible.name}答复，不交给正在调查的局。`
  if (
    responsible.kind === 'section' &&
    !fires(verdict, 'cross-region') &&
    subject?.level !== 'section' &&
    subject?.subject !== 'overseas'
  )
    return `${asked}，说的是外地的事，由市局的科室答复。`
  if (responsible.kind === 'section') return `${asked}，这类事由市局办理，所以也由市局的科室答复。`
  const office = responsible.branch ? `${responsible.name}（${responsible.branch}）` : responsible.name
  return verdict.assumed.length > 0
    ? `${asked}，由您提到的地方的${office}答复。`
    : `${asked}，由企业所在地的${office}答复。`
}

/** Not decided yet: what happens, and what would help. */
const open = (verdict: Verdict): string => {
  const { responsible, kind, ask } = verdict
  if (fires(verdict, 'dispute'))
    return `几个局说法不一的，先送到${responsible.name}，由市局协调，协调不成的由市局指定。${ask ? `您补一句就能更快：${ask}` : ''}`
  return `从现在写的还看不出该由哪个局${kind === 'consultation' ? '答复' : '办'}，先送到${responsible.name}，由那里的人来定。${ask ? `您补一句就能更快：${ask}` : ''}`
}

/** The place that counts, in the words of the rule of B that told it. */
const counts = (verdict: Verdict): string => {
  const rule = verdict.fired.findLast(one => WHOSE_PLACE[one.rule])?.rule ?? ''
  if (rule === 'live-stream' && verdict.part === 'seat') return '直播间登记住所地'
  return WHOSE_PLACE[rule] ?? '发生地'
}

/** The paragraph under 为什么是他们. */
export const whyOf = (compiled: Compiled, verdict: Verdict, scene: Scene): string => {
  const { responsible, kind, subject } = verdict
  const conduct = scene.conduct?.conduct.label
  const about = subject?.label ?? '知识产权'
  const act = conduct ? (/^(销售|生产|存放|展出)/.test(conduct) ? `${scene.site}${conduct}` : conduct) : about
  const did = (subject?.subject !== 'overseas' && DID[kind]) || '您反映的是'
  const what = conduct || subject ? `${did}${act}，` : ''
  const also = `${informed(compiled, verdict)}${linked(compiled, verdict)}`
  if (responsible.kind === 'triage') return open(verdict)
  if (kind === 'complaint')
    return `您说的是买东西的争议，由${responsible.name}处理，不是侵权线索。下面写了怎么找他们。`
  if (kind === 'not-ip') return `您说的不是知识产权的事，由${responsible.name}管。下面写了怎么找他们。`
  if (kind === 'consultation') return `${answered(compiled, verdict, about)}${also}`
  switch (responsible.kind) {
    case 'bureau':
      return `${what}${byCounty(compiled, verdict, scene)}${also}`
    case 'section':
      return `${what}${bySection(verdict, scene)}${also}`
    case 'referral':
      return `${what}由${responsible.name}管，不由市场监管部门管。下面写了怎么找他们。${also}`
    default:
      return `${what || '这件事'}由${counts(verdict)}管；${placed(verdict, scene) || counts(verdict)}，不在${compiled.pack.city.name}。请找${responsible.name}，这里不受理、不转办。${also}`
  }
}
