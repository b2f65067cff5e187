/** A city as a process of its own: for tests that kill it, and for those that run where Node's own classes are missing. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(__dirname, '../..')
/** One process, so that killing it kills the city and not a wrapper around it. */
const SERVE = ['--import', 'tsx', join(ROOT, 'test/support/serve.ts')]

export type CityProcess = {
  url: string
  dataDir: string
  /** Ends it at once, as a power cut would; the data stays. */
  kill(): Promise<void>
  /** Ends it and removes the data. */
  end(): Promise<void>
}

async function readyUrl(child: ChildProcess): Promise<string> {
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('ready ')) return line.slice('ready '.length)
    }
  }
  throw new Error('the city did not start')
}

/** Starts a city on a folder of its own or on a given one. */
export async function testCityProcess(
  dataDir = mkdtempSync(join(tmpdir(), 'city-')),
  staticDir = '',
): Promise<CityProcess> {
  const child = spawn(process.execPath, [...SERVE, dataDir, staticDir], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return {
    url: await readyUrl(child),
    dataDir,
    kill,
    end: async () => {
      await kill()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
