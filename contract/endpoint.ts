/** The one place where the contract meets oRPC: how an endpoint is declared and how its types are read. */
import {
  type InferContractRouterInputs,
  type InferContractRouterOutputs,
  isContractProcedure,
  oc,
} from '@orpc/contract'
import type * as z from 'zod/mini'
import type { Role } from '../domain/access/roles'

/** Whoever opens the mini-program, with or without an identity. */
export type Who = Role | 'visitor'

export type EndpointMeta = {
  /** Who may call it; a role that is not listed is refused. `visitor` means anyone. */
  who: readonly Who[]
  kind: 'query' | 'command'
  /** One call that succeeds alone on a freshly seeded city: a demonstration person and an input. */
  example: { as: string | null; input: unknown }
}

/** What every endpoint may answer instead of data; the sentence comes with the error. */
export const COMMON_ERRORS = {
  INVALID_INPUT: { status: 400 },
  SIGN_IN_REQUIRED: { status: 401 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409 },
  NOT_ALLOWED_NOW: { status: 409 },
} as const

/** Declares an endpoint: `endpoint({ who, kind, example }).input(…).output(…)`. */
export const endpoint = (meta: EndpointMeta) => oc.errors(COMMON_ERRORS).meta(meta)

export type InputsOf<Router extends Parameters<typeof oc.router>[0]> = InferContractRouterInputs<Router>
export type OutputsOf<Router extends Parameters<typeof oc.router>[0]> = InferContractRouterOutputs<Router>

export type EndpointDeclaration = EndpointMeta & {
  /** `matter.submit` */
  name: string
  input: z.core.$ZodType
  output: z.core.$ZodType
}

/** Every endpoint of a contract, by name. */
export function endpointsOf(node: unknown, path: readonly string[] = []): EndpointDeclaration[] {
  if (isContractProcedure(node)) {
    const { meta, inputSchema, outputSchema } = node['~orpc']
    return [
      {
        ...(meta as EndpointMeta),
        name: path.join('.'),
        input: inputSchema as z.core.$ZodType,
        output: outputSchema as z.core.$ZodType,
      },
    ]
  }
  return Object.entries(node as object).flatMap(([key, child]) => endpointsOf(child, [...path, key]))
}
