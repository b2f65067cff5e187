/** What WeChat measures and asks of the package, checked on what would be uploaded. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type CityProcess, testCityProcess } from '../support/city-process'
import { Simulator, WEAPP } from './simulator'

type AppJson = {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  lazyCodeLoading: string
}

const KB = 1024
const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as AppJson

/** Source maps and licence texts are not uploaded. */
const files = readdirSync(WEAPP, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => statSync(join(WEAPP, file)).isFile() && !/\.map$|LICENSE/i.test(file))

const bytesOf = (wanted: (file: string) => boolean): number =>
  files.filter(wanted).reduce((sum, file) => sum + statSync(join(WEAPP, file)).size, 0)

const inSubpackage = (file: string) => app.subPackages.some(({ root }) => file.startsWith(`${root}/`))

describe('the package', () => {
  it('keeps its main package within 700 KB', () => {
    const bytes = bytesOf(file => !inSubpackage(file))
    expect(bytes).toBeGreaterThan(100 * KB)
    expect(bytes).toBeLessThanOrEqual(700 * KB)
  })

  it.each(app.subPackages.map(({ root }) => root))('keeps %s within 800 KB', root => {
    const bytes = bytesOf(file => file.startsWith(`${root}/`))
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(800 * KB)
  })

  it('loads code only where it is needed, and names no address to fetch from', () => {
    expect(app.lazyCodeLoading).toBe('requiredComponents')
    const styles = files
      .filter(file => file.endsWith('.wxss'))
      .map(file => readFileSync(join(WEAPP, file), 'utf8'))
    for (const style of styles) expect(style).not.toMatch(/url\(["']?(https?:)?\/\//)
  })

  it('never holds the dictionaries of routing', () => {
    const scripts = files
      .filter(file => file.endsWith('.js'))
      .map(file => readFileSync(join(WEAPP, file), 'utf8'))
    for (const township of ['陈淋子', '三河尖', '卜塔集']) {
      const escaped = [...township].map(char => `\\u${char.charCodeAt(0).toString(16)}`).join('')
      for (const script of scripts) expect(script.includes(township) || script.includes(escaped)).toBe(false)
    }
  })
})

/** What WeChat's own engine lacks, or has had removed: on a phone the page would break where it is reached. */
const MISSING: Record<string, RegExp> = {
  'the DOM': /(?<![\w.$])(window|document)\.(?!href)/,
  'network of browsers': /(?<![\w.$])(fetch|XMLHttpRequest)\(/,
  'storage of browsers': /\b(localStorage|sessionStorage|indexedDB)\b/,
  'files of browsers': /\bnew (Blob|File|FileReader|FormData)\b/,
  'addresses of browsers': /\bnew (URL|URLSearchParams)\(/,
  encoders: /\bnew Text(En|De)coder\b/,
  'crypto of browsers': /(?<![\w.$])crypto\.(subtle|getRandomValues|randomUUID)/,
  'other globals': /(?<![\w.$])(structuredClone|queueMicrotask|atob|btoa)\(|\bIntl\./,
  'lookbehind, which iOS before 16.4 cannot read': /\(\?<[=!]/,
  'evaluated code': /(?<![\w.$])eval\(/,
  'calls that WeChat has given up': /\b(wx|Taro)\.getSystemInfo(Sync|Async)?\(/,
}
/** Taro's runtime brings a DOM of its own, and names beside it what it stands for. */
const RUNTIME = 'taro.js'

describe('what runs on the phone', () => {
  const scripts = files
    .filter(file => file.endsWith('.js') && file !== RUNTIME)
    .map(file => ({ file, text: readFileSync(join(WEAPP, file), 'utf8') }))

  it.each(Object.entries(MISSING))('uses none of %s', (_what, pattern) => {
    const using = scripts.flatMap(({ file, text }) => {
      const found = pattern.exec(text)
      return found ? [`${file}: ${text.slice(Math.max(0, found.index - 30), found.index + 40)}`] : []
    })
    expect(using).toEqual([])
  })
})

describe('every page of the package', () => {
  const pages = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages: own }) => own.map(page => `${root}/${page}`)),
  ]
  const query: Record<string, string> = {
    'packages/matters/result/index': '?id=demo-matter-0001',
    'packages/matters/matter/index': '?id=demo-matter-0001',
    'packages/matters/receipt/index': '?id=demo-matter-0001',
    'packages/staff/handle/index': '?id=demo-matter-0001',
    'packages/staff/sheet/index': '?id=demo-matter-0001',
    'packages/rights/card/index': '?id=demo-card-0001',
    'packages/section/table/index': '?table=areas',
    'packages/section/row/index': '?table=areas&id=gaoxin',
    'packages/section/replay/index': '?id=demo-matter-0003',
  }
  /** Who uses a page, where it is not the enterprise or whoever works at the bureau. */
  const who: Record<string, string> = { 'packages/staff/people/index': 'p6' }
  let city: CityProcess
  beforeAll(async () => {
    city = await testCityProcess()
  })
  afterAll(() => city.end())

  it.each(pages)('%s renders with templates that WeChat finds', async page => {
    jest.resetModules()
    document.body.innerHTML = ''
    const section = page.includes('packages/section') ? 'p4' : undefined
    const person = who[page] ?? section ?? (page.includes('staff') || page.includes('desk') ? 'p3' : 'p1')
    const phone = new Simulator(city.url, person)
    await phone.open(`/${page}${query[page] ?? ''}`)
    await phone.rests()
    expect(phone.warnings).toEqual([])
    expect(phone.refused).toEqual([])
    expect(phone.text).not.toMatch(/没有打开|没有这件|没有找到|才能看|这里管|这里确认|这里安排/)
    expect(phone.text.length).toBeGreaterThan(4)
    expect(phone.text).not.toMatch(/undefined|NaN|\[object/)
  })
})
