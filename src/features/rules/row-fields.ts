/** Which fields the form of each table has, in order, and what keeps a row from being taken into the draft. */
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../domain/directory'
import type { Table } from '../../../domain/rules/amendment'
import { KIND_WORDS, ROLE_WORDS, SUBJECT_WORDS } from '../../../domain/rules/words'
import { daysWords, isWeekend, readDays } from './day-ranges'
import { type Form, ON } from './row-forms'
import { UNIT_WORDS } from './words'

type Named = {
  key: string
  label: string
  hint?: string /** Shown only then. */
  when?: (form: Form) => boolean
}

export type RowField = Named &
  (
    | { kind: 'text' | 'number'; max: number; placeholder?: string; least?: number; fixed?: true }
    | { kind: 'long' | 'days'; max: number; placeholder: string; least?: number }
    | { kind: 'flag' }
    | { kind: 'county' | 'division'; optional?: true }
    | { kind: 'day'; optional?: true }
    | { kind: 'organisation'; of: OrganisationKind; optional?: true }
    | { kind: 'choice'; choices: readonly { value: string; text: string }[]; fixed?: true }
  )

const choices = <Value extends string>(words: Record<Value, string>, values: readonly Value[]) =>
  values.map(value => ({ value, text: words[value] }))

/** @param example a document that such a row may rest on */
const source = (example: string): RowField => ({
  key: 'source',
  label: '依据',
  kind: 'long',
  max: 200,
  least: 4,
  placeholder: `文件名称和日期，例如：${example}`,
})

const isKind =
  (...kinds: OrganisationKind[]) =>
  (form: Form) =>
    kinds.some(kind => kind === form.kind)

export const ROW_FIELDS: Record<Table, readonly RowField[]> = {
  organisations: [
    {
      key: 'kind',
      label: '类别',
      kind: 'choice',
      choices: choices(KIND_WORDS, ORGANISATION_KINDS),
      fixed: true,
    },
    { key: 'name', label: '全称', kind: 'text', max: 60, least: 2, placeholder: '公章上的名称' },
    {
      key: 'shortName',
      label: '简称',
      kind: 'text',
      max: 20,
      least: 2,
      placeholder: '列表上的叫法，例如某县局',
    },
    { key: 'county', label: '县区', kind: 'county', optional: true },
    { key: 'does', label: '做什么', kind: 'long', max: 120, least: 2, placeholder: '一句话，企业会看到' },
    {
      key: 'industries',
      label: '服务的行业',
      kind: 'text',
      max: 200,
      placeholder: '几个行业用顿号隔开',
      when: isKind('workstation', 'association'),
    },
    {
      key: 'parent',
      label: '设立的协会',
      kind: 'organisation',
      of: 'association',
      optional: true,
      when: isKind('workstation'),
    },
    { key: 'phone', label: '电话', kind: 'text', max: 40, placeholder: '没有核实就空着' },
    { key: 'address', label: '地址', kind: 'text', max: 120, placeholder: '没有核实就空着' },
    { key: 'registeredWith', label: '登记机关', kind: 'text', max: 60, when: isKind('association') },
    { key: 'supervisedBy', label: '业务主管单位', kind: 'text', max: 60, when: isKind('association') },
    { key: 'demo', label: '样例，不是真的单位', kind: 'flag', when: form => form.demo === ON },
    source('市局关于公布知识产权保护工作站名单的通知，2026-03-02'),
  ],
  areas: [
    {
      key: 'names',
      label: '名称',
      kind: 'long',
      max: 900,
      least: 2,
      placeholder: '全称和常用的叫法，一行一个',
    },
    { key: 'county', label: '归哪个县区', kind: 'county' },
    { key: 'branch', label: '分局', kind: 'text', max: 40, placeholder: '没有分局就空着' },
    { key: 'confirmed', label: '已经确认', kind: 'flag', hint: '有文件说明归属和分局的，才算确认' },
    {
      key: 'doubt',
      label: '还要确认什么',
      kind: 'long',
      placeholder: '没有就空着',
      max: 200,
      when: form => form.confirmed !== ON,
    },
    source('市局关于功能区分局设置的通知，2026-03-02'),
  ],
  authorisations: [
    {
      key: 'subject',
      label: '授权办什么',
      kind: 'choice',
      choices: choices(SUBJECT_WORDS, ['patent-dispute', 'trade-secret-technical']),
    },
    { key: 'county', label: '授权给', kind: 'county' },
    { key: 'from', label: '从', kind: 'day' },
    { key: 'until', label: '到', kind: 'day', optional: true },
    source('省知识产权局关于授权办理专利侵权纠纷的决定，2026-03-02'),
  ],
  limits: [
    { key: 'count', label: '多久', kind: 'number', max: 3, least: 1 },
    {
      key: 'unit',
      label: '按什么算',
      kind: 'choice',
      choices: choices(UNIT_WORDS, ['workingDays', 'calendarDays', 'months', 'hours']),
      fixed: true,
    },
    source('市局首问负责工作规范，2026-03-02'),
  ],
  holidays: [
    { key: 'id', label: '年份', kind: 'number', max: 4, least: 4, fixed: true },
    {
      key: 'off',
      label: '放假',
      kind: 'days',
      max: 1000,
      least: 1,
      placeholder: '一行一段，例如：\n2027-01-01 至 2027-01-03\n2月5日至11日',
    },
    { key: 'work', label: '调休上班', kind: 'days', max: 400, placeholder: '周末要上班的日子，一行一天' },
    source('国务院办公厅关于明年部分节假日安排的通知，2026-11-20'),
  ],
  landmarks: [
    {
      key: 'id',
      label: '地名',
      kind: 'text',
      max: 30,
      least: 2,
      placeholder: '企业会写的名字，例如兴隆农贸市场',
      fixed: true,
    },
    { key: 'code', label: '在哪里', kind: 'division' },
    source('县局电话核实，2026-11-20'),
  ],
  interests: [
    {
      key: 'name',
      label: '企业名称',
      kind: 'text',
      max: 80,
      least: 2,
      placeholder: '营业执照上的全称',
    },
    { key: 'workstation', label: '工作站', kind: 'organisation', of: 'workstation' },
    {
      key: 'role',
      label: '是什么关系',
      kind: 'choice',
      choices: choices(ROLE_WORDS, ['officer', 'member']),
    },
    source('协会报送的负责人任职名单，2026-03-02'),
  ],
}

const isOptional = (field: RowField) => 'optional' in field && field.optional === true

const MOST_COUNT = 366

const wrongDays = (form: Form, key: 'off' | 'work') =>
  readDays(form[key] ?? '', Number(form.id)).wrong.length > 0

/** What a table's own sense asks beyond filled fields; null where nothing. */
const OWN: { [T in Table]?: (form: Form) => string | null } = {
  authorisations: ({ from = '', until = '' }) =>
    until !== '' && until <= from ? '结束的日期要晚于开始的日期' : null,
  limits: ({ count = '' }) =>
    /^\d+$/.test(count) && Number(count) >= 1 && Number(count) <= MOST_COUNT
      ? null
      : `期限是 1 到 ${MOST_COUNT} 的整数`,
  holidays: form => {
    const { id = '' } = form
    if (!/^20\d\d$/.test(id)) return '年份写四位数字，例如 2027'
    if (wrongDays(form, 'off') || wrongDays(form, 'work')) return '有日期看不懂，请看标红的那几行'
    const off = readDays(form.off ?? '', Number(id)).days
    const work = readDays(form.work ?? '', Number(id)).days
    const both = work.find(day => off.includes(day))
    if (both) return `${daysWords([both])}既放假又上班`
    const weekday = work.find(day => !isWeekend(day))
    return weekday ? `${daysWords([weekday])}本来就是工作日，不用写在调休里` : null
  },
}

/** What keeps the row from being taken: one sentence, or null. */
export const hindrance = (table: Table, form: Form): string | null => {
  for (const field of ROW_FIELDS[table]) {
    if (field.when && !field.when(form)) continue
    if (field.kind === 'flag' || isOptional(field)) continue
    const value = (form[field.key] ?? '').trim()
    const asks = field.kind === 'county' || field.kind === 'division' || field.kind === 'organisation'
    if (value === '' && (asks || field.kind === 'day')) return `请选“${field.label}”`
    const least = 'least' in field ? (field.least ?? 0) : 0
    if (value.length < least)
      return value === '' ? `请写“${field.label}”` : `“${field.label}”至少 ${least} 个字`
  }
  return OWN[table]?.(form) ?? null
}
