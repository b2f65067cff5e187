/** The members of an organisation, the invitations that nobody took yet, and what an administrator does with both. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { useCallIds } from '../../lib/use-call-ids'
import { useSession } from '../session/session'

export type Member = Outputs['staff']['list']['people'][number]
export type Invitation = Outputs['staff']['list']['invitations'][number]
type Invite = Omit<Inputs['identity']['invite'], 'id'>

export const usePeople = (org: string) => {
  const { identity, part } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'staff.list', org],
    queryFn: () => client.staff.list({ org }),
    enabled: part === 'admin' && org !== '',
  })
}

/** The organisation's list is read again after each of these. */
const useChange = <Input, Output>(
  send: (input: Input) => Promise<Output>,
  done: (output: Output) => string | null,
) => {
  const { identity } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: output => {
      const words = done(output)
      if (words) toast(words)
    },
    onError: error => {
      const { fields, message } = asCallError(error)
      if (fields.length === 0) toast(message)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [identity?.id, 'staff.list'] }),
  })
}

export const useInvite = () => {
  const idOf = useCallIds()
  return useChange(
    (invite: Invite) => client.identity.invite({ ...invite, id: idOf(invite) }),
    () => null,
  )
}

export const useDismiss = () => {
  const idOf = useCallIds()
  return useChange(
    (member: { identity: string }) => client.staff.dismiss({ ...member, id: idOf(member) }),
    ({ released }) => (released > 0 ? `已停用，${released} 件事项回到单位待办` : '已停用，手上没有事项'),
  )
}

export const useRevoke = () =>
  useChange(
    (invitation: string) => client.staff.revoke({ invitation }),
    () => '已收回，这个邀请码不能用了',
  )
