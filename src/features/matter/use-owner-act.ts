/** What the reporter does in a matter: each attempt of the same act carries the same id, and what was written stays. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'
import type { MatterView } from './matter-words'
import { matterKey } from './use-matter'

type Base = { matter: string; version: number }

const RELOAD_ON = ['CONFLICT', 'NOT_ALLOWED_NOW']

const useOwnerAct = <Input extends Base>(
  send: (input: Input & { id: string }) => Promise<MatterView>,
  done: string,
) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  const idOf = useCallIds()
  const key = (id: string) => matterKey(identity?.id, id)
  return useMutation({
    mutationFn: (input: Input) => send({ ...input, id: idOf(input) }),
    onSuccess: (matter, input) => {
      queries.setQueryData(key(input.matter), matter)
      void queries.invalidateQueries({ queryKey: [identity?.id, 'matter.mine'] })
      void queries.invalidateQueries({ queryKey: [identity?.id, 'message.list'] })
      toast(done)
    },
    onError: async (error, input) => {
      const { code, message } = asCallError(error)
      toast(code === 'CONFLICT' ? '刚才有了新进展，已为您刷新；您写的还在' : message)
      if (RELOAD_ON.includes(code)) await queries.invalidateQueries({ queryKey: key(input.matter) })
    },
  })
}

type Added = Omit<Inputs['matter']['add'], 'id'>
type Rated = Omit<Inputs['matter']['rate'], 'id'>

/** @param asked whether it is a question: then somebody answers */
export const useAdd = (asked: boolean) =>
  useOwnerAct<Added>(input => client.matter.add(input), asked ? '已送到答复的人手上' : '已补充')
export const useRate = () => useOwnerAct<Rated>(input => client.matter.rate(input), '谢谢您的评价')
