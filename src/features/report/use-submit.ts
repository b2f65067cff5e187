/** Hands the draft in; a repeated attempt carries the same id, so it cannot arrive twice. Without a network it waits. */
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { actingAs } from '../../lib/account-store'
import { asCallError } from '../../lib/call-error'
import { isOnline } from '../../lib/network'
import { putOutgoing } from '../../lib/outgoing'
import { replaceWith } from '../../lib/routes'
import type { Attachments } from '../evidence/use-attachments'
import { useSession } from '../session/session'
import type { Draft } from './draft'
import { letWait } from './form-basket'
import { submitInput } from './report-input'
import type { FormKind } from './report-words'
import { submitReport } from './submit-report'

type Submission = { draft: Draft; consent: boolean }

type Ends = {
  onDone: () => void
  /** It lies on the phone, under this id, and waits for the network. */
  onStored: (id: string) => void
  /** The id was used up by an earlier text whose answer was lost. */
  onTaken: () => void
}

export const useSubmit = (kind: FormKind, attachments: Attachments, { onDone, onStored, onTaken }: Ends) => {
  const { identity } = useSession()

  /** A second tap comes before the button knows that it is busy. */
  const underWay = useRef(false)

  /** True where the phone keeps it until the network is back. */
  const wait = ({ draft, consent }: Submission): boolean => {
    const kept = putOutgoing({ id: draft.id, kind, as: identity?.id ?? actingAs(), draft, consent })
    if (!kept) return false
    letWait(kind, draft.id)
    onDone()
    onStored(draft.id)
    return true
  }

  const mutation = useMutation({
    mutationFn: ({ draft, consent }: Submission) =>
      submitReport(submitInput(kind, draft, consent, attachments.tokens()), identity?.id ?? null),
    onError: (error, submission) => {
      const { code } = asCallError(error)
      if (code === 'CONFLICT') onTaken()
      if (code === 'OFFLINE') wait(submission)
    },
    onSettled: () => {
      underWay.current = false
    },
    onSuccess: matter => {
      attachments.clear()
      onDone()
      replaceWith('result', { id: matter.id })
    },
  })

  return {
    error: mutation.error ? asCallError(mutation.error) : null,
    busy: mutation.isPending,
    submit: (submission: Submission) => {
      if (underWay.current) return
      // Known to be away: nobody has to watch a spinner for that.
      if (!isOnline() && wait(submission)) return
      underWay.current = true
      mutation.mutate(submission)
    },
  }
}
