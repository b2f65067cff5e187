/** Builds what is missing or older than its sources: the functions, the H5 client, the weapp package. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { manifest } from '../cloudfunctions/manifest'

const ROOT = join(__dirname, '..')

/** What each build is made from; tests are no source. */
const SHARED = ['domain', 'contract', 'package-lock.json']
const CLIENT = [
  ...SHARED,
  'src',
  'config',
  'types',
  'babel.config.js',
  'project.config.json',
  'tsconfig.json',
]
const SOURCES = {
  functions: [...SHARED, 'server', 'city', 'cloudfunctions'],
  h5: CLIENT,
  weapp: CLIENT,
} as const

export type Target = keyof typeof SOURCES

function* filesOf(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    if (!/\.test\.tsx?$/.test(path)) yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name))
}

/** A hash over names and contents, so that a fresh checkout's file times do not matter. */
function fingerprint(target: Target): string {
  const hash = createHash('sha256')
  for (const source of SOURCES[target]) {
    for (const file of filesOf(join(ROOT, source))) {
      hash.update(file.slice(ROOT.length)).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

export const outputOf = (target: Target): string =>
  join(ROOT, 'dist', target === 'functions' ? 'cloudfunctions' : target)

async function buildFunctions(): Promise<void> {
  for (const { name } of manifest.functions) {
    const folder = join(outputOf('functions'), name)
    mkdirSync(folder, { recursive: true })
    await build({
      entryPoints: [join(ROOT, 'cloudfunctions', name, 'index.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      keepNames: true,
      legalComments: 'external',
      logLevel: 'error',
    })
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify({ name, main: 'index.js', private: true })}\n`,
    )
  }
}

/** Taro is a command of its own; what it prints goes to a log unless it fails. */
function buildClient(platform: 'h5' | 'weapp'): void {
  const log = join(ROOT, '.cache', `build-${platform}.log`)
  const taro = join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const run = spawnSync(process.execPath, [taro, 'build', '--type', platform], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const output = `${run.stdout}${run.stderr}`
  writeFileSync(log, output)
  const made = existsSync(join(outputOf(platform), platform === 'h5' ? 'index.html' : 'app.json'))
  if (run.status !== 0 || !made)
    throw new Error(`taro build --type ${platform} failed:\n${output.slice(-4000)}`)
}

/** Builds a target if its output is missing or its sources have changed; true where it was built. */
export async function ensureBuilt(target: Target): Promise<boolean> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const stamp = join(ROOT, '.cache', `built-${target}`)
  const now = fingerprint(target)
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now && existsSync(outputOf(target))
  if (fresh) return false
  // A build that is interrupted must not pass for the last one that was finished.
  rmSync(stamp, { force: true })
  if (target === 'functions') await buildFunctions()
  else buildClient(target)
  writeFileSync(stamp, now)
  return true
}
