/** The columns of each table's spreadsheet, in their order. */
import type { CityPack } from '../../../domain/routing'
import type { Table, Tables } from '../../../domain/rules/amendment'
import { KIND_WORDS, ROLE_WORDS, SUBJECT_WORDS } from '../../../domain/rules/words'
import type { Cell, Read } from './cells'
import * as cell from './cells'

export type Column = {
  heading: string
  field: string
  /** Without it a file cannot be read; other columns that it lacks stay as they are. */
  required: boolean
  write: (row: object, pack: CityPack) => string
  read: (text: string, pack: CityPack) => Read<unknown>
  /** What a new row has where the file lacks the column. */
  empty: unknown
}

type Typed<Row> = { [F in keyof Row & string]: [heading: string, cell: Cell<Row[F]>, empty?: Row[F]] }

/** A field of a row and its column belong together by `Typed`, which a list of them forgets. */
const entries = (typed: object) => Object.entries(typed) as [string, [string, Cell<never>, unknown?]][]

/** A column for each field; one without a value for new rows is required. */
const columns = <Row extends { id: string }>(typed: Typed<Row>): Column[] =>
  entries(typed).map(([field, [heading, { write, read }, ...empty]]) => ({
    heading,
    field,
    required: empty.length === 0,
    write: (row, pack) => write((row as Record<string, never>)[field] as never, pack),
    read,
    empty: empty[0],
  }))

const source: [string, Cell<string | null>, null] = ['依据', cell.orNull(cell.words), null]
const phrase = (heading: string): [string, Cell<string | null>, null] => [
  heading,
  cell.orNull(cell.words),
  null,
]

export const COLUMNS: Record<Table, Column[]> = {
  organisations: columns<Tables['organisations']>({
    id: ['编号', cell.words],
    kind: ['类别', cell.oneOf(KIND_WORDS)],
    name: ['名称', cell.words],
    shortName: ['简称', cell.words],
    county: ['县区代码', cell.orNull(cell.division), null],
    does: ['职责', cell.words],
    phone: phrase('电话'),
    address: phrase('地址'),
    industries: ['行业', cell.list, []],
    parent: phrase('所属协会'),
    registeredWith: phrase('登记机关'),
    supervisedBy: phrase('业务主管单位'),
    demo: ['样例', cell.yesNo, false],
    source,
  }),
  areas: columns<Tables['areas']>({
    id: ['编号', cell.words],
    names: ['名称', cell.list],
    county: ['县区代码', cell.division],
    branch: phrase('分局'),
    confirmed: ['已确认', cell.yesNo, false],
    source,
    doubt: phrase('存疑'),
  }),
  authorisations: columns<Tables['authorisations']>({
    id: ['编号', cell.words],
    subject: ['授权事项', cell.oneOf(SUBJECT_WORDS)],
    county: ['县区代码', cell.division],
    from: ['起始日期', cell.day],
    until: ['截止日期（不含）', cell.orNull(cell.day), null],
    source: ['依据', cell.words],
  }),
  limits: columns<Tables['limits']>({
    id: ['编号', cell.words],
    length: ['期限', cell.length],
    source: ['依据', cell.words],
  }),
  holidays: columns<Tables['holidays']>({
    id: ['年份', cell.words],
    off: ['放假日期', cell.days],
    work: ['调休上班日期', cell.days, []],
    source: ['依据', cell.words],
  }),
  landmarks: columns<Tables['landmarks']>({
    id: ['地名', cell.words],
    code: ['区划代码', cell.division],
    source,
  }),
  interests: columns<Tables['interests']>({
    id: ['编号', cell.words],
    name: ['企业名称', cell.words],
    workstation: ['工作站编号', cell.words],
    role: ['身份', cell.oneOf(ROLE_WORDS)],
    source,
  }),
}

/** Columns that are written for the reader's sake and read over. */
export const NOTES = ['说明'] as const

/** `是` takes the row away; a row that a file lacks stays. */
export const REMOVE = '去掉（填“是”）'
