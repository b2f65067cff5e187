/** Evidence: read by its content, proven by a token, seen by who may, checked by anybody who has the file. */
import { manifest } from '../../cloudfunctions/manifest'
import type { Inputs } from '../../contract'
import { MAX_EVIDENCE_BYTES } from '../../domain/evidence/evidence'
import { UPLOAD_FOLDER } from '../../domain/evidence/file-kinds'
import { newId, type TestCity, testCity } from '../support/city'
import { attached, pdfOf, pictureOf, received, sha256Of, upload } from '../support/files'

const LEAD = {
  kind: 'lead',
  description: '固始县陈淋子镇街上的门店卖假冒我们注册商标的柳编筐',
  consent: true,
} as const

describe('evidence', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
    // Until a test wants a verdict: the timers go on in real time, and none may come between two lines of a test.
    wechatFails()
  })
  afterAll(() => city.end())

  const wechatFails = () => city.cloud.answerWechatWith({ errcode: 40001, errmsg: 'down' })
  /** WeChat looks at what waits. */
  const wechatLooks = async () => {
    city.cloud.answerWechatWith({ errcode: 0, errmsg: 'ok' })
    await city.post('/local/time', { advance: '62m' })
    wechatFails()
  }

  const submit = (id: string, more: Partial<Inputs['matter']['submit']> = {}) =>
    city.ask('p1', 'matter', 'submit', { id, ...LEAD, ...more })
  const add = async (as: string, name: string, bytes: Uint8Array) =>
    city.call(as, 'evidence', 'add', {
      id: newId('file'),
      fileId: await upload(city, as, name, bytes),
      name,
    })
  const linkedIds = async (as: string, matter: string) =>
    (await city.ask(as, 'evidence', 'links', { matter })).links.map(link => link.id)
  describe('is read by the server', () => {
    it('with its kind, size and hash, for an account that has no identity yet, without a database call', async () => {
      const bytes = pictureOf()
      const fileId = await upload(city, 'new:shop', '门头.jpg', bytes)
      const id = newId('file')
      const answer = await city.call('new:shop', 'evidence', 'add', { id, fileId, name: '门头.jpg' })
      expect(answer).toMatchObject({
        ok: true,
        data: { id, media: 'photo', type: 'image/jpeg', bytes: bytes.byteLength, sha256: sha256Of(bytes) },
        // Whether the account has identities is asked once; the file itself is one link.
        calls: { database: 1, storage: 1 },
      })
    })

    it('again on a retry, with the same answer but for the moment', async () => {
      const input = { id: newId('file'), fileId: await upload(city, 'p1', 'a.pdf', pdfOf()), name: 'a.pdf' }
      const told = async () => {
        const { token: _token, at: _at, ...file } = await city.ask('p1', 'evidence', 'add', input)
        return file
      }
      expect(await told()).toEqual(await told())
    })

    it.each([
      ['what only calls itself a picture', Buffer.from('<html><script>1</script></html>'), '这种文件收不了'],
      ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), '这种文件收不了'],
      ['an empty file', Buffer.alloc(0), '空的'],
    ])('refuses %s', async (_what, bytes, sentence) => {
      expect(await add('p1', '照片.jpg', bytes)).toMatchObject({
        ok: false,
        code: 'INVALID_INPUT',
        fields: [{ field: 'fileId', message: expect.stringContaining(sentence) }],
      })
    })

    it.each([
      ['cloud://local.25bf-local/uploads/demo/none-such.jpg', '没有传完'],
      ['cloud://other.0000-other/uploads/demo/storefront.jpg', '没有传完'],
      ['cloud://local.25bf-local/private/storefront.jpg', '不是从这里上传的'],
      ['cloud://local.25bf-local/uploads/../private/a.jpg', '不是从这里上传的'],
    ])('refuses %s', async (fileId, sentence) => {
      const answer = await city.call('p1', 'evidence', 'add', { id: newId('file'), fileId, name: 'a.jpg' })
      expect(answer).toMatchObject({ fields: [{ message: expect.stringContaining(sentence) }] })
    })

    it('reads the largest that the storage takes through, within the function’s memory', async () => {
      const bytes = Buffer.alloc(50 * 1024 * 1024)
      pictureOf().copy(bytes)
      const fileId = await upload(city, 'p1', 'large.jpg', bytes)
      const file = await city.ask('p1', 'evidence', 'add', { id: newId('file'), fileId, name: 'large.jpg' })
      expect(file).toMatchObject({ bytes: bytes.byteLength, sha256: sha256Of(bytes) })
    })

    it('from the folder and up to the size that the storage is set up for', () => {
      expect(manifest.storage).toEqual({ maxBytes: MAX_EVIDENCE_BYTES, clientPrefix: UPLOAD_FOLDER })
    })

    it('refuses nobody’s file', async () => {
      const fileId = await upload(city, 'p1', 'a.jpg', pictureOf())
      const answer = await city.call(null, 'evidence', 'add', { id: newId('file'), fileId, name: 'a.jpg' })
      expect(answer).toMatchObject({ code: 'SIGN_IN_REQUIRED', message: '请在微信里打开后再操作' })
    })
  })

  describe('in a submission', () => {
    it('stays what the server read, once for each content, within two database calls', async () => {
      const id = newId()
      const bytes = pictureOf()
      const pieces = [
        await attached(city, 'p1', { bytes }),
        await attached(city, 'p1', { bytes, exposes: true }),
        await attached(city, 'p1', { bytes: pdfOf() }),
      ]
      await city.ask('p1', 'identity', 'mine', {})
      const answer = await city.call('p1', 'matter', 'submit', { id, ...LEAD, evidence: pieces })
      if (!answer.ok) throw new Error(answer.message)
      expect(answer.calls.database).toBeLessThanOrEqual(2)
      expect(answer.data.evidence).toMatchObject([
        { sha256: sha256Of(bytes), media: 'photo', exposes: true, check: 'waiting' },
        { media: 'document', exposes: false, check: 'none' },
      ])
      expect(JSON.stringify(answer.data)).not.toContain('cloud://')
    })

    it.each([
      ['another account’s', async () => (await received(city, 'p8')).token],
      ['a changed one', async () => `x${(await received(city, 'p1')).token}`],
      ['an invented one', async () => `${Buffer.from('{"id":"a"}').toString('base64url')}.${'a'.repeat(43)}`],
    ])('%s is refused, and nothing is stored', async (_what, tokenOf) => {
      const id = newId()
      const good = await attached(city, 'p1')
      const evidence = [good, { token: await tokenOf(), exposes: false }]
      const answer = await city.call('p1', 'matter', 'submit', { id, ...LEAD, evidence })
      expect(answer).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'evidence.1.token' }] })
      expect(await city.call('p1', 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    })

    it('sent twice is one matter; with another file it is refused, and the first is named', async () => {
      const id = newId()
      const bytes = pictureOf()
      const evidence = [await attached(city, 'p1', { bytes })]
      const first = await submit(id, { evidence })
      // Read again after a restart of the phone: another token of the same file.
      const again = await submit(id, { evidence: [await attached(city, 'p1', { bytes })] })
      expect([again.number, again.receipt, again.evidence]).toEqual([
        first.number,
        first.receipt,
        first.evidence,
      ])
      for (const other of [
        { evidence: [await attached(city, 'p1')] },
        { evidence: [{ ...evidence[0], token: evidence[0]?.token ?? '', exposes: true }] },
        { evidence, link: 'https://example.com/1' },
        { evidence, topic: 'right' as const },
        {},
      ]) {
        const answer = await city.call('p1', 'matter', 'submit', { id, ...LEAD, ...other })
        expect(answer).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(first.number) })
      }
    })
  })

  describe('is seen', () => {
    it('where it would betray the reporter, by the responsible body and the owner alone', async () => {
      const id = newId()
      const evidence = [
        await attached(city, 'p1', { bytes: pdfOf(), exposes: true }),
        await attached(city, 'p1', { bytes: pdfOf() }),
      ]
      const sent = await submit(id, { evidence })
      const [hidden] = sent.evidence
      for (const person of ['p1', 'p3']) {
        const seen = await city.ask(person, 'matter', 'read', { id })
        expect([seen.evidence.length, seen.evidenceWithheld]).toEqual([2, 0])
        expect(await linkedIds(person, id)).toHaveLength(2)
      }
      // The workstation that advises, and the section that oversees.
      for (const person of ['p2', 'p4']) {
        const seen = await city.ask(person, 'matter', 'read', { id })
        expect([seen.evidence.length, seen.evidenceWithheld]).toEqual([1, 1])
        expect(await linkedIds(person, id)).toHaveLength(1)
        expect(JSON.stringify(seen)).not.toContain(hidden?.sha256)
      }
      for (const person of ['p8', 'p10', 'p21']) {
        const links = await city.call(person, 'evidence', 'links', { matter: id })
        expect(links).toMatchObject({ code: 'NOT_FOUND' })
      }
    })

    it('as a photo, by staff only once WeChat has looked at it; the verdict costs nobody a conflict', async () => {
      const id = newId()
      const bytes = pictureOf()
      const { version } = await submit(id, { evidence: [await attached(city, 'p1', { bytes })] })
      expect(await linkedIds('p1', id)).toHaveLength(1)
      expect(await linkedIds('p3', id)).toEqual([])
      const before = await city.ask('p3', 'matter', 'read', { id })
      expect(before.evidence).toMatchObject([{ check: 'waiting' }])

      await wechatLooks()
      const { links, expiresAt } = await city.ask('p3', 'evidence', 'links', { matter: id })
      expect(links).toHaveLength(1)
      expect(expiresAt > before.receivedAt).toBe(true)
      const file = await fetch(links[0]?.url ?? '')
      expect(sha256Of(new Uint8Array(await file.arrayBuffer()))).toBe(sha256Of(bytes))
      expect((await city.ask('p3', 'matter', 'read', { id })).evidence).toMatchObject([{ check: 'passed' }])
      await city.ask('p3', 'matter', 'sign', { id: newId(), matter: id, version })
    })

    it('never by others where WeChat refused it; its owner keeps it, and the bureau is told', async () => {
      const id = newId()
      const { token } = await received(city, 'p1', pictureOf(), 'refused-by-wechat.jpg')
      await submit(id, { evidence: [{ token, exposes: false }, await attached(city, 'p1')] })
      await wechatLooks()
      const seen = await city.ask('p3', 'matter', 'read', { id })
      expect(seen.evidence.map(piece => piece.check)).toEqual(['refused', 'passed'])
      expect(await linkedIds('p3', id)).toEqual([seen.evidence[1]?.id])
      expect(await linkedIds('p1', id)).toHaveLength(2)
    })

    it('without a verdict for a day, by staff all the same, and it is not called checked', async () => {
      const id = newId()
      city.cloud.answerWechatWith({ errcode: 40001, errmsg: 'down' })
      await submit(id, { evidence: [await attached(city, 'p1')] })
      await city.post('/local/time', { advance: '3h' })
      expect(await linkedIds('p3', id)).toEqual([])
      await city.post('/local/time', { advance: '22h' })
      expect(await linkedIds('p3', id)).toHaveLength(1)
      expect((await city.ask('p3', 'matter', 'read', { id })).evidence).toMatchObject([{ check: 'none' }])
    })

    it('when it was added later, as when it came at once', async () => {
      const id = newId()
      const { version } = await submit(id)
      const added = await city.ask('p1', 'matter', 'add', {
        id: newId(),
        matter: id,
        version,
        text: '补充一张照片',
        evidence: [await attached(city, 'p1')],
      })
      expect(added.evidence).toMatchObject([{ check: 'waiting' }])
      expect(await linkedIds('p3', id)).toEqual([])
      await wechatLooks()
      expect(await linkedIds('p3', id)).toHaveLength(1)
      // The first submission, sent once more, is still the same one.
      expect((await submit(id)).evidence).toHaveLength(1)
    })
  })

  describe('is checked by anybody who has the file', () => {
    const check = (sha256: string) => city.ask(null, 'evidence', 'check', { sha256 })

    it('with yes and the time, for the file and for the receipt, and nothing else', async () => {
      const bytes = pictureOf()
      const sent = await submit(newId(), { evidence: [await attached(city, 'p1', { bytes })] })
      const told = { known: true, at: sent.receivedAt }
      expect(await check(sha256Of(bytes))).toEqual(told)
      expect(await check(sent.receipt ?? '')).toEqual(told)
      expect(await check(` ${sha256Of(bytes).toUpperCase()} `)).toEqual(told)
    })

    it('with no for a file that was never submitted, received or not', async () => {
      const { sha256 } = await received(city, 'p1')
      expect(await check(sha256)).toEqual({ known: false, at: null })
    })

    it('with its own time where it was added later, and the earliest where it came twice', async () => {
      const bytes = pdfOf()
      const id = newId()
      const { version, receivedAt } = await submit(id)
      await city.post('/local/time', { advance: '1m' })
      const evidence = [await attached(city, 'p1', { bytes })]
      await city.ask('p1', 'matter', 'add', {
        id: newId(),
        matter: id,
        version,
        text: '补充一份文件',
        evidence,
      })
      const { at } = await check(sha256Of(bytes))
      expect(at && at > receivedAt).toBe(true)
      await submit(newId(), { evidence })
      expect((await check(sha256Of(bytes))).at).toBe(at)
    })

    it('with no for what was only tried out', async () => {
      const trial = 'new:reviewer'
      await city.ask(trial, 'identity', 'accept', { id: newId('trial'), code: 'TRIAL-2026-0001' })
      const bytes = pictureOf()
      const id = newId()
      const evidence = [await attached(city, trial, { bytes })]
      const sent = await city.ask(trial, 'matter', 'submit', { id, ...LEAD, evidence })
      expect(sent.slip.responsible.name).not.toContain('固始')
      expect(await check(sha256Of(bytes))).toEqual({ known: false, at: null })
      expect(await city.call('p3', 'matter', 'read', { id })).toMatchObject({ code: 'NOT_FOUND' })
    })
  })
})
