/** What a failed call is, for screens: a code, a sentence, a sentence for each wrong field. */
import type { FieldError, CallError as WireError } from '../../contract/wire'

export class CallError extends Error {
  override readonly name = 'CallError'
  readonly code: string
  readonly fields: readonly FieldError[]
  readonly retryable: boolean
  /** To copy and tell; null where nothing reached the server. */
  readonly requestId: string | null

  constructor(from: {
    code: string
    message: string
    fields?: readonly FieldError[]
    retryable: boolean
    requestId: string | null
  }) {
    super(from.message)
    this.code = from.code
    this.fields = from.fields ?? []
    this.retryable = from.retryable
    this.requestId = from.requestId
  }

  static from(error: WireError) {
    return new CallError(error)
  }

  static offline() {
    return new CallError({
      code: 'OFFLINE',
      message: '连不上网络。已写的都存着，连上后再试一次。',
      retryable: true,
      requestId: null,
    })
  }
}

/** The error as a CallError, whatever was thrown. */
export const asCallError = (error: unknown): CallError =>
  error instanceof CallError
    ? error
    : new CallError({
        code: 'UNEXPECTED',
        message: '页面出了点问题，请重试。',
        retryable: false,
        requestId: null,
      })

/** The sentence for one field of the input, or undefined: `fieldError(error, 'description')`. */
export const fieldError = (error: CallError | null, field: string) =>
  error?.fields.find(one => one.field === field || one.field.startsWith(`${field}.`))?.message
