/** One person's phone: 390×844, with its own storage. What it does is what a finger and an eye can do. */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import type { Album } from './album'
import { isSettled, overflow, pageHeight } from './layout'

export type Role = 'button' | 'tab' | 'textbox' | 'switch' | 'radio' | 'dialog' | 'heading'
type Name = string | RegExp

export class Phone {
  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly album: Album,
    private readonly home: () => string,
  ) {}

  /** Starts the app at an address, as a link would. */
  async open(path: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.home()}/#${path}`)
    await this.settled()
  }

  /** Closes the app and opens it where it was. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.settled()
  }

  /** What is on the screen now; earlier pages of the stack stay in the document. */
  part(role: Role, name: Name, within: Page | Locator = this.page): Locator {
    return within.getByRole(role, { name, exact: typeof name === 'string' }).filter({ visible: true })
  }

  sheet(title: string): Locator {
    return this.part('dialog', title)
  }

  async tap(name: Name, within?: Locator): Promise<void> {
    await this.part('button', name, within).click()
  }

  /** Taps what leads to another page, named as in its address. */
  async go(name: Name, to: string, within?: Locator): Promise<void> {
    await this.tap(name, within)
    await this.settled(`/${to}`)
  }

  async goTab(name: Name): Promise<void> {
    await this.part('tab', name).click()
    await this.settled()
  }

  async type(label: string, text: string, within?: Locator): Promise<void> {
    await this.part('textbox', label, within).fill(text)
  }

  /** Waits until a text is on the screen. */
  async sees(text: Name, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Waits until a part that can be tapped or read by its name is on the screen. */
  async finds(role: Role, name: Name, within?: Locator): Promise<Locator> {
    const part = this.part(role, name, within)
    await part.waitFor()
    return part
  }

  /** Throws where a text is on the screen; call it once the screen has settled. */
  async seesNo(text: Name): Promise<void> {
    expect(await this.page.getByText(text).filter({ visible: true }).count()).toBe(0)
  }

  /** Waits until one page is on the screen, at rest, with nothing loading; `name` is the one that its address names. */
  async settled(name = ''): Promise<void> {
    await this.page.waitForFunction(isSettled, `${name}/index`)
  }

  /** Keeps a picture of the screen, the whole page where it is longer, and measures that nothing leaves the side. */
  async picture(name: string): Promise<void> {
    await this.settled()
    await this.album.take(this.page, name, await this.page.evaluate(pageHeight))
    expect({ screen: name, outside: await this.page.evaluate(overflow) }).toEqual({
      screen: name,
      outside: [],
    })
  }

  /** Takes the network away while something is tried. */
  async offline(act: () => Promise<void>): Promise<void> {
    await this.context.setOffline(true)
    await act()
    await this.context.setOffline(false)
  }

  /** Lets a call reach the city and loses its answer on the way back. */
  async losesAnswerOf(endpoint: string, act: () => Promise<void>): Promise<void> {
    const calls = '**/v1/functions/api'
    await this.page.route(calls, async route => {
      if (!route.request().postData()?.includes(`"${endpoint}"`)) return route.continue()
      await route.fetch()
      return route.abort('internetdisconnected')
    })
    await act()
    await this.page.unroute(calls)
  }

  /** Starts the app at an address while no call reaches the city, and lets calls through again afterwards. */
  async openUnreachable(path: string, act: () => Promise<void>): Promise<void> {
    const calls = '**/v1/**'
    await this.page.route(calls, route => route.abort('internetdisconnected'))
    await this.page.goto(`${this.home()}/#${path}`)
    await act()
    await this.page.unroute(calls)
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
