/** What has been written and not yet handed in; nothing of it is ever lost. One a form, watched by every screen. */
import { TOPICS, type Topic } from '../../../domain/matter/states'
import { CHANNELS, type Channel, type Point, RIGHTS, type Right } from '../../../domain/routing/report'
import { onForgotten } from '../../lib/memory'
import { newId } from '../../lib/new-id'
import { forget, isRecord, isText, load, save } from '../../lib/storage'
import { createStore, type Store } from '../../lib/store'
import type { FormKind } from './report-words'

/** A place chosen by hand: a division of the city, or a point on the map with its address. */
export type Place = {
  /** For the screen. */
  name: string
  code: string | null
  point: Point | null
  /** As the map calls it. */
  address: string | null
}

/** A right card that goes along. */
export type CardOfDraft = { id: string; name: string; number: string; right: Right | null }

export type Draft = {
  /** The id of the submission: the same over retries and restarts, until it has succeeded. */
  id: string
  text: string
  right: Right | null
  channel: Channel | null
  place: Place | null
  /** Street, number, market: typed beside the place. */
  address: string
  industry: string | null
  suspect: { name: string; address: string }
  platform: string
  link: string
  topic: Topic | null
  card: CardOfDraft | null
}

export type DraftPart = Partial<Omit<Draft, 'id'>>

const emptyDraft = (): Draft => ({
  id: newId(),
  text: '',
  right: null,
  channel: null,
  place: null,
  address: '',
  industry: null,
  suspect: { name: '', address: '' },
  platform: '',
  link: '',
  topic: null,
  card: null,
})

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find(one => one === value) ?? null
const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const wordsOrNull = (value: unknown): string | null => (isText(value) ? value : null)

const pointIn = (value: unknown): Point | null =>
  isRecord(value) && typeof value.lng === 'number' && typeof value.lat === 'number'
    ? { lng: value.lng, lat: value.lat }
    : null

const placeIn = (value: unknown): Place | null => {
  if (!isRecord(value) || !isText(value.name)) return null
  const { name, code, point, address } = value
  return { name, code: wordsOrNull(code), point: pointIn(point), address: wordsOrNull(address) }
}

const cardIn = (value: unknown): CardOfDraft | null =>
  isRecord(value) && isText(value.id)
    ? {
        id: value.id,
        name: words(value.name),
        number: words(value.number),
        right: oneOf(RIGHTS, value.right),
      }
    : null

/** A draft of this or an older release: what cannot be read is left out, the text never. */
export const draftIn = (value: Record<string, unknown>): Draft => {
  const suspect = isRecord(value.suspect) ? value.suspect : {}
  return {
    id: isText(value.id) ? value.id : newId(),
    text: words(value.text),
    right: oneOf(RIGHTS, value.right),
    channel: oneOf(CHANNELS, value.channel),
    place: placeIn(value.place),
    address: words(value.address),
    industry: wordsOrNull(value.industry),
    suspect: { name: words(suspect.name), address: words(suspect.address) },
    platform: words(value.platform),
    link: words(value.link),
    topic: oneOf(TOPICS, value.topic),
    card: cardIn(value.card),
  }
}

/** Whether nothing has been written or chosen; attachments are counted elsewhere. */
export const isUntouched = ({ id: _id, ...draft }: Draft): boolean => {
  const { id: _other, ...empty } = emptyDraft()
  return JSON.stringify({ ...draft, text: draft.text.trim() }) === JSON.stringify(empty)
}

const keyOf = (kind: FormKind) => `draft:${kind}`
const stores = new Map<FormKind, Store<Draft>>()

const storeOf = (kind: FormKind): Store<Draft> => {
  const known = stores.get(kind)
  if (known) return known
  const kept = load(keyOf(kind), isRecord)
  const made = createStore(kept ? draftIn(kept) : emptyDraft())
  stores.set(kind, made)
  return made
}

onForgotten(() => {
  for (const store of stores.values()) store.set(emptyDraft())
})

/** Whether the phone keeps what is written. */
const keeps = createStore(true)

export const draftNow = (kind: FormKind) => storeOf(kind).get()

/** Puts a whole draft into the form, as one that comes back. */
export const putDraft = (kind: FormKind, draft: Draft) => {
  storeOf(kind).set(draft)
  keeps.set(save(keyOf(kind), draft))
}

export const useDraft = (kind: FormKind) => {
  const store = storeOf(kind)
  return {
    draft: store.use(),
    /** False where the phone would not keep it. */
    kept: keeps.use(),
    change: (part: DraftPart) => putDraft(kind, { ...store.get(), ...part }),
    /** What was written becomes a submission of its own, where its id has been used up. */
    renew: () => putDraft(kind, { ...store.get(), id: newId() }),
    /** After it was handed in, or by 清空. */
    discard: () => {
      forget(keyOf(kind))
      store.set(emptyDraft())
    },
  }
}
