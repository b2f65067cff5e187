/** Nothing that was typed is ever lost, and nothing arrives twice. */
import { LEAD, rewrite, submit, textOf, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, signIn } from './people'
import type { Phone } from './phone'
import { choose, picture } from './pictures'

const TEXT = '昨天在固始县三河尖镇的门店看到有人卖假冒我们商标的柳编箱'
const BUREAU = '固始县市场监督管理局'

const { phone, city } = journey('5')

/** Texts of the enterprise's matters whose title names the township. */
async function countOf(township: string): Promise<number> {
  const { rows } = await city().ask('p1', 'matter', 'mine', {})
  return rows.filter(row => row.title.includes(township)).length
}

async function enterpriseAt(form: (enterprise: Phone) => Promise<void>): Promise<Phone> {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await form(enterprise)
  return enterprise
}

it('keeps a draft over a reload, what was chosen by hand included', async () => {
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.tap(/^地点：/)
  const places = enterprise.sheet('事情发生在哪里')
  await enterprise.tap(/^固始县 · 换/, places)
  await enterprise.tap('商城县', places)
  await enterprise.tap(/^商城县，/, places)
  await enterprise.sees('商城县市场监督管理局')
  await enterprise.reload()
  await enterprise.finds('button', '修改文字')
  expect(await textOf(enterprise, LEAD)).toBe(TEXT)
  await enterprise.sees('商城县市场监督管理局')
  await enterprise.picture('draft-restored')
  await enterprise.tap('清空')
  await enterprise.sees('清空重写？')
  await enterprise.picture('clear-asks-first')
  await enterprise.page.getByText('取消', { exact: true }).filter({ visible: true }).click()
  expect(await textOf(enterprise, LEAD)).toBe(TEXT)
})

it('lets a place that was put right by hand decide who gets it', async () => {
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.tap(/^地点：/)
  const places = enterprise.sheet('事情发生在哪里')
  await enterprise.tap(/^固始县 · 换/, places)
  await enterprise.tap('商城县', places)
  await enterprise.tap(/^商城县，/, places)
  await enterprise.sees('商城县市场监督管理局')
  await submit(enterprise)
  await enterprise.sees('商城县市场监督管理局')
  await enterprise.seesNo(BUREAU)
})

it('takes no text that is too short, and keeps it', async () => {
  const enterprise = await enterpriseAt(one => write(one, LEAD, '有人卖假货'))
  const button = await enterprise.finds('button', '提交')
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await enterprise.picture('too-short')
  await enterprise.reload()
  expect(await textOf(enterprise, LEAD)).toBe('有人卖假货')
  await rewrite(enterprise, LEAD, TEXT)
  await enterprise.sees(BUREAU)
  expect(await button.getAttribute('aria-disabled')).toBeNull()
})

/** Waits until nothing lies on the phone any more that has to go out. */
async function sentAll(enterprise: Phone): Promise<void> {
  await enterprise.part('button', '取消待送').waitFor({ state: 'hidden' })
  await enterprise.part('button', /件待送$/).waitFor({ state: 'hidden' })
}

/** Waits until the code of the other pages is on the phone too. */
async function codeIsThere(enterprise: Phone): Promise<void> {
  await enterprise.page.waitForFunction(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.css')).length > 15,
  )
}

it('keeps what is handed in without a network, says that it waits, and sends it once when it is back', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.offline(async () => {
    await enterprise.sees(/没有网络/)
    await enterprise.tap('提交')
    await enterprise.finds('button', '没有网络。已写的都存着，连上后自动送出。1 件待送')
    await enterprise.finds('button', '取消待送')
    await enterprise.picture('waiting-for-the-network')
  })
  await enterprise.settled('/result')
  await enterprise.picture('sent-when-back')
  expect(await countOf('三河尖镇')).toBe(before + 1)
})

it('takes a report that was begun without a network, pictures too, and sends it once when it is back', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(async one => {
    await one.open('/pages/home/index')
    await one.go(LEAD.door, LEAD.page)
  })
  await codeIsThere(enterprise)
  await enterprise.offline(async () => {
    await enterprise.type(LEAD.heading, TEXT)
    await choose(enterprise, '添加照片或视频', [picture('门头.png'), picture('吊牌.png')])
    await enterprise.finds('button', /^吊牌.png.*等网络/)
    await enterprise.picture('begun-without-a-network')
    await enterprise.part('button', '提交').dblclick()
    await enterprise.finds('button', '取消待送')
    await enterprise.tap('看我的事项')
    await enterprise.settled('/mine')
    await enterprise.finds('button', '取消待送')
    await enterprise.picture('waiting-in-mine')
  })
  await sentAll(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
  const { rows } = await city().ask('p1', 'matter', 'mine', {})
  const { evidence } = await city().ask('p1', 'matter', 'read', { id: rows[0]?.id ?? '' })
  expect(evidence.map(({ name }) => name).sort()).toEqual(['吊牌.png', '门头.png'].sort())
})

it('still has it after the app was closed without a network, and sends it once', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.offline(async () => {
    await enterprise.tap('提交')
    await enterprise.finds('button', '取消待送')
    // As if the phone were switched off: nothing goes out at the moment the network is back.
    await enterprise.page.goto('about:blank')
  })
  await enterprise.openUnreachable('/pages/mine/index', async () => {
    await enterprise.finds('button', '取消待送')
    await enterprise.picture('waiting-after-restart')
  })
  await enterprise.open('/pages/mine/index')
  await sentAll(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
})

it('gives it back to be changed where somebody would rather not send it', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.offline(async () => {
    await enterprise.tap('提交')
    await enterprise.tap('取消待送')
    await enterprise.sees('先不送？')
    await enterprise.page.getByText('放回表单', { exact: true }).filter({ visible: true }).click()
    await enterprise.finds('button', '提交')
    expect(await textOf(enterprise, LEAD)).toBe(TEXT)
  })
  expect(await countOf('三河尖镇')).toBe(before)
  await submit(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
})

it('shows one matter where the answer to the first attempt never came', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.losesAnswerOf('matter.submit', async () => {
    await enterprise.tap('提交')
    await enterprise.finds('button', '取消待送')
  })
  await enterprise.open('/pages/mine/index')
  await sentAll(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
})

it('asks nobody to register where the server could not say who they are, and hands in once it can', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  const calls = '**/v1/functions/api'
  await enterprise.page.route(calls, route =>
    route.request().postData()?.includes('"identity.mine"')
      ? route.fulfill({ status: 200, body: 'broken' })
      : route.continue(),
  )
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees(BUREAU)
  await enterprise.tap('提交')
  await enterprise.sees(/服务没有应答/)
  await enterprise.seesNo('请用企业身份提交')
  await enterprise.page.unroute(calls)
  await submit(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
})
