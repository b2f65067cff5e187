/** How `wx` answers where there is no WeChat: in its manner, and with nothing that a test looks at. */
import { request } from 'node:http'

export type Options = {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: () => void
}

/** What succeeds and does nothing that a test looks at. */
export const SILENT = [
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
  'offNetworkStatusChange',
  'onAppShow',
  'onAppHide',
  'onError',
  'onUnhandledRejection',
]

/** Ends a call of `wx` as WeChat does: callbacks, then the promise. */
export function answer(options: Options | undefined, result: unknown): Promise<unknown> {
  options?.success?.(result)
  options?.complete?.()
  return Promise.resolve(result)
}

/** Sends a call to the local cloud, as a named person. */
export function postJson(url: string, token: string | null, body: unknown): Promise<unknown> {
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

/** Answers every query with a plausible rectangle. */
export function selectorQuery() {
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
