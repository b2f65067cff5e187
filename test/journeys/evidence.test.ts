/** Evidence on the report: uploaded one by one, told about in time, and never in the way. */
import { LEAD, putKeyboardAway, submit, textOf, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, signIn } from './people'
import type { Phone } from './phone'
import { choose, largePicture, picture } from './pictures'
import { creditCode, fillIn } from './register'

const TEXT = '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐'
const BUREAU = '固始县市场监督管理局'

const { phone, city } = journey('12')

const uploaded = (name: string) => new RegExp(`^${name}.*已上传`)

/** Loses the first upload of a file on its way. */
async function losesFirstUpload(enterprise: Phone): Promise<void> {
  let lost = false
  await enterprise.page.route('**/v1/storage/upload**', route => {
    if (lost) return route.continue()
    lost = true
    return route.abort('internetdisconnected')
  })
}

it('takes four pictures of which one fails, retries that one alone, and hands all four in', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees(BUREAU)
  await losesFirstUpload(enterprise)
  await choose(
    enterprise,
    '添加照片或视频',
    ['一.png', '二.png', '三.png', '四.png'].map(name => picture(name)),
  )
  for (const name of ['二', '三', '四']) await enterprise.finds('button', uploaded(name))
  await enterprise.sees('这张照片没传上去')
  await enterprise.picture('one-failed')
  await enterprise.tap('提交')
  await enterprise.sees('有 1 个没传上去，先提交其他的？')
  await enterprise.picture('asks-about-the-failed-one')
  await enterprise.page.getByText('再看看', { exact: true }).filter({ visible: true }).click()
  await enterprise.tap('重试 一.png')
  await enterprise.finds('button', uploaded('一'))
  await enterprise.part('button', /没传上去/).waitFor({ state: 'hidden' })
  await submit(enterprise)
  const { rows } = await city().ask('p1', 'matter', 'mine', {})
  const { evidence } = await city().ask('p1', 'matter', 'read', { id: rows[0]?.id ?? '' })
  expect(evidence.map(({ name }) => name).sort()).toEqual(['一.png', '三.png', '二.png', '四.png'].sort())

  // The receipt's code has a name, and leads anybody to the answer.
  await enterprise.go('存证回执', 'receipt')
  await enterprise.page.getByRole('img', { name: '校验这份回执的二维码' }).waitFor()
  await enterprise.picture('receipt')
  const { receipt } = await city().ask('p1', 'matter', 'read', { id: rows[0]?.id ?? '' })
  const visitor = await phone()
  await visitor.open(`/packages/more/check/index?h=${receipt}`)
  await visitor.sees('在案')
  await visitor.picture('receipt-checked')
})

it('ticks off the checklist, hides what betrays, and has it all after a restart', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees(BUREAU)
  await putKeyboardAway(enterprise, LEAD)
  await enterprise.tap(/^还在现场/)
  await enterprise.picture('checklist')
  await choose(enterprise, /^门头和门牌.*去拍$/, [picture('门头.png')])
  await choose(enterprise, /^小票.*去拍$/, [picture('小票.png')])
  await enterprise.finds('button', /^门头和门牌.*已有$/)
  await enterprise.finds('button', /^小票.png.*已上传，只给依法办理的局看$/)
  await enterprise.tap(uploaded('门头.png'))
  await (await enterprise.finds('switch', '会暴露我')).click()
  await enterprise.picture('would-betray')
  await enterprise.tap('关闭')
  await enterprise.reload()
  await enterprise.finds('button', /^门头.png.*已上传，只给依法办理的局看$/)
  await enterprise.finds('button', /^小票.png.*已上传，只给依法办理的局看$/)
  await enterprise.picture('after-restart')
  expect(await textOf(enterprise, LEAD)).toBe(TEXT)
  await submit(enterprise)
  const { rows } = await city().ask('p1', 'matter', 'mine', {})
  const { evidence } = await city().ask('p1', 'matter', 'read', { id: rows[0]?.id ?? '' })
  expect(evidence.map(({ name, exposes }) => ({ name, exposes }))).toEqual([
    { name: '门头.png', exposes: true },
    { name: '小票.png', exposes: true },
  ])
})

it('says before it is sent that a file is too large, and that words give the reporter away', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, `${TEXT}，豫江柳编的人在场，电话 13912345678`)
  await enterprise.sees(BUREAU)
  await enterprise.sees(/这几处会让对方猜到是您/)
  await choose(enterprise, '添加照片或视频', largePicture('大.png', 51 * 1024 * 1024))
  await enterprise.sees(/^文件 52 MB，超过 50 MB。请截取关键部分再传/)
  await enterprise.picture('warnings')
  await enterprise.tap('先不传 大.png')
  await submit(enterprise)
})

it('takes a new user from opening to submitted in nine taps beside typing and choosing pictures', async () => {
  const visitor = await phone()
  let taps = 0
  const { tap } = visitor
  visitor.tap = (...args) => {
    taps += 1
    return tap.apply(visitor, args)
  }
  await write(visitor, LEAD, TEXT)
  await choose(visitor, '添加照片或视频', [picture('门头.png'), picture('商品.png')])
  await visitor.finds('button', uploaded('商品.png'))
  await visitor.tap('提交')
  await visitor.go('登记企业', 'register', visitor.sheet('请用企业身份提交'))
  await fillIn(visitor, {
    name: '固始新编工艺品有限公司（演示）',
    code: creditCode(12),
    county: '固始县',
    contact: '孙某（演示）',
    phone: '13800000012',
  })
  await visitor.go('登记', 'report')
  await visitor.finds('button', uploaded('商品.png'))
  await submit(visitor)
  await visitor.picture('handed-in')
  expect(taps).toBeLessThanOrEqual(9)
})
