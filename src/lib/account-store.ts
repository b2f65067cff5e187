/** Who is signed in on this device, and which of their identities acts. */
import { forget, isText, load, save } from './storage'
import { createStore } from './store'

const kept = (key: string) =>
  createStore<string | null>(load(key, isText), value => {
    if (value) save(key, value)
    else forget(key)
  })

/** H5 only: the demonstration person; WeChat itself says who calls. */
const person = kept('person')
const identity = kept('as')

export const signedInAs = person.get
export const useSignedInAs = person.use

export const actingAs = identity.get
export const useActingAs = identity.use
export const actAs = identity.set

/** Which of the person's identities was meant when signing in; the server names them afterwards. */
type Meant = { role: string; org: string }
let meant: Meant | null = null

/** Changes the person; the identity is chosen when the server has said which there are. */
export const signInAs = (id: string | null, which: Meant | null = null) => {
  meant = which
  identity.set(null)
  person.set(id)
}

/** Settles on an identity that exists: the one in use, the one that was meant, or the account's first. */
export const settleIdentity = (identities: readonly (Meant & { id: string })[]) => {
  if (identities.some(one => one.id === identity.get())) return
  const chosen = identities.find(one => one.role === meant?.role && one.org === meant.org)
  identity.set(chosen?.id ?? null)
}
