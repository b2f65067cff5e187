/** Documents speak of what is there: every path that they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ROOT = join(__dirname, '../..')

const documents = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join('docs', file)),
]

/** A path from the root in backticks; `<area>`, `*` and `…` stand for many. */
const PATH =
  /`((?:city|cloudfunctions|config|contract|docs|domain|local|server|src|test|tools)\/[\w./{},-]*)`/g

/** `city/national/{bases,limits}.ts` names two. */
function spread(path: string): string[] {
  const [all, inside = ''] = /\{([^}]*)\}/.exec(path) ?? []
  return all ? inside.split(',').flatMap(one => spread(path.replace(all, one))) : [path]
}

/** A seam is named without its side: `src/lib/call` is `call.h5.ts` and `call.weapp.ts`. */
const isSeam = (path: string): boolean =>
  existsSync(join(ROOT, dirname(path))) &&
  readdirSync(join(ROOT, dirname(path))).some(file => file.startsWith(`${basename(path)}.`))

const isThere = (path: string): boolean => existsSync(join(ROOT, path)) || isSeam(path)

describe('a document', () => {
  it.each(documents)('%s names only what exists', document => {
    const text = readFileSync(join(ROOT, document), 'utf8')
    const named = [...text.matchAll(PATH)].flatMap(([, path = '']) => spread(path))
    expect(named.filter(path => !isThere(path))).toEqual([])
  })

  it('that has a wrong path would be noticed', () => {
    const [, path = ''] = [...'see `server/matter/none.ts`'.matchAll(PATH)][0] ?? []
    expect(isThere(path)).toBe(false)
    expect(path).toBe('server/matter/none.ts')
  })
})
