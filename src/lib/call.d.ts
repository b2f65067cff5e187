/** The seam's two sides are `call.h5.ts` and `call.weapp.ts`; Taro picks one. */
import type { Send } from './send'

/** Prepares the platform at app start. */
export declare const startCalls: () => void
export declare const send: Send
