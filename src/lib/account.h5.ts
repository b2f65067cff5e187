/** H5: people of the demonstration city, from the local cloud. */
import { signedInAs, signInAs } from './account-store'
import { newId } from './new-id'
import type { Person } from './person'

export const choosesPerson = true
export const CHOOSE_PERSON = '选择演示身份'

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && 'id' in value && 'role' in value && 'name' in value

export const listPeople = async (): Promise<Person[]> => {
  const response = await fetch('/local/people')
  if (!response.ok) throw new Error(`people: ${response.status}`)
  const people: unknown = await response.json()
  return Array.isArray(people) ? people.filter(isPerson) : []
}

/** The local cloud takes `new:<word>` for a WeChat account that has no identity yet. */
export const ensureAccount = () => {
  if (!signedInAs()) signInAs(`new:${newId()}`)
}
