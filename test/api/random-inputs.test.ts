/**
 * Fifty random inputs from each endpoint's JSON Schema, half of them broken: whatever is sent, the answer is data or a
 * typed refusal with a sentence, a query never writes, and a refused command has written nothing.
 */
import { COMMON_ERRORS } from '../../contract/endpoint'
import type { CallAnswer } from '../../contract/wire'
import { contractShape } from '../../tools/contract-shape'
import { type TestCity, testCity } from '../support/city'
import { type JsonSchema, sampleOf, validOf, wrongOf } from '../support/from-schema'
import { stateOf } from '../support/written'

// Timers would write in between; what they do is tested elsewhere.
jest.mock('../../cloudfunctions/manifest', () => {
  const { manifest } = jest.requireActual<typeof import('../../cloudfunctions/manifest')>(
    '../../cloudfunctions/manifest',
  )
  const functions = manifest.functions.map(declared => ({ ...declared, timers: [] }))
  return { manifest: { ...manifest, functions } }
})

const SEED = 20261123
const INPUTS = 50

/** Who calls for a role. A visitor is somebody outside WeChat, a new account, and somebody with an identity. */
const CALLERS: Record<string, (string | null)[]> = {
  visitor: [null, 'new:passer-by', 'p8'],
  enterprise: ['p1'],
  workstation: ['p2'],
  bureau: ['p3'],
  section: ['p4'],
  partner: ['p5'],
  admin: ['p6'],
}

/** Texts that mean something in the demonstration city. */
const KNOWN = [
  ...[1, 2, 3, 4, 5, 6].map(n => `demo-matter-000${n}`),
  ...['p1', 'p2', 'p3', 'p7', 'p8', 'p9', 'p10'].map(id => `demo-identity-${id}`),
  ...['demo-card-0001', 'demo-card-0002', 'demo-open-invitation'],
  ...['bureau-411525', 'bureau-411502', 'section', 'ws-willow', 'assoc-willow'],
  ...['411525', '411525101', '411502'],
]

/** After these the callers are no longer who they were: last, in this order. */
const LAST = ['enterprise.decide', 'staff.revoke', 'staff.dismiss', 'identity.leave', 'identity.close']

const CODES = Object.keys(COMMON_ERRORS)
const shape = contractShape()
const names = Object.keys(shape).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b) || a.localeCompare(b))

/** A number of its own for each endpoint, so that a new endpoint changes no other's inputs. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, SEED)

const inputsOf = (name: string): unknown[] => {
  const schema = shape[name]?.input as JsonSchema
  const half = INPUTS / 2
  return [
    ...sampleOf(validOf(schema, KNOWN), half, seedOf(name)),
    ...sampleOf(wrongOf(schema, KNOWN), half, seedOf(name)),
  ]
}

const shortened = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 400)

/** What is wrong with an answer, or null. */
function fault(answer: CallAnswer, wrote: boolean, kind: string): string | null {
  if (!answer.ok) {
    if (!CODES.includes(answer.code)) return `answered ${answer.code}: ${answer.message}`
    if (!/[\u4e00-\u9fff]/.test(answer.message)) return `refused without a sentence: ${answer.message}`
    if (answer.fields?.some(field => !/[\u4e00-\u9fff]/.test(field.message)))
      return 'a field without a sentence'
    if (wrote) return `refused with ${answer.code}, and wrote`
  }
  return wrote && kind === 'query' ? 'a query that wrote' : null
}

describe('random inputs', () => {
  let city: TestCity
  /** By endpoint, how often each answer came. */
  const counts = new Map<string, Record<string, number>>()
  const total = (result: string): number =>
    [...counts.values()].reduce((sum, row) => sum + (row[result] ?? 0), 0)
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(async () => {
    const rows = [...counts].map(([name, row]) => `${name} ${JSON.stringify(row)}`)
    console.log(`random inputs, answers by endpoint:\n${rows.join('\n')}`)
    await city.end()
  })

  it('notices a write, and none where there was none', async () => {
    const before = stateOf(city.dataDir)
    await city.ask('p1', 'matter', 'mine', {})
    expect(stateOf(city.dataDir)).toBe(before)
    await city.ask('p1', 'message', 'seen', {})
    expect(stateOf(city.dataDir)).not.toBe(before)
  })

  it.each(names)('%s answers each with data or a refusal, and refusing writes nothing', async name => {
    const { who = [], kind = '' } = shape[name] ?? {}
    const callers = who.flatMap(role => CALLERS[role] ?? [])
    const faults: string[] = []
    const row: Record<string, number> = {}
    counts.set(name, row)
    for (const input of inputsOf(name)) {
      for (const as of callers) {
        const before = stateOf(city.dataDir)
        const answer = await city.post<CallAnswer>('/local/call', { as, endpoint: name, input })
        const wrong = fault(answer, stateOf(city.dataDir) !== before, kind)
        if (wrong) faults.push(`${wrong} ← ${as} ${shortened(input)}`)
        const result = answer.ok ? 'ok' : answer.code
        row[result] = (row[result] ?? 0) + 1
      }
    }
    expect(callers.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  it('reached past the first check: some succeed, some are refused for each reason that needs no race', () => {
    for (const result of ['ok', 'INVALID_INPUT', 'NOT_FOUND']) expect(total(result)).toBeGreaterThan(20)
  })
})
