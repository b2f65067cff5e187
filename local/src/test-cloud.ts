/** For tests: a cloud in a temporary folder whose one function runs scripts against the real SDK. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cloud, type CloudOptions, startCloud } from './cloud'
import type { Manifest } from './manifest'

// Processes start slowly on a machine that is busy with other tests.
jest.setTimeout(60_000)

/** The event is a script; it finds the SDK's app, its database and commands, and the context of the call. */
const PROBE = `
const sdk = require(${JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))})
const app = sdk.init({ env: sdk.SYMBOL_CURRENT_ENV })
const db = app.database()
const state = {}
exports.main = async (event, context) => {
  const run = new Function('app', 'db', '_', 'context', 'sdk', 'state', 'input', 'return (async () => {' + event.script + '})()')
  return run(app, db, db.command, context, sdk, state, event.input)
}
`

export const TEST_MANIFEST: Manifest = {
  functions: [
    {
      name: 'probe',
      memoryMB: 256,
      timeoutSeconds: 20,
      callable: true,
      environment: { PLACE: 'xinyang' },
      openapi: ['subscribeMessage.send'],
    },
    { name: 'hidden', memoryMB: 256, timeoutSeconds: 20, callable: false },
  ],
  collections: [
    {
      name: 'matters',
      indexes: [
        { name: 'number', unique: true, sparse: true, keys: [{ field: 'number', direction: 1 }] },
        {
          name: 'desk',
          keys: [
            { field: 'desk.queue', direction: 1 },
            { field: 'desk.due', direction: 1 },
          ],
        },
        {
          name: 'party',
          keys: [
            { field: 'participants', direction: 1 },
            { field: 'lastEventAt', direction: -1 },
          ],
        },
        {
          name: 'steps',
          keys: [
            { field: 'steps.who', direction: 1 },
            { field: 'steps.what', direction: 1 },
          ],
        },
      ],
    },
    { name: 'notes', indexes: [{ name: 'day', keys: [{ field: 'day', direction: 1 }] }] },
  ],
  storage: { maxBytes: 1000, clientPrefix: 'uploads' },
}

export type TestCloud = Cloud & {
  /** Runs a script in the function `probe` and returns what it returns. */
  run<T = unknown>(script: string, input?: unknown, openid?: string | null): Promise<T>
  dataDir: string
  functionsDir: string
}

/** A temporary folder; `remove` deletes it with everything in it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Writes built functions: by name, the text of their `index.js`. `probe` and `hidden` are always there. */
export function writeFunctions(folder: string, functions: Record<string, string> = {}): string {
  const functionsDir = join(folder, 'functions')
  for (const [name, text] of Object.entries({ probe: PROBE, hidden: PROBE, ...functions })) {
    mkdirSync(join(functionsDir, name), { recursive: true })
    writeFileSync(join(functionsDir, name, 'index.js'), text)
  }
  return functionsDir
}

/** Starts a cloud over a folder. Overrides replace what the tests start from. */
export async function startTestCloud(
  folder: string,
  overrides: Partial<CloudOptions> & { sources?: Record<string, string> } = {},
): Promise<TestCloud> {
  const { sources, ...options } = overrides
  const functionsDir = writeFunctions(folder, sources)
  const dataDir = join(folder, 'data')
  const cloud = await startCloud({
    manifest: TEST_MANIFEST,
    functionsDir,
    dataDir,
    port: 0,
    environment: 'test-env',
    resolveAccount: token => (token === 'unknown' ? undefined : token),
    ...options,
  })
  return {
    ...cloud,
    dataDir,
    functionsDir,
    async run<T>(script: string, input?: unknown, openid: string | null = 'o-tester') {
      return (await cloud.invoke('probe', { script, input }, { openid })).result as T
    },
  }
}
