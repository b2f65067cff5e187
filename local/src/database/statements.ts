/** Prepared SQL over the one connection. Parameters always go as one array: libsql aborts the process on a lone Buffer. */
import type Database from 'libsql'

type Value = string | number | Buffer | null

type Scan = {
  index: string
  documents: string
  /** First key included. */
  low: Buffer
  /** First key left out. */
  high: Buffer
  descending: boolean
  /** The last entry already seen, to go on behind it. */
  behind: { key: Buffer; seq: number } | null
  limit: number
}

type Entry = { key: Buffer; seq: number; text: string }

export type Statements = {
  run(sql: string, values: Value[]): void
  /** Runs an insert and returns the row's number. */
  insert(sql: string, values: Value[]): number
  /** Rows as arrays. */
  rows(sql: string, values: Value[]): unknown[][]
  /** The documents that hold a key in an index. */
  holders(index: string, key: Buffer): number[]
  /** Entries of a range of an index in its order, each with its document's text. */
  scan(scan: Scan): Entry[]
  /** How many documents have an entry in a range. */
  count(index: string, low: Buffer, high: Buffer): number
  /** Number and text of every document of a table, read in pages. */
  everything(table: string): Generator<[number, string]>
}

const PAGE = 1000

/** SQL over an open connection, each text prepared once. */
export function statementsOver(database: Database.Database): Statements {
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const rows = (sql: string, values: Value[]): unknown[][] => statement(sql).raw().all(values) as unknown[][]
  return {
    run(sql, values) {
      statement(sql).run(values)
    },
    insert: (sql, values) => Number(statement(sql).run(values).lastInsertRowid),
    rows,
    holders: (index, key) =>
      rows(`SELECT seq FROM ${index} WHERE key = ?`, [key]).map(([seq]) => Number(seq)),
    scan({ index, documents, low, high, descending, behind, limit }) {
      const select = `SELECT x.key, x.seq, d.body FROM ${index} x JOIN ${documents} d ON d.seq = x.seq WHERE`
      const found = descending
        ? rows(`${select} (x.key, x.seq) < (?, ?) AND x.key >= ? ORDER BY x.key DESC, x.seq DESC LIMIT ?`, [
            behind?.key ?? high,
            behind?.seq ?? -1,
            low,
            limit,
          ])
        : rows(`${select} (x.key, x.seq) > (?, ?) AND x.key < ? ORDER BY x.key, x.seq LIMIT ?`, [
            behind?.key ?? low,
            behind?.seq ?? -1,
            high,
            limit,
          ])
      return found.map(([key, seq, text]) => ({ key: key as Buffer, seq: Number(seq), text: String(text) }))
    },
    count(index, low, high) {
      const [row] = rows(`SELECT COUNT(DISTINCT seq) FROM ${index} WHERE key >= ? AND key < ?`, [low, high])
      return Number(row?.[0] ?? 0)
    },
    *everything(table) {
      for (let last = 0; ; ) {
        const page = rows(`SELECT seq, body FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ${PAGE}`, [last])
        for (const [seq, text] of page) yield [Number(seq), String(text)]
        if (page.length < PAGE) return
        last = Number(page[page.length - 1]?.[0])
      }
    },
  }
}
