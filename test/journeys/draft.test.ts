/** Nothing that was typed is ever lost, and nothing arrives twice. */
import { LEAD, rewrite, submit, textOf, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, signIn } from './people'
import type { Phone } from './phone'

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

it('says that there is no network, keeps the text, and hands in once when it is back', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.offline(async () => {
    await enterprise.tap('提交')
    await enterprise.sees(/连不上网络/)
    await enterprise.sees(/没有网络/)
    expect(await textOf(enterprise, LEAD)).toBe(TEXT)
    await enterprise.picture('offline')
    await enterprise.tap('提交')
    await enterprise.sees(/连不上网络/)
  })
  await submit(enterprise)
  await enterprise.picture('result-after-offline')
  expect(await countOf('三河尖镇')).toBe(before + 1)
})

it('shows one matter where the answer to the first attempt never came', async () => {
  const before = await countOf('三河尖镇')
  const enterprise = await enterpriseAt(one => write(one, LEAD, TEXT))
  await enterprise.sees(BUREAU)
  await enterprise.losesAnswerOf('matter.submit', async () => {
    await enterprise.tap('提交')
    await enterprise.sees(/连不上网络/)
  })
  await submit(enterprise)
  expect(await countOf('三河尖镇')).toBe(before + 1)
})
