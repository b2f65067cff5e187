/** Puts the parts together: one port, one data folder, one clock. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Hono } from 'hono'
import { addAdminRoutes } from './admin'
import { openClock } from './clock'
import { openDatabase } from './database/database'
import { refuseForeigners } from './foreigners'
import { startFunctions } from './functions/host'
import type { Calls } from './functions/instance'
import type { Violation } from './functions/invocation'
import { addGatewayRoutes, type GatewayParts, type ResolveAccount } from './gateway'
import { lockFolder } from './lock'
import { checkManifest, type Manifest } from './manifest'
import { closeServer, listen } from './server'
import { addStaticRoutes } from './static'
import { openStorage } from './storage'
import { addStorageRoutes } from './storage-routes'
import { type CloudClock, startTimers } from './timers'
import { uploadFor } from './upload'
import { openWechatLog, type WechatAnswer, type WechatCall, type WechatStandIn } from './wechat'
import { withPushes } from './wechat-push'

export type CloudOptions = {
  manifest: Manifest
  /** Absolute folder of the built functions: `<name>/index.js`, each exporting `main(event, context)`. */
  functionsDir: string
  /** Where everything is kept; created when absent. */
  dataDir: string
  /** 0 lets the system choose. */
  port: number
  /** The environment's id, what functions find as `TCB_ENV`. */
  environment: string
  /** A built H5 app, served at `/`. */
  staticDir?: string
  resolveAccount: ResolveAccount
  /** Stand-ins for WeChat's interfaces by the name that functions call, such as `security.msgSecCheck`. */
  wechat?: Record<string, WechatStandIn>
  /** The owner's own routes, after the cloud's and before the H5 app. */
  routes?: (app: Hono) => void
}

export type InvokeAnswer = {
  result: unknown
  calls: Calls
  requestId: string
  milliseconds: number
  cold: boolean
}

export type Cloud = {
  /** `http://127.0.0.1:<port>` */
  url: string
  clock: CloudClock
  /**
   * Calls a function as a client would. Throws `InvocationError` (a `CloudError` with code, message, calls, requestId),
   * or a `CloudError` when it was not run at all.
   */
  invoke(name: string, event: unknown, caller: { openid: string | null }): Promise<InvokeAnswer>
  /** Uploads as a client would. Throws `CloudError`. */
  upload(openid: string | null, name: string, bytes: Uint8Array): Promise<{ fileId: string }>
  /** Puts a file under a key, as the environment's owner would. Throws `CloudError` for a bad key or one too large. */
  put(key: string, bytes: Uint8Array): { fileId: string }
  /** What functions asked of WeChat, oldest first. */
  wechatCalls(): WechatCall[]
  /** What WeChat answers from now on; success, or what a stand-in says, until something else is set. */
  answerWechatWith(answer: WechatAnswer): void
  /** Calls that functions made after their answers, since the start. */
  afterAnswerViolations(): Violation[]
  /** Ends functions and server and lets the data folder go. */
  stop(): Promise<void>
}

/**
 * Starts a whole cloud. Throws `CloudError` for a bad manifest or a data folder in use, and what the system throws when
 * the port is taken.
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { manifest, environment, resolveAccount } = options
  checkManifest(manifest)
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true })
  const cleanups: (() => unknown)[] = [lockFolder(dataDir)]
  const stop = async (): Promise<void> => {
    const failures: unknown[] = []
    for (const cleanup of cleanups.splice(0).reverse()) {
      // One that fails must not keep the others from being done, the lock above all.
      await Promise.resolve()
        .then(cleanup)
        .catch(error => failures.push(error))
    }
    if (failures.length > 0) throw failures[0]
  }
  try {
    const clock = openClock(dataDir)
    const database = openDatabase({
      file: join(dataDir, 'documents.db'),
      environment,
      collections: manifest.collections,
      now: clock.now,
    })
    cleanups.push(() => database.close())
    const storage = openStorage({ dataDir, environment, maxBytes: manifest.storage.maxBytes, now: clock.now })
    const wechat = openWechatLog(dataDir, options.wechat)
    let url = ''
    const host = startFunctions({
      functions: manifest.functions,
      functionsDir: options.functionsDir,
      environment,
      adminUrl: () => `${url}/admin`,
      logFile: join(dataDir, 'functions.log'),
      clock,
    })
    cleanups.push(() => host.stop())
    const functions = withPushes(host, wechat)
    const gateway: GatewayParts = { functions, storage, resolveAccount, ...manifest.storage }

    const app = new Hono()
    refuseForeigners(app)
    const mayAsk = (name: string, api: string): boolean =>
      manifest.functions.some(declared => declared.name === name && declared.openapi?.includes(api))
    addAdminRoutes(app, { database, functions, storage, wechat, mayAsk, origin: () => url, now: clock.now })
    addStorageRoutes(app, storage)
    addGatewayRoutes(app, gateway)
    options.routes?.(app)
    if (options.staticDir !== undefined) addStaticRoutes(app, resolve(options.staticDir))

    const { server, port } = await listen(app, options.port)
    url = `http://127.0.0.1:${port}`
    cleanups.push(() => closeServer(server))
    const timers = startTimers(dataDir, manifest.functions, clock, async (name, event) => {
      await functions.invoke(name, JSON.stringify(event), { openid: null, source: 'timer' })
    })
    // Halted first, so that no further job starts; awaited last, since a running one ends only with its function.
    cleanups.push(async () => {
      const halted = timers.stop()
      await functions.stop()
      await halted
    })

    return {
      url,
      clock: timers.clock,
      async invoke(name, event, { openid }) {
        const { text, ...rest } = await functions.invoke(name, JSON.stringify(event ?? {}), {
          openid,
          source: 'wx_client',
        })
        return { result: JSON.parse(text), ...rest }
      },
      upload: async (openid, name, bytes) => uploadFor(gateway, openid, name, bytes),
      put: (key, bytes) => storage.put(key, bytes),
      wechatCalls: () => wechat.calls(),
      answerWechatWith: answer => wechat.answerWith(answer),
      afterAnswerViolations: () => functions.violations(),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
