/** The envelope of a call to the `api` function and of its answer. */

export type CallEvent = {
  /** `matter.submit` */
  endpoint: string
  input: unknown
  /** The identity that the person acts as; the account's first where absent. */
  as?: string
}

export type FieldError = { field: string; message: string }

export type CallError = {
  ok: false
  code: string
  /** One sentence for the person. */
  message: string
  /** A sentence for each wrong field; present with INVALID_INPUT. */
  fields?: FieldError[]
  /** Whether the same call may succeed later. */
  retryable: boolean
  requestId: string
  /** The server's clock, ISO with +08:00. */
  now: string
}

export type CallAnswer = { ok: true; data: unknown; requestId: string; now: string } | CallError
