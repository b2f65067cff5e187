/** A value that screens can watch, outside React. */
import { useSyncExternalStore } from 'react'

export type Store<T> = { get(): T; set(value: T): void; use(): T }

export const createStore = <T>(initial: T, onSet?: (value: T) => void): Store<T> => {
  let current = initial
  const watchers = new Set<() => void>()
  const get = () => current
  const watch = (watcher: () => void) => {
    watchers.add(watcher)
    return () => {
      watchers.delete(watcher)
    }
  }
  return {
    get,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      onSet?.(value)
      for (const watcher of watchers) watcher()
    },
    use: () => useSyncExternalStore(watch, get, get),
  }
}
