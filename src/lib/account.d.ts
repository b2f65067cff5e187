/** The seam's two sides are `account.h5.ts` and `account.weapp.ts`; Taro picks one. */
import type { Person } from './person'

/** True where one chooses whom to sign in as: in the demonstration, never in WeChat. */
export declare const choosesPerson: boolean
/** What the choice is called; empty in WeChat, so that the package names no demonstration. */
export declare const CHOOSE_PERSON: string
export declare const listPeople: () => Promise<Person[]>
/** Makes sure that the caller has an account that can take an identity. */
export declare const ensureAccount: () => void
