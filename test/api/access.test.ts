/** The access table holds: every endpoint, for everybody, on the own, the own organisation's and another's. */
import type { CallAnswer } from '../../contract/wire'
import { contractShape } from '../../tools/contract-shape'
import { callerOf } from '../../tools/local/people'
import { type Caller, everybody, freshCaller, PEOPLE, type PersonName } from '../support/access-people'
import { type TestCity, testCity } from '../support/city'
import { stateOf } from '../support/written'
import { MARKS, type Mark, ON, TABLE } from './access'

// Timers would write in between; what they do is tested elsewhere.
jest.mock('../../cloudfunctions/manifest', () => {
  const { manifest } = jest.requireActual<typeof import('../../cloudfunctions/manifest')>(
    '../../cloudfunctions/manifest',
  )
  const functions = manifest.functions.map(declared => ({ ...declared, timers: [] }))
  return { manifest: { ...manifest, functions } }
})

const shape = contractShape()

const isMark = (text: string): text is Mark => Object.hasOwn(MARKS, text)

type Row = { key: string; endpoint: string; marks: Map<PersonName, Mark> }

const ROWS = TABLE.trim()
  .split('\n')
  .map((line): Row => {
    const [, endpoint = '', on = '', written = ''] = /^(\S+)\s+(.+?)\s{2,}(.*)$/.exec(line) ?? []
    const marks = written.split(/[\s|]+/).filter(isMark)
    if (marks.length !== PEOPLE.length)
      throw new Error(`not one mark for each of ${PEOPLE.length} people: ${line}`)
    return {
      key: `${endpoint} ${on}`,
      endpoint,
      marks: new Map(marks.map((mark, index) => [PEOPLE[index] ?? 'nobody', mark])),
    }
  })

/** What the person in charge alone may do: the columns name nobody in charge of the section (`deadlines.test.ts` does). */
const BY_LEADS = ['matter.extend']

describe('the access table', () => {
  it('has a row for every endpoint, and none for what is no endpoint', () => {
    expect([...new Set(ROWS.map(row => row.endpoint))].sort()).toEqual(Object.keys(shape).sort())
    expect(ROWS.map(row => row.key).sort()).toEqual(Object.keys(ON).sort())
  })

  it('admits no role that the contract does not admit, and leaves none out', () => {
    const roles: [PersonName, string][] = [
      ['filer', 'enterprise'],
      ['adviser', 'workstation'],
      ['handler', 'bureau'],
      ['section', 'section'],
      ['partner', 'partner'],
      ['admin', 'admin'],
    ]
    for (const [name, role] of roles) {
      for (const [endpoint, { who }] of Object.entries(shape)) {
        const admitted = who.includes(role) || who.includes('visitor')
        if (admitted && BY_LEADS.includes(endpoint)) continue
        const marks = ROWS.filter(row => row.endpoint === endpoint).map(row => row.marks.get(name))
        expect([endpoint, role, marks.some(mark => mark === 'ok')]).toEqual([endpoint, role, admitted])
        if (!admitted) expect([endpoint, role, ...new Set(marks)]).toEqual([endpoint, role, 'no'])
      }
    }
  })
})

describe('access', () => {
  let city: TestCity
  let people: Record<PersonName, Caller>
  beforeAll(async () => {
    city = await testCity()
    people = await everybody(city)
  })
  afterAll(() => city.end())

  /** Calls as the caller's own identity, whichever else the account has. */
  async function answerTo({ as, identity }: Caller, endpoint: string, input: unknown): Promise<CallAnswer> {
    const { openid = null } = callerOf(as, city.people) ?? {}
    const event = { endpoint, input, ...(identity && { as: identity }) }
    return (await city.cloud.invoke('api', event, { openid })).result as CallAnswer
  }

  /** What came, as it would be written in the table; a refusal that wrote, and an answer that did not, say so. */
  async function told({ key, endpoint }: Row, name: PersonName, mark: Mark): Promise<string> {
    const on = ON[key]
    if (!on) throw new Error(`nothing to call ${key} on`)
    const caller = on.fresh ? await freshCaller(city, name) : people[name]
    const input = on.input(await on.make(city, caller), caller)
    const before = stateOf(city.dataDir)
    const answer = await answerTo(caller, endpoint, input)
    const wrote = stateOf(city.dataDir) !== before
    const got = answer.ok ? 'ok' : answer.code
    if (got !== MARKS[mark]) return answer.ok ? got : `${got} (${answer.message})`
    return wrote && (mark === 'nil' || !answer.ok) ? `${mark}, and wrote` : mark
  }

  it.each(ROWS.map(row => [row.key, row] as const))('%s', async (_key, row) => {
    const found: string[] = []
    for (const [name, mark] of row.marks) found.push(`${name}: ${await told(row, name, mark)}`)
    expect(found).toEqual([...row.marks].map(([name, mark]) => `${name}: ${mark}`))
  })
})
