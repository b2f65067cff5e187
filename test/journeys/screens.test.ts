/** Every role's screens at both sizes of type, empty states and long names: nothing leaves the sides. */
import { LEAD, QUESTION, submit, write } from './forms'
import { journey } from './journey'
import {
  ADMIN,
  ENTERPRISE,
  HANDLER,
  LUOSHAN_HANDLER,
  PARTNER,
  SECTION,
  type Somebody,
  signIn,
  WILLOW_STATION,
} from './people'
import type { Phone } from './phone'
import { creditCode, fillIn, register } from './register'

const { phone } = journey('7')

const ENTERPRISE_TABS = ['home', 'mine', 'messages', 'me']
const STAFF_TABS = ['desk', 'messages', 'me']
const READER_TABS = ['home', 'me']

const ROLES: { name: string; who: Somebody | null; tabs: string[] }[] = [
  { name: 'visitor', who: null, tabs: ENTERPRISE_TABS },
  { name: 'enterprise', who: ENTERPRISE, tabs: ENTERPRISE_TABS },
  { name: 'bureau', who: HANDLER, tabs: STAFF_TABS },
  { name: 'workstation', who: WILLOW_STATION, tabs: STAFF_TABS },
  { name: 'section', who: SECTION, tabs: STAFF_TABS },
  { name: 'partner', who: PARTNER, tabs: READER_TABS },
  { name: 'admin', who: ADMIN, tabs: READER_TABS },
]

async function turnOnLargeType(somebody: Phone): Promise<void> {
  await somebody.open('/pages/me/index')
  const large = await somebody.finds('switch', '关怀版大字')
  await large.click()
  await somebody.page.locator('.page--large').first().waitFor()
}

it.each(ROLES)('fits the screens of $name at both sizes of type', async ({ name, who, tabs }) => {
  const somebody = await phone()
  if (who) await signIn(somebody, who)
  for (const size of ['normal', 'large']) {
    if (size === 'large') await turnOnLargeType(somebody)
    for (const tab of tabs) {
      await somebody.open(`/pages/${tab}/index`)
      await somebody.picture(`${name}-${size}-${tab}`)
    }
  }
})

it('fits the forms, the directory and a matter in large type', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await turnOnLargeType(enterprise)
  await enterprise.open('/packages/more/directory/index')
  await enterprise.picture('large-directory')
  await enterprise.open('/packages/more/register/index')
  await enterprise.picture('large-register')
  await enterprise.open('/packages/more/invitation/index')
  await enterprise.picture('large-invitation')
  await write(enterprise, QUESTION, '商标被别人先注册了怎么办')
  await enterprise.sees(/前/)
  await enterprise.picture('large-ask')
  await write(enterprise, LEAD, '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐')
  await enterprise.sees('固始县市场监督管理局')
  await enterprise.picture('large-report')
  await enterprise.tap(/^地点：/)
  await enterprise.picture('large-place')
  await enterprise.tap('关闭')
  await submit(enterprise)
  await enterprise.picture('large-result')
  await enterprise.go('查看进展', 'matter')
  await enterprise.finds('button', '全部依据')
  await enterprise.picture('large-matter')
  await enterprise.tap('全部依据')
  await enterprise.picture('large-why')

  const handler = await phone()
  await signIn(handler, HANDLER)
  await turnOnLargeType(handler)
  await handler.open('/pages/desk/index')
  await handler.part('button', /，XY/).first().click()
  await handler.picture('large-handle')
})

it('says what is empty and where to begin', async () => {
  const newcomer = await phone()
  await newcomer.open('/packages/more/register/index')
  await fillIn(newcomer, {
    name: '信阳市豫南大别山区柳编草编竹编藤编工艺制品与文化创意产业发展集团股份有限公司固始县第二分公司（演示）',
    code: creditCode(2),
    county: '固始县',
    contact: '欧阳司马上官诸葛（演示）',
    phone: '13800000012',
  })
  await register(newcomer, 'home')
  await newcomer.sees('还没有在办的事项')
  for (const size of ['normal', 'large']) {
    if (size === 'large') await turnOnLargeType(newcomer)
    for (const tab of ENTERPRISE_TABS) {
      await newcomer.open(`/pages/${tab}/index`)
      await newcomer.picture(`newcomer-${size}-${tab}`)
    }
  }

  const handler = await phone()
  await signIn(handler, LUOSHAN_HANDLER)
  await handler.goTab(/^已答复/)
  await handler.sees('还没有答复过的')
  await handler.picture('desk-empty-answered')
  await handler.goTab(/^办理中/)
  await handler.picture('desk-empty-working')
})
