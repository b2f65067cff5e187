/** Uploads on a phone whose storage is a map, with a cloud that ends each of them when the test says so. */
import type * as Errors from '../../lib/call-error'
import type * as Uploads from './uploads'

const kept = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void kept.delete(key),
  },
}))

type Running = { ref: string; end: (fileId: string) => void; fail: (error: Error) => void; stopped: boolean }
const running: Running[] = []
const onPhone = new Set<string>()
const add = jest.fn(async ({ id }: { id: string }) => ({
  token: `proof of ${id}`,
  sha256: 'ab',
  media: 'photo',
  bytes: 7,
}))

jest.mock('../../lib/client', () => ({
  client: { evidence: { add: (input: { id: string }) => add(input) } },
}))
jest.mock('../../lib/account', () => ({ choosesPerson: false }), { virtual: true })
jest.mock(
  '../../lib/files',
  () => ({
    keepFile: async (ref: string) => ({ ref: `kept-${ref}`, kept: true }),
    findFile: async (ref: string) => (onPhone.has(ref) ? { preview: ref } : null),
    releaseFile: (ref: string) => void onPhone.delete(ref),
  }),
  { virtual: true },
)
jest.mock(
  '../../lib/upload',
  () => ({
    uploadFile: (ref: string) => {
      const one = { ref, stopped: false } as Running
      const done = new Promise<string>((resolve, reject) =>
        Object.assign(one, { end: resolve, fail: reject }),
      )
      running.push(one)
      return { done, stop: () => Object.assign(one, { stopped: true }) }
    },
  }),
  { virtual: true },
)

type App = typeof Uploads & typeof Errors

/** The app, opened anew on the same phone. */
const uploads = () => {
  let parts: App | undefined
  jest.isolateModules(() => {
    parts = { ...require('./uploads'), ...require('../../lib/call-error') }
  })
  if (!parts) throw new Error('not opened')
  return parts
}
const photo = (ref: string, bytes = 1000) => ({
  ref,
  name: `${ref}.jpg`,
  media: 'photo' as const,
  bytes,
  preview: ref,
})
const mine = { owner: null, shows: null, exposes: () => false }
const settle = () => new Promise(resolve => setImmediate(resolve))
const offline = ({ CallError }: App) =>
  new CallError({ code: 'OFFLINE', message: '没传上去', retryable: true, requestId: null })

/** A form's basket with so many photos in it, on their way. */
const withPhotos = async (count: number) => {
  const app = uploads()
  const basket = app.basketOf('lead')
  await basket.put(
    Array.from({ length: count }, (_one, index) => photo(`p${index}`)),
    mine,
  )
  app.startUploads()
  await settle()
  return { ...app, basket, states: () => basket.items.get().map(({ state }) => state) }
}

beforeEach(() => {
  kept.clear()
  running.length = 0
  onPhone.clear()
  add.mockClear()
})

describe('uploads', () => {
  it('run two at once, each ends by itself, and the next begins', async () => {
    const { states } = await withPhotos(3)
    expect(states()).toEqual(['uploading', 'uploading', 'waiting'])
    running[1]?.end('cloud://b')
    await settle()
    expect(states()).toEqual(['uploading', 'done', 'uploading'])
  })

  it('that failed leave the others alone and are retried alone, under the same id', async () => {
    const app = await withPhotos(2)
    const { basket, states, retryUpload } = app
    running[0]?.fail(offline(app))
    running[1]?.end('cloud://b')
    await settle()
    expect(states()).toEqual(['failed', 'done'])
    const [failed] = basket.items.get()
    expect(failed).toMatchObject({ retryable: true, problem: '没传上去。请看看网络，再重试。' })
    retryUpload(basket, failed?.key ?? '')
    await settle()
    running[2]?.end('cloud://a')
    await settle()
    expect(states()).toEqual(['done', 'done'])
    expect(add).toHaveBeenLastCalledWith(expect.objectContaining({ id: failed?.key, fileId: 'cloud://a' }))
  })

  it('that arrived but were not read are not sent a second time', async () => {
    const app = await withPhotos(1)
    const { basket, retryUpload } = app
    add.mockRejectedValueOnce(offline(app))
    running[0]?.end('cloud://a')
    await settle()
    const key = basket.items.get()[0]?.key ?? ''
    retryUpload(basket, key)
    await settle()
    expect(running).toHaveLength(1)
    expect(basket.items.get()[0]).toMatchObject({ state: 'done', token: `proof of ${key}` })
  })

  it('are there after a restart: finished ones with their proof, unfinished ones on their way again', async () => {
    await withPhotos(2)
    running[0]?.end('cloud://a')
    await settle()
    onPhone.add('kept-p0').add('kept-p1')
    const again = uploads().basketOf('lead')
    await settle()
    expect(again.items.get()).toMatchObject([
      { state: 'done', preview: 'kept-p0' },
      { state: 'uploading', ref: 'kept-p1' },
    ])
  })

  it('whose file the phone has lost say so after a restart', async () => {
    await withPhotos(1)
    const again = uploads().basketOf('lead')
    await settle()
    expect(again.items.get()).toMatchObject([{ state: 'failed', retryable: false }])
  })

  it('that are taken out are stopped, and nothing is heard of them again', async () => {
    const { basket, removeUploads } = await withPhotos(1)
    removeUploads(basket, basket.items.get())
    running[0]?.end('cloud://a')
    await settle()
    expect(running[0]?.stopped).toBe(true)
    expect(basket.items.get()).toEqual([])
  })

  it('of another account are sent again for the new one', async () => {
    const { basket, claimUploads } = await withPhotos(1)
    running[0]?.end('cloud://a')
    await settle()
    claimUploads(basket, 'p1')
    expect(basket.items.get()).toMatchObject([{ state: 'uploading', token: null, owner: 'p1' }])
  })

  it('go along to another basket and are sent from there', async () => {
    const { basket, basketOf, handOverUploads } = await withPhotos(2)
    const waiting = basketOf('outgoing:draft-0001')
    handOverUploads(basket, waiting)
    await settle()
    expect(basket.items.get()).toEqual([])
    expect(waiting.items.get().map(({ state }) => state)).toEqual(['uploading', 'uploading'])
    expect(running.slice(0, 2).every(({ stopped }) => stopped)).toBe(true)
  })

  it('of what is too large are never begun', async () => {
    const app = uploads()
    const basket = app.basketOf('lead')
    await basket.put([photo('big', 63 * 1024 * 1024)], mine)
    app.startUploads()
    await settle()
    expect(running).toEqual([])
    expect(basket.items.get()).toMatchObject([{ state: 'failed', retryable: false }])
  })
})
