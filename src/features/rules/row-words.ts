/** A row in words, line by line, and what a change means: old and new of each line that differs. */
import type { Change, Table, Tables } from '../../../domain/rules/amendment'
import { lengthWords } from '../../../domain/rules/checks/limits'
import { KIND_WORDS, ROLE_WORDS, SUBJECT_WORDS } from '../../../domain/rules/words'
import { daysWords } from './day-ranges'

/** Names of what rows point at. */
export type Names = { place: (code: string) => string; organisation: (id: string) => string }

type Line = { label: string; text: string }

const WHOLE_CITY = '全市'

type Lines = { [T in Table]: (row: Tables[T], names: Names) => (readonly [string, string | null])[] }

const LINES: Lines = {
  organisations: (row, { place, organisation }) => [
    ['类别', KIND_WORDS[row.kind]],
    ['全称', row.name],
    ['简称', row.shortName],
    ['县区', row.county ? place(row.county) : WHOLE_CITY],
    ['做什么', row.does],
    ['服务的行业', row.industries.join('、')],
    ['设立的协会', row.parent && organisation(row.parent)],
    ['电话', row.phone],
    ['地址', row.address],
    ['登记机关', row.registeredWith],
    ['业务主管单位', row.supervisedBy],
    ['依据', row.source],
  ],
  areas: (row, { place }) => [
    ['名称', row.names.join('、')],
    ['归哪个县区', place(row.county)],
    ['分局', row.branch],
    ['确认', row.confirmed ? '已确认' : '待确认'],
    ['还要确认什么', row.doubt],
    ['依据', row.source],
  ],
  authorisations: (row, { place }) => [
    ['授权办什么', SUBJECT_WORDS[row.subject]],
    ['授权给', place(row.county)],
    ['从', row.from],
    ['到', row.until ? `${row.until}（不含当天）` : '没有截止日'],
    ['依据', row.source],
  ],
  limits: row => [
    ['多久', lengthWords(row.length)],
    ['依据', row.source],
  ],
  holidays: row => [
    ['放假', daysWords(row.off)],
    ['调休上班', daysWords(row.work)],
    ['依据', row.source],
  ],
  landmarks: (row, { place }) => [
    ['在哪里', place(row.code)],
    ['依据', row.source],
  ],
  interests: (row, { organisation }) => [
    ['企业名称', row.name],
    ['工作站', organisation(row.workstation)],
    ['是什么关系', ROLE_WORDS[row.role]],
    ['依据', row.source],
  ],
}

/** Every line that says something. */
export const rowLines = <T extends Table>(table: T, row: Tables[T], names: Names): Line[] =>
  LINES[table](row, names).flatMap(([label, text]) => (text ? [{ label, text }] : []))

const TITLES: { [T in Table]: (row: Tables[T], names: Names) => string } = {
  organisations: row => row.name,
  areas: row => row.names[0] ?? row.id,
  authorisations: (row, { place }) => `${SUBJECT_WORDS[row.subject]}，${place(row.county)}`,
  limits: row => row.id,
  holidays: row => `${row.id} 年`,
  landmarks: row => row.id,
  interests: row => row.name,
}

/** What a row is called that no list names yet. */
export const rowTitle = <T extends Table>(table: T, row: Tables[T], names: Names): string =>
  TITLES[table](row, names)

/** Lines that say in a list what a row is about. */
const NOTED: Record<Table, readonly string[]> = {
  organisations: ['类别', '县区', '服务的行业'],
  areas: ['归哪个县区', '分局'],
  authorisations: ['从', '到'],
  limits: ['多久'],
  holidays: ['放假'],
  landmarks: ['在哪里'],
  interests: ['工作站', '是什么关系'],
}

/** The second line of a row that no list shows yet. */
export const rowNote = <T extends Table>(table: T, row: Tables[T], names: Names): string =>
  rowLines(table, row, names)
    .filter(({ label }) => NOTED[table].includes(label))
    .map(({ text }) => text)
    .join(' · ')

export type Kind = 'added' | 'changed' | 'removed'

export const kindOf = ({ row }: Change, before: Tables[Table] | null): Kind => {
  if (row === null) return 'removed'
  return before === null ? 'added' : 'changed'
}

export type Step = { label: string; before: string | null; after: string | null }

/** What a change does, a line each: of a new row what it says, of a changed one what differs. */
export const stepsOf = (change: Change, before: Tables[Table] | null, names: Names): Step[] => {
  // The rows of a change and of what it replaces are of one table.
  const linesOf = (row: Tables[Table] | null) => (row ? rowLines<Table>(change.table, row, names) : [])
  const [old, now] = [linesOf(before), linesOf(change.row)]
  if (change.row === null) return []
  const labels = [...new Set([...old, ...now].map(({ label }) => label))]
  const textOf = (lines: Line[], label: string) => lines.find(line => line.label === label)?.text ?? null
  return labels
    .map(label => ({ label, before: textOf(old, label), after: textOf(now, label) }))
    .filter(step => step.before !== step.after)
}
