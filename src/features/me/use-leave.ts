/** 退出这个身份: gives up the identity in use; the others stay. */
import { useMutation } from '@tanstack/react-query'
import { hasDesk } from '../../../domain/access/roles'
import { actAs } from '../../lib/account-store'
import { asCallError } from '../../lib/call-error'
import { client } from '../../lib/client'
import { confirm, toast } from '../../lib/feedback'
import { queryClient } from '../../lib/query-client'
import type { Identity } from '../session/session'

const contentOf = ({ role, orgName }: Identity) =>
  hasDesk(role)
    ? `您手上没办完的事项会回到${orgName}的待办。要再回来，得由管理员重新邀请。`
    : role === 'enterprise'
      ? `您不再代表${orgName}，登记时填的信息会删除。已提交的事项由经办机关继续办。`
      : `您不再是${orgName}的人。要再回来，得由管理员重新邀请。`

export const useLeave = () => {
  const leave = useMutation({
    mutationFn: (identity: Identity) => client.identity.leave({ identity: identity.id }),
    onSuccess: async () => {
      actAs(null)
      toast('已退出这个身份')
      await queryClient.invalidateQueries({ queryKey: ['identity.mine'] })
    },
    onError: error => toast(asCallError(error).message),
  })
  return {
    busy: leave.isPending,
    ask: async (identity: Identity) => {
      const yes = await confirm({
        title: '退出这个身份？',
        content: contentOf(identity),
        yes: '退出',
        destroys: true,
      })
      if (yes) leave.mutate(identity)
    },
  }
}
