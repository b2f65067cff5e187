import type { StoredRevision } from '../store/rules'

jest.mock('../store/rules', () => ({ latestNumber: jest.fn(), revisionOf: jest.fn() }))

import { rulesInForce } from '../city'
import { StorageFailure } from '../refusal'
import { latestNumber, revisionOf } from '../store/rules'
import { freshRules, latestRevision, refreshRules } from './in-force'

const looks = jest.mocked(latestNumber)
const MINUTE = 60_000
const NOW = Date.parse('2026-11-24T09:00:00+08:00')

const revision = (n: number, id = `revision-${n}`): StoredRevision => ({
  _id: id,
  schema: 1,
  n,
  base: n - 1,
  changes: [
    { table: 'landmarks', id: '豫南大市场', row: { id: '豫南大市场', code: '411526', source: null } },
  ],
  step: [],
  lines: [],
  restores: null,
  packVersion: 'x',
  why: '企业常用这个名字',
  at: '2026-11-24T08:00:00+08:00',
  by: { identity: 'i', name: '某人（演示）', org: 'section' },
})

/** The database holds this revision as the latest; null: none; a failure: it does not answer. */
function stored(latest: StoredRevision | null | StorageFailure): void {
  looks.mockReset()
  if (latest instanceof StorageFailure) looks.mockRejectedValue(latest)
  else looks.mockResolvedValue(latest)
  jest.mocked(revisionOf).mockResolvedValue(latest instanceof StorageFailure ? null : latest)
}

const broken = new StorageFailure('latest revision', 'no answer')

// The instance is one and goes on from test to test, as a warm one does.
describe('the rules in force of an instance', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => jest.restoreAllMocks())

  it('are the delivered ones at a cold start whose database does not answer, and it asks again at the next call', async () => {
    stored(broken)
    await refreshRules(NOW)
    await refreshRules(NOW + 1)
    expect(rulesInForce().n).toBe(0)
    expect(looks).toHaveBeenCalledTimes(2)
  })

  it('are the latest revision’s as soon as it answers, and within the minute nothing is asked', async () => {
    stored(revision(3))
    await refreshRules(NOW + 2)
    await refreshRules(NOW + MINUTE)
    expect(rulesInForce()).toMatchObject({ n: 3, version: expect.stringMatching(/\+3$/) })
    expect(rulesInForce().pack.landmarks.at(-1)).toMatchObject({ id: '豫南大市场' })
    expect(looks).toHaveBeenCalledTimes(1)
  })

  it('stay as they were known where the database does not answer later', async () => {
    stored(broken)
    await refreshRules(NOW + 2 * MINUTE)
    expect(rulesInForce().n).toBe(3)
  })

  it('are not read whole again while no revision followed', async () => {
    stored(revision(3))
    jest.mocked(revisionOf).mockClear()
    await refreshRules(NOW + 4 * MINUTE)
    expect(revisionOf).not.toHaveBeenCalled()
  })

  it('are asked anew where they have to be the latest, and then a failure is told', async () => {
    stored(revision(4))
    await freshRules()
    expect(latestRevision()).toMatchObject({ n: 4 })
    stored(broken)
    await expect(freshRules()).rejects.toBe(broken)
  })

  it('follow a database that was emptied', async () => {
    stored(null)
    await freshRules()
    expect(rulesInForce()).toMatchObject({ n: 0, changes: [] })
    stored(revision(1, 'another'))
    await freshRules()
    expect(rulesInForce().n).toBe(1)
  })
})
