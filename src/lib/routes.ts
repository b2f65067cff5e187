/** Where every screen lives, and how one gets there. */
import Taro from '@tarojs/taro'
import { toast } from './feedback'

const TABS = {
  home: '/pages/home/index',
  mine: '/pages/mine/index',
  desk: '/pages/desk/index',
  messages: '/pages/messages/index',
  me: '/pages/me/index',
} as const

const PAGES = {
  report: '/packages/matters/report/index',
  ask: '/packages/matters/ask/index',
  result: '/packages/matters/result/index',
  matter: '/packages/matters/matter/index',
  receipt: '/packages/matters/receipt/index',
  handle: '/packages/staff/handle/index',
  sheet: '/packages/staff/sheet/index',
  claims: '/packages/staff/claims/index',
  away: '/packages/staff/away/index',
  people: '/packages/staff/people/index',
  rules: '/packages/section/rules/index',
  ruleTable: '/packages/section/table/index',
  ruleRow: '/packages/section/row/index',
  ruleDraft: '/packages/section/draft/index',
  ruleVersions: '/packages/section/versions/index',
  replay: '/packages/section/replay/index',
  lessons: '/packages/section/lessons/index',
  cases: '/packages/section/cases/index',
  cards: '/packages/rights/cards/index',
  card: '/packages/rights/card/index',
  directory: '/packages/more/directory/index',
  register: '/packages/more/register/index',
  invitation: '/packages/more/invitation/index',
  contacts: '/packages/more/contacts/index',
  privacy: '/packages/more/privacy/index',
  check: '/packages/more/check/index',
} as const

export type TabName = keyof typeof TABS
export type PageName = keyof typeof PAGES

const urlOf = (page: PageName, params: Record<string, string> = {}) => {
  const query = Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return query.length ? `${PAGES[page]}?${query.join('&')}` : PAGES[page]
}

export const goTab = (tab: TabName) => void Taro.switchTab({ url: TABS[tab] })

/** WeChat keeps no more pages than that; the next one takes the place of the last. */
const MOST_PAGES = 10
const open = (url: string) =>
  Taro.getCurrentPages().length < MOST_PAGES ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })

/** A second tap before the page stands would open it twice. */
const TWICE_MS = 400
let opening = ''

export const go = (page: PageName, params?: Record<string, string>) => {
  const url = urlOf(page, params)
  if (url === opening) return
  opening = url
  setTimeout(() => {
    opening = ''
  }, TWICE_MS)
  // A package that is not on the phone yet has to be fetched.
  void open(url).catch(() => toast('没有打开，请看看网络再试一次'))
}
/** In place of the current page, so that back does not return to a finished form. */
export const replaceWith = (page: PageName, params?: Record<string, string>) =>
  void Taro.redirectTo({ url: urlOf(page, params) })

/** Home with every other page thrown away, and what they remembered. */
export const goHomeAfresh = () => void Taro.reLaunch({ url: TABS.home })

/** Back, or the tab where there is nothing to go back to (a page opened by its address). */
export const goBack = (otherwise: TabName) => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goTab(otherwise)
}
