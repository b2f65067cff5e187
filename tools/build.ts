/** Builds what is missing or older than its sources: the functions, the same for production, the H5 client, the weapp package. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CITY } from '../city/current'
import { buildFunctions } from './build-functions'

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
  'package.json',
]
/** What config/index.ts writes into the client: another value is another build. */
const CLIENT_SETTINGS = ['CLOUD_ENV', 'PHONE_BY_WECHAT', 'PROGRESS_TEMPLATE', 'PUBLIC_URL']
const FUNCTIONS = [
  ...SHARED,
  'server',
  'city/national',
  `city/${CITY}`,
  'cloudfunctions',
  'tools/build-functions.ts',
]
const SOURCES = {
  functions: FUNCTIONS,
  cloud: FUNCTIONS,
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

/** A hash over names, contents and settings, so that a fresh checkout's file times do not matter. */
function fingerprint(target: Target): string {
  const hash = createHash('sha256')
  const settings = target === 'h5' || target === 'weapp' ? CLIENT_SETTINGS : []
  hash.update(JSON.stringify(settings.map(name => process.env[name] ?? '')))
  for (const source of SOURCES[target]) {
    for (const file of filesOf(join(ROOT, source))) {
      hash.update(file.slice(ROOT.length)).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

export const outputOf = (target: Target): string =>
  join(ROOT, 'dist', target === 'functions' ? 'cloudfunctions' : target)

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
  if (target === 'functions' || target === 'cloud')
    await buildFunctions(outputOf(target), { demonstration: target === 'functions' })
  else buildClient(target)
  writeFileSync(stamp, now)
  return true
}
