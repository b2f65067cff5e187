/** What a file is called in the storage: nothing of the person's own name for it is in it. */
import { CallError } from './call-error'

const extensionOf = (name: string) => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''

/** `address` is what nobody can guess. */
export const storedName = (address: string, name: string) => `${address}-file${extensionOf(name)}`

export const notSent = () =>
  new CallError({
    code: 'OFFLINE',
    message: '没传上去。请看看网络，再重试。',
    retryable: true,
    requestId: null,
  })

export const fileGone = () =>
  new CallError({
    code: 'GONE',
    message: '手机里找不到这个文件了，请重新选一次。',
    retryable: false,
    requestId: null,
  })
