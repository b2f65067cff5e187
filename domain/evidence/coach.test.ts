import { CHANNELS, RIGHTS } from '../routing/report'
import { coachFor, coachItem } from './coach'

const rights = [null, ...RIGHTS]
const channels = [null, ...CHANNELS]
const lists = rights.flatMap(right =>
  channels.map(channel => ({ name: `${right} at ${channel}`, list: coachFor(right, channel) })),
)

describe('the evidence coach', () => {
  it.each(lists)('has four to seven items for $name, each once', ({ list }) => {
    expect(list.length).toBeGreaterThanOrEqual(4)
    expect(list.length).toBeLessThanOrEqual(7)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  it('gives every item an id that the contract takes and a text that fits one line', () => {
    for (const { id, text } of lists.flatMap(({ list }) => list)) {
      expect(id).toMatch(/^[a-z-]{2,30}$/)
      expect(text.length).toBeLessThanOrEqual(24)
      expect(coachItem(id)?.text).toBe(text)
    }
  })

  it('asks for the shop and the goods while nothing is read yet', () => {
    expect(coachFor(null, null).map(({ id }) => id)).toEqual([
      'storefront',
      'goods',
      'tag',
      'maker',
      'receipt',
      'certificate',
    ])
  })

  it('asks a live stream for its recording first, and no storefront', () => {
    const ids = coachFor('trademark', 'live-stream').map(({ id }) => id)
    expect(ids[0]).toBe('live-recording')
    expect(ids).not.toContain('storefront')
  })

  it.each(['certificate', 'receipt', 'order', 'parcel'])('takes %s as something that betrays', id =>
    expect(coachItem(id)?.exposes).toBe(true),
  )

  it('knows no item that was never there', () => expect(coachItem('nothing')).toBeUndefined())
})
