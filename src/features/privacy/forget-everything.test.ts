/** What a person leaves behind on a phone whose storage is a map: nothing, in it or in memory. */
import { draftNow, putDraft } from '../report/draft'
import { draftStore } from '../rules/use-draft'
import { forgetEverything } from './forget-everything'

const kept = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
    clearStorageSync: () => kept.clear(),
    onNetworkStatusChange: () => undefined,
    getNetworkType: async () => ({ networkType: 'wifi' }),
  },
}))

// What speaks with the server or with files has no part in this, and a phone of its own.
jest.mock('../session/session', () => ({}))
jest.mock('../evidence/uploads', () => ({}))

it('leaves no draft of a report or of the rules, neither on the phone nor in memory', () => {
  putDraft('lead', { ...draftNow('lead'), text: '有人卖假货' })
  const rules = draftStore('me')
  const change = { table: 'landmarks' as const, id: '兴隆市场', row: null }
  rules.set({ base: 1, why: '', entries: [{ change, before: null, title: '兴隆市场', overtaken: false }] })
  expect([...kept.keys()].sort()).toEqual(['zbt:draft:lead', 'zbt:rules-draft:me'])

  forgetEverything()

  expect(draftNow('lead').text).toBe('')
  expect(rules.get().entries).toEqual([])
  expect([...kept.keys()].filter(key => /draft/.test(key))).toEqual([])
})
