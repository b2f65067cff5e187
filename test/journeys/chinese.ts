/** Chinese type for a browser that has none: the Noto Sans SC that npm brought, as a web font of the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'

const FONT = join(__dirname, '../../node_modules/@fontsource-variable/noto-sans-sc')
const PATH = '/test-fonts/'

/** Two characters that look the same are two empty boxes. */
export async function hasChinese(browser: Browser): Promise<boolean> {
  const page = await browser.newPage()
  const [one, other] = await page.evaluate(() =>
    ['国', '一'].map(character => {
      const canvas = document.createElement('canvas')
      const paper = canvas.getContext('2d')
      if (paper) {
        paper.font = '40px sans-serif'
        paper.fillText(character, 10, 60)
      }
      return canvas.toDataURL()
    }),
  )
  await page.close()
  return one !== other
}

/** Gives every page of the context the font, served from node_modules under the page's own address. */
export async function bringChinese(context: BrowserContext): Promise<void> {
  await context.route(`**${PATH}**`, async route => {
    const file = new URL(route.request().url()).pathname.slice(PATH.length)
    const path = join(FONT, file)
    if (!file.endsWith('.css')) return route.fulfill({ path, contentType: 'font/woff2' })
    const css = readFileSync(path, 'utf8').replaceAll('Noto Sans SC Variable', 'Noto Sans SC')
    return route.fulfill({ body: css, contentType: 'text/css' })
  })
  await context.addInitScript(href => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      document.head.append(link)
    })
  }, `${PATH}wght.css`)
}
