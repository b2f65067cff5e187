/** What a hasty or hostile caller cannot do: two at once, an id used again, another's files, what gives the reporter away. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import { newId, type TestCity, testCity } from '../support/city'
import { attached, pdfOf, pictureOf, received, upload } from '../support/files'

const LEAD = {
  kind: 'lead',
  description: '固始县黎集镇门店卖假冒我们注册商标的柳编篮子',
  consent: true,
} as const

const BLOCKED = '办假证的人（演示）'

let serial = 0

function newCode(): string {
  serial += 1
  const body = `91411525MC${String(serial).padStart(7, '0')}`
  return body + creditCodeCheckDigit(body)
}

describe('a hasty or hostile caller', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })
  afterAll(() => city.end())

  const claimOf = (creditCode: string, overrides = {}) => ({
    id: newId('claim'),
    enterprise: '铁柳工艺品有限公司（演示）',
    creditCode,
    county: '411525',
    contact: '霍某（演示）',
    phone: '13844445555',
    ...overrides,
  })
  const register = (as: string, creditCode = newCode(), overrides = {}) =>
    city.ask(as, 'identity', 'register', claimOf(creditCode, overrides))
  const decide = (as: string, claim: string, overrides = {}) =>
    city.call(as, 'enterprise', 'decide', { id: newId('decide'), claim, yes: true, ...overrides })
  const submit = (as: string, overrides = {}) =>
    city.ask(as, 'matter', 'submit', { id: newId('matter'), ...LEAD, ...overrides })
  const staffCode = async (org = 'bureau-411525', name = '新来的人（演示）') =>
    (await city.ask('p6', 'identity', 'invite', { id: newId('invite'), org, name, lead: false })).code
  const isThere = async (url: string | null | undefined) => (await fetch(String(url))).status === 200

  describe('at the same time as another', () => {
    it('decides a claim one way, whatever both say', async () => {
      const { id } = await register('new:twice')
      const answers = await Promise.all([
        decide('p3', id),
        decide('p7', id, { yes: false, why: '没有查到这家企业' }),
        decide('p3', id),
      ])
      const told = answers.flatMap(answer => (answer.ok ? [answer.data.confirmed] : []))
      expect(new Set(told).size).toBe(1)
      expect(answers.every(answer => answer.ok || answer.code === 'CONFLICT')).toBe(true)
      const { identities } = await city.ask('new:twice', 'identity', 'mine', {})
      expect(identities[0]?.confirmed).toBe(told[0])
    })

    it('takes a code once', async () => {
      const code = await staffCode()
      const answers = await Promise.all(
        ['new:r1', 'new:r2', 'new:r3'].map(as =>
          city.call(as, 'identity', 'accept', { id: newId('accept'), code }),
        ),
      )
      expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    })

    it('signs once', async () => {
      const { id: matter, version } = await submit('p1')
      const answers = await Promise.all(
        ['p3', 'p7', 'p3'].map(as => city.call(as, 'matter', 'sign', { id: newId('sign'), matter, version })),
      )
      expect(answers.filter(answer => answer.ok)).toHaveLength(1)
      expect(answers.filter(answer => !answer.ok && answer.code === 'CONFLICT')).toHaveLength(2)
    })

    it('keeps nothing in the hands of whoever is dismissed meanwhile', async () => {
      for (let round = 0; round < 8; round++) {
        const code = await staffCode()
        const as = `new:ends${round}`
        const { id: identity } = await city.ask(as, 'identity', 'accept', { id: newId('accept'), code })
        const { id: matter, version } = await submit('p1')
        const signed = await city.ask(as, 'matter', 'sign', { id: newId('sign'), matter, version })
        const told = {
          id: newId('tell'),
          matter,
          version: signed.version,
          text: '正在核查。',
          progress: true,
        }
        await Promise.all([
          city.ask('p6', 'staff', 'dismiss', { id: newId('dismiss'), identity }),
          city.call('p3', 'matter', 'reply', told),
          city.call('p1', 'matter', 'add', {
            id: newId('add'),
            matter,
            version: signed.version,
            text: '又来了',
          }),
        ])
        expect((await city.ask('p3', 'matter', 'read', { id: matter })).handler?.name).not.toBe(
          '新来的人（演示）',
        )
      }
    })

    it('hands over to one, and what the leaver confirmed with others stays whole', async () => {
      const code = newCode()
      const { id } = await register('new:giver', code)
      await decide('p3', id)
      const { id: matter } = await submit('new:giver')
      const claim = await register('new:second', code)
      const asked = { id: newId('invite'), name: '接手的人（演示）', handOver: true }
      const given = await city.ask('new:giver', 'enterprise', 'inviteContact', asked)
      await Promise.all([
        city.call('new:heir', 'identity', 'accept', {
          id: newId('accept'),
          code: given.code,
          phone: '13811110000',
        }),
        decide('p7', claim.id, { replaces: id }),
      ])
      await city.post('/local/time', { advance: '2m' })
      const sees = async (as: string) => (await city.call(as, 'matter', 'read', { id: matter })).ok
      expect(await sees('new:giver')).toBe(false)
      expect((await sees('new:heir')) || (await sees('new:second'))).toBe(true)
    })
  })

  describe('with an id that stands for something else', () => {
    it('gets no answer of another invitation, and the code stays good', async () => {
      const id = newId('accept')
      const [first, second] = [await staffCode(), await staffCode('bureau-411528')]
      await city.ask('new:replays', 'identity', 'accept', { id, code: first })
      expect(await city.call('new:replays', 'identity', 'accept', { id, code: second })).toMatchObject({
        code: 'CONFLICT',
      })
      const again = { id: newId('accept'), code: second }
      expect(await city.ask('new:replays', 'identity', 'accept', again)).toMatchObject({
        org: 'bureau-411528',
      })
    })

    it('claims no second enterprise under the first one’s id', async () => {
      const { id } = await register('new:reuses')
      expect(await city.call('new:reuses', 'identity', 'register', claimOf(newCode(), { id }))).toMatchObject(
        {
          code: 'CONFLICT',
        },
      )
      const stranger = claimOf(newCode(), { id })
      expect(await city.call('new:stranger', 'identity', 'register', stranger)).toMatchObject({
        code: 'CONFLICT',
      })
    })

    it('is told that a confirmed contact’s words were not stored, and a late retry is harmless', async () => {
      const claim = claimOf(newCode())
      const { id } = await city.ask('new:settled', 'identity', 'register', claim)
      await decide('p3', id)
      expect(await city.ask('new:settled', 'identity', 'register', claim)).toMatchObject({ confirmed: true })
      const changed = { ...claim, phone: '13900001111' }
      expect(await city.call('new:settled', 'identity', 'register', changed)).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('没有存'),
      })
    })

    it('cannot pass a file of one’s own off as a card’s', async () => {
      const fileId = await upload(city, 'p8', '照片.jpg', pictureOf())
      const { token } = await city.ask('p8', 'evidence', 'add', {
        id: 'card-000001',
        fileId,
        name: '照片.jpg',
      })
      const sent = await submit('p8', { evidence: [{ token, exposes: false }] })
      expect(sent.evidence).toHaveLength(1)
    })
  })

  describe('by a link to another’s file', () => {
    /** Where a link leads, as the storage names it. */
    const fileIdOf = (url: string, like: string) => {
      const key = Buffer.from(new URL(url).pathname.split('/').at(-1)?.split('.')[0] ?? '', 'base64url')
      return `${like.split('/').slice(0, 3).join('/')}/${key.toString()}`
    }

    it('destroys no evidence by calling it one’s own licence or card', async () => {
      const bytes = pdfOf()
      const fileId = await upload(city, 'p1', '合同.pdf', bytes)
      const { token } = await city.ask('p1', 'evidence', 'add', {
        id: newId('file'),
        fileId,
        name: '合同.pdf',
      })
      const { id: matter } = await submit('p1', { evidence: [{ token, exposes: false }] })
      const { links } = await city.ask('p2', 'evidence', 'links', { matter })
      const url = links[0]?.url ?? ''
      const found = fileIdOf(url, fileId)
      expect(found).toBe(fileId)
      const own = async () => {
        const file = { id: newId('file'), fileId: found, name: '执照.pdf' }
        return (await city.ask('new:destroyer', 'evidence', 'add', file)).token
      }
      const claim = await register('new:destroyer', newCode(), { licence: await own() })
      const saved = await city.ask('new:destroyer', 'rightCard', 'save', {
        id: newId('card'),
        right: 'trademark',
        name: '豫江',
        number: '12345678',
        files: [await own()],
      })
      await city.ask('new:destroyer', 'rightCard', 'remove', { id: saved.id })
      await city.ask('new:destroyer', 'identity', 'leave', { identity: claim.id })
      expect(await isThere(url)).toBe(true)
    })
  })

  describe('leaves behind', () => {
    const CARD = { right: 'trademark', name: '豫江', number: '12345678' } as const
    const saved = async (as: string) => {
      const files = [(await received(city, as)).token]
      return city.ask(as, 'rightCard', 'save', { id: newId('card'), ...CARD, files })
    }

    it('no file of a card that is thrown away, changed or closed with the account', async () => {
      await register('new:holder')
      const thrown = await saved('new:holder')
      const changed = await saved('new:holder')
      const closed = await saved('new:holder')
      await city.ask('new:holder', 'rightCard', 'remove', { id: thrown.id })
      expect(await isThere(thrown.files[0]?.url)).toBe(false)
      const without = { id: changed.id, ...CARD, version: 1, keep: [] }
      await city.ask('new:holder', 'rightCard', 'save', without)
      expect(await isThere(changed.files[0]?.url)).toBe(false)
      expect(await isThere(closed.files[0]?.url)).toBe(true)
      await city.ask('new:holder', 'identity', 'close', {})
      expect(await isThere(closed.files[0]?.url)).toBe(false)
    })

    it('every file that a matter took from a card', async () => {
      await register('new:files')
      const card = await saved('new:files')
      const { id: matter } = await submit('new:files', { card: card.id })
      await city.ask('new:files', 'identity', 'close', {})
      await city.post('/local/time', { advance: '25h' })
      expect((await city.ask('p3', 'evidence', 'links', { matter })).links).toHaveLength(1)
    })

    it('no message to whoever gave up the identity that the matter was filed with', async () => {
      await register('new:parted')
      const { id: matter, version } = await submit('new:parted')
      await city.ask('new:parted', 'identity', 'close', {})
      const before = city.cloud.wechatCalls().length
      await city.ask('p3', 'matter', 'sign', { id: newId('sign'), matter, version })
      await city.post('/local/time', { advance: '2m' })
      const calls = city.cloud.wechatCalls().slice(before)
      expect(JSON.stringify(calls.filter(call => call.apiName === 'subscribeMessage.send'))).not.toContain(
        'new-parted',
      )
    })
  })

  describe('who advises or looks on', () => {
    it('learns how the genuine goods are told, and not the number that leads to the holder', async () => {
      const card = { right: 'trademark', name: '豫江', number: '87654321', genuine: '吊牌有流水号' } as const
      await city.ask('p1', 'rightCard', 'save', { id: 'hostile-card-01', ...card })
      const { id } = await submit('p1', { card: 'hostile-card-01' })
      const seen = async (as: string) => (await city.ask(as, 'matter', 'read', { id })).card
      expect(await seen('p1')).toMatchObject({ number: card.number, genuine: card.genuine })
      expect(await seen('p3')).toMatchObject({ number: card.number, genuine: card.genuine })
      for (const as of ['p2', 'p4']) {
        expect(await seen(as)).toMatchObject({ name: card.name, number: '', genuine: card.genuine })
        for (const endpoint of [
          city.call(as, 'matter', 'read', { id }),
          city.call(as, 'message', 'list', {}),
          city.call(as, 'desk', 'list', { queue: 'waiting' }),
        ]) {
          expect(JSON.stringify(await endpoint)).not.toContain(card.number)
        }
      }
    })

    it('no longer opens the reporter of what it has sent to the right bureau', async () => {
      const evidence = [await attached(city, 'p1', { bytes: pdfOf(), exposes: true })]
      const description = '老城街道菜市场旁边那家店卖的柳编筐，吊牌用的是我们的商标，我们没授权过。'
      const { id: matter, version } = await submit('p1', { description, consent: false, evidence })
      expect((await city.ask('p4', 'matter', 'read', { id: matter })).evidence).toHaveLength(1)
      const assigned = await city.ask('p4', 'matter', 'assign', {
        id: newId('assign'),
        matter,
        version,
        to: 'bureau-411502',
        why: '电话核实在浉河区',
      })
      expect(assigned).toMatchObject({ evidence: [], evidenceWithheld: 1, reporter: { mayOpen: false } })
      expect(await city.call('p4', 'reporter', 'open', { id: newId('open'), matter })).toMatchObject({
        code: 'FORBIDDEN',
      })
      expect(await city.call('p4', 'matter', 'sheet', { id: matter })).toMatchObject({ code: 'FORBIDDEN' })
    })

    it('is named to the enterprise as having looked at its own identity', async () => {
      const { id: matter } = await submit('p1')
      await city.ask('p3', 'reporter', 'open', { id: newId('open'), matter })
      const titles = async (as: string) =>
        (await city.ask(as, 'matter', 'read', { id: matter })).path.map(step => step.title)
      expect(await titles('p1')).toContain('固始县局查看了您的身份')
      expect(await titles('p4')).toContain('固始县局查看了举报人身份')
    })
  })

  it('finds no words that WeChat refuses in a claim, an invitation or a decision', async () => {
    const refused = (field: string) => ({ code: 'INVALID_INPUT', fields: [{ field }] })
    const claim = claimOf(newCode())
    const asked = (overrides: object) =>
      city.call('new:rude', 'identity', 'register', { ...claim, ...overrides })
    expect(await asked({ contact: BLOCKED })).toMatchObject(refused('contact'))
    expect(await asked({ enterprise: BLOCKED })).toMatchObject(refused('enterprise'))
    expect(await asked({})).toMatchObject({ ok: true })
    expect(await decide('p3', claim.id, { yes: false, why: BLOCKED })).toMatchObject(refused('why'))
    await decide('p3', claim.id)
    const invitation = { id: newId('invite'), name: BLOCKED, handOver: false }
    expect(await city.call('new:rude', 'enterprise', 'inviteContact', invitation)).toMatchObject(
      refused('name'),
    )
  })
})
