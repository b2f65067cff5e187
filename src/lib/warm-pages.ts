/** H5: the code of all pages is fetched ahead, so that none is missing when the network goes. WeChat has its own preload. */

/** After the first page stands. */
const PAUSE_MS = 1500

type Page = { load?: () => unknown }

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null

/** The pages as Taro's router knows them. */
const pagesOf = (app: unknown): Page[] => {
  const routes = typeof app === 'object' && app !== null && 'routes' in app ? app.routes : []
  return Array.isArray(routes) ? routes.filter(isPage) : []
}

/** Loading answers a list whose first is the page's promise; one that fails is fetched when it is opened. */
const fetchPage = (page: Page) => {
  const [code] = [page.load?.()].flat()
  void Promise.resolve(code).catch(() => undefined)
}

export const warmPages = () => {
  if (process.env.TARO_ENV !== 'h5') return
  setTimeout(() => {
    if (navigator.onLine) pagesOf(Reflect.get(window, '__taroAppConfig')).forEach(fetchPage)
  }, PAUSE_MS)
}
