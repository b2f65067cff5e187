/** What the phone keeps: drafts, choices, the identity. Reads survive what an older release wrote. */
import Taro from '@tarojs/taro'

const PREFIX = 'zbt:'

export const load = <T>(key: string, isValid: (value: unknown) => value is T): T | null => {
  try {
    const value: unknown = Taro.getStorageSync(PREFIX + key)
    return isValid(value) ? value : null
  } catch {
    return null
  }
}

/** False where the phone refuses, so that the screen does not claim 草稿已保存. */
export const save = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(PREFIX + key, value)
    return true
  } catch {
    return false
  }
}

export const forget = (key: string) => {
  try {
    Taro.removeStorageSync(PREFIX + key)
  } catch {
    // Nothing to forget is as good.
  }
}

/** What is kept under names that begin so, without that beginning. */
export const storedNames = (beginning: string): string[] => {
  const from = PREFIX + beginning
  const { keys } = Taro.getStorageInfoSync()
  return keys.filter(key => key.startsWith(from)).map(key => key.slice(from.length))
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
