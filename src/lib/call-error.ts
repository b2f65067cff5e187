/** What a failed call is, for screens: a code, a sentence, a sentence for each wrong field. */
import type { FieldError, CallError as WireError } from '../../contract/wire'

export class CallError extends Error {
  override readonly name = 'CallError'
  readonly code: string
  readonly fields: readonly FieldError[]
  readonly retryable: boolean
  /** To copy and tell; null where nothing reached the server. */
  readonly requestId: string | null
  /** `matter.submit`; null where no call failed but the page itself. */
  readonly endpoint: string | null
  /** The server's clock, ISO with +08:00; null where nothing reached the server. */
  readonly now: string | null
  /** What was thrown, where it is not the server's answer: for the maintainer, never for the screen. */
  readonly thrown: string | null

  constructor(from: {
    code: string
    message: string
    fields?: readonly FieldError[]
    retryable: boolean
    requestId: string | null
    endpoint?: string
    now?: string
    thrown?: string
  }) {
    super(from.message)
    this.code = from.code
    this.fields = from.fields ?? []
    this.retryable = from.retryable
    this.requestId = from.requestId
    this.endpoint = from.endpoint ?? null
    this.now = from.now ?? null
    this.thrown = from.thrown ?? null
  }

  static from(error: WireError, endpoint: string) {
    return new CallError({ ...error, endpoint })
  }

  static offline(endpoint: string) {
    return new CallError({
      code: 'OFFLINE',
      message: '连不上网络。已写的都存着，连上后再试一次。',
      retryable: true,
      requestId: null,
      endpoint,
    })
  }

  /** The network is there and something answered, but not our function: it crashed, or took too long. */
  static noAnswer(requestId: string | null, thrown: string) {
    return new CallError({
      code: 'NO_ANSWER',
      message: '服务没有应答，请稍后再试。已写的都存着。',
      retryable: true,
      requestId,
      thrown,
    })
  }

  /** The same error, once it is known what was called. */
  of(endpoint: string) {
    return new CallError({
      ...this,
      message: this.message,
      now: this.now ?? undefined,
      thrown: this.thrown ?? undefined,
      endpoint,
    })
  }
}

/** The error as a CallError, whatever was thrown. */
export const asCallError = (error: unknown): CallError =>
  error instanceof CallError
    ? error
    : new CallError({
        code: 'UNEXPECTED',
        message: '页面出了点问题，请重试。已写的都存着。',
        retryable: false,
        requestId: null,
        thrown: String(error),
      })

/** The sentence for one field of the input, or undefined: `fieldError(error, 'description')`. */
export const fieldError = (error: CallError | null, field: string) =>
  error?.fields.find(one => one.field === field || one.field.startsWith(`${field}.`))?.message
