/** `npm run -s route` with a pack and with changes from files. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from '../city/xinyang'

const REPORTS = [{ id: 'a', kind: 'lead', description: '豫南大市场里一家店卖假冒我们注册商标的羽绒服' }]
const landmark = (code: string) => [
  { table: 'landmarks', id: '豫南大市场', row: { id: '豫南大市场', code, source: null } },
]

// Each starts a process of its own, which a busy machine may take long for.
jest.setTimeout(60_000)

describe('routing a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'route-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const fileOf = (name: string, content: unknown): string => {
    const file = join(folder, name)
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }
  const reports = fileOf('reports.json', REPORTS)

  /** The first answer, or what was said instead. */
  function run(...options: string[]) {
    const command = ['--import', 'tsx', join(__dirname, 'route.ts'), ...options]
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    return { status, said: stderr, answer: status === 0 ? JSON.parse(stdout)[0] : null }
  }

  test('by a pack of before there were landmarks, which says its version', () => {
    const { landmarks: _l, interests: _i, authorisations: _a, holidays: _h, ...older } = pack
    const file = fileOf('older.json', { ...older, packVersion: '2020-01-01.1' })
    expect(run(reports, '--pack', file).answer).toMatchObject({
      responsible: { kind: 'triage' },
      packVersion: '2020-01-01.1',
    })
  })

  test('with changes over the pack, which are no version of anybody’s', () => {
    expect(run(reports, '--changes', fileOf('changes.json', landmark('411526'))).answer).toMatchObject({
      responsible: { kind: 'bureau', code: '411526' },
      packVersion: `${pack.packVersion}+draft`,
    })
  })

  test.each<[string, () => string[], RegExp]>([
    [
      'changes that cannot stand',
      () => ['--changes', fileOf('c1.json', landmark('410102'))],
      /410102 不是本市的/,
    ],
    ['changes of no shape', () => ['--changes', fileOf('c2.json', [{ table: 'landmarks' }])], /第 1 处改动/],
    ['changes that are no list', () => ['--changes', fileOf('c3.json', {})], /JSON 数组/],
    [
      'a pack without counties',
      () => ['--pack', fileOf('p1.json', { packVersion: 'x' })],
      /城市包缺少 .*counties/,
    ],
    ['an option that is none', () => ['--city', 'x'], /用法/],
  ])('says what is wrong with %s', (_what, options, sentence) => {
    const { status, said } = run(reports, ...options())
    expect(status).toBe(1)
    expect(said).toMatch(sentence)
  })
})
