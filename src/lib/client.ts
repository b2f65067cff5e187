/** Calls by name: `client.matter.submit(input)`. The only file of the client that knows oRPC. */
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract, Inputs, Outputs } from '../../contract'
import { actingAs } from './account-store'
import { send } from './call'
import { CallError } from './call-error'
import { setOnline } from './network'
import { hearNow } from './server-clock'

/** Asked before it is known which identities there are. */
const WITHOUT_IDENTITY = ['identity.mine']

const call = async (path: readonly string[], input: unknown) => {
  const endpoint = path.join('.')
  const as = WITHOUT_IDENTITY.includes(endpoint) ? null : actingAs()
  const answer = await send(as ? { endpoint, input, as } : { endpoint, input }).catch(() => {
    setOnline(false)
    throw CallError.offline()
  })
  setOnline(true)
  hearNow(answer.now)
  if (!answer.ok) throw CallError.from(answer)
  return answer.data
}

export const client: ContractRouterClient<Contract> = createORPCClient({ call })

export type { Inputs, Outputs }
