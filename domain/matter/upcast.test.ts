import { matterOf } from '../../test/support/build'
import type { Matter } from './matter'
import { upcast } from './upcast'

/** A signed matter as it was stored before evidence and handlers. */
function schema1() {
  const { enterpriseKey, trial, evidence, card, receipt, hashes, rating, registered, assignments, ...kept } =
    matterOf()
  const signed: Matter['history'][number] = {
    id: 'sign-1',
    at: kept.receivedAt,
    kind: 'sign',
    part: 'bureau',
    by: { role: 'bureau', org: 'bureau-411525', identity: 'i', name: '甲' },
    text: null,
    to: null,
  }
  return {
    ...kept,
    schema: 1,
    assignments: assignments.map(({ handler, ...task }) => task),
    history: [...kept.history, signed],
  }
}

describe('a matter of schema 1', () => {
  it('reads as today’s: nothing attached, nobody confirmed, not rated, in the hands of whoever signed', () => {
    expect(upcast(schema1())).toMatchObject({
      schema: 3,
      enterpriseKey: null,
      trial: false,
      evidence: [],
      card: null,
      receipt: '',
      hashes: [],
      rating: null,
      registered: null,
      assignments: [{ handler: { identity: 'i', name: '甲' } }, { handler: null }],
    })
  })

  it('keeps what has been written into it since', () => {
    const registered = { number: '12345678', at: '2026-11-23' }
    const grown = { ...schema1(), hashes: ['b'], registered }
    expect(upcast(grown)).toMatchObject({ hashes: ['b'], registered })
  })
})

test('a matter of today’s schema stays as it is', () => {
  expect(upcast(matterOf())).toEqual(matterOf())
})
