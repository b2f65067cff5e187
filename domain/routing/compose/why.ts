/** Why this body: two or three plain sentences for the enterprise. */
import type { Compiled } from '../compile/compiled'
import { bureauName, countyName } from '../decide/bodies'
import type { Verdict } from '../decide/verdict'
import type { Scene } from './scene'

const DID: Record<Verdict['kind'], string> = {
  lead: '举报的是',
  request: '请求处理的是',
  consultation: '问的是',
  complaint: '说的是',
  'not-ip': '说的是',
}

const shortName = (compiled: Compiled, code: string, name: string): string =>
  compiled.pack.organisations.find(one => one.id === `bureau-${code}`)?.shortName ?? name

/** 货可能来自潢川县，一并告诉潢川县局。 */
const others = (compiled: Compiled, verdict: Verdict): string => {
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
  const linked = verdict.linked
    .filter(one => compiled.counties.has(one.code))
    .map(
      ({ code, name }) =>
        `${countyName(compiled, code)}的部分另成一件，交给${shortName(compiled, code, name)}。`,
    )
  return [...told, ...linked].join('')
}

/** 门店在固始县陈淋子镇。 */
const placed = (verdict: Verdict, scene: Scene): string => {
  if (!verdict.place) return ''
  if (verdict.place === '当地') return '地图上的点'
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

const byCounty = (compiled: Compiled, verdict: Verdict, scene: Scene, act: string): string => {
  const { branch, code, name } = verdict.responsible
  const through =
    branch && !name.includes('分局') ? `，由${branch}以${shortName(compiled, code ?? '', name)}的名义办` : ''
  return `您${DID[verdict.kind]}${act}，由违法行为发生地的县级局管；${placed(verdict, scene)}${through}。`
}

/** The paragraph under 为什么是他们. */
export const whyOf = (compiled: Compiled, verdict: Verdict, scene: Scene): string => {
  const { responsible, kind } = verdict
  const about = verdict.subject?.label ?? '这件事'
  const conduct = scene.conduct?.conduct.label
  const act = conduct ? (/^(销售|生产|存放|展出)/.test(conduct) ? `${scene.site}${conduct}` : conduct) : about
  const also = others(compiled, verdict)
  const offices = responsible.branch ? `${responsible.name}（${responsible.branch}）` : responsible.name
  if (kind === 'consultation' && responsible.kind !== 'triage') {
    const asker =
      responsible.kind === 'section'
        ? '这类事由市局办理，所以也由市局的科室答复。'
        : `由企业所在地的${offices}答复。`
    const right = verdict.subject && compiled.pack.subjectRights[verdict.subject.subject]
    const asked = right ? compiled.pack.rightLabels[right] : about
    return `您问的是${asked}方面的事。${asker}${also}`
  }
  switch (responsible.kind) {
    case 'bureau':
      return `${byCounty(compiled, verdict, scene, act)}${also}`
    case 'section': {
      const where = verdict.place ? `${placed(verdict, scene)}。` : ''
      return `您${DID[kind]}${act}，这类事由市一级办理，所以送到${responsible.name}。${where}${also}`
    }
    case 'referral':
      return kind === 'complaint' || kind === 'not-ip'
        ? `这件事不是知识产权侵权，由${responsible.name}管。下面写了怎么找他们。`
        : `您${DID[kind]}${act}，由${responsible.name}管，不由市场监管部门管。下面写了怎么找他们。${also}`
    case 'outside':
      return `您${DID[kind]}${act}，由发生地管；${placed(verdict, scene) || '发生地'}，不在${compiled.pack.city.name}。请找${responsible.name}，这里不受理、不转办。${also}`
    default:
      return `现有的材料还定不了由哪个局${kind === 'consultation' ? '答复' : '办'}，先由${responsible.name}的人来定。${verdict.ask ? `您答一句就能更快：${verdict.ask}` : ''}`
  }
}
