/** The code of an invitation: told once, kept nowhere but as a hash. */
import { createHash, createHmac } from 'node:crypto'

/** An invitation is good for three days. */
export const INVITATION_DAYS = 3

/** The code follows from the call's id, so that a retry tells the same one; nobody without the secret can guess it. */
export function codeFor(id: string, secret: string): string {
  const digits = createHmac('sha256', secret).update(`invitation ${id}`).digest('hex').toUpperCase()
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}`
}

/** Capitals, dashes and blanks do not matter when a code is typed. */
export const hashOf = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replace(/[-\s]/g, '')).digest('base64url')
