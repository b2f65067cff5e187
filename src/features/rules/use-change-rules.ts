/** Puts the draft in force, or an earlier revision; afterwards everything about the rules is read again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs } from '../../lib/client'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'
import { RULES } from './use-rules'

type Activate = Omit<Inputs['rules']['activate'], 'id'>
type Restore = Omit<Inputs['rules']['restore'], 'id'>

const useChange = <Input extends object, Output>(send: (input: Input, id: string) => Promise<Output>) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const idOf = useCallIds()
  return useMutation({
    mutationFn: (input: Input) => send(input, idOf(input)),
    // After a refusal too: what a colleague did meanwhile is shown. The directory follows the rules.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [identity?.id, RULES] }),
        queries.invalidateQueries({ queryKey: ['directory.list'] }),
      ]),
  })
}

export const useActivate = () => useChange((input: Activate, id) => client.rules.activate({ ...input, id }))
export const useRestore = () => useChange((input: Restore, id) => client.rules.restore({ ...input, id }))

/** Whether somebody else changed the rules first. */
export const isOvertaken = (error: unknown) => Boolean(error) && asCallError(error).code === 'CONFLICT'
