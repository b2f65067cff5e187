/** An organisation fits: its id tells what it is, it lies in the city, and nobody else hangs on it in vain. */
import type { Organisation, OrganisationKind } from '../../directory'
import type { CityPack } from '../../routing/pack'
import { type Check, countyOf, type Removal, said, unknownCounty } from './check'

const ID: Record<OrganisationKind, { shape: RegExp; sentence: string }> = {
  section: { shape: /^section$/, sentence: '市局科室只有一个，编号是 section' },
  bureau: { shape: /^bureau-\d{6}$/, sentence: '县区局的编号是 bureau- 加六位县区代码，如 bureau-411525' },
  association: {
    shape: /^assoc-[a-z0-9-]{2,30}$/,
    sentence: '协会的编号是 assoc- 加小写字母，如 assoc-tea',
  },
  workstation: { shape: /^ws-[a-z0-9-]{2,30}$/, sentence: '工作站的编号是 ws- 加小写字母，如 ws-tea' },
  partner: {
    shape: /^partner-[a-z0-9-]{2,30}$/,
    sentence: '协作单位的编号是 partner- 加小写字母，如 partner-civil-affairs',
  },
}

/** Ids of the desks of a reviewer's trial, which are in no directory. */
const RESERVED = /-trial$/

const servesTrades = (kind: OrganisationKind): boolean => kind === 'association' || kind === 'workstation'

function placeProblems({ kind, id, county }: Organisation, pack: CityPack): string[] {
  return said(
    [county !== null && !countyOf(pack, county), unknownCounty(county ?? '')],
    [kind === 'bureau' && id !== `bureau-${county}`, '县区局的编号要和它的县区代码一致'],
    [kind === 'section' && county !== null, '市局科室不填县区'],
  )
}

function tradeProblems({ kind, industries }: Organisation, pack: CityPack): string[] {
  const known = new Set(pack.trades.map(trade => trade.name))
  const unknown = industries.filter(name => !known.has(name))
  return said(
    [servesTrades(kind) && industries.length === 0, '请写明服务的行业，没有行业就分不到事项'],
    [!servesTrades(kind) && industries.length > 0, '只有协会和工作站填行业'],
    [unknown.length > 0, `不认识的行业：${unknown.join('、')}；可以填的有 ${[...known].join('、')}`],
  )
}

function parentProblems({ kind, parent }: Organisation, pack: CityPack): string[] {
  const association = pack.organisations.some(org => org.id === parent && org.kind === 'association')
  return said(
    [
      kind === 'workstation' && !association,
      `工作站要写明所属的协会，名录里没有协会 ${parent ?? '（未填）'}`,
    ],
    [kind !== 'workstation' && parent !== null, '只有工作站填所属协会'],
  )
}

/** A new or changed organisation. */
export const organisationProblems: Check<Organisation> = (row, { amended, was }) => {
  const old = was as Organisation | undefined
  return [
    ...said(
      [!ID[row.kind].shape.test(row.id), ID[row.kind].sentence],
      [RESERVED.test(row.id), '以 -trial 结尾的编号留给审核体验，请换一个'],
      [old !== undefined && old.kind !== row.kind, '单位的类别不能改，请另加一个单位'],
      [row.demo && !old?.demo, '正式的单位不能标成样例'],
      [!row.demo && row.source === null && old?.source !== null, '请写依据：文件名称和日期'],
      [
        amended.organisations.some(org => org.id !== row.id && org.name === row.name),
        `名录里已经有“${row.name}”`,
      ],
    ),
    ...placeProblems(row, amended),
    ...tradeProblems(row, amended),
    ...parentProblems(row, amended),
  ]
}

/** Taking an organisation away: the section and each county's bureau stay, and nothing may hang in the air. */
export const organisationRemoval: Removal = (id, { delivered, amended }) => {
  const county = delivered.counties.find(one => id === `bureau-${one.code}`)
  const stations = amended.organisations.filter(org => org.parent === id)
  return said(
    [id === 'section', '市局科室不能去掉，判断不了的事项都归它'],
    [county !== undefined, `${county?.name ?? ''}要有自己的市场监督管理局，不能去掉`],
    [stations.length > 0, `${stations.map(org => org.name).join('、')}还挂在这个协会下面，请先改或去掉`],
    [amended.interests.some(row => row.workstation === id), '利害关系表里还有这个工作站，请先改或去掉那些行'],
  )
}
