/** A refusal that the caller can understand: a code of the contract and a sentence for the person. */
import type { COMMON_ERRORS } from '../contract/endpoint'
import type { FieldError } from '../contract/wire'

export type RefusalCode = keyof typeof COMMON_ERRORS

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** One sentence for the person who called. */
    message: string,
    readonly fields?: FieldError[],
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** One field that only the server can judge, with the sentence for it. */
export const wrongField = (field: string, message: string) =>
  new Refusal('INVALID_INPUT', '请检查填写的内容', [{ field, message }])

/** Another's matter and one that does not exist are answered alike. */
export const notFound = (what = '事项') =>
  new Refusal('NOT_FOUND', `没有找到这个${what}，可能已被移走，或不在您的权限内`)

/** Two people at once cannot both win. */
export const conflict = () => new Refusal('CONFLICT', '刚刚有人先一步处理了，请刷新后再看')

/** The database did not answer; never to be told as "not found". */
export class StorageFailure extends Error {
  constructor(
    readonly operation: string,
    override readonly cause: unknown,
  ) {
    super(`storage failed at ${operation}: ${cause instanceof Error ? cause.message : String(cause)}`)
    this.name = 'StorageFailure'
  }
}
