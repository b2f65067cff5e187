/** What nobody sees on a screen and must not be: errors in the console, failed requests, requests to other hosts. */
import type { Page } from 'playwright-core'

/** A page that is left takes its unfinished requests along; a network that is away was taken away by the test. */
const EXPECTED = ['net::ERR_ABORTED', 'net::ERR_INTERNET_DISCONNECTED']

export class Troubles {
  readonly heard: string[] = []

  /** Listens to a page; `home` is the only address that it may speak to. */
  listen(page: Page, home: () => string): void {
    page.on('pageerror', error => this.note(`pageerror: ${error.message}`))
    page.on('console', message => {
      if (message.type() === 'error') this.note(`console: ${message.text()}`)
    })
    page.on('requestfailed', request =>
      this.note(`request failed: ${request.url()} ${request.failure()?.errorText}`),
    )
    page.on('response', response => {
      if (response.status() >= 400) this.note(`answered ${response.status()}: ${response.url()}`)
    })
    page.on('request', request => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== home()) this.note(`another host: ${request.url()}`)
    })
  }

  private note(trouble: string): void {
    if (!EXPECTED.some(one => trouble.includes(one))) this.heard.push(trouble)
  }
}
