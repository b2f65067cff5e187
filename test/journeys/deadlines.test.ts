/** The clock of verification: stopped with a reason, run on again, prolonged by who is in charge alone. */
import { journey } from './journey'
import { ENTERPRISE, HANDLER, type Somebody, signIn } from './people'
import type { Phone } from './phone'

const LEAD: Somebody = { find: '固始负责人', person: /^固始负责人（演示），/ }
const HANDLE = '/packages/staff/handle/index?id=demo-matter-0002'

const { phone } = journey('12')

async function at(path: string, who: Somebody): Promise<Phone> {
  const person = await phone()
  await signIn(person, who)
  await person.open(path)
  return person
}

it('is stopped with a reason, read plainly by the enterprise, and run on again', async () => {
  const handler = await at(HANDLE, HANDLER)
  await handler.tap('更多')
  await handler.tap(/^暂停计时/, handler.sheet('更多'))
  const sheet = handler.sheet('暂停计时')
  await handler.part('radio', '权利人辨认', sheet).click()
  await handler.type('暂停的理由', '已把照片交权利人辨认，请其在周五前答复。', sheet)
  await handler.picture('pause')
  await handler.tap('暂停计时', sheet)
  await handler.page.getByText('暂停', { exact: true }).filter({ visible: true }).click()
  await sheet.waitFor({ state: 'hidden' })
  await handler.sees('暂停计时 · 权利人辨认')
  await handler.picture('paused')

  const enterprise = await at('/packages/matters/matter/index?id=demo-matter-0002', ENTERPRISE)
  await enterprise.sees('正在等权利人辨认，时限暂停')
  await enterprise.seesNo('请其在周五前答复')
  await enterprise.picture('enterprise')

  await handler.tap('结果到了，继续计时')
  await handler.page.getByText('继续计时', { exact: true }).filter({ visible: true }).click()
  await handler.sees(/继续计时，到 .+ 月/)
  await handler.seesNo('暂停计时 · 权利人辨认')
})

it('is prolonged by the person in charge; the handler learns who that is', async () => {
  const handler = await at(HANDLE, HANDLER)
  await handler.tap('更多')
  await handler.tap(/^延长时限/, handler.sheet('更多'))
  await handler.sees('固始负责人（演示）', handler.sheet('请负责人批准'))
  await handler.picture('ask')

  const lead = await at(HANDLE, LEAD)
  await lead.tap('更多')
  await lead.tap(/^延长时限/, lead.sheet('更多'))
  const sheet = lead.sheet('延长时限')
  await lead.type('延长的理由', '涉及三处经营场所，需要逐一核查。', sheet)
  await lead.tap('批准延长', sheet)
  await lead.page.getByText('批准', { exact: true }).filter({ visible: true }).click()
  await sheet.waitFor({ state: 'hidden' })
  await lead.sees(/程序规定 18，已依法延长一次/)
  await lead.picture('extended')
})
