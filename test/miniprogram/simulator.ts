/**
 * The shipped weapp build without WeChat's tools: miniprogram-simulate renders `dist/weapp`, `wx` is answered here,
 * and `wx.cloud.callFunction` goes to a running local cloud as a named person.
 */
import { join } from 'node:path'
import simulate from 'miniprogram-simulate'
import { PhoneFiles } from './phone-files'
import { answer, type Options, postJson, SILENT, selectorQuery } from './wechat-answers'

/** The package as it would be uploaded. */
export const WEAPP = join(__dirname, '../../dist/weapp')

type Query = Record<string, string>
type PageInstance = Record<string, unknown> & { route: string; options: Query; setData: unknown }

/** How long something may take to appear, in milliseconds. */
const PATIENCE_MS = 15_000

/** Of a button under a question, in characters; WeChat refuses the question otherwise. */
const BUTTON_MOST = 4
/** Of one kept value, and of what one `setData` hands over, in bytes. */
const KEPT_MOST = 1024 * 1024
const HANDED_MOST = 256 * 1024
/** Pages on top of each other. */
const STACK_MOST = 10

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

export class Simulator {
  /** Warnings about templates that WeChat would not find; a test fails on any. */
  readonly warnings: string[] = []
  readonly toasts: string[] = []
  /** What was done that WeChat refuses or advises against: too long a button, too much kept or handed over at once. */
  readonly refused: string[] = []
  /** Calls of `wx` that only WeChat has, by name. */
  readonly asked: string[] = []
  private connected = true
  private readonly hearNetwork: ((status: { isConnected: boolean; networkType: string }) => void)[] = []
  private readonly storage = new Map<string, unknown>()
  /** Whether WeChat has recorded the person's consent to the privacy guide. */
  private agreed = false
  private readonly stack: { page: PageInstance; root: ReturnType<typeof simulate.render> }[] = []
  private app: Record<string, unknown> = {}
  private opening: Query = {}
  private openingPath = ''
  readonly files: PhoneFiles
  /** Cloud calls under way. */
  private calls = 0

  constructor(
    private readonly cloudUrl: string,
    /** The person whose WeChat it is: a row of the demonstration, or null for nobody. */
    private readonly person: string | null,
    /** Folder of the package. */
    private readonly weapp = WEAPP,
  ) {
    this.files = new PhoneFiles(cloudUrl, person)
    const { warn, error } = console
    const heard =
      (tell: typeof warn) =>
      (...args: unknown[]) => {
        const text = args.map(String).join(' ')
        if (/Template .* not found/.test(text)) this.warnings.push(text)
        else tell(...args)
      }
    console.warn = heard(warn)
    console.error = heard(error)
    this.install()
    require(join(this.weapp, 'app.js'))
  }

  private install(): void {
    const globals = globalThis as unknown as Record<string, unknown>
    globals.wx = this.wx()
    globals.App = (config: Record<string, unknown>) => {
      this.app = config
      const launch = config.onLaunch as ((options: object) => void) | undefined
      launch?.call(config, { path: 'pages/home/index', query: {}, scene: 1001 })
    }
    globals.getApp = () => this.app
    globals.getCurrentPages = () => this.stack.map(entry => entry.page)
    const component = globals.Component as (options: object) => void
    // j-component takes only arrays of behaviors; Taro leaves something else where there are none.
    globals.Component = (options: Record<string, unknown>) => {
      const { behaviors, ...rest } = options
      component(Array.isArray(behaviors) ? options : rest)
    }
    globals.Page = (config: Record<string, unknown>) => this.registerPage(component, config)
  }

  /** A page is a component whose lifetimes call the page's own. */
  private registerPage(component: (options: object) => void, config: Record<string, unknown>): void {
    const simulator = this
    const methods = Object.fromEntries(
      Object.entries(config).filter(([, value]) => typeof value === 'function'),
    )
    component({
      data: config.data,
      methods,
      lifetimes: {
        attached(this: PageInstance & { onLoad?(query: Query): void; onShow?(): void }) {
          simulator.weigh(this)
          this.route = simulator.openingPath
          this.options = simulator.opening
          const last = simulator.stack.at(-1)
          if (last) last.page = this
          this.onLoad?.(simulator.opening)
          this.onShow?.()
        },
        ready(this: PageInstance & { onReady?(): void }) {
          this.onReady?.()
        },
      },
    })
  }

  /** Weighs whatever the page hands over to be drawn. */
  private weigh(page: PageInstance): void {
    const hand = page.setData as (data: object, done?: () => void) => void
    page.setData = (data: object, done?: () => void) => {
      const bytes = bytesOf(data)
      if (bytes > HANDED_MOST) this.refused.push(`setData of ${bytes} bytes on ${page.route}`)
      hand.call(page, data, done)
    }
  }

  private wx(): Record<string, unknown> {
    const device = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 2 }
    const info = {
      ...device,
      platform: 'devtools',
      SDKVersion: '3.5.0',
      statusBarHeight: 47,
      safeArea: { bottom: 810 },
    }
    /** Opens a page; `leaves` says how many of the stack go first. */
    const goLeaving =
      (leaves: (depth: number) => number) =>
      ({ url, ...options }: Options & { url: string }) => {
        const left = leaves(this.stack.length)
        if (this.stack.length - left >= STACK_MOST) {
          options.fail?.({ errMsg: 'navigateTo:fail webview count limit exceed' })
          return Promise.reject(new Error('webview count limit exceed'))
        }
        this.close(left)
        this.pending = this.open(url).then(() => answer(options, {}))
        return this.pending
      }
    const all = (depth: number) => depth
    const noop = (options?: Options) => answer(options, {})
    const known: Record<string, unknown> = {
      cloud: {
        init: () => {},
        uploadFile: (options: Parameters<PhoneFiles['uploadFile']>[0]) => {
          this.files.losesNext ||= !this.connected
          return this.files.uploadFile(options)
        },
        callFunction: async ({ name, data, ...options }: Options & { name: string; data: unknown }) => {
          this.calls += 1
          try {
            if (!this.connected) throw { errCode: -404011, errMsg: 'cloud.callFunction:fail' }
            const result = await postJson(`${this.cloudUrl}/v1/functions/${name}`, this.person, data)
            return await answer(options, { result, errMsg: 'cloud.callFunction:ok' })
          } catch (error) {
            options.fail?.(error)
            throw error
          } finally {
            this.calls -= 1
          }
        },
      },
      ...this.files.wx,
      getSystemInfoSync: () => info,
      getWindowInfo: () => info,
      getDeviceInfo: () => info,
      getAppBaseInfo: () => ({ ...info, theme: 'light' }),
      getMenuButtonBoundingClientRect: () => ({
        top: 51,
        bottom: 83,
        left: 296,
        right: 383,
        width: 87,
        height: 32,
      }),
      getStorageSync: (key: string) => this.storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => {
        if (bytesOf(value) > KEPT_MOST) {
          this.refused.push(`${bytesOf(value)} bytes kept under ${key}`)
          throw new Error('setStorageSync:fail entry size limit reached')
        }
        this.storage.set(key, value)
      },
      removeStorageSync: (key: string) => void this.storage.delete(key),
      getStorageInfoSync: () => ({ keys: [...this.storage.keys()], currentSize: 1, limitSize: 10240 }),
      canIUse: () => true,
      navigateTo: goLeaving(() => 0),
      redirectTo: goLeaving(() => 1),
      switchTab: goLeaving(all),
      reLaunch: goLeaving(all),
      navigateBack: (options?: Options) => {
        this.close(1)
        const shown = this.stack.at(-1)?.page
        const show = shown?.onShow as (() => void) | undefined
        show?.call(shown)
        return answer(options, {})
      },
      showToast: (options: Options & { title: string }) => {
        this.toasts.push(options.title)
        return answer(options, {})
      },
      showModal: (options: Options & { confirmText?: string; cancelText?: string }) => {
        for (const text of [options.confirmText, options.cancelText]) {
          if ([...(text ?? '')].length > BUTTON_MOST) this.refused.push(`showModal with “${text}”`)
        }
        return answer(options, { confirm: true, cancel: false })
      },
      requestSubscribeMessage: (options: Options) => {
        this.asked.push('requestSubscribeMessage')
        return answer(options, {})
      },
      getNetworkType: (options?: Options) =>
        answer(options, { networkType: this.connected ? 'wifi' : 'none' }),
      onNetworkStatusChange: (hear: (typeof this.hearNetwork)[number]) => void this.hearNetwork.push(hear),
      nextTick: (callback: () => void) => setTimeout(callback, 0),
      onNeedPrivacyAuthorization: () => {},
      requirePrivacyAuthorize: (options: Options) => {
        if (this.agreed) return answer(options, { errMsg: 'requirePrivacyAuthorize:ok' })
        options.fail?.({ errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized' })
      },
      getUpdateManager: () => ({
        onUpdateReady() {},
        onCheckForUpdate() {},
        onUpdateFailed() {},
        applyUpdate() {},
      }),
      createSelectorQuery: selectorQuery,
      getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
    }
    return { ...Object.fromEntries(SILENT.map(name => [name, noop])), ...known }
  }

  /** Ends as many pages from the top of the stack. */
  private close(count: number): void {
    for (const { page, root } of this.stack.splice(this.stack.length - count, count)) {
      const end = page.onUnload as (() => void) | undefined
      end?.call(page)
      root.dom?.remove()
    }
  }

  private pending: Promise<unknown> = Promise.resolve()

  /** Opens a page as WeChat would: `/packages/matters/report/index?kind=lead`. */
  async open(url: string): Promise<void> {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    this.openingPath = path
    this.opening = Object.fromEntries(new URLSearchParams(search))
    const id = simulate.load(join(this.weapp, path), { rootPath: this.weapp })
    const root = simulate.render(id)
    const page = { route: path, options: this.opening, setData: () => {} } as PageInstance
    this.stack.push({ page, root })
    const host = document.createElement('div')
    document.body.appendChild(host)
    root.attach(host)
    await this.settle()
  }

  private get root(): ReturnType<typeof simulate.render> {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top.root
  }

  /** Path of the page on top. */
  get route(): string {
    return this.stack.at(-1)?.page.route ?? ''
  }

  /** Text on the page, without the markup. */
  get text(): string {
    return this.root.dom?.textContent ?? ''
  }

  /** Lets timers and promises run for one turn. */
  private settle(): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, 20))
  }

  /** Waits until something is there; throws with what the page shows instead. */
  private async until<T>(find: () => T | undefined | false, what: string): Promise<T> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = find()
      if (found) return found
      if (Date.now() > end) throw new Error(`${what}；页面 ${this.route} 上是：${this.text}`)
      await this.settle()
    }
  }

  /** Waits until the page shows a text. */
  async shows(text: string | RegExp): Promise<void> {
    const isShown = () => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text))
    await this.until(isShown, `“${text}” 没有出现`)
  }

  /** Waits until the mini-program has said something in passing. */
  async hears(words: string): Promise<void> {
    await this.until(() => this.toasts.includes(words), `没有听到“${words}”`)
  }

  /** Waits until no call has been under way for a while and the text stands still. */
  async rests(): Promise<void> {
    let still = 0
    for (let last = ''; still < 5; ) {
      await this.settle()
      still = this.calls === 0 && this.text === last ? still + 1 : 0
      last = this.text
    }
  }

  /** Takes the network away, or gives it back; WeChat tells the mini-program. */
  async network(connected: boolean): Promise<void> {
    this.connected = connected
    for (const hear of this.hearNetwork)
      hear({ isConnected: connected, networkType: connected ? 'wifi' : 'none' })
    await this.settle()
  }

  /** What the page on top has handed over to be drawn, as JSON. */
  get drawn(): string {
    return JSON.stringify(this.stack.at(-1)?.page.data) ?? ''
  }

  /** Keeps something on the phone, as the mini-program did on another day. */
  keep(key: string, value: unknown): void {
    this.storage.set(key, value)
  }

  /** What the mini-program keeps under a key. */
  kept(key: string): unknown {
    return this.storage.get(key)
  }

  /** Taps WeChat's own button of consent, which WeChat records before it tells the page. */
  async agree(): Promise<void> {
    const button = await this.until(() => this.root.querySelector('.wechat-button'), '没有微信的同意按钮')
    this.agreed = true
    button.dispatchEvent('agreeprivacyauthorization')
    await this.settle()
    await this.pending
  }

  /** Types into the first element of a class, once it is there. */
  async type(selector: string, value: string): Promise<void> {
    const element = await this.until(() => this.root.querySelector(selector), `没有 ${selector}`)
    element.dispatchEvent('input', { detail: { value, cursor: value.length } })
    await this.settle()
  }

  /** Taps what bears a text, once it is there: the smallest tappable part that holds it. */
  async tap(text: string): Promise<void> {
    const length = (part: { dom?: Element | null | undefined }) => part.dom?.textContent?.length ?? 0
    const smallest = () =>
      this.root
        .querySelectorAll('.tap')
        .filter(part => part.dom?.textContent?.includes(text))
        .sort((a, b) => length(a) - length(b))[0]
    const part = await this.until(smallest, `没有“${text}”可点`)
    part.dispatchEvent('tap')
    await this.settle()
    await this.pending
  }
}
