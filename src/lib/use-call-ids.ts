/** Ids for calls that may be sent again: the same content is the same call, an edited one is another. */
import { useRef } from 'react'
import { newId } from './new-id'

export const useCallIds = () => {
  const ids = useRef(new Map<string, string>())
  return (content: object): string => {
    const key = JSON.stringify(content)
    const id = ids.current.get(key) ?? newId()
    ids.current.set(key, id)
    return id
  }
}
