/** What WeChat's review asks of a package, as far as the package itself can show it; the rest is in docs/wechat-review.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WEAPP } from './simulator'

const ROOT = join(__dirname, '../..')

type AppJson = {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string }[] }
  lazyCodeLoading?: string
  __usePrivacyCheck__?: boolean
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc: string }>
  preloadRule?: Record<string, { packages: string[] }>
}

const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as AppJson
const packaged = readdirSync(WEAPP, { recursive: true, encoding: 'utf8' })

/** Interfaces that touch personal data: WeChat's guide has a line for each, and refuses them without it. */
const PRIVATE: Record<string, string> = {
  chooseLocation: '位置',
  getLocation: '位置',
  getFuzzyLocation: '位置',
  choosePoi: '位置',
  onLocationChange: '位置',
  startLocationUpdate: '位置',
  chooseAddress: '通讯地址',
  chooseMedia: '照片或视频',
  chooseImage: '照片或视频',
  chooseVideo: '照片或视频',
  chooseMessageFile: '文件',
  getRecorderManager: '麦克风',
  saveImageToPhotosAlbum: '相册',
  saveVideoToPhotosAlbum: '相册',
  setClipboardData: '剪切板',
  getClipboardData: '剪切板',
  getPhoneNumber: '手机号',
  getUserProfile: '昵称、头像',
  chooseAvatar: '昵称、头像',
  chooseInvoiceTitle: '发票抬头',
  addPhoneContact: '通讯录',
  addPhoneCalendar: '日历',
}

/** Of those, what `requiredPrivateInfos` has to list. */
const LOCATION = Object.keys(PRIVATE).filter(name => PRIVATE[name] === '位置' || name === 'chooseAddress')

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.(test|h5)\.tsx?$/.test(file))
  .map(file => ({ file, text: readFileSync(join(ROOT, 'src', file), 'utf8') }))
const written = sources.map(({ text }) => text).join('\n')

const used = Object.keys(PRIVATE).filter(name =>
  new RegExp(`\\bTaro\\.${name}\\b|openType="${name}"`).test(written),
)

/** What every part of ours overrules, what only H5 shows, and the digit in a dot. */
const MAY_BE_FIXED = ['page', 'taro-navigation-bar', 'tab-bar__badge']

const pages = [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages: own }) => own.map(page => `${root}/${page}`)),
]

describe('consent', () => {
  it('is kept by WeChat itself: without it no private interface answers', () =>
    expect(app.__usePrivacyCheck__).toBe(true))

  it('is declared for every location interface that is used, and for no other', () =>
    expect([...(app.requiredPrivateInfos ?? [])].sort()).toEqual(
      LOCATION.filter(name => used.includes(name)).sort(),
    ))

  it('to location says in a sentence what for', () => {
    const said = app.permission?.['scope.userLocation']?.desc ?? ''
    expect(said.length).toBeGreaterThan(5)
    expect(said.length).toBeLessThanOrEqual(30)
  })

  it('has a line in our own guide, and in the list for WeChat’s, for everything that is used', () => {
    const review = readFileSync(join(ROOT, 'docs/wechat-review.md'), 'utf8')
    expect(used.length).toBeGreaterThan(0)
    for (const name of used) expect(review).toContain(name)
  })
})

describe('the package', () => {
  it('loads code only where it is needed', () => expect(app.lazyCodeLoading).toBe('requiredComponents'))

  it('brings along everything of every page', () => {
    for (const page of pages) {
      for (const kind of ['js', 'json', 'wxml']) {
        expect([page, kind, existsSync(join(WEAPP, `${page}.${kind}`))]).toEqual([page, kind, true])
      }
    }
  })

  it('has an address for every page, and no address without one', () => {
    const routes = readFileSync(join(ROOT, 'src/lib/routes.ts'), 'utf8')
    const addresses = [...routes.matchAll(/(\w+): '\/((?:pages|packages)\/[\w/]+)'/g)]
    expect(addresses.map(([, , page]) => page).sort()).toEqual([...pages].sort())
  })

  it('leads to every page from some screen', () => {
    const routes = readFileSync(join(ROOT, 'src/lib/routes.ts'), 'utf8')
    const names = [...routes.matchAll(/(\w+): '\/packages\//g)].map(([, name]) => name)
    const calls = written.replace(routes, '')
    // By name in a call, or by address where the page is opened from outside (a code that was scanned).
    expect(names.filter(name => !new RegExp(`['"]${name}['"]`).test(calls))).toEqual([])
  })

  it('holds no picture: no emblem, no photo, nothing that somebody else may own', () =>
    expect(packaged.filter(file => /\.(png|jpe?g|gif|webp|bmp|svg|ico)$/i.test(file))).toEqual([]))

  it('fetches subpackages ahead only where they are needed next', () => {
    const roots = app.subPackages.map(({ root }) => root)
    for (const { packages } of Object.values(app.preloadRule ?? {})) {
      for (const name of packages) expect(roots).toContain(name)
    }
  })

  it('asks for an account nowhere by itself: signing in is never called on opening', () =>
    expect(written).not.toMatch(/Taro\.(login|getUserInfo|getUserProfile)\b/))
})

describe('the styles', () => {
  const style = packaged
    .filter(file => file.endsWith('.wxss'))
    .map(file => readFileSync(join(WEAPP, file), 'utf8'))
    .join('\n')

  it('keep clear of the phone’s own gesture area', () =>
    expect(style).toMatch(/env\(safe-area-inset-bottom\)/))

  it('grow with the large type: a fixed size stands only where nothing is read, or is inherited past', () => {
    const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    const fixed = rules
      .filter(([, , body = '']) => /font-size:\s*[\d.]+(rpx|px)/.test(body))
      .map(([, selector = '']) => selector.trim())
    expect(fixed.filter(selector => !MAY_BE_FIXED.some(allowed => selector.includes(allowed)))).toEqual([])
  })
})
