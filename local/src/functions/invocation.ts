/** What a call of a function came to. */
import { CloudError } from '../errors'
import type { Calls } from './instance'

export type Invoked = {
  /** The result as JSON text. */
  text: string
  calls: Calls
  requestId: string
  /** Real time of the call in the function, waiting for a free instance left out. */
  milliseconds: number
  /** Whether a process had to be started for it. */
  cold: boolean
}

/** An invocation's failure, with what it had called by then. */
export class InvocationError extends CloudError {
  readonly calls: Calls
  readonly requestId: string

  constructor(cause: CloudError, calls: Calls, requestId: string) {
    super(cause.code, cause.message)
    this.calls = calls
    this.requestId = requestId
  }
}

export type Violation = { functionName: string; action: string; at: string }
