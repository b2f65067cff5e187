/** Every endpoint: who may call it, what goes in, what comes out. The one thing that client and server both know. */
import { desk } from './desk'
import { directory } from './directory'
import type { InputsOf, OutputsOf } from './endpoint'
import { identity } from './identity'
import { matter, reporter, routing } from './matter'
import { message } from './message'

export const contract = { desk, directory, identity, matter, message, reporter, routing }

export type Contract = typeof contract
export type Inputs = InputsOf<Contract>
export type Outputs = OutputsOf<Contract>
