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

/** `as`: the identity that a call is made as, where it is not the current one: what waited for the network has its own. */
type Context = { as?: string }

const call = async (path: readonly string[], input: unknown, { context }: { context: Context }) => {
  const endpoint = path.join('.')
  const as = WITHOUT_IDENTITY.includes(endpoint) ? null : (context.as ?? actingAs())
  const answer = await send(as ? { endpoint, input, as } : { endpoint, input }).catch((error: unknown) => {
    if (error instanceof CallError) throw error.of(endpoint)
    setOnline(false)
    throw CallError.offline(endpoint)
  })
  setOnline(true)
  hearNow(answer.now)
  if (!answer.ok) throw CallError.from(answer, endpoint)
  return answer.data
}

export const client: ContractRouterClient<Contract, Context> = createORPCClient({ call })

export type { Inputs, Outputs }
