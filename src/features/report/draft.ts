/** What has been typed and not yet handed in; nothing of it is ever lost. */
import { useState } from 'react'
import { CHANNELS, type Channel, RIGHTS, type Right } from '../../../domain/routing/report'
import { newId } from '../../lib/new-id'
import { forget, isRecord, isText, load, save } from '../../lib/storage'
import type { FormKind } from './report-words'

export type Draft = {
  /** The id of the submission: the same over retries and restarts, until it has succeeded. */
  id: string
  text: string
  right: Right | null
  channel: Channel | null
  /** Division chosen by hand, and its name for the screen. */
  place: { code: string; name: string } | null
}

const emptyDraft = (): Draft => ({ id: newId(), text: '', right: null, channel: null, place: null })

const isDraft = (value: unknown): value is Draft => {
  if (!isRecord(value) || !isText(value.id) || typeof value.text !== 'string') return false
  const { right, channel, place } = value
  return (
    (right === null || RIGHTS.some(one => one === right)) &&
    (channel === null || CHANNELS.some(one => one === channel)) &&
    (place === null || (isRecord(place) && isText(place.code) && isText(place.name)))
  )
}

const keyOf = (kind: FormKind) => `draft:${kind}`

export const useDraft = (kind: FormKind) => {
  const [draft, setDraft] = useState<Draft>(() => load(keyOf(kind), isDraft) ?? emptyDraft())
  const [kept, setKept] = useState(true)
  return {
    draft,
    /** False where the phone would not keep it. */
    kept,
    change: (part: Partial<Omit<Draft, 'id'>>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      setKept(save(keyOf(kind), next))
    },
    /** What was typed becomes a submission of its own, where its id has been used up. */
    renew: () => {
      const next = { ...draft, id: newId() }
      setDraft(next)
      save(keyOf(kind), next)
    },
    /** After it was handed in, or by 清空. */
    discard: () => {
      forget(keyOf(kind))
      setDraft(emptyDraft())
    },
  }
}
