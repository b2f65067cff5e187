import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InvokeAnswer } from '../cloud'
import type { FunctionDeclaration } from '../manifest'
import { startTestCloud, TEST_MANIFEST, type TestCloud, temporaryFolder } from '../test-cloud'

const declare = (name: string, more: Partial<FunctionDeclaration> = {}): FunctionDeclaration => ({
  name,
  memoryMB: 128,
  timeoutSeconds: 10,
  callable: true,
  ...more,
})

const SOURCES = {
  slow: 'exports.main = async event => event.forever ? new Promise(() => setInterval(() => 0, 1000)) : "quick"',
  broken: 'throw new Error("cannot even load")',
  memory:
    'exports.main = async () => { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())) }',
  // Answers only when as many calls are inside at once as it is told to wait for.
  meeting: `
    const fs = require('fs'), path = require('path')
    exports.main = async event => {
      fs.writeFileSync(path.join(event.folder, 'here-' + event.name), '')
      while (fs.readdirSync(event.folder).filter(n => n.startsWith('here-')).length < event.guests) await new Promise(r => setTimeout(r, 5))
      return process.pid
    }`,
}

describe('the functions host', () => {
  const { folder, remove } = temporaryFolder()
  let cloud: TestCloud
  beforeAll(async () => {
    const functions = [
      ...TEST_MANIFEST.functions,
      declare('slow', { timeoutSeconds: 1 }),
      declare('broken'),
      declare('memory', { memoryMB: 64 }),
      declare('meeting'),
      declare('absent'),
    ]
    cloud = await startTestCloud(folder, { manifest: { ...TEST_MANIFEST, functions }, sources: SOURCES })
  })
  afterAll(async () => {
    await cloud.stop()
    remove()
  })
  const call = (name: string, event: unknown = {}): Promise<InvokeAnswer> =>
    cloud.invoke(name, event, { openid: null })

  test('gives the environment of the platform and nothing of the host', async () => {
    process.env.LOCAL_TEST_SECRET = 'of the host'
    const seen = await cloud.run<Record<string, string>>(
      `return { ...process.env, zone: String(new Date(0).getTimezoneOffset()) }`,
    )
    delete process.env.LOCAL_TEST_SECRET
    expect(seen).toMatchObject({
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      SCF_NAMESPACE: 'test-env',
      TCB_ENV: 'test-env',
      TZ: 'UTC',
      PLACE: 'xinyang',
      zone: '0',
    })
    expect(seen).not.toHaveProperty('LOCAL_TEST_SECRET')
    expect(seen).not.toHaveProperty('NODE_OPTIONS')
  })

  test('tells each call its own caller, and a visitor after an account finds nobody', async () => {
    const script = `
      const info = app.auth().getUserInfo(), known = sdk.getCloudbaseContext(context)
      return [info.openId, info.uid.length, known.WX_OPENID ?? null, known.TCB_ENV, process.env.WX_OPENID ?? null]`
    expect(await cloud.run(script, null, 'o-first')).toEqual([
      'o-first',
      32,
      'o-first',
      'test-env',
      'o-first',
    ])
    expect(await cloud.run(script, null, null)).toEqual(['', 0, null, 'test-env', null])
    expect(await cloud.run(script, null, 'o-other')).toEqual([
      'o-other',
      32,
      'o-other',
      'test-env',
      'o-other',
    ])
  })

  test('counts what one call cost, separately for each', async () => {
    const script = `
      await db.collection('notes').where({ day: 1 }).count()
      await Promise.all([1, 2].map(day => db.collection('notes').add({ day })))
      await app.uploadFile({ cloudPath: 'a/b.txt', fileContent: Buffer.from('x') })
      return 1`
    expect((await call('probe', { script })).calls).toEqual({ database: 3, storage: 1 })
    expect((await call('probe', { script: 'return 1' })).calls).toEqual({ database: 0, storage: 0 })
  })

  test('refuses and reports what a function does after its answer', async () => {
    expect(cloud.afterAnswerViolations()).toEqual([])
    await cloud.run(`
      state.late = new Promise(done => setTimeout(() => db.collection('notes').add({ day: 404 }).then(() => done('written'), e => done(e.code)), 30))
      return 1`)
    // The next call waits for the late one, which was made while nothing ran.
    const violations = async (): Promise<unknown> => {
      while (cloud.afterAnswerViolations().length === 0) await new Promise(done => setTimeout(done, 5))
      return cloud.afterAnswerViolations()
    }
    expect(await violations()).toMatchObject([{ functionName: 'probe', action: 'database.insertDocument' }])
    expect(
      await cloud.run(
        `return [await state.late, (await db.collection('notes').where({ day: 404 }).count()).total]`,
      ),
    ).toEqual(['CALL_AFTER_ANSWER', 0])
  })

  test('a call beyond its time fails with the platform’s words, and the next one gets a new process', async () => {
    const first = await call('slow').then(answer => answer.cold)
    await expect(call('slow', { forever: true })).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 1 seconds',
    })
    expect(await call('slow')).toMatchObject({ result: 'quick', cold: true })
    expect(first).toBe(true)
  })

  test('a throw, a crash, a full memory and a broken module are failures; the function stays callable', async () => {
    await expect(cloud.run(`throw new Error('deliberate')`)).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: 'deliberate',
    })
    await expect(cloud.run(`process.exit(3)`)).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('exit code 3'),
    })
    expect(await cloud.run(`return 'alive'`)).toBe('alive')
    await expect(call('memory')).rejects.toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
    await expect(call('broken')).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('cannot even load'),
    })
    await expect(call('absent')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    await expect(call('nobody')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    expect(readFileSync(join(cloud.dataDir, 'functions.log'), 'utf8')).toContain('deliberate')
  })

  test('clients cannot call what is not callable, functions can', async () => {
    await expect(call('hidden')).rejects.toMatchObject({ code: 'PERMISSION_DENIED' })
    const script = `return (await app.callFunction({ name: 'hidden', data: { script: 'return { from: app.auth().getUserInfo().openId }' } })).result`
    expect(await cloud.run(script)).toEqual({ from: '' })
  })

  test('refuses results above 1 MB to clients and events above 6 MB', async () => {
    await expect(cloud.run(`return 'x'.repeat(1024 * 1024)`)).rejects.toMatchObject({
      code: 'EXCEED_MAX_RESPONSE_SIZE',
    })
    await expect(call('probe', { input: 'x'.repeat(6 * 1024 * 1024) })).rejects.toMatchObject({
      code: 'EXCEED_REQUEST_SIZE_LIMIT',
    })
  })

  test('one call at a time a process; two processes by default; the third call waits', async () => {
    const alone = (await call('meeting', { folder, name: 0, guests: 1 })).result
    const [a, b, c] = await Promise.all([1, 2, 3].map(name => call('meeting', { folder, name, guests: 3 })))
    const pids = [a, b, c].map(answer => answer?.result)
    expect(pids[0]).toBe(alone)
    expect(new Set(pids).size).toBe(2)
  })

  test('records what is asked of WeChat and answers that it is done', async () => {
    const answer = await cloud.run(
      `return (await app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: { touser: 'o' } })).result`,
    )
    expect(answer).toMatchObject({ errcode: 0 })
    expect(cloud.wechatCalls()).toMatchObject([
      { functionName: 'probe', apiName: 'subscribeMessage.send', request: { touser: 'o' } },
    ])
  })
})
