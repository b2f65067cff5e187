/** The tables, their rows and their steps in words, for whoever reads or changes them. */
import type { OrganisationKind } from '../directory'
import type { Authorisation, CityPack, Interest, Limit } from '../routing/pack'
import type { Change, Table, Tables } from './amendment'
import { lengthWords } from './checks/limits'
import { deliveredRow, isSame } from './layered'

export const TABLE_WORDS: Record<Table, string> = {
  organisations: '单位',
  areas: '功能区',
  authorisations: '授权',
  limits: '期限',
  holidays: '节假日',
  landmarks: '地名',
  interests: '利害关系',
}

export const KIND_WORDS: Record<OrganisationKind, string> = {
  section: '市局科室',
  bureau: '县区局',
  association: '协会',
  workstation: '工作站',
  partner: '协作单位',
}

export const SUBJECT_WORDS: Record<Authorisation['subject'], string> = {
  'patent-dispute': '专利侵权纠纷',
  'trade-secret-technical': '技术秘密',
}

export const ROLE_WORDS: Record<Interest['role'], string> = { officer: '负责人', member: '会员' }

const NATURE_WORDS: Record<Limit['nature'], string> = { statutory: '法定期限', norm: '服务规范' }

/** A row as people read it: what it says, a second line, and what nobody has confirmed. */
export type Described = { title: string; note: string | null; doubt: string | null }

/** 固始县陈淋子镇; the code itself where the city has none such. */
export function placeWords(pack: CityPack, code: string): string {
  const county = pack.counties.find(one => code.startsWith(one.code))
  if (!county) return code
  return county.name + (county.townships.find(town => town.code === code)?.name ?? '')
}

const NO_SOURCE = '还没有依据，请核实'
const joined = (...parts: (string | null)[]): string => parts.filter(part => part).join(' · ')
const unsourced = (source: string | null): string | null => (source === null ? NO_SOURCE : null)

const DESCRIBE: { [T in Table]: (row: Tables[T], pack: CityPack) => Described } = {
  organisations: (row, pack) => ({
    title: row.name,
    note: joined(
      KIND_WORDS[row.kind],
      row.county === null ? '全市' : placeWords(pack, row.county),
      row.industries.join('、'),
      row.phone,
    ),
    doubt: row.demo ? '样例数据，没有依据' : unsourced(row.source),
  }),
  areas: (row, pack) => ({
    title: row.names[0] ?? row.id,
    note: joined(`按${placeWords(pack, row.county)}办理`, row.branch),
    doubt: row.confirmed ? null : row.doubt,
  }),
  authorisations: (row, pack) => ({
    title: `${placeWords(pack, row.county)}办理${SUBJECT_WORDS[row.subject]}`,
    note: row.until === null ? `${row.from} 起` : `${row.from} 起，${row.until} 止（当日不含）`,
    doubt: null,
  }),
  limits: (row, pack) => {
    const limit = pack.limits.find(one => one.id === row.id)
    return {
      title: limit?.what ?? row.id,
      // Two limits may be called the same and begin otherwise.
      note: joined(
        lengthWords(row.length),
        limit ? NATURE_WORDS[limit.nature] : null,
        limit ? `起算：${limit.starts}` : null,
      ),
      doubt: limit?.bases.some(basis => basis.confirmed) === false ? '没有确认过的法律依据' : null,
    }
  },
  holidays: row => ({
    title: `${row.id} 年放假安排`,
    note: `放假 ${row.off.length} 天，调休上班 ${row.work.length} 天`,
    doubt: null,
  }),
  landmarks: (row, pack) => ({
    title: row.id,
    note: placeWords(pack, row.code),
    doubt: unsourced(row.source),
  }),
  interests: (row, pack) => ({
    title: row.name,
    note: joined(
      pack.organisations.find(org => org.id === row.workstation)?.name ?? row.workstation,
      ROLE_WORDS[row.role],
    ),
    doubt: unsourced(row.source),
  }),
}

/** Describes a row of a table, by the pack that it stands in. */
export const describe = <T extends Table>(table: T, row: Tables[T], pack: CityPack): Described =>
  DESCRIBE[table](row, pack)

/** Most lines of a step; a table read from a file may change hundreds of rows. */
const MOST_LINES = 40

function lineOf(change: Change, delivered: CityPack, before: CityPack, after: CityPack): string {
  const what = TABLE_WORDS[change.table]
  const old = deliveredRow(before, change.table, change.id)
  const titleOf = (row: { id: string }, pack: CityPack) =>
    describe(change.table, row as Tables[Table], pack).title
  if (change.row === null) {
    const back = change.table === 'limits'
    return `${back ? '恢复' : '去掉'}${what}“${old ? titleOf(old, before) : change.id}”`
  }
  const title = titleOf(change.row, after)
  if (isSame(change.row, deliveredRow(delivered, change.table, change.id))) return `恢复${what}“${title}”`
  const { note } = describe(change.table, change.row as Tables[Table], after)
  return `${old ? '修改' : '新增'}${what}“${title}”${note ? `：${note}` : ''}`
}

/** What a step changed, a line each; `before` and `after` are the packs around it. */
export function linesOf(
  step: readonly Change[],
  { delivered, before, after }: { delivered: CityPack; before: CityPack; after: CityPack },
): string[] {
  const lines = step.slice(0, MOST_LINES).map(change => lineOf(change, delivered, before, after))
  const more = step.length - lines.length
  return more > 0 ? [...lines, `另有 ${more} 处`] : lines
}
