/** `npm test`: every part in turn, each with a line of its own, and one closing line over all of them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { ensureBuilt, type Target } from './build'

const ROOT = join(__dirname, '..')
const BIN = join(ROOT, 'node_modules', '.bin')
const REPORTS = join(ROOT, '.cache', 'test')

type Result = { passed: number; failed: number }
type Part = { name: string; run: () => Result | Promise<Result> }

const verdict = (ok: boolean): Result => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

function command(name: string, bin: string, args: string[]): Part {
  return {
    name,
    run: () => verdict(spawnSync(join(BIN, bin), args, { cwd: ROOT, stdio: 'inherit' }).status === 0),
  }
}

function build(target: Target): Part {
  return {
    name: `build ${target}`,
    run: async () => {
      await ensureBuilt(target)
      return verdict(true)
    },
  }
}

type JestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  success: boolean
}

/** A suite that cannot start, a skipped test and a part without tests each count as a failure. */
function jest(project: string): Part {
  return {
    name: project,
    run: () => {
      const file = join(REPORTS, `${project}.json`)
      const args = [
        '--selectProjects',
        project,
        '--json',
        '--outputFile',
        file,
        '--silent',
        '--ci',
        '--forceExit',
      ]
      if (project === 'journeys' || project === 'miniprogram') args.push('--runInBand')
      spawnSync(join(BIN, 'jest'), args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
      if (!existsSync(file)) return verdict(false)
      const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport
      const skipped = report.numPendingTests + report.numTodoTests
      const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped
      const none = report.numPassedTests === 0 && failed === 0
      return { passed: report.numPassedTests, failed: none || (!report.success && failed === 0) ? 1 : failed }
    },
  }
}

const browser: Part = {
  name: 'browser',
  run: async () => {
    console.log((await findBrowser()).name)
    return verdict(true)
  },
}

const PARTS: Part[] = [
  command('types', 'tsc', ['--noEmit']),
  command('lint', 'biome', ['check', '--diagnostic-level=error', '.']),
  command('layers', 'depcruise', [
    '--config',
    '.dependency-cruiser.js',
    ...['domain', 'city', 'contract', 'server', 'cloudfunctions', 'src', 'local', 'tools', 'config', 'test'],
  ]),
  command('unused', 'knip', []),
  jest('unit'),
  build('functions'),
  build('cloud'),
  jest('api'),
  build('weapp'),
  // Behind the builds: it looks at what would be uploaded.
  jest('architecture'),
  jest('miniprogram'),
  build('h5'),
  browser,
  jest('journeys'),
]

async function runPart(part: Part): Promise<Result> {
  const startedAt = Date.now()
  let result: Result
  try {
    result = await part.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    result = verdict(false)
  }
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`${part.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`)
  return result
}

async function main() {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter(name => !PARTS.some(part => part.name === name))
  if (unknown.length > 0)
    throw new Error(`没有这一部分：${unknown.join('、')}；有 ${PARTS.map(p => p.name).join('、')}`)
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const total = { passed: 0, failed: 0 }
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue
    const { passed, failed } = await runPart(part)
    total.passed += passed
    total.failed += failed
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
