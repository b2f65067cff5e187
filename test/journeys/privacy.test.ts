/** What others must not see. */
import { LEAD, submit, write } from './forms'
import { journey } from './journey'
import { ENTERPRISE, OTHER_ENTERPRISE, signIn } from './people'

const TEXT = '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐'

const { phone } = journey('6')

it('shows nothing of a matter to another enterprise and to a visitor who have its address', async () => {
  const owner = await phone()
  await signIn(owner, ENTERPRISE)
  await write(owner, LEAD, TEXT)
  const number = await submit(owner)
  await owner.go('查看进展', 'matter')
  await owner.sees(number)
  const path = new URL(owner.page.url()).hash.slice(1)
  expect(path).toContain('matter/index')

  const other = await phone()
  await signIn(other, OTHER_ENTERPRISE)
  const visitor = await phone()
  for (const [name, somebody] of [
    ['other', other],
    ['visitor', visitor],
  ] as const) {
    for (const page of [
      path,
      path.replace('matters/matter', 'staff/handle'),
      path.replace('matters/matter', 'matters/result'),
    ]) {
      await somebody.open(page)
      await somebody.sees(name === 'other' ? '没有找到' : '用您的身份才能看')
      for (const secret of [number, '陈淋子', '柳编', '固始']) await somebody.seesNo(secret)
    }
    await somebody.picture(`matter-as-${name}`)
  }
})
