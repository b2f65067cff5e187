/** A spreadsheet's bytes as lines of cells, whatever program wrote them. */
import Papa from 'papaparse'

/** `at` is the line of the file on which the row begins, counted from 1. */
export type Line = { at: number; cells: string[] }

/** UTF-8 first: a text in GB 18030 is hardly ever valid UTF-8 by chance. */
const ENCODINGS = ['utf-8', 'gb18030']

/** The text, or null where it is in no encoding that these programs write. */
function decoded(bytes: Buffer): string | null {
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      // The next one.
    }
  }
  return null
}

const breaksIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1

/** What `escapeFormulae` put before a cell is taken off again. */
const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, '')

/** The lines that hold anything, or a sentence about the file. */
export function linesOf(bytes: Buffer): { lines: Line[] } | { wrong: string; at: number } {
  const text = decoded(bytes)
  if (text === null) return { wrong: '文件的编码读不了，请另存为“CSV UTF-8”再上传', at: 1 }
  const lines: Line[] = []
  let at = 1
  let cursor = 0
  let broken: { wrong: string; at: number } | null = null
  Papa.parse<string[]>(text, {
    // Told by the file's own first lines: comma, tab or semicolon.
    delimiter: '',
    step: ({ data, errors, meta }) => {
      const [error] = errors.filter(one => one.type === 'Quotes')
      if (error && !broken) broken = { wrong: '引号没有配对，从这一行起读不了', at }
      const cells = data.map(bare)
      if (cells.some(cell => cell !== '')) lines.push({ at, cells })
      at += breaksIn(text.slice(cursor, meta.cursor))
      cursor = meta.cursor
    },
  })
  return broken ?? { lines }
}
