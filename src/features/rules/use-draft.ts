/** The draft of the identity that acts, kept on the phone over restarts. */
import type { Table } from '../../../domain/rules/amendment'
import { onForgotten } from '../../lib/memory'
import { forget, load, save } from '../../lib/storage'
import { createStore, type Store } from '../../lib/store'
import { useSession } from '../session/session'
import { type Draft, drop, EMPTY, type Entry, entryOf, isDraft, keepMine, put } from './draft'

const stores = new Map<string, Store<Draft>>()

/** One store an identity, so that every screen of the stack shows the same. */
export const draftStore = (identity: string): Store<Draft> => {
  const known = stores.get(identity)
  if (known) return known
  const key = `rules-draft:${identity}`
  const made = createStore<Draft>(load(key, isDraft) ?? EMPTY, draft => {
    if (draft.entries.length === 0) forget(key)
    else save(key, draft)
  })
  stores.set(identity, made)
  return made
}

onForgotten(() => {
  for (const store of stores.values()) store.set(EMPTY)
})

export const useDraft = () => {
  const { identity } = useSession()
  const store = draftStore(identity?.id ?? '')
  const draft = store.use()
  const change = (how: (draft: Draft) => Draft) => store.set(how(store.get()))
  return {
    draft,
    count: draft.entries.length,
    entryOf: (table: Table, id: string) => entryOf(draft, table, id),
    put: (entry: Omit<Entry, 'overtaken'>, base: number) => change(now => put(now, entry, base)),
    drop: (table: Table, id: string) => change(now => drop(now, table, id)),
    keepMine: (table: Table, id: string) => change(now => keepMine(now, table, id)),
    write: (why: string) => change(now => ({ ...now, why })),
    replace: (next: Draft) => store.set(next),
    clear: () => store.set(EMPTY),
  }
}
