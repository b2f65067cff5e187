import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { startTestCloud, type TestCloud, temporaryFolder } from './test-cloud'

describe('the gateway and the storage', () => {
  const { folder, remove } = temporaryFolder()
  let cloud: TestCloud
  beforeAll(async () => {
    const staticDir = join(folder, 'h5')
    mkdirSync(join(staticDir, 'js'), { recursive: true })
    writeFileSync(join(staticDir, 'index.html'), '<div id="app"></div>')
    writeFileSync(join(staticDir, 'js', 'app.js'), 'void 0')
    writeFileSync(join(folder, 'secret.txt'), 'outside')
    cloud = await startTestCloud(folder, {
      staticDir,
      routes: app => void app.get('/local/hello', c => c.text('hello')),
    })
  })
  afterAll(async () => {
    await cloud.stop()
    remove()
  })
  const post = (
    path: string,
    body: RequestInit['body'],
    token?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(cloud.url + path, {
      method: 'POST',
      body,
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    })
  const upload = (name: string, size: number, token?: string): Promise<Response> =>
    post(`/v1/storage/upload?name=${encodeURIComponent(name)}`, 'x'.repeat(size), token)

  test('a function is called as the token’s account, or as a visitor, and the answer says what it cost', async () => {
    const script = JSON.stringify({
      script: `await db.collection('notes').where({ day: 1 }).get(); return { openid: app.auth().getUserInfo().openId }`,
    })
    const known = await post('/v1/functions/probe', script, 'o-client')
    expect([known.status, await known.json(), known.headers.get('x-local-database-calls')]).toEqual([
      200,
      { openid: 'o-client' },
      '1',
    ])
    expect(await (await post('/v1/functions/probe', script)).json()).toEqual({ openid: '' })
    const unknown = await post('/v1/functions/probe', script, 'unknown')
    expect([unknown.status, (await unknown.json()).code]).toEqual([401, 'UNKNOWN_TOKEN'])
  })

  test.each([
    ['probe', '{"script":"throw new Error(1)"}', 500, 'FUNCTIONS_EXECUTE_FAIL'],
    ['hidden', '{}', 403, 'PERMISSION_DENIED'],
    ['nobody', '{}', 404, 'FUNCTION_NOT_FOUND'],
    ['probe', 'not json', 400, 'INVALID_PARAM'],
    ['probe', JSON.stringify({ input: 'x'.repeat(1024 * 1024) }), 413, 'EXCEED_REQUEST_SIZE_LIMIT'],
  ])('%s with %.30s is refused with %i %s', async (name, body, status, code) => {
    const answer = await post(`/v1/functions/${name}`, body)
    expect([answer.status, (await answer.json()).code]).toEqual([status, code])
  })

  test('an account’s upload lies in its own folder and functions read it; visitors, big files and bad names are refused', async () => {
    const { fileId } = await (await upload('照片.jpg', 1000, 'o-client')).json()
    expect(fileId).toMatch(/^cloud:\/\/test-env\.[^/]+\/uploads\/[0-9a-f]{16}\/[0-9a-f]{24}-照片\.jpg$/)
    expect(
      await cloud.run(`return (await app.downloadFile({ fileID: input })).fileContent.length`, fileId),
    ).toBe(1000)
    const form = new FormData()
    form.set('file', new Blob(['abc']), 'b.txt')
    expect((await (await post('/v1/storage/upload', form, 'o-client')).json()).fileId).toMatch(/-b\.txt$/)
    expect((await cloud.upload('o-client', 'c.txt', Buffer.from('c'))).fileId.split('/')[4]).toBe(
      fileId.split('/')[4],
    )
    const refused = [
      upload('a.jpg', 10),
      upload('a.jpg', 1001, 'o-c'),
      upload('../a', 1, 'o-c'),
      upload('', 1, 'o-c'),
      upload('n'.repeat(900), 1, 'o-c'),
    ]
    expect((await Promise.all(refused)).map(answer => answer.status)).toEqual([403, 413, 400, 400, 400])
  })

  test('a function’s file goes up, comes down, is linked until the link expires, and is gone once deleted', async () => {
    const [fileID, text, url] = await cloud.run<[string, string, string]>(`
      const { fileID } = await app.uploadFile({ cloudPath: '文书/告知 书#1.html', fileContent: Buffer.from('内容') })
      const { fileContent } = await app.downloadFile({ fileID })
      const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 3600 }] })
      return [fileID, fileContent.toString(), fileList[0].tempFileURL]`)
    expect(text).toBe('内容')
    const got = await fetch(url)
    expect([got.status, await got.text(), got.headers.get('content-type')]).toEqual([
      200,
      '内容',
      'text/html; charset=utf-8',
    ])
    expect((await fetch(url.replace('sign=', 'sign=0'))).status).toBe(403)
    await cloud.clock.advance('61m')
    expect(await (await fetch(url)).text()).toContain('CDN_SIGNATURE_EXPIRED')
    const codes = await cloud.run(
      `
      const gone = async fileID => (await app.deleteFile({ fileList: [fileID] })).fileList[0].code
      const link = async fileID => (await app.getTempFileURL({ fileList: [fileID] })).fileList[0].code
      const bad = await app.getTempFileURL({ fileList: Array(51).fill(input) }).catch(e => e.code)
      return [await gone(input), await gone(input), await link(input), await link('cloud://other.x/y'), bad,
        await app.uploadFile({ cloudPath: '/a', fileContent: Buffer.from('x') }).catch(e => e.code),
        await app.uploadFile({ cloudPath: 'a', fileContent: Buffer.alloc(1001) }).catch(e => e.message)]`,
      fileID,
    )
    expect(codes).toEqual([
      'SUCCESS',
      'STORAGE_FILE_NONEXIST',
      'STORAGE_FILE_NONEXIST',
      'STORAGE_EXCEED_AUTHORITY',
      'INVALID_PARAM',
      'INVALID_PARAM',
      expect.stringContaining('1001 bytes'),
    ])
  })

  test('serves the H5 app with types and etags, the owner’s routes, and nothing outside the folder', async () => {
    const page = await fetch(`${cloud.url}/`)
    expect([await page.text(), page.headers.get('content-type')]).toEqual([
      '<div id="app"></div>',
      'text/html; charset=utf-8',
    ])
    const script = await fetch(`${cloud.url}/js/app.js`)
    expect(script.headers.get('content-type')).toContain('javascript')
    const again = await fetch(`${cloud.url}/js/app.js`, {
      headers: { 'if-none-match': script.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect((await fetch(`${cloud.url}/pages/matter`)).status).toBe(200)
    expect((await fetch(`${cloud.url}/js/none.js`)).status).toBe(404)
    expect((await fetch(`${cloud.url}/..%2fsecret.txt`)).status).toBe(404)
    expect(await (await fetch(`${cloud.url}/local/hello`)).text()).toBe('hello')
  })

  test('answers only to 127.0.0.1 and localhost', async () => {
    const status = (host: string): Promise<number | undefined> =>
      new Promise((done, failed) => {
        const { port } = new URL(cloud.url)
        request({ host: '127.0.0.1', port, path: '/', headers: { host } }, answer =>
          done(answer.resume().statusCode),
        )
          .on('error', failed)
          .end()
      })
    expect(await status('evil.example')).toBe(403)
    expect(await status('localhost:8080')).toBe(200)
    const foreign = await post('/v1/functions/probe', '{}', undefined, { origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
  })
})
