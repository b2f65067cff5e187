import { randomBytes } from 'node:crypto'
import { keyedHash, parseSealKeys, seal, unseal } from './seal'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const OLD = key('old')
const NEW = key('new')
const reporter = { contact: '周某（演示）', phone: '13800000001' }

describe('the seal', () => {
  it('opens what it sealed, and hides it meanwhile', () => {
    const keys = parseSealKeys(OLD)
    const sealed = seal(reporter, keys)
    expect(JSON.stringify(sealed)).not.toContain(reporter.phone)
    expect(unseal(sealed, keys)).toEqual(reporter)
  })

  it('seals with the first key and opens with all, so that keys can rotate', () => {
    const before = seal(reporter, parseSealKeys(OLD))
    const rotated = parseSealKeys(`${NEW},${OLD}`)
    expect(unseal(before, rotated)).toEqual(reporter)
    expect(seal(reporter, rotated).keyId).toBe('new')
    expect(() => unseal(before, parseSealKeys(NEW))).toThrow('no seal key old')
  })

  it('refuses a text that was changed', () => {
    const keys = parseSealKeys(OLD)
    const sealed = seal(reporter, keys)
    const data = Buffer.from(sealed.data, 'base64')
    data[0] = (data[0] ?? 0) ^ 1
    expect(() => unseal({ ...sealed, data: data.toString('base64') }, keys)).toThrow()
  })

  it('seals the same text differently each time, and hashes it differently for each purpose', () => {
    const keys = parseSealKeys(OLD)
    expect(seal(reporter, keys).data).not.toBe(seal(reporter, keys).data)
    expect(keyedHash('account', 'openid', 'secret')).not.toBe(keyedHash('owner', 'openid', 'secret'))
  })
})
