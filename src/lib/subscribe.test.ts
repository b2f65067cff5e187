import type { Subscribed } from './subscribe'

const TEMPLATE = 'template-of-progress'

type Said = { answer?: Record<string, string>; error?: unknown; settings?: unknown }

/** The seam as a build for WeChat has it, with WeChat answering as told. */
const seam = async ({ answer, error, settings }: Said, template = TEMPLATE) => {
  process.env.TARO_ENV = 'weapp'
  process.env.PROGRESS_TEMPLATE = template
  jest.resetModules()
  const requestSubscribeMessage = jest.fn(async () => {
    if (error) throw error
    return answer
  })
  jest.doMock('@tarojs/taro', () => ({
    __esModule: true,
    default: {
      requestSubscribeMessage,
      getSetting: async () => ({ subscriptionsSetting: settings }),
    },
  }))
  return { ...(await import('./subscribe')), requestSubscribeMessage }
}

describe('asking for messages about progress', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
  })

  it('asks WeChat for the template of the build', async () => {
    const { maySubscribe, subscribe, requestSubscribeMessage } = await seam({
      answer: { [TEMPLATE]: 'accept' },
    })
    expect(maySubscribe).toBe(true)
    expect(await subscribe()).toBe('accepted')
    expect(requestSubscribeMessage).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: [TEMPLATE] }))
  })

  it('does not exist where the city has no template', async () => {
    expect((await seam({}, '')).maySubscribe).toBe(false)
  })

  it('tells a refusal of this time from one for good', async () => {
    const refused = { answer: { [TEMPLATE]: 'reject' } }
    const settings = { mainSwitch: true, itemSettings: {} }
    expect(await (await seam({ ...refused, settings })).subscribe()).toBe('refused')
    const always = { mainSwitch: true, itemSettings: { [TEMPLATE]: 'reject' } }
    expect(await (await seam({ ...refused, settings: always })).subscribe()).toBe('off')
  })

  it('knows the main switch and a ban', async () => {
    expect(await (await seam({ error: { errCode: 20004 } })).subscribe()).toBe('off')
    expect(await (await seam({ answer: { [TEMPLATE]: 'ban' } })).subscribe()).toBe('off')
  })

  it('says that nothing came of it where WeChat fails', async () => {
    const failed: Subscribed = 'failed'
    expect(await (await seam({ error: new Error('no network') })).subscribe()).toBe(failed)
  })
})
