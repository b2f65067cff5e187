/** One text that holds two matters: the form says so before, and both are there after. */
import { LEAD, putKeyboardAway, submit } from './forms'
import { journey } from './journey'
import { ENTERPRISE, signIn } from './people'

const TEXT = '光山县马畈镇一家超市卖假冒我们商标的柳编筐，另外想问一下我们的专利年费怎么缴'
const BUREAU = '光山县市场监督管理局'
const OWN_BUREAU = '固始县市场监督管理局'

const { phone } = journey('split')

it('says that two matters will come of it, makes both, and leads from each to the other', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await enterprise.go(LEAD.door, LEAD.page)
  await enterprise.type(LEAD.heading, TEXT)
  await enterprise.sees('提交后会分成 2 件')
  await enterprise.sees(BUREAU)
  await enterprise.sees(OWN_BUREAU)
  await putKeyboardAway(enterprise, LEAD)
  await enterprise.picture('report-two-matters')
  const lead = await submit(enterprise)
  await enterprise.sees('同一份材料分成了 2 件')
  await enterprise.picture('result-two-matters')

  await enterprise.go(/^另一件：/, 'matter')
  await enterprise.sees('想问一下我们的专利年费怎么缴')
  await enterprise.sees(OWN_BUREAU)
  await enterprise.picture('matter-other')
  await enterprise.go(/^另一件：/, 'matter')
  await enterprise.sees(lead)

  // Both are among one's own.
  await enterprise.open('/pages/mine/index')
  await enterprise.finds('button', /光山县局.*签收|马畈镇超市/)
  await enterprise.finds('button', /专利年费怎么缴/)
})
