/** What is written of a row and not in the draft yet; the phone keeps it over restarts. */
import { useState } from 'react'
import type { Table } from '../../../domain/rules/amendment'
import { forget, isRecord, load, save } from '../../lib/storage'
import { useSession } from '../session/session'
import type { Form } from './row-forms'

const isForm = (value: unknown): value is Form =>
  isRecord(value) && Object.values(value).every(one => typeof one === 'string')

/** @param id empty for a new row */
export const useRowForm = (table: Table, id: string, begin: Form) => {
  const { identity } = useSession()
  const key = `rules-row:${identity?.id}:${table}:${id || 'new'}`
  const [form, setForm] = useState<Form>(() => load(key, isForm) ?? begin)
  const [written, setWritten] = useState(() => load(key, isForm) !== null)
  return {
    form,
    /** Whether something was written since the row was opened or put away. */
    written,
    change: (part: Form) => {
      const next = { ...form, ...part }
      setForm(next)
      setWritten(true)
      save(key, next)
    },
    /** After it went into the draft, or was given up. */
    discard: () => {
      forget(key)
      setForm(begin)
      setWritten(false)
    },
  }
}
