/** A whole CloudBase on one machine. */

/** What `routes` gets, so that owners need no dependency of their own for the type. */
export type { Hono } from 'hono'
export { type Cloud, type CloudOptions, type InvokeAnswer, startCloud } from './cloud'
export { CloudError } from './errors'
export type { Calls } from './functions/instance'
export { InvocationError, type Violation } from './functions/invocation'
export { countHeaders, type ResolveAccount } from './gateway'
export { lockFolder } from './lock'
export {
  type CollectionDeclaration,
  checkManifest,
  type FunctionDeclaration,
  type IndexDeclaration,
  type IndexKey,
  type Manifest,
  type TimerDeclaration,
} from './manifest'
export type { CloudClock, TimeReport } from './timers'
export type { WechatCall, WechatPush, WechatStandIn } from './wechat'
