/** The enterprise's right cards, and changing them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { useSession } from '../session/session'

export type RightCard = Outputs['rightCard']['list']['cards'][number]

export const useCards = () => {
  const { identity, part } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'rightCard.list'],
    queryFn: () => client.rightCard.list({}),
    enabled: part === 'enterprise',
  })
}

const useChange = <Input, Answer>(send: (input: Input) => Promise<Answer>) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    // After a refusal too: what was changed meanwhile is shown.
    onSettled: () => queries.invalidateQueries({ queryKey: [identity?.id, 'rightCard.list'] }),
  })
}

export const useSaveCard = () =>
  useChange((input: Inputs['rightCard']['save']) => client.rightCard.save(input))
export const useRemoveCard = () => useChange((id: string) => client.rightCard.remove({ id }))
