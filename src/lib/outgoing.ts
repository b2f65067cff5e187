/**
 * What was handed in without a network (待送): it lies on the phone and goes out by itself, in order and once, when the
 * network is back or the app is opened again. What the server refuses stays, with its sentence, until the person acts.
 */
import { signedInAs, useSignedInAs } from './account-store'
import { whenBackOnline } from './network'
import { isRecord, isText, load, save } from './storage'
import { createStore } from './store'

export type Outgoing = {
  /** The submission's own id: however often it is sent, it is one. */
  id: string
  kind: 'lead' | 'consultation'
  /** Who handed it in: the account of this device, and the identity it acted as. */
  person: string | null
  as: string | null
  /** The draft as it was, to send it or to take it back. */
  draft: Record<string, unknown>
  consent: boolean
  /** Why the server does not take it; null while it waits to be sent. */
  problem: string | null
}

/** How an attempt ended: it is there, it is tried again later, or it is refused with a sentence. */
export type Attempt = 'sent' | 'later' | { refused: string }

const KEY = 'outgoing'
const RETRY_MS = 20_000

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isOutgoing = (value: unknown): value is Outgoing =>
  isRecord(value) &&
  isText(value.id) &&
  (value.kind === 'lead' || value.kind === 'consultation') &&
  isRecord(value.draft) &&
  typeof value.consent === 'boolean' &&
  [value.person, value.as, value.problem].every(isTextOrNull)
const isQueue = (value: unknown): value is Outgoing[] => Array.isArray(value) && value.every(isOutgoing)

const queue = createStore<readonly Outgoing[]>(load(KEY, isQueue) ?? [])
/** The one that is on its way right now. */
const sending = createStore<string | null>(null)

const write = (list: readonly Outgoing[]) => {
  save(KEY, list)
  queue.set(list)
}

/** What the account of this device has waiting, in the order in which it was handed in. */
export const useOutgoing = () => {
  const person = useSignedInAs()
  return queue.use().filter(one => one.person === person)
}
export const useSendingId = sending.use
/** What has arrived since the app was opened. */
const arrived = createStore<readonly string[]>([])
export const useWasSent = (id: string) => arrived.use().includes(id)

let again: ReturnType<typeof setTimeout> | undefined
/** Nobody has to tell that the network is back: it is tried again by itself. */
const tryLater = () => {
  clearTimeout(again)
  again = setTimeout(() => void sendOutgoing(), RETRY_MS)
}

/** Puts a submission into the queue; false where the phone would not keep it. */
export const putOutgoing = (one: Omit<Outgoing, 'problem' | 'person'>): boolean => {
  const others = queue.get().filter(({ id }) => id !== one.id)
  const list = [...others, { ...one, person: signedInAs(), problem: null }]
  if (!save(KEY, list)) return false
  queue.set(list)
  tryLater()
  return true
}

/** Takes one out of the queue, to be thrown away or written on. */
export const takeOutgoing = (id: string) => write(queue.get().filter(one => one.id !== id))

let attempt: ((one: Outgoing) => Promise<Attempt>) | null = null
const next = () => queue.get().find(one => one.problem === null && one.person === signedInAs())

/** Sends what waits, one after another; stops at the first that has to wait. */
export const sendOutgoing = async (): Promise<void> => {
  clearTimeout(again)
  if (!attempt || sending.get() !== null) return
  for (let one = next(); one; one = next()) {
    const { id } = one
    sending.set(id)
    const end = await attempt(one).catch((): Attempt => 'later')
    sending.set(null)
    if (end === 'later') return tryLater()
    if (end === 'sent') {
      takeOutgoing(id)
      arrived.set([...arrived.get(), id])
    } else write(queue.get().map(row => (row.id === id ? { ...row, problem: end.refused } : row)))
  }
}

/** Starts the queue; call once when the app starts. */
export const startOutgoing = (how: (one: Outgoing) => Promise<Attempt>) => {
  attempt = how
  whenBackOnline(() => void sendOutgoing())
  void sendOutgoing()
}
