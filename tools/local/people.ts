/** Demonstration people and their WeChat accounts: who may be called as, kept beside the data. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../../domain/access/roles'

export type Person = {
  /** Row id: `p3`. */
  id: string
  name: string
  role: Role
  lead: boolean
  org: string
  orgName: string
  county: string | null
  openid: string
  /** The identity in the product that this row stands for. */
  identity: string
}

/** What scripts and the sign-in page may read: no openid. */
export type PersonRow = Omit<Person, 'openid' | 'identity'>

const fileOf = (dataDir: string): string => join(dataDir, 'people.json')

/** The people of a data folder, or null where the demonstration has not been played in to its end. */
export function readPeople(dataDir: string): Person[] | null {
  const file = fileOf(dataDir)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Person[]) : null
}

/** Written last, at once: a folder with this file holds the whole demonstration. */
export function writePeople(dataDir: string, people: Person[]): void {
  const file = fileOf(dataDir)
  writeFileSync(`${file}.new`, `${JSON.stringify(people, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

export const rowOf = ({ openid: _openid, identity: _identity, ...row }: Person): PersonRow => row

const NEW_ACCOUNT = /^new:([\p{L}\p{N}_-]{1,40})$/u

export type Caller = { openid: string | null; as?: string }

/**
 * Who calls: a row's id, null for a visitor outside WeChat, `new:<word>` for an account without an identity.
 * Undefined where nobody is meant.
 */
export function callerOf(as: unknown, people: readonly Person[]): Caller | undefined {
  if (as === null) return { openid: null }
  if (typeof as !== 'string') return undefined
  const word = NEW_ACCOUNT.exec(as)?.[1]
  if (word) return { openid: `new-${word}` }
  const person = people.find(row => row.id === as)
  return person && { openid: person.openid, as: person.identity }
}
