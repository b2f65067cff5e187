/** To whom the section sends what no rule could decide, and why; the reason is kept while it is written. */
import { useState } from 'react'
import { forget, isText, load, save } from '../../lib/storage'
import { useAssign } from './use-act'

export type Target = { to: string; name: string }

export const useAssignment = (matter: string) => {
  const key = `assign:${matter}`
  const [chosen, setChosen] = useState<Target | null>(null)
  const [why, setWhy] = useState(() => load(key, isText) ?? '')
  const assign = useAssign()
  return {
    chosen,
    choose: setChosen,
    why,
    write: (text: string) => {
      setWhy(text)
      save(key, text)
    },
    busy: assign.isPending,
    error: assign.error,
    send: (version: number) => {
      if (!chosen) return
      assign.mutate({ matter, version, to: chosen.to, why: why.trim() }, { onSuccess: () => forget(key) })
    },
  }
}

export type Assignment = ReturnType<typeof useAssignment>
