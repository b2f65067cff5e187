/** Every endpoint: who may call it, what goes in, what comes out. The one thing that client and server both know. */
import { desk } from './desk'
import { directory } from './directory'
import type { InputsOf, OutputsOf } from './endpoint'
import { enterprise } from './enterprise'
import { evidence } from './evidence'
import { identity } from './identity'
import { lessons } from './lessons'
import { matter, reporter, routing } from './matter'
import { message } from './message'
import { rightCard } from './right-card'
import { rules } from './rules'
import { staff } from './staff'

export const contract = {
  desk,
  directory,
  enterprise,
  evidence,
  identity,
  lessons,
  matter,
  message,
  reporter,
  rightCard,
  routing,
  rules,
  staff,
}

export type Contract = typeof contract
export type Inputs = InputsOf<Contract>
export type Outputs = OutputsOf<Contract>
