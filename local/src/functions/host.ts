/** Runs the project's built functions: which instance takes a call, who waits, and what each call cost. */
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { CloudError, messageOf } from '../errors'
import type { FunctionDeclaration } from '../manifest'
import { type Caller, contextOf, identityOf } from './environment'
import { type Calls, type Instance, startInstance } from './instance'
import { InvocationError, type Invoked, type Violation } from './invocation'

export type FunctionsHost = {
  /**
   * Runs a function with an event (JSON text). Throws `InvocationError` with the platform's codes, `FUNCTION_NOT_FOUND`,
   * `PERMISSION_DENIED` for a client on a function that is not callable, `EXCEED_REQUEST_SIZE_LIMIT`.
   */
  invoke(name: string, event: string, caller: Caller): Promise<Invoked>
  /**
   * Counts a call of an instance to the cloud. Throws `CALL_AFTER_ANSWER` when none of its invocations runs: on the
   * platform the process is frozen then, and the call would be made at some later time or never.
   */
  countCall(instanceId: string, action: string): void
  violations(): Violation[]
  /** Ends all processes at once; a second time does nothing. */
  stop(): Promise<void>
}

type Pool = {
  declared: FunctionDeclaration
  instances: Instance[]
  /** Calls that wait for a free instance, or for the news that there will be none. */
  waiting: ((instance: Instance | CloudError) => void)[]
}

const MAX_EVENT_BYTES = 6 * 1024 * 1024
const MAX_CLIENT_RESULT_BYTES = 1024 * 1024
const MAX_RESULT_BYTES = 6 * 1024 * 1024
const DEFAULT_INSTANCES = 2

/** Prepares the functions of a manifest; processes are started by their first calls. */
export function startFunctions(options: {
  functions: FunctionDeclaration[]
  functionsDir: string
  environment: string
  /** Where instances reach the cloud; asked when one starts, since the port is known only then. */
  adminUrl: () => string
  logFile: string
  clock: { now(): number; offset(): number }
}): FunctionsHost {
  const folder = options.functionsDir
  // A relative one would mean another folder in the function's process.
  if (!isAbsolute(folder)) throw new Error(`functionsDir must be absolute, not "${folder}"`)
  const log = openSync(options.logFile, 'a')
  const pools = new Map<string, Pool>(
    options.functions.map(declared => [declared.name, { declared, instances: [], waiting: [] }]),
  )
  const violations: Violation[] = []
  let stopped = false
  const gone = (): CloudError => new CloudError('CLOUD_STOPPED', 'The local cloud has been stopped')

  const start = ({ declared, instances }: Pool): Instance => {
    const file = join(folder, declared.name, 'index.js')
    const { environment, adminUrl } = options
    if (!existsSync(file))
      throw new CloudError(
        'FUNCTION_NOT_FOUND',
        `FunctionName parameter could not be found: ${file} is not built`,
      )
    const instance = startInstance(declared, { file, environment, adminUrl: adminUrl(), log })
    instances.push(instance)
    return instance
  }

  /** The first idle instance, a new one while there may be, or the next to be free; taken at once, before anything awaits. */
  const acquire = async (pool: Pool, calls: Calls): Promise<Instance> => {
    pool.instances = pool.instances.filter(one => one.alive)
    const idle = pool.instances.find(one => one.running === null)
    const mayStart = pool.instances.length < (pool.declared.maxInstances ?? DEFAULT_INSTANCES)
    const found =
      idle ??
      (mayStart ? start(pool) : await new Promise<Instance | CloudError>(wake => pool.waiting.push(wake)))
    if (found instanceof CloudError) throw found
    found.running = calls
    return found
  }

  const replace = (pool: Pool): Instance | CloudError => {
    try {
      return start(pool)
    } catch (error) {
      return error instanceof CloudError ? error : new CloudError('FUNCTIONS_EXECUTE_FAIL', messageOf(error))
    }
  }

  const release = (pool: Pool, instance: Instance): void => {
    instance.running = null
    pool.instances = pool.instances.filter(one => one.alive)
    const wake = pool.waiting.shift()
    if (!wake) return
    const next = instance.alive ? instance : replace(pool)
    // Marked as taken until the waiting call runs on, or another might take it in between.
    if (!(next instanceof CloudError)) next.running = { database: 0, storage: 0 }
    wake(next)
  }

  const check = (name: string, event: string, caller: Caller): Pool => {
    const pool = pools.get(name)
    if (!pool)
      throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    if (caller.source === 'wx_client' && !pool.declared.callable) {
      throw new CloudError(
        'PERMISSION_DENIED',
        `[local] function ${name} cannot be called by clients (callable: false)`,
      )
    }
    if (Buffer.byteLength(event) > MAX_EVENT_BYTES) {
      throw new CloudError('EXCEED_REQUEST_SIZE_LIMIT', `The event for ${name} is larger than 6 MB`)
    }
    if (stopped) throw gone()
    return pool
  }

  return {
    async invoke(name, event, caller) {
      const requestId = randomUUID()
      const pool = check(name, event, caller)
      const calls: Calls = { database: 0, storage: 0 }
      const instance = await acquire(pool, calls)
      const cold = !instance.warm
      const began = performance.now()
      try {
        const identity = identityOf(caller, options.environment)
        const context = contextOf(pool.declared, options.environment, requestId, identity)
        const text = await instance.invoke({ event, context, identity, offset: options.clock.offset() })
        const limit = caller.source === 'wx_client' ? MAX_CLIENT_RESULT_BYTES : MAX_RESULT_BYTES
        if (Buffer.byteLength(text) > limit) {
          throw new CloudError(
            'EXCEED_MAX_RESPONSE_SIZE',
            `The result of ${name} is larger than ${limit / 1024 / 1024} MB`,
          )
        }
        return { text, calls, requestId, milliseconds: performance.now() - began, cold }
      } catch (error) {
        if (error instanceof CloudError) throw new InvocationError(error, calls, requestId)
        throw error
      } finally {
        release(pool, instance)
      }
    },
    countCall(instanceId, action) {
      const instance = [...pools.values()].flatMap(pool => pool.instances).find(one => one.id === instanceId)
      if (!instance) throw new CloudError('INVALID_INSTANCE', `[local] no running instance "${instanceId}"`)
      if (!instance.running) {
        violations.push({
          functionName: instance.functionName,
          action,
          at: new Date(options.clock.now()).toISOString(),
        })
        throw new CloudError(
          'CALL_AFTER_ANSWER',
          `[local] function ${instance.functionName} called ${action} after its answer, when the platform has frozen it. ` +
            'Await everything before returning.',
        )
      }
      if (action.startsWith('database.')) instance.running.database += 1
      if (action.startsWith('storage.')) instance.running.storage += 1
    },
    violations: () => [...violations],
    async stop() {
      if (stopped) return
      stopped = true
      const all = [...pools.values()]
      for (const pool of all) for (const wake of pool.waiting.splice(0)) wake(gone())
      await Promise.all(all.flatMap(pool => pool.instances.map(instance => instance.stop())))
      closeSync(log)
    },
  }
}
