/** What a project declares about its cloud, checked when the cloud starts: what production refuses later, we refuse now. */
import { parseCron } from './cron'
import { CloudError, messageOf } from './errors'

export type TimerDeclaration = {
  name: string
  /** Seven fields: second minute hour day month week year, in Beijing time as on the platform. */
  cron: string
}

export type FunctionDeclaration = {
  name: string
  memoryMB: number
  timeoutSeconds: number
  /** Environment variables of the function; 4 KB at most, names and values together. */
  environment?: Record<string, string>
  timers?: TimerDeclaration[]
  /** Interfaces of WeChat's that it calls: one that is not declared is refused, as by WeChat. */
  openapi?: string[]
  /** Whether clients may call it; timers and other functions always may. */
  callable: boolean
  /** Processes beside each other, default 2; further calls wait. */
  maxInstances?: number
}

export type IndexKey = { field: string; direction: 1 | -1 }

export type IndexDeclaration = {
  name: string
  unique?: boolean
  /** Leaves out documents that have none of the fields. */
  sparse?: boolean
  keys: IndexKey[]
}

export type CollectionDeclaration = { name: string; indexes: IndexDeclaration[] }

export type Manifest = {
  functions: FunctionDeclaration[]
  collections: CollectionDeclaration[]
  storage: {
    maxBytes: number
    /** The folder that clients may upload into, without slashes around it. */
    clientPrefix: string
  }
}

const MAX_COLLECTIONS = 100
const MAX_INDEXES = 100
const MAX_INDEX_FIELDS = 31
const MAX_TIMERS = 10
const MAX_ENVIRONMENT_BYTES = 4096
const MAX_MEMORY_MB = 3072
const MAX_TIMEOUT_SECONDS = 900
const FUNCTION_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

function refuse(sentence: string, code = 'INVALID_MANIFEST'): never {
  throw new CloudError(code, `manifest: ${sentence}`)
}

function refuseTwice(what: string, names: string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) refuse(`${what} "${twice}" is declared twice`)
}

function checkFunction(declared: FunctionDeclaration): void {
  const { name, memoryMB, timeoutSeconds, environment = {}, timers = [], maxInstances = 1 } = declared
  if (!FUNCTION_NAME.test(name)) refuse(`"${name}" is not a name for a function`)
  if (!(memoryMB >= 64 && memoryMB <= MAX_MEMORY_MB)) {
    refuse(`function ${name}: memoryMB must lie between 64 and ${MAX_MEMORY_MB}, not ${memoryMB}`)
  }
  if (!(timeoutSeconds > 0 && timeoutSeconds <= MAX_TIMEOUT_SECONDS)) {
    refuse(
      `function ${name}: timeoutSeconds must lie between 1 and ${MAX_TIMEOUT_SECONDS}, not ${timeoutSeconds}`,
    )
  }
  if (!(maxInstances >= 1)) refuse(`function ${name}: maxInstances must be at least 1`)
  const bytes = Object.entries(environment).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  )
  if (bytes > MAX_ENVIRONMENT_BYTES) {
    refuse(`function ${name}: environment variables take ${bytes} bytes, ${MAX_ENVIRONMENT_BYTES} at most`)
  }
  if (timers.length > MAX_TIMERS) refuse(`function ${name}: ${timers.length} timers, ${MAX_TIMERS} at most`)
  refuseTwice(
    `function ${name}: timer`,
    timers.map(timer => timer.name),
  )
  for (const timer of timers) {
    try {
      parseCron(timer.cron)
    } catch (error) {
      refuse(`function ${name}: timer ${timer.name}: ${messageOf(error)}`)
    }
  }
}

function checkCollection({ name, indexes }: CollectionDeclaration): void {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name)) refuse(`"${name}" is not a name for a collection`)
  if (indexes.length > MAX_INDEXES) {
    refuse(
      `collection ${name}: ${indexes.length} indexes, ${MAX_INDEXES} at most`,
      'LimitExceeded.OutOfIndexQuota',
    )
  }
  refuseTwice(`collection ${name}: index`, ['_id_', ...indexes.map(index => index.name)])
  for (const index of indexes) {
    const where = `collection ${name}: index ${index.name}`
    if (index.keys.length === 0) refuse(`${where} has no fields`)
    if (index.keys.length > MAX_INDEX_FIELDS) {
      refuse(
        `${where}: ${index.keys.length} fields, ${MAX_INDEX_FIELDS} at most`,
        'LimitExceeded.OutOfIndexQuota',
      )
    }
    refuseTwice(
      `${where}: field`,
      index.keys.map(key => key.field),
    )
  }
}

/**
 * Checks a manifest against the platform's quotas and for names declared twice.
 * Throws `CloudError` with one sentence that names the place.
 */
export function checkManifest(manifest: Manifest): void {
  const { functions, collections, storage } = manifest
  if (collections.length > MAX_COLLECTIONS) {
    refuse(
      `${collections.length} collections, ${MAX_COLLECTIONS} at most`,
      'DATABASE_COLLECTION_EXCEED_LIMIT',
    )
  }
  refuseTwice(
    'function',
    functions.map(declared => declared.name),
  )
  refuseTwice(
    'collection',
    collections.map(declared => declared.name),
  )
  functions.forEach(checkFunction)
  collections.forEach(checkCollection)
  if (!(storage.maxBytes > 0)) refuse('storage.maxBytes must be positive')
  if (!/^[^/\s][^\s]*[^/\s]$|^[^/\s]$/.test(storage.clientPrefix)) {
    refuse(`storage.clientPrefix "${storage.clientPrefix}" must be a folder without slashes around it`)
  }
}
