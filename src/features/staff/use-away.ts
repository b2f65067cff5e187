/** One's own leave and the colleagues who can stand in. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { hasDesk } from '../../../domain/access/roles'
import { asCallError } from '../../lib/call-error'
import { client, type Inputs, type Outputs } from '../../lib/client'
import { toast } from '../../lib/feedback'
import { queryClient } from '../../lib/query-client'
import { useSession } from '../session/session'

export type Person = Outputs['staff']['colleagues']['people'][number]
export type Away = NonNullable<Person['away']>
type Asked = Inputs['staff']['away']['away']

export const useColleagues = () => {
  const { identity, part } = useSession()
  return useQuery({
    queryKey: [identity?.id, 'staff.colleagues'],
    queryFn: () => client.staff.colleagues({}),
    enabled: part !== 'visitor' && hasDesk(part),
  })
}

export const useSetAway = () => {
  const { identity } = useSession()
  return useMutation({
    mutationFn: (away: Asked) => client.staff.away({ away }),
    onSuccess: async ({ away }) => {
      toast(away ? `已请假，${away.deputyName}会代办` : '已结束请假')
      const changed = [['identity.mine'], [identity?.id, 'staff.colleagues'], [identity?.id, 'desk.counts']]
      await Promise.all(changed.map(queryKey => queryClient.invalidateQueries({ queryKey })))
    },
    onError: error => {
      const { fields, message } = asCallError(error)
      if (fields.length === 0) toast(message)
    },
  })
}
