/** What every page of the mini-program has in common. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SRC = join(__dirname, '..', '..', 'src')

const pages = ['pages', 'packages'].flatMap(folder =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('index.tsx'))
    .map(file => join(folder, file)),
)

const isGuarded = (text: string): boolean => /^export default guarded\(\w+\)$/m.test(text)

describe('every page', () => {
  it('is found', () => expect(pages.length).toBeGreaterThan(15))

  it.each(pages)('%s is guarded, so that where it breaks nobody sees a white screen', page => {
    expect(isGuarded(readFileSync(join(SRC, page), 'utf8'))).toBe(true)
  })

  it('that is not would be noticed', () => {
    expect(isGuarded('export default HomeScreen\n')).toBe(false)
    expect(isGuarded('export default guarded(HomeScreen)\n')).toBe(true)
  })
})
