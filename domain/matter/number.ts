/** Numbers for people, derived from date and id, so that no counter is needed. */

/** Crockford's digits: no I, L, O or U, so that a number survives a telephone call. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 4

/** FNV-1a over UTF-16 units, 32 bits: spreads ids evenly; not a secret. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/**
 * The number of a matter: `XY261123-7K4M`.
 * @param prefix two letters of the city
 * @param receivedAt ISO date-time with +08:00; its date is used
 * @param salt 0, or one more for each number that was taken already (one in a million a day's matter)
 */
export function matterNumber(prefix: string, receivedAt: string, id: string, salt = 0): string {
  let rest = hash(`${id}#${salt}`)
  let tail = ''
  for (let i = 0; i < LENGTH; i++) {
    tail += DIGITS[rest % DIGITS.length]
    rest = Math.floor(rest / DIGITS.length)
  }
  return `${prefix}${receivedAt.slice(2, 10).replaceAll('-', '')}-${tail}`
}
