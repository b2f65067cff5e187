/** Files stay short enough to be read in one go: what grows past it has become two things. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const ROOMS = [
  'domain',
  'city',
  'contract',
  'server',
  'cloudfunctions',
  'src',
  'local/src',
  'tools',
  'config',
  'test',
]

const MOST_LINES = 400
const MOST_OF_THE_MEDIAN = 80

/** Reports with the answers that people expect of them: data, whatever the file's name says. */
const isData = (file: string): boolean =>
  /^test\/routing\/(labelled|held-out(-\d+)?|minimal-pairs)\.ts$/.test(file)

const files = ROOMS.flatMap(room =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map(file => `${room}/${file.replaceAll('\\', '/')}`)
    .filter(file => /\.(tsx?|scss)$/.test(file) && !isData(file)),
)

const linesOf = (text: string): number => text.trimEnd().split('\n').length

const tooLong = (texts: Record<string, string>): string[] =>
  Object.entries(texts)
    .filter(([, text]) => linesOf(text) > MOST_LINES)
    .map(([file]) => file)

const texts = Object.fromEntries(files.map(file => [file, readFileSync(join(ROOT, file), 'utf8')]))

describe('the files', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(500))

  it(`are none longer than ${MOST_LINES} lines, data apart`, () => expect(tooLong(texts)).toEqual([]))

  it(`are half of them shorter than ${MOST_OF_THE_MEDIAN} lines`, () => {
    const sorted = Object.values(texts)
      .map(linesOf)
      .sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MOST_OF_THE_MEDIAN)
  })

  it('one that is too long would be noticed', () =>
    expect(tooLong({ 'src/a.ts': '// a\n'.repeat(401), 'src/b.ts': '// b\n'.repeat(400) })).toEqual([
      'src/a.ts',
    ]))
})

describe('a file of ours', () => {
  /** Types of a seam's other side, one-line configurations and thin pages say it by their name. */
  const speaksForItself = /\.d\.ts$|\.config\.ts$|\.scss$|\.test\.tsx?$|^src\/(pages|packages)\//
  const says = (text: string): boolean => /^(#!.*\n)?\/\*\*?/.test(text)

  it('says at its top what it is for', () => {
    const silent = files.filter(file => !speaksForItself.test(file) && !says(texts[file] ?? ''))
    expect(silent).toEqual([])
    expect(says("import a from 'a'\n/** Later. */")).toBe(false)
  })
})
