/** The guards guard: a violation of each rule is planted in a copy of the house, and each is caught. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(__dirname, '../..')

/** Rule → a file, and what it must not import. */
const PLANTED: Record<string, [file: string, imports: string][]> = {
  'domain-only': [['domain/a.ts', '../contract/z']],
  'city-only': [['city/a.ts', '../server/z']],
  'contract-only': [['contract/a.ts', '../server/z']],
  'server-only': [['server/a.ts', '../src/z']],
  'cloudfunctions-only': [['cloudfunctions/a.ts', '../domain/z']],
  'src-only': [
    ['src/a.ts', '../server/z'],
    ['src/b.ts', '../city/z'],
  ],
  'local-only': [['local/a.ts', '../contract/z']],
  'domain-no-packages': [
    ['domain/b.ts', 'node:fs'],
    ['domain/c.ts', 'zod/mini'],
  ],
  'src-routing-rules-stay-on-the-server': [['src/c.ts', '../domain/routing/z']],
  'src-contract-as-types': [['src/d.ts', '../contract/z']],
  'one-sdk': [['server/b.ts', '@cloudbase/node-sdk']],
  'three-files-know-orpc': [['server/c.ts', '@orpc/server']],
  'no-circular': [['tools/a.ts', './a']],
}

type Violation = { from: string; rule: { name: string } }

function cruise(house: string): Violation[] {
  const rooms = ['domain', 'city', 'contract', 'server', 'cloudfunctions', 'src', 'local', 'tools']
  const args = ['--config', '.dependency-cruiser.js', '--output-type', 'json', ...rooms]
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [bin, ...args], { cwd: house, encoding: 'utf8', maxBuffer: 1e8 })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  }
  return (JSON.parse(run()) as { summary: { violations: Violation[] } }).summary.violations
}

describe('the arrows between the rooms', () => {
  let house: string
  let found: Violation[]

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'house-'))
    const write = (file: string, text: string) => {
      mkdirSync(join(house, dirname(file)), { recursive: true })
      writeFileSync(join(house, file), text)
    }
    for (const room of [
      'domain',
      'domain/routing',
      'city',
      'contract',
      'server',
      'cloudfunctions',
      'src',
      'local',
      'tools',
    ]) {
      write(`${room}/z.ts`, 'export const z = 1\n')
    }
    for (const [file, imports] of Object.values(PLANTED).flat()) {
      write(file, `import * as z from '${imports}'\nexport const a = z\n`)
    }
    for (const file of ['.dependency-cruiser.js', 'tsconfig.json'])
      cpSync(join(ROOT, file), join(house, file))
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
    found = cruise(house)
  }, 60_000)

  afterAll(() => rmSync(house, { recursive: true, force: true }))

  it.each(Object.entries(PLANTED))('catches what breaks %s', (rule, planted) => {
    const caught = found.filter(violation => violation.rule.name === rule).map(violation => violation.from)
    for (const [file] of planted) expect(caught).toContain(file)
  })

  it('has a planted violation for every rule', () => {
    const { forbidden } = require('../../.dependency-cruiser.js') as { forbidden: { name: string }[] }
    expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map(rule => rule.name).sort())
  })
})
