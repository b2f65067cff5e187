/** A handler's morning: few taps, everything in reach, and something to send where it fails. */
import { journey } from './journey'
import { HANDLER, signIn } from './people'
import type { Phone } from './phone'

const NUMBER = '1411525002026112300002'

const { city, phone } = journey('8')

async function atDesk(): Promise<Phone> {
  const handler = await phone()
  await signIn(handler, HANDLER)
  return handler
}

/** A day from today on, as Beijing counts it. */
const dayIn = (days: number): string =>
  new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10)

/** What lies on the phone's clipboard. */
async function clipboard({ page }: Phone): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'])
  return page.evaluate(() => navigator.clipboard.readText())
}

it('signs and answers with the outcome in four taps', async () => {
  const handler = await atDesk()
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps += 1
    await handler.tap(name)
  }
  await tap(/^签收 三河尖镇/)
  await handler.finds('button', /^答复 三河尖镇/)
  await handler.picture('signed-in-place')
  await tap(/^答复 三河尖镇/)
  await handler.settled('/handle')
  const sheet = handler.sheet('答复企业')
  await handler.type('答复内容', '经核查，现场未发现该商品。依照规定不予立案。', sheet)
  taps += 1
  await handler.part('switch', '这是办理结果', sheet).click()
  await tap('发出答复')
  await sheet.waitFor({ state: 'hidden' })
  await handler.finds('button', '补充答复')
  expect(taps).toBeLessThanOrEqual(4)
})

it('finds the desk as it was left', async () => {
  const handler = await atDesk()
  await handler.goTab(/^办理中/)
  await handler.part('radio', /^我的/).click()
  await handler.go(/郭陆滩镇.*，XY/, 'handle')
  await handler.go('返回', 'desk')
  const mine = await handler.finds('radio', /^我的/)
  expect(await mine.getAttribute('aria-checked')).toBe('true')
  await handler.finds('button', /郭陆滩镇.*，XY/)
  await handler.tap(/^更多 郭陆滩镇/)
  await handler.finds('button', /^12315 交接单/, handler.sheet('更多'))
  await handler.picture('more')
})

it('hands a report over to the 12315 platform, the reporter only once the seal was opened', async () => {
  const handler = await atDesk()
  await handler.open('/packages/staff/handle/index?id=demo-matter-0002')
  await handler.go('交接到 12315', 'sheet')
  await handler.tap('全部复制')
  expect(await clipboard(handler)).toContain('联系电话：（封存，未查看）')
  await handler.picture('sheet-sealed')
  await handler.tap('查看（将留记录）')
  await handler.sees('查看举报人？')
  await handler.page.getByText('查看', { exact: true }).filter({ visible: true }).click()
  await handler.sees('豫江柳编工艺有限公司（演示）')
  await handler.tap('全部复制')
  expect(await clipboard(handler)).toContain('联系电话：13800000001')
  await handler.type('平台给的编号', NUMBER)
  await handler.picture('sheet-filled')
  await handler.tap('保存编号')
  await handler.sees(NUMBER)
  await handler.go('返回', 'handle')
  await handler.finds('button', `12315 登记编号 ${NUMBER}`)
  await handler.sees('这是第 1 次查看，已留记录')
  await handler.picture('handle-registered')
})

it('shows the number of a request that failed and copies what a maintainer needs', async () => {
  const handler = await atDesk()
  const failed = {
    ok: false,
    code: 'UNAVAILABLE',
    message: '服务正忙，请稍后再试。',
    retryable: false,
    requestId: 'request-4711',
    now: '2026-11-23T09:41:00+08:00',
  }
  await handler.page.route('**/v1/functions/api', route =>
    route.request().postData()?.includes('"answered"') ? route.fulfill({ json: failed }) : route.continue(),
  )
  await handler.goTab(/^已答复/)
  await handler.sees('request-4711')
  await handler.picture('failed')
  await handler.tap('复制给维护人员')
  const report = await clipboard(handler)
  for (const part of ['request-4711', 'desk.list', 'UNAVAILABLE', '2026-11-23T09:41', '/pages/desk/index'])
    expect(report).toContain(part)
  await handler.page.unroute('**/v1/functions/api')
  await handler.tap('重试')
  await handler.page.getByText('request-4711').waitFor({ state: 'hidden' })
})

it('turns nobody away from a staff’s page for a network that failed, and goes on by a tap', async () => {
  const handler = await atDesk()
  for (const page of ['away', 'claims']) {
    // Started anew, so that nothing is known yet of who this is.
    await handler.page.goto('about:blank')
    await handler.openUnreachable(`/packages/staff/${page}/index`, async () => {
      await handler.finds('button', '重试')
      await handler.seesNo(/^由县区局/)
    })
    await handler.tap('重试')
    await handler.sees(page === 'away' ? '安排请假' : /没有等确认的企业|家企业等您确认/)
  }
})

it('keeps what an answer is called together with what it says, over a restart', async () => {
  const handler = await atDesk()
  const address = '/packages/staff/handle/index?id=demo-matter-0002&compose=1'
  await handler.open(address)
  await handler.tap('决定立案', handler.sheet('答复企业'))
  const outcome = () => handler.finds('switch', '这是办理结果', handler.sheet('答复企业'))
  expect(await (await outcome()).getAttribute('aria-checked')).toBe('true')
  await handler.reload()
  expect(await (await outcome()).getAttribute('aria-checked')).toBe('true')
})

it('tells a deputy for whom a matter is handled, and until when', async () => {
  const away = { from: dayIn(0), until: dayIn(3), deputy: 'demo-identity-p7' }
  await city().ask('p3', 'staff', 'away', { away })
  const deputy = await phone()
  await signIn(deputy, { find: '固始负责人', person: /^固始负责人（演示），/ })
  await deputy.goTab(/^办理中/)
  await deputy.part('radio', /^我的/).click()
  await deputy.sees('代办案员甲（演示）办理')
  await deputy.picture('deputy-desk')
  await deputy.open('/packages/staff/handle/index?id=demo-matter-0002')
  await deputy.sees(/^请假到 .*\d 月 \d+ 日，B 角代办$/)
  await city().ask('p3', 'staff', 'away', { away: null })
})

it('leads home from a page that does not exist', async () => {
  const visitor = await phone()
  await visitor.open('/pages/nowhere/index')
  await visitor.sees('没有这个页面，已回到首页')
  await visitor.finds('button', /报告侵权线索/)
})
