import type { StoredPack } from '../store/packs'

jest.mock('../store/packs', () => ({ isKept: jest.fn(), keepPack: jest.fn(), findPack: jest.fn() }))

import { nationalCalendar } from '../../city/national/calendar'
import { deliveredPack } from '../city'
import { findPack, isKept, keepPack } from '../store/packs'
import { keepDelivered, packOf } from './archive'

const NOW = '2026-11-24T09:00:00.000+08:00'

it('a delivered pack is kept once and comes back whole under its version, with the calendar of its day', async () => {
  jest.mocked(isKept).mockResolvedValue(false)
  await keepDelivered(NOW)
  await keepDelivered(NOW)
  expect(keepPack).toHaveBeenCalledTimes(1)
  const kept = jest.mocked(keepPack).mock.calls[0]?.[0] as StoredPack
  expect(kept).toMatchObject({ _id: deliveredPack.packVersion, at: NOW })
  // One answer of a function, and one document, carry it easily.
  expect(kept.data.length).toBeLessThan(800_000)

  jest.mocked(findPack).mockResolvedValue(kept)
  const earlier = await packOf('2020-01-01.1')
  expect(earlier?.pack).toEqual(JSON.parse(JSON.stringify(deliveredPack)))
  expect(earlier?.calendar.publishedUntil).toBe(nationalCalendar.publishedUntil)
  expect(earlier?.calendar.isWorkingDay('2026-10-01')).toBe(false)
  expect(earlier?.calendar.isWorkingDay('2026-10-10')).toBe(true)
})

it('the program’s own pack needs no read, and one that nobody kept is none', async () => {
  jest.mocked(findPack).mockClear().mockResolvedValue(null)
  expect((await packOf(deliveredPack.packVersion))?.pack).toBe(deliveredPack)
  expect(findPack).not.toHaveBeenCalled()
  expect(await packOf('2020-01-01.1')).toBeNull()
})
