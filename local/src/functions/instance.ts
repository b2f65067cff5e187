/** One process of one function: started, given one invocation at a time, killed at its time limit, gone after a crash. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { CloudError } from '../errors'
import type { FunctionDeclaration } from '../manifest'
import { environmentOf } from './environment'

export type Calls = { database: number; storage: number }

type Invocation = {
  event: string
  context: Record<string, unknown>
  identity: Record<string, string>
  /** What the function's clock is ahead, in milliseconds. */
  offset: number
}

export type Instance = {
  /** Unguessable, part of the URL through which this process reaches the cloud. */
  id: string
  functionName: string
  /** The calls of the running invocation; null while none runs and the real platform would have frozen the process. */
  running: Calls | null
  alive: boolean
  /** Whether its function is loaded. */
  warm: boolean
  /** Runs one invocation and returns its result as JSON text. Throws `CloudError` with the platform's codes. */
  invoke(invocation: Invocation): Promise<string>
  stop(): Promise<void>
}

type Message =
  | { type: 'ready' }
  | { type: 'broken' | 'failure'; message: string }
  | { type: 'result'; text: string }

/** The platform's limit for loading a function, apart from the limit of a call. */
const LOADING_SECONDS = 60
const RUNNER = join(__dirname, 'runner.cjs')

function deathOf(declared: FunctionDeclaration, code: number | null, signal: string | null): CloudError {
  // Node aborts when its heap is full, which is how the declared memory shows itself.
  if (signal === 'SIGABRT' || code === 134) {
    return new CloudError(
      'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
      `Function ${declared.name} used more than ${declared.memoryMB} MB`,
    )
  }
  return new CloudError(
    'FUNCTIONS_EXECUTE_FAIL',
    `Function ${declared.name}: its process ended during the call (${signal ?? `exit code ${code}`})`,
  )
}

/** Starts a process. `log` is an open file for what the function prints. */
export function startInstance(
  declared: FunctionDeclaration,
  options: { file: string; environment: string; adminUrl: string; log: number },
): Instance {
  const id = `${declared.name}-${randomBytes(9).toString('hex')}`
  let child: ChildProcess | undefined
  let answer: ((message: Message | CloudError) => void) | undefined
  const settle = (message: Message | CloudError): void => {
    const waiting = answer
    answer = undefined
    waiting?.(message)
  }
  const next = (): Promise<Message | CloudError> =>
    new Promise(resolve => {
      answer = resolve
    })

  /** Sends a message and waits for its answer; kills the process when that takes too long. */
  const ask = async (
    message: Record<string, unknown>,
    seconds: number,
    sentence: string,
  ): Promise<Message> => {
    const timeout = setTimeout(() => {
      instance.alive = false
      child?.kill('SIGKILL')
      settle(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', sentence))
    }, seconds * 1000)
    try {
      const answered = next()
      child?.send(message)
      const received = await answered
      if (received instanceof CloudError) throw received
      return received
    } finally {
      clearTimeout(timeout)
    }
  }

  const start = async (offset: number): Promise<void> => {
    child = fork(RUNNER, [], {
      cwd: dirname(options.file),
      env: environmentOf(declared, options.environment, `${options.adminUrl}/${id}`) as NodeJS.ProcessEnv,
      // The host may run under a loader or a debugger; the function must not.
      execArgv: [`--max-old-space-size=${declared.memoryMB}`],
      stdio: ['ignore', options.log, options.log, 'ipc'],
    })
    child.on('message', message => settle(message as Message))
    child.on('error', error => settle(new CloudError('FUNCTIONS_EXECUTE_FAIL', error.message)))
    child.on('exit', (code, signal) => {
      instance.alive = false
      settle(deathOf(declared, code, signal))
    })
    const late = `Function ${declared.name} was not loaded after ${LOADING_SECONDS} seconds`
    const message = await ask({ type: 'load', file: options.file, offset }, LOADING_SECONDS, late)
    if (message.type === 'broken') {
      await instance.stop()
      throw new CloudError(
        'FUNCTIONS_EXECUTE_FAIL',
        `Function ${declared.name} cannot be loaded: ${message.message}`,
      )
    }
    instance.warm = true
  }

  const run = async (invocation: Invocation): Promise<string> => {
    if (!instance.warm) await start(invocation.offset)
    const limit = declared.timeoutSeconds
    const message = await ask(
      { type: 'invoke', ...invocation },
      limit,
      `Invoking task timed out after ${limit} seconds`,
    )
    if (message.type === 'failure') throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message.message)
    return message.type === 'result' ? message.text : 'null'
  }

  const instance: Instance = {
    id,
    functionName: declared.name,
    running: null,
    alive: true,
    warm: false,
    invoke: run,
    stop: () =>
      new Promise(resolve => {
        instance.alive = false
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
  return instance
}
