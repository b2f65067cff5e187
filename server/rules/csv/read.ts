/** A spreadsheet read back: the changes it means against the rules in force, or what is wrong in which line. */
import type { Outputs } from '../../../contract'
import { change as changeSchema } from '../../../contract/rules'
import { rowsOf } from '../../../domain/rules/amend'
import type { Change, Table, Tables } from '../../../domain/rules/amendment'
import { isSame } from '../../../domain/rules/layered'
import { problems } from '../../../domain/rules/problems'
import { deliveredPack, rulesInForce } from '../../city'
import { draftOf } from '../step'
import { COLUMNS, type Column, NOTES, REMOVE } from './columns'
import { type Line, linesOf } from './lines'

type ReadTable = Outputs['rules']['readTable']
type Problem = ReadTable['problems'][number]

/** Most changes of a step, as the contract has it. */
const MOST_CHANGES = 200

const failed = (line: number, message: string): ReadTable => ({
  changes: [],
  problems: [{ line, message }],
  same: 0,
})

/** What is wrong with the heading row. */
function headingProblems({ at, cells }: Line, columns: Column[]): Problem[] {
  const known = [...columns.map(column => column.heading), REMOVE, ...NOTES]
  const told: [string[], string][] = [
    [cells.filter(cell => cell !== '' && !known.includes(cell)), '不认识的列'],
    [columns.filter(one => one.required && !cells.includes(one.heading)).map(one => one.heading), '缺少列'],
    [cells.filter((cell, index) => cell !== '' && cells.indexOf(cell) !== index), '列写重了'],
  ]
  return told.flatMap(([names, what]) =>
    names.length > 0 ? [{ line: at, message: `${what}：${names.join('、')}` }] : [],
  )
}

/** A line as a row of the table: cells that the file has, for the others what the row says already. */
function rowOf(line: Line, heading: string[], columns: Column[], before: Map<string, object>) {
  const { pack } = rulesInForce()
  const cellOf = ({ heading: name }: Column) => line.cells[heading.indexOf(name)] ?? ''
  const [first] = columns
  const id = first ? cellOf(first) : ''
  const old = before.get(id) as Record<string, unknown> | undefined
  const wrong: string[] = []
  const row: Record<string, unknown> = {}
  for (const column of columns) {
    const isThere = heading.includes(column.heading)
    const read = isThere
      ? column.read(cellOf(column), pack)
      : { value: old ? old[column.field] : column.empty }
    if ('wrong' in read) wrong.push(`${column.heading}：${read.wrong}`)
    else row[column.field] = read.value
  }
  return { id, row, wrong }
}

type Parsed =
  | { line: number; change: Change }
  | { line: number; wrong: string[] }
  | { line: number; same: true }

/** One line: the change it means, none, or what is wrong with it. */
function parsed(table: Table, line: Line, heading: string[], before: Map<string, object>): Parsed {
  const columns = COLUMNS[table]
  const { at } = line
  const { id, row, wrong } = rowOf(line, heading, columns, before)
  const mark = line.cells[heading.indexOf(REMOVE)] ?? ''
  if (mark !== '' && mark !== '是') return { line: at, wrong: [`“${REMOVE}”这一列请写是，或者空着`] }
  if (line.cells.slice(heading.length).some(cell => cell !== ''))
    return { line: at, wrong: ['这一行的格子比标题多，多出来的读不了'] }
  if (mark === '是') {
    if (!before.has(id)) return { line: at, wrong: [`没有“${id}”这一行，去不掉`] }
    return { line: at, change: { table, id, row: null } }
  }
  if (wrong.length > 0) return { line: at, wrong }
  if (isSame(row, before.get(id))) return { line: at, same: true }
  const { success, data, error } = changeSchema.safeParse({ table, id, row })
  if (success) return { line: at, change: data as Change }
  // The row's id stands in the change as well, and would be told twice.
  const inRow = error.issues.filter(issue => issue.path[0] === 'row')
  const issues = inRow.length > 0 ? inRow : error.issues
  return { line: at, wrong: [...new Set(issues.map(issue => issue.message))] }
}

/** What cannot stand of changes that could be read, by their lines. */
function standing(read: { line: number; change: Change }[]): Problem[] {
  const lineOf = new Map(read.map(({ line, change }) => [change.id, line]))
  const [first] = read
  if (!first) return []
  const draft = draftOf(read.map(one => one.change))
  return problems(deliveredPack, draft.changes)
    .filter(problem => problem.table === first.change.table && lineOf.has(problem.id))
    .map(({ id, message }) => ({ line: lineOf.get(id) ?? first.line, message }))
}

const twice = (read: { line: number; change: Change }[]): Problem[] =>
  read
    .filter(({ change }, at) => read.findIndex(one => one.change.id === change.id) !== at)
    .map(({ line, change }) => ({ line, message: `“${change.id}”在文件里写了两行` }))

/** Reads a file's bytes. Rows that the file lacks stay as they are. */
export function readCsv(table: Table, bytes: Buffer): ReadTable {
  const found = linesOf(bytes)
  if ('wrong' in found) return failed(found.at, found.wrong)
  const [heading, ...rest] = found.lines
  if (!heading) return failed(1, '文件是空的')
  const headings = headingProblems(heading, COLUMNS[table])
  if (headings.length > 0) return { changes: [], problems: headings, same: 0 }
  const { pack, changes } = rulesInForce()
  const inForce: Tables[Table][] = rowsOf(pack, table)
  const changed = new Map(changes.flatMap(one => (one.table === table && one.row ? [[one.id, one.row]] : [])))
  const before = new Map(inForce.map(row => [row.id, changed.get(row.id) ?? row]))
  const lines = rest.map(line => parsed(table, line, heading.cells, before))
  const read = lines.flatMap(one => ('change' in one ? [one] : []))
  if (read.length > MOST_CHANGES)
    return failed(heading.at, `文件里改了 ${read.length} 处，一次最多改 ${MOST_CHANGES} 处，请分几个文件`)
  const wrong = lines.flatMap(one =>
    'wrong' in one ? one.wrong.map(message => ({ line: one.line, message })) : [],
  )
  return {
    changes: read.map(one => one.change) as ReadTable['changes'],
    problems: [...wrong, ...twice(read), ...standing(read)].sort((a, b) => a.line - b.line),
    same: lines.filter(one => 'same' in one).length,
  }
}
