/** What this phone keeps of the person goes: drafts, attachments with their files, consent, who is signed in. */
import Taro from '@tarojs/taro'
import { signInAs } from '../../lib/account-store'
import { forgetMemory } from '../../lib/memory'
import { takeOutgoing } from '../../lib/outgoing'
import { withdrawConsent } from '../../lib/privacy-store'
import { queryClient } from '../../lib/query-client'
import { isRecord, isText, load, storedNames } from '../../lib/storage'
import { basketOf, removeUploads } from '../evidence/uploads'
import { keepLargeType } from '../session/large-type'

const BASKET = 'evidence:'

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

export const forgetEverything = () => {
  for (const one of load('outgoing', isList) ?? []) {
    if (isRecord(one) && isText(one.id)) takeOutgoing(one.id)
  }
  for (const name of storedNames(BASKET)) {
    const basket = basketOf(name)
    removeUploads(basket, basket.items.get())
  }
  signInAs(null)
  withdrawConsent()
  Taro.clearStorageSync()
  forgetMemory()
  keepLargeType()
  queryClient.clear()
}
