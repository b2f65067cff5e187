/** Somebody who has never been here. */
import { LEAD, putKeyboardAway, submit, textOf, write } from './forms'
import { journey } from './journey'
import { choosePerson, ENTERPRISE } from './people'
import { creditCode, fillIn, register } from './register'

const TEXT = '前天在固始县郭陆滩镇集市上看到摊位卖假冒我们商标的柳条篮子'
const BUREAU = '固始县市场监督管理局'

const { phone } = journey('4')

it('lets a visitor look around, and hands in after registering what was typed before', async () => {
  const visitor = await phone()
  await visitor.open('/pages/home/index')
  await visitor.picture('home')
  await visitor.go('办事机构与工作站名录', 'directory')
  await visitor.sees(BUREAU)
  await visitor.picture('directory-bureaus')
  await visitor.goTab('工作站')
  await visitor.sees('市柳编行业协会工作站（演示）')
  await visitor.picture('directory-workstations')
  for (const kind of ['协会', '市局', '部门']) {
    await visitor.goTab(kind)
    await visitor.picture(`directory-${kind}`)
  }
  await visitor.go('返回', 'home')

  await visitor.go(LEAD.door, LEAD.page)
  await visitor.type(LEAD.heading, TEXT)
  await visitor.sees(BUREAU)
  await putKeyboardAway(visitor, LEAD)
  await visitor.picture('report-as-visitor')
  await visitor.tap('提交')
  const gate = visitor.sheet('请用企业身份提交')
  await visitor.finds('button', '选择演示身份', gate)
  await visitor.picture('gate')
  await visitor.go('登记企业', 'register', gate)
  await visitor.finds('textbox', '企业名称')
  await visitor.picture('register-empty')
  await visitor.tap('登记')
  await visitor.sees('有几处要改')
  await visitor.picture('register-wrong')
  await fillIn(visitor, {
    name: '固始新柳工艺品有限公司（演示）',
    code: creditCode(1),
    county: '固始县',
    contact: '钱某（演示）',
    phone: '13800000011',
  })
  await visitor.picture('register-filled')
  await register(visitor, 'report')

  await visitor.sees(BUREAU)
  expect(await textOf(visitor, LEAD)).toBe(TEXT)
  await visitor.picture('report-after-registering')
  await submit(visitor)
  await visitor.go('查看进展', 'matter')
  await visitor.sees('郭陆滩')
  await visitor.picture('matter')
})

it('lets a visitor check a file from 我的', async () => {
  const visitor = await phone()
  await visitor.open('/pages/me/index')
  await visitor.go('校验文件', 'check')
  await visitor.type('校验码', 'e3b0'.repeat(16))
  await visitor.tap('查询')
  await visitor.sees('没有这份文件的记录')
  await visitor.picture('check')
})

it('serves the keyboard: a sheet takes the focus, closes with Escape and gives it back', async () => {
  const visitor = await phone()
  await write(visitor, LEAD, TEXT)
  await visitor.sees(BUREAU)
  const why = visitor.part('button', '为什么')
  await why.focus()
  await visitor.page.keyboard.press('Space')
  const sheet = visitor.sheet('为什么是他们')
  await sheet.waitFor()
  await visitor.page.waitForFunction(() => document.activeElement?.role === 'dialog')
  await visitor.page.keyboard.press('Tab')
  await visitor.page.keyboard.press('Shift+Tab')
  const inside = () =>
    visitor.page.evaluate(() => document.activeElement?.closest('[role=dialog]')?.ariaLabel ?? null)
  expect(await inside()).toBe('为什么是他们')
  await visitor.page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await visitor.page.evaluate(() => document.activeElement?.ariaLabel)).toBe('为什么')
})

it('keeps what was typed for whoever chooses a demonstration person at the gate', async () => {
  const visitor = await phone()
  await write(visitor, LEAD, TEXT)
  await visitor.sees(BUREAU)
  await visitor.tap('提交')
  await visitor.tap('选择演示身份', visitor.sheet('请用企业身份提交'))
  await choosePerson(visitor, ENTERPRISE)
  expect(await textOf(visitor, LEAD)).toBe(TEXT)
  await visitor.picture('report-after-signing-in')
  await submit(visitor)
})
