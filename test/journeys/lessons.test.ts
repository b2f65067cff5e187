/** A bureau says that a matter is not its own; the section decides, and what was wrong becomes a test. */
import { LEAD, submit, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, HANDLER, HUANGCHUAN_HANDLER, SECTION, signIn } from './people'

const TEXT = '固始县黎集镇街上的兴隆百货卖假冒我们“豫江”注册商标的柳编筐，老板姓陈，电话13900001111'
const WHY = '到现场核实，门店在潢川县双柳树镇，不在我县。'
const DECISION = '核对营业执照，门店登记在潢川县双柳树镇。'
const WRITTEN = { object: '理由', decide: '分拨理由' }

const { phone } = journey('13')

it('goes from the bureau that objects to the one that the section finds, and is kept as a test without identities', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees('固始县市场监督管理局')
  const number = await submit(enterprise)

  const handler = await phone()
  await signIn(handler, HANDLER)
  await handler.go(new RegExp(`${number}$`), 'handle')
  await handler.picture('object-chips')
  await handler.tap('更多')
  await handler.tap(/^不该由我们办/, handler.sheet('更多'))
  const sheet = handler.sheet('为什么不该由我们办')
  await handler.picture('object-choices')
  await handler.tap(/^地点不对/, sheet)
  await handler.type(WRITTEN.object, WHY, sheet)
  await handler.picture('object-why')
  await handler.tap('报市局决定', sheet)
  await handler.page.locator('.taro-modal__foot').getByText('报市局', { exact: true }).click()
  await handler.sees('已报市局：地点不对')
  await handler.finds('button', '签收')
  await handler.picture('objected')

  await enterprise.go('查看进展', 'matter')
  await enterprise.reload()
  await enterprise.sees('核对由谁办理')
  await enterprise.picture('enterprise-waits')

  const section = await phone()
  await signIn(section, SECTION)
  await section.sees('有异议 · 请您定')
  await section.go(new RegExp(`${number}$`), 'handle')
  await section.sees(WHY)
  await section.finds('radio', /^仍由固始县市场监督管理局/)
  await section.picture('section-decides')
  await (await section.finds('radio', /^潢川县市场监督管理局/)).click()
  await section.type(WRITTEN.decide, DECISION)
  await section.tap(/^派给潢川县/)
  await section.sees(DECISION)
  await section.picture('section-decided')

  const other = await phone()
  await signIn(other, HUANGCHUAN_HANDLER)
  await other.go(new RegExp(`${number}$`), 'handle')
  await other.finds('button', '签收')
  await other.picture('other-bureau')

  await enterprise.reload()
  await enterprise.sees('潢川县市场监督管理局')
  await enterprise.picture('enterprise-after')

  await section.open('/pages/me/index')
  await section.go('派错的规则', 'lessons')
  await section.finds('radio', /违法行为发生地/)
  await section.picture('lessons')
  await section.tap(`把 ${number} 存为测试案例`)
  await section.sees(/现在的规则还会派给固始县/)
  await section.picture('kept')
  await section.tap(`改 ${number} 的文字`)
  await section.picture('correct')
  await section.tap('关闭')
  await section.go(/^测试案例/, 'cases')
  await section.sees(/固始县黎集镇街上的某百货/)
  await section.sees('现在判错')
  await section.picture('cases')
})

it('fits in large type: what was sent wrong, the test cases, and the sheet in which a bureau objects', async () => {
  const section = await phone()
  await signIn(section, SECTION)
  await section.open('/pages/me/index')
  await (await section.finds('switch', '关怀版大字')).click()
  for (const page of ['lessons', 'cases']) {
    await section.open(`/packages/section/${page}/index`)
    await section.picture(`large-${page}`)
  }
  const handler = await phone()
  await signIn(handler, HANDLER)
  await handler.open('/pages/me/index')
  await (await handler.finds('switch', '关怀版大字')).click()
  await handler.open('/packages/staff/handle/index?id=demo-matter-0002')
  await handler.tap('权利不对')
  await handler.picture('large-object')
})
