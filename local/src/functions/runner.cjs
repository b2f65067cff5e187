/**
 * The process of one function instance, started by the host with plain Node. It loads the built function, answers one
 * invocation at a time over IPC, and lives under the cloud's clock. It imports nothing, so that the function finds only
 * its own code and Node's.
 *
 * @typedef {{ type: 'load', file: string, offset: number }} Load
 * @typedef {{ type: 'invoke', event: string, context: Record<string, unknown>,
 *   identity: Record<string, string>, offset: number }} Invoke
 */
'use strict'

const RealDate = Date
let offset = 0

const cloudNow = () => RealDate.now() + offset

/** The cloud's clock for unchanged code: only `new Date()`, `Date()` and `Date.now()` differ. */
const CloudDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [cloudNow()] : args, newTarget),
  apply: () => new RealDate(cloudNow()).toString(),
  get: (target, key, receiver) => (key === 'now' ? cloudNow : Reflect.get(target, key, receiver)),
})
RealDate.prototype.constructor = CloudDate
globalThis.Date = CloudDate

/** @type {((event: unknown, context: unknown) => unknown) | undefined} */
let main
/** @type {string[]} */
let identityKeys = []

/** @param {Record<string, unknown>} message */
const send = message => {
  if (process.connected) process.send?.(message)
}

/** @param {unknown} error */
const describe = error => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** @param {unknown} error */
const summarize = error => (error instanceof Error ? error.message : String(error))

/** @param {Load} message */
const load = message => {
  offset = message.offset
  try {
    main = require(message.file).main
    if (typeof main !== 'function') throw new Error(`${message.file} does not export main`)
    send({ type: 'ready' })
  } catch (error) {
    console.error(describe(error))
    send({ type: 'broken', message: summarize(error) })
  }
}

/** @param {Record<string, string>} identity */
const takeIdentity = identity => {
  for (const key of identityKeys) delete process.env[key]
  identityKeys = Object.keys(identity)
  Object.assign(process.env, identity)
}

/** @param {Invoke} message */
const invoke = async message => {
  offset = message.offset
  takeIdentity(message.identity)
  try {
    const result = await main?.(JSON.parse(message.event), message.context)
    const text = JSON.stringify(result) ?? 'null'
    // Before the answer leaves: what still runs after it must not find the caller's identity.
    takeIdentity({})
    send({ type: 'result', text })
  } catch (error) {
    console.error(describe(error))
    takeIdentity({})
    send({ type: 'failure', message: summarize(error) })
  }
}

process.on('message', (/** @type {Load | Invoke} */ message) => {
  if (message.type === 'load') load(message)
  else invoke(message)
})
// The host is gone: nobody would ever stop this process otherwise.
process.on('disconnect', () => process.exit(0))
