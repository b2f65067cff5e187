/** What has been typed into the registration and not yet handed in: kept over restarts. */
import { useState } from 'react'
import { newId } from '../../lib/new-id'
import { forget, isRecord, isText, load, save } from '../../lib/storage'

export const FIELDS = ['enterprise', 'creditCode', 'county', 'contact', 'phone', 'association'] as const
export type RegisterForm = Record<(typeof FIELDS)[number], string>

const EMPTY: RegisterForm = {
  enterprise: '',
  creditCode: '',
  county: '',
  contact: '',
  phone: '',
  association: '',
}

const KEY = 'draft:register'
const ATTEMPT = 'draft:register-attempt'

const isForm = (value: unknown): value is RegisterForm =>
  isRecord(value) && FIELDS.every(field => typeof value[field] === 'string')

/** @param known what is known of a claim that is made again; what was typed since counts more */
export const useRegisterDraft = (known: Partial<RegisterForm>) => {
  const [form, setForm] = useState<RegisterForm>(() => load(KEY, isForm) ?? { ...EMPTY, ...known })
  return {
    form,
    change: (field: keyof RegisterForm, value: string) => {
      const next = { ...form, [field]: value }
      setForm(next)
      save(KEY, next)
    },
    /** After it was handed in. */
    discard: () => {
      forget(KEY)
      forget(ATTEMPT)
    },
  }
}

type Attempt = { id: string; content: string }
const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) && isText(value.id) && isText(value.content)

/** The id of a registration: the same for the same content, over retries and restarts. */
export const attemptId = (input: object): string => {
  const content = JSON.stringify(input)
  const last = load(ATTEMPT, isAttempt)
  if (last?.content === content) return last.id
  const id = newId()
  save(ATTEMPT, { id, content })
  return id
}
