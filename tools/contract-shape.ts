/** The contract as plain JSON, to be recorded and compared: clients outlive a release, so it only grows. */
import * as z from 'zod/mini'
import { contract } from '../contract'
import { endpointsOf } from '../contract/endpoint'

export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
}

export type EndpointShape = { who: string[]; kind: string; input: Schema; output: Schema }
export type ContractShape = Record<string, EndpointShape>

export const contractShape = (): ContractShape =>
  Object.fromEntries(
    endpointsOf(contract).map(({ name, who, kind, input, output }) => [
      name,
      {
        who: [...who],
        kind,
        input: z.toJSONSchema(input, { io: 'input' }) as Schema,
        output: z.toJSONSchema(output) as Schema,
      },
    ]),
  )

/** What an old client would notice of a schema's change, as sentences; empty where it notices nothing. */
function schemaBreaks(at: string, was: Schema, is: Schema, side: 'input' | 'output'): string[] {
  const breaks: string[] = []
  const [promised, kept] = side === 'input' ? [is, was] : [was, is]
  for (const field of promised.required ?? []) {
    if (!kept.required?.includes(field)) {
      breaks.push(side === 'input' ? `${at}.${field} is now required` : `${at}.${field} may now be absent`)
    }
  }
  for (const [field, child] of Object.entries(was.properties ?? {})) {
    const now = is.properties?.[field]
    breaks.push(...(now ? schemaBreaks(`${at}.${field}`, child, now, side) : [`${at}.${field} is gone`]))
  }
  if (was.items && is.items) breaks.push(...schemaBreaks(`${at}[]`, was.items, is.items, side))
  if (String(was.type) !== String(is.type)) breaks.push(`${at} was ${was.type}, is ${is.type}`)
  const lost = side === 'input' ? (was.enum ?? []).filter(value => is.enum && !is.enum.includes(value)) : []
  if (lost.length > 0) breaks.push(`${at} no longer takes ${lost.join(', ')}`)
  return breaks
}

/** What a client of the recorded contract would notice; empty where the contract only grew. */
export function contractBreaks(was: ContractShape, is: ContractShape): string[] {
  return Object.entries(was).flatMap(([name, old]) => {
    const now = is[name]
    if (!now) return [`${name} is gone`]
    const refused = old.who.filter(role => !now.who.includes(role) && !now.who.includes('visitor'))
    return [
      ...refused.map(role => `${name} no longer admits ${role}`),
      ...schemaBreaks(`${name} input`, old.input, now.input, 'input'),
      ...schemaBreaks(`${name} output`, old.output, now.output, 'output'),
    ]
  })
}
