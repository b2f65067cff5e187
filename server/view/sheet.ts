/** Rows of the hand-over sheet, in the order in which the form of the national 12315 platform asks. */
import type { Outputs } from '../../contract'
import type { Matter } from '../../domain/matter/matter'
import type { Fact } from '../../domain/routing/answer'
import type { Right } from '../../domain/routing/report'
import { orgName } from '../city'
import { minuteOf } from '../time'

type Row = Outputs['matter']['sheet']['rows'][number]

/** Legal names of the rights, as staff write them. */
const RIGHT_NAMES: Record<Right, string> = {
  trademark: '注册商标专用权',
  'patent-invention': '发明专利权',
  'patent-utility-model': '实用新型专利权',
  'patent-design': '外观设计专利权',
  'geographical-indication': '地理标志',
  'trade-secret': '商业秘密',
  copyright: '著作权',
  'plant-variety': '植物新品种权',
  'layout-design': '集成电路布图设计专有权',
  'special-sign': '特殊标志',
  'unfair-competition': '反不正当竞争权益',
}

const factsOf = ({ answer }: Matter, fact: Fact['fact']): string =>
  answer.facts
    .filter(row => row.fact === fact)
    .map(row => (row.note ? `${row.label}（${row.note}）` : row.label))
    .join('、')

/** Parts that are there, one after another. */
const joined = (parts: (string | null | undefined)[], between = '；'): string =>
  parts.filter(part => part).join(between)

const cardText = ({ card }: Matter): string =>
  card
    ? joined([
        RIGHT_NAMES[card.right],
        card.name,
        `注册号或专利号 ${card.number}`,
        card.expiresOn && `有效期至 ${card.expiresOn}`,
        card.genuine && `正品特征：${card.genuine}`,
      ])
    : ''

const evidenceText = ({ evidence }: Matter): string =>
  evidence.map(({ name, sha256 }, at) => `${at + 1}. ${name}（SHA-256：${sha256}）`).join('\n')

const WISHES: Record<Matter['kind'], string> = {
  lead: '请求依法核查处理',
  request: '请求依法处理侵权纠纷',
  consultation: '',
  complaint: '',
  'not-ip': '',
}

/** What was reported, and what the reporter added since. */
const wordsOf = ({ report, history }: Matter): string =>
  [
    report.description,
    ...history
      .filter(entry => entry.kind === 'add')
      .map(entry => `（${minuteOf(entry.at)} 补充）${entry.text ?? ''}`),
  ].join('\n')

/** Label and what fills it; `sealed` rows are filled from the opened seal alone. */
const ROWS: readonly {
  label: string
  sealed?: NonNullable<Row['sealed']>
  value?: (matter: Matter, org: string) => string
}[] = [
  { label: '举报人（单位）名称', sealed: 'enterprise' },
  { label: '统一社会信用代码', sealed: 'creditCode' },
  { label: '联系人', sealed: 'contact' },
  { label: '联系电话', sealed: 'phone' },
  { label: '被举报人名称', value: matter => matter.report.suspect?.name ?? factsOf(matter, 'suspect') },
  { label: '被举报人地址', value: ({ report }) => report.suspect?.address ?? '' },
  { label: '被举报人联系方式', value: () => '' },
  {
    label: '举报问题类别',
    value: matter => joined(['侵犯知识产权', factsOf(matter, 'right'), factsOf(matter, 'conduct')], ' / '),
  },
  { label: '发生时间', value: () => '见举报内容' },
  {
    label: '发生地点',
    value: matter => joined([factsOf(matter, 'place'), matter.report.place?.address], ' '),
  },
  { label: '举报内容', value: wordsOf },
  { label: '诉求', value: ({ kind }) => WISHES[kind] },
  { label: '权利信息', value: cardText },
  { label: '证据清单', value: evidenceText },
  { label: '平台名称', value: matter => matter.report.platform ?? factsOf(matter, 'platform') },
  { label: '链接', value: ({ report }) => report.link ?? '' },
  { label: '本系统编号', value: ({ number }) => number },
  { label: '收到时间', value: ({ receivedAt }) => minuteOf(receivedAt) },
  { label: '承办单位', value: (_matter, org) => orgName(org) },
]

/** The sheet of a matter for the organisation that handles it; who reported is left out. */
export const sheetRows = (matter: Matter, org: string): Row[] =>
  ROWS.map(({ label, sealed = null, value }) => ({
    label,
    value: sealed ? '' : (value?.(matter, org) ?? ''),
    sealed,
  }))
