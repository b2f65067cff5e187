/** The queue of what was handed in without a network, on a phone whose storage is a map. */
import type * as Account from './account-store'
import type * as Network from './network'
import type * as Queue from './outgoing'

const kept = new Map<string, unknown>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
    removeStorageSync: (key: string) => void kept.delete(key),
  },
}))

type App = typeof Queue & typeof Network & typeof Account

/** The app, opened anew on the same phone. */
const openApp = () => {
  let parts: App | undefined
  jest.isolateModules(() => {
    parts = { ...require('./outgoing'), ...require('./network'), ...require('./account-store') }
  })
  if (!parts) throw new Error('not opened')
  return parts
}
const one = (id: string) => ({ id, kind: 'lead' as const, as: 'me', draft: { text: id }, consent: false })
const onPhone = () => (kept.get('zbt:outgoing') as { id: string; problem: string | null }[]) ?? []
const ids = () => onPhone().map(({ id }) => id)

beforeEach(() => {
  kept.clear()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

describe('what waits for the network', () => {
  it('goes out in order, once, and leaves the phone when it has arrived', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    app.putOutgoing(one('second'))
    const sent: string[] = []
    app.startOutgoing(async ({ id }) => {
      sent.push(id)
      return 'sent'
    })
    await app.sendOutgoing()
    await jest.advanceTimersByTimeAsync(0)
    expect(sent).toEqual(['first', 'second'])
    expect(ids()).toEqual([])
  })

  it('waits behind the one that has to wait, and goes on when the network is back', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    app.putOutgoing(one('second'))
    let away = true
    const tried: string[] = []
    app.startOutgoing(async ({ id }) => {
      tried.push(id)
      return away ? 'later' : 'sent'
    })
    await jest.advanceTimersByTimeAsync(0)
    expect(tried).toEqual(['first'])
    away = false
    app.setOnline(false)
    app.setOnline(true)
    await jest.advanceTimersByTimeAsync(0)
    expect(tried).toEqual(['first', 'first', 'second'])
    expect(ids()).toEqual([])
  })

  it('is tried again by itself where nobody says that the network is back', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    const ends = ['later', 'sent'] as const
    let tries = 0
    app.startOutgoing(async () => ends[tries++] ?? 'sent')
    await jest.advanceTimersByTimeAsync(60_000)
    expect(tries).toBe(2)
    expect(ids()).toEqual([])
  })

  it('is there after a restart, and goes out when the app is opened', async () => {
    openApp().putOutgoing(one('first'))
    const app = openApp()
    const sent: string[] = []
    app.startOutgoing(async ({ id, draft }) => {
      sent.push(`${id} ${draft.text}`)
      return 'sent'
    })
    await jest.advanceTimersByTimeAsync(0)
    expect(sent).toEqual(['first first'])
  })

  it('stays with the sentence where the server refuses it, and lets the next one pass', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    app.putOutgoing(one('second'))
    app.startOutgoing(async ({ id }) => (id === 'first' ? { refused: '地点不清楚' } : 'sent'))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(onPhone().map(({ id, problem }) => [id, problem])).toEqual([['first', '地点不清楚']])
  })

  it('is not lost where sending it breaks', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    app.startOutgoing(async () => {
      throw new Error('broken')
    })
    await jest.advanceTimersByTimeAsync(0)
    expect(ids()).toEqual(['first'])
  })

  it('is sent only as the account that handed it in', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    app.signInAs('somebody-else')
    const sent = jest.fn(async () => 'sent' as const)
    app.startOutgoing(sent)
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).not.toHaveBeenCalled()
    expect(ids()).toEqual(['first'])
  })

  it('is never sent twice at the same time', async () => {
    const app = openApp()
    app.putOutgoing(one('first'))
    const sent = jest.fn(() => new Promise<'sent'>(resolve => setTimeout(() => resolve('sent'), 1000)))
    app.startOutgoing(sent)
    void app.sendOutgoing()
    app.setOnline(false)
    app.setOnline(true)
    await jest.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveBeenCalledTimes(1)
  })
})
