/**
 * The shipped weapp build without WeChat's tools: miniprogram-simulate renders `dist/weapp`, `wx` is answered here,
 * and `wx.cloud.callFunction` goes to a running local cloud as a named person.
 */
import { request } from 'node:http'
import { join } from 'node:path'
import simulate from 'miniprogram-simulate'
import { PhoneFiles } from './phone-files'

/** The package as it would be uploaded. */
export const WEAPP = join(__dirname, '../../dist/weapp')

type Options = { success?: (result: unknown) => void; fail?: (error: unknown) => void; complete?: () => void }
type Query = Record<string, string>
type PageInstance = Record<string, unknown> & { route: string; options: Query; setData: unknown }

/** How long something may take to appear, in milliseconds. */
const PATIENCE_MS = 15_000

/** What succeeds and does nothing that a test looks at. */
const SILENT = [
  'hideLoading',
  'showLoading',
  'hideToast',
  'hideKeyboard',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'pageScrollTo',
  'hideTabBar',
  'setClipboardData',
  'makePhoneCall',
  'requestSubscribeMessage',
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'onAppShow',
  'onAppHide',
  'onError',
  'onUnhandledRejection',
]

/** Ends a call of `wx` as WeChat does: callbacks, then the promise. */
function answer(options: Options | undefined, result: unknown): Promise<unknown> {
  options?.success?.(result)
  options?.complete?.()
  return Promise.resolve(result)
}

function postJson(url: string, token: string | null, body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      },
      response => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', chunk => {
          text += chunk
        })
        response.on('end', () => resolve(JSON.parse(text)))
      },
    )
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

export class Simulator {
  /** Warnings about templates that WeChat would not find; a test fails on any. */
  readonly warnings: string[] = []
  readonly toasts: string[] = []
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

  private wx(): Record<string, unknown> {
    const device = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 2 }
    const info = {
      ...device,
      platform: 'devtools',
      SDKVersion: '3.5.0',
      statusBarHeight: 47,
      safeArea: { bottom: 810 },
    }
    const go = ({ url, ...options }: Options & { url: string }) => {
      this.pending = this.open(url).then(() => answer(options, {}))
      return this.pending
    }
    const noop = (options?: Options) => answer(options, {})
    const known: Record<string, unknown> = {
      cloud: {
        init: () => {},
        uploadFile: this.files.uploadFile,
        callFunction: async ({ name, data, ...options }: Options & { name: string; data: unknown }) => {
          this.calls += 1
          try {
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
      setStorageSync: (key: string, value: unknown) => void this.storage.set(key, value),
      removeStorageSync: (key: string) => void this.storage.delete(key),
      getStorageInfoSync: () => ({ keys: [...this.storage.keys()], currentSize: 1, limitSize: 10240 }),
      canIUse: () => true,
      navigateTo: go,
      redirectTo: go,
      switchTab: go,
      reLaunch: go,
      navigateBack: (options?: Options) => {
        this.stack.pop()
        return answer(options, {})
      },
      showToast: (options: Options & { title: string }) => {
        this.toasts.push(options.title)
        return answer(options, {})
      },
      showModal: (options: Options) => answer(options, { confirm: true, cancel: false }),
      getNetworkType: (options?: Options) => answer(options, { networkType: 'wifi' }),
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
      createSelectorQuery: () => this.selectorQuery(),
      getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
    }
    return { ...Object.fromEntries(SILENT.map(name => [name, noop])), ...known }
  }

  /** Answers every query with a plausible rectangle. */
  private selectorQuery() {
    const rectangle = { left: 0, top: 0, width: 100, height: 20, right: 100, bottom: 20 }
    const asked: unknown[] = []
    const query: Record<string, unknown> = {}
    const remember = (result: unknown) => (callback?: (result: unknown) => void) => {
      asked.push(result)
      callback?.(result)
      return query
    }
    const node = {
      boundingClientRect: remember(rectangle),
      scrollOffset: remember({ scrollTop: 0 }),
      fields: remember({}),
    }
    const list = { ...node, boundingClientRect: remember([rectangle]) }
    return Object.assign(query, {
      in: () => query,
      select: () => node,
      selectAll: () => list,
      selectViewport: () => node,
      exec: (callback?: (results: unknown[]) => void) => callback?.(asked),
    })
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

  /** Waits until no call has been under way for a while and the text stands still. */
  async rests(): Promise<void> {
    let still = 0
    for (let last = ''; still < 5; ) {
      await this.settle()
      still = this.calls === 0 && this.text === last ? still + 1 : 0
      last = this.text
    }
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
