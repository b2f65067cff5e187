/** The errors that this cloud answers with: the platform's codes and sentences, and our own where it has none. */

/** An error with the code that a client or the SDK sees. `message` is for the log and the developer. */
export class CloudError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'CloudError'
    this.code = code
  }
}

/** The database's general refusal: MongoDB's or our own sentence under CloudBase's one code. */
export function databaseRefusal(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}

/** The sentence of anything thrown, for logs and answers. */
export function messageOf(error: unknown): string {
  // By shape, not by class: errors of Node's own modules are of another realm under some test runners.
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}

/** The code of anything thrown, empty when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
