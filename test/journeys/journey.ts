/** What every journey stands on: a fresh city with the built client, a browser, phones, and no trouble at the end. */
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../tools/browser'
import { outputOf } from '../../tools/build'
import { type TestCity, testCity } from '../support/city'
import { Album } from './album'
import { bringChinese, hasChinese } from './chinese'
import { Phone } from './phone'
import { Troubles } from './troubles'

const SCREEN = { width: 390, height: 844 }
const PATIENCE_MS = 10_000

export type Journey = {
  city(): TestCity
  /** A phone on which nobody has opened the app yet. */
  phone(): Promise<Phone>
  /** Stops the city and starts it again on its data and its address. */
  restart(): Promise<void>
}

/** Call once at the top of a test file; `name` begins the names of its pictures. */
export function journey(name: string): Journey {
  const album = new Album(name)
  const troubles = new Troubles()
  const phones: Phone[] = []
  let city: TestCity
  let browser: Browser
  let chinese = true

  beforeAll(async () => {
    city = await testCity({ staticDir: outputOf('h5') })
    browser = await chromium.launch(await findBrowser())
    chinese = await hasChinese(browser)
  })
  afterEach(async () => {
    await Promise.all(phones.splice(0).map(phone => phone.close()))
    expect(troubles.heard.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await city?.end()
  })

  return {
    city: () => city,
    async phone() {
      const context = await browser.newContext({
        viewport: SCREEN,
        deviceScaleFactor: 2,
        hasTouch: true,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(PATIENCE_MS)
      if (!chinese) await bringChinese(context)
      const page = await context.newPage()
      troubles.listen(page, () => city.url)
      const phone = new Phone(page, context, album, () => city.url)
      phones.push(phone)
      return phone
    },
    async restart() {
      const { dataDir, url } = city
      await city.stop()
      city = await testCity({ staticDir: outputOf('h5'), dataDir, port: Number(new URL(url).port) })
    },
  }
}
