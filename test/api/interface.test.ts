/** The interface for scripts, as other programs rely on it. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROLES } from '../../domain/access/roles'
import { type TestCity, testCity } from '../support/city'

type Endpoint = { name: string; who: string[]; kind: string; example: { as: string | null; input: unknown } }
type Refused = {
  ok: false
  code: string
  message: string
  retryable: boolean
  requestId: string
  now: string
}

const get = async <T>(city: TestCity, path: string): Promise<T> =>
  (await fetch(`${city.url}${path}`)).json() as T

describe('the interface for scripts', () => {
  let city: TestCity
  let seeded: string

  beforeAll(async () => {
    const first = await testCity()
    await first.stop()
    seeded = first.dataDir
    city = await testCity({ dataDir: copyOf(seeded) })
  })
  afterAll(() => city.end())

  const copyOf = (folder: string): string => {
    const copy = mkdtempSync(join(tmpdir(), 'city-copy-'))
    cpSync(folder, copy, { recursive: true })
    return copy
  }

  it('lists people of every role, without an openid', async () => {
    const people = await get<Record<string, unknown>[]>(city, '/local/people')
    expect(new Set(people.map(person => person.role))).toEqual(new Set(ROLES))
    for (const person of people) {
      expect(Object.keys(person)).toEqual(
        expect.arrayContaining(['id', 'name', 'role', 'lead', 'org', 'county']),
      )
      expect(person.name).toContain('（演示）')
      expect(person).not.toHaveProperty('openid')
    }
  })

  it('lists every endpoint with who, kind, schemas and an example', async () => {
    const endpoints = await get<Record<string, unknown>[]>(city, '/local/endpoints')
    expect(endpoints.map(endpoint => endpoint.name)).toContain('matter.submit')
    for (const endpoint of endpoints) {
      expect(endpoint).toMatchObject({ input: { type: 'object' }, output: { type: 'object' } })
    }
  })

  it('each example succeeds alone on a freshly seeded city', async () => {
    const endpoints = await get<Endpoint[]>(city, '/local/endpoints')
    for (const { name, kind, example } of endpoints) {
      const fresh = kind === 'command' ? await testCity({ dataDir: copyOf(seeded) }) : city
      try {
        const answer = await fresh.post<Refused | { ok: true }>('/local/call', { endpoint: name, ...example })
        expect({ name, answer }).toMatchObject({ name, answer: { ok: true } })
      } finally {
        if (fresh !== city) await fresh.end()
      }
    }
  }, 120_000)

  it('refuses every role that an endpoint does not name', async () => {
    const endpoints = await get<Endpoint[]>(city, '/local/endpoints')
    const people = await get<{ id: string; role: string }[]>(city, '/local/people')
    for (const { name, who, example } of endpoints.filter(endpoint => !endpoint.who.includes('visitor'))) {
      for (const role of ROLES.filter(one => !who.includes(one))) {
        const as = people.find(person => person.role === role)?.id
        const answer = await city.post('/local/call', { as, endpoint: name, input: example.input })
        expect({ name, role, answer }).toMatchObject({ answer: { ok: false, code: 'FORBIDDEN' } })
      }
      const nobody = await city.post('/local/call', { as: null, endpoint: name, input: example.input })
      expect({ name, nobody }).toMatchObject({ nobody: { code: 'SIGN_IN_REQUIRED' } })
    }
  })

  it.each([
    ['an unknown person', { as: 'p999', endpoint: 'matter.mine', input: {} }, 'UNKNOWN_PERSON'],
    ['an unknown endpoint', { as: 'p1', endpoint: 'matter.destroy', input: {} }, 'UNKNOWN_ENDPOINT'],
    [
      'a name that reaches for the prototype',
      { as: 'p1', endpoint: '__proto__.toString', input: {} },
      'UNKNOWN_ENDPOINT',
    ],
    ['malformed JSON', '{"as":', 'MALFORMED_JSON'],
  ])('answers %s with a code of its own', async (_what, body, code) => {
    const answer = await city.post<Refused>('/local/call', body)
    expect(answer).toMatchObject({ ok: false, code, retryable: false })
    expect(answer.now).toMatch(/\+08:00$/)
  })

  it('takes an upload as a person, and refuses one from nobody', async () => {
    const base64 = Buffer.from('照片').toString('base64')
    const uploaded = await city.post<{ fileId: string }>('/local/upload', {
      as: 'p1',
      name: '照片.jpg',
      base64,
    })
    expect(uploaded.fileId).toMatch(/^cloud:\/\//)
    expect(await city.post('/local/upload', { as: null, name: 'a.jpg', base64 })).toMatchObject({ ok: false })
  })
})
