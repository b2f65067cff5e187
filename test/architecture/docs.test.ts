/** Documents speak of what is there: every path that they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ROOT = join(__dirname, '../..')

const documents = [
  'README.md',
  'CHANGELOG.md',
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

describe('the settings', () => {
  const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
  const missing = (names: string[], document: string): string[] =>
    names.filter(name => !textOf(document).includes(`\`${name}\``))

  it('of the functions stand in docs/architecture.md, every one', () => {
    const names = [...textOf('server/environment.ts').matchAll(/^ {2}([A-Z_]+): z\./gm)].map(
      ([, name = '']) => name,
    )
    expect(names.length).toBeGreaterThan(3)
    expect(missing(names, 'docs/architecture.md')).toEqual([])
  })

  it('of the client’s build stand in README.md, every one', () => {
    const names = [...textOf('config/index.ts').matchAll(/process\.env\.([A-Z_]+) \?\?/g)].map(
      ([, name = '']) => name,
    )
    expect(names.length).toBeGreaterThan(2)
    expect(missing(names, 'README.md')).toEqual([])
  })

  it('one that no document names would be noticed', () =>
    expect(missing(['NO_SUCH_SETTING'], 'README.md')).toEqual(['NO_SUCH_SETTING']))
})

it('the decisions are numbered without a gap, each number once', () => {
  const numbers = readdirSync(join(ROOT, 'docs/decisions')).map(file => file.slice(0, 4))
  expect(numbers).toEqual(numbers.map((_unused, index) => String(index + 1).padStart(4, '0')))
})
