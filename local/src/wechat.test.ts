import { createRequire } from 'node:module'
import { startTestCloud, TEST_MANIFEST, type TestCloud, temporaryFolder } from './test-cloud'

/** Notes what was pushed to it. */
const EVENTS = `
const sdk = require(${JSON.stringify(createRequire(__filename).resolve('@cloudbase/node-sdk'))})
const db = sdk.init({ env: sdk.SYMBOL_CURRENT_ENV }).database()
exports.main = async event => {
  if (event.fail) throw new Error('no')
  await db.collection('notes').add({ ...event, day: 'pushed' })
}`

describe('WeChat’s interfaces', () => {
  const { folder, remove } = temporaryFolder()
  let cloud: TestCloud
  beforeAll(async () => {
    const [probe] = TEST_MANIFEST.functions
    cloud = await startTestCloud(folder, {
      manifest: {
        ...TEST_MANIFEST,
        functions: [
          ...(probe
            ? [{ ...probe, openapi: ['security.look', 'security.break', 'other.api', '__proto__'] }]
            : []),
          { name: 'events', memoryMB: 256, timeoutSeconds: 20, callable: false },
        ],
      },
      sources: { events: EVENTS },
      wechat: {
        'security.look': ({ what }, push) => {
          push({ functionName: 'events', event: { what } })
          return { looked: what }
        },
        'security.break': (_request, push) => {
          push({ functionName: 'events', event: { fail: true } })
          return {}
        },
      },
    })
  })
  afterAll(async () => {
    await cloud.stop()
    remove()
  })
  const ask = (apiName: string, requestData: Record<string, unknown> = {}) =>
    cloud.run(`return (await app.callWxOpenApi(input)).result`, { apiName, requestData })

  test('a stand-in adds to the answer; what has none is done', async () => {
    expect(await ask('security.look', { what: 1 })).toEqual({ errcode: 0, errmsg: 'ok', looked: 1 })
    expect(await ask('other.api')).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await ask('__proto__')).toEqual({ errcode: 0, errmsg: 'ok' })
  })

  test('an interface that the function does not declare is refused, as by WeChat', async () => {
    expect(await ask('security.undeclared')).toMatchObject({ errcode: -604101 })
  })

  test('what a stand-in pushes has reached its function when the call that asked is over', async () => {
    await ask('security.look', { what: 'seen' })
    const notes = `return (await db.collection('notes').where({ day: 'pushed', what: 'seen' }).get()).data.length`
    expect(await cloud.run(notes)).toBe(1)
  })

  test('an error that was asked for is answered instead of the stand-in, until it is taken back', async () => {
    cloud.answerWechatWith({ errcode: 40001, errmsg: 'down' })
    expect(await ask('security.look')).toEqual({ errcode: 40001, errmsg: 'down' })
    cloud.answerWechatWith({ errcode: 0, errmsg: 'ok' })
    expect(await ask('security.look')).toMatchObject({ errcode: 0 })
  })

  test('a push that fails is told of and fails no call', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => {})
    expect(await ask('security.break')).toMatchObject({ errcode: 0 })
    expect(log.mock.calls.flat().join()).toContain('push to events')
    log.mockRestore()
  })
})
