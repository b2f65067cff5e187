/** Hands the draft in; a repeated attempt carries the same id, so it cannot arrive twice. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { replaceWith } from '../../lib/routes'
import { matterKey } from '../matter/use-matter'
import { useSession } from '../session/session'
import type { Draft } from './draft'
import { reportInput } from './report-input'
import type { FormKind } from './report-words'

type Ends = {
  onDone: () => void
  /** The id was used up by an earlier text whose answer was lost. */
  onTaken: () => void
}

export const useSubmit = (kind: FormKind, { onDone, onTaken }: Ends) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, consent }: { draft: Draft; consent: boolean }) =>
      client.matter.submit({ ...reportInput(kind, draft), id: draft.id, consent }),
    onError: error => {
      if (asCallError(error).code === 'CONFLICT') onTaken()
    },
    onSuccess: matter => {
      queries.setQueryData(matterKey(identity?.id, matter.id), matter)
      void queries.invalidateQueries({ queryKey: [identity?.id, 'matter.mine'] })
      void queries.invalidateQueries({ queryKey: [identity?.id, 'message.list'] })
      onDone()
      replaceWith('result', { id: matter.id })
    },
  })
}
