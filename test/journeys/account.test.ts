/** Who one is: registering and being confirmed, another contact, leaving, privacy. */
import { LEAD, write } from './forms'
import { journey } from './journey'
import { HANDLER, signIn } from './people'
import type { Phone } from './phone'
import { creditCode, fillIn, register } from './register'

const TEXT = '前天在固始县郭陆滩镇集市上看到摊位卖假冒我们商标的柳条篮子'
const BUREAU = '固始县市场监督管理局'
const REASON = '营业执照照片看不清'

const { phone } = journey('10')

async function newcomer(number: number, name: string): Promise<Phone> {
  const somebody = await phone()
  await somebody.open('/packages/more/register/index')
  await fillIn(somebody, {
    name,
    code: creditCode(number),
    county: '固始县',
    contact: '钱某（演示）',
    phone: '13800000011',
  })
  return somebody
}

/** Answers the question that stands in the middle of the screen. */
async function answer(somebody: Phone, word: string): Promise<void> {
  await somebody.page.getByText(word, { exact: true }).filter({ visible: true }).last().click()
}

it('needs at most 9 taps from opening to submitted, typing aside', async () => {
  const visitor = await phone()
  await visitor.open('/pages/home/index')
  await visitor.page.evaluate(() => {
    let taps = 0
    // Typing begins with a tap into the field, and is not counted.
    const isTyping = (target: EventTarget | null) =>
      target instanceof Element && target.closest('input, textarea') !== null
    document.addEventListener(
      'click',
      event => {
        if (!isTyping(event.target)) taps += 1
        document.body.dataset.taps = String(taps)
      },
      true,
    )
  })
  await visitor.go(LEAD.door, LEAD.page)
  await visitor.type(LEAD.heading, TEXT)
  await visitor.sees(BUREAU)
  await visitor.tap('提交')
  await visitor.go('登记企业', 'register', visitor.sheet('请用企业身份提交'))
  await fillIn(visitor, {
    name: '固始八下工艺品有限公司（演示）',
    code: creditCode(21),
    county: '固始县',
    contact: '钱某（演示）',
    phone: '13800000021',
  })
  await register(visitor, 'report')
  await visitor.go('提交', 'result')
  expect(Number(await visitor.page.evaluate(() => document.body.dataset.taps))).toBeLessThanOrEqual(9)
})

it('lets whoever declines the privacy guide go on reading and typing, and asks again only at the next try', async () => {
  const visitor = await newcomer(22, '固始只看工艺品有限公司（演示）')
  await visitor.tap('登记')
  const question = visitor.sheet('先说清楚怎么用您的信息')
  await question.waitFor()
  await visitor.picture('privacy-asked')
  await visitor.go('看完整的隐私说明', 'privacy')
  await visitor.sees('谁看得到')
  await visitor.picture('privacy-guide')
  await visitor.go('返回', 'register')
  await visitor.tap('不同意，只看看', question)
  await question.waitFor({ state: 'hidden' })
  await visitor.open('/packages/more/directory/index')
  await visitor.sees(BUREAU)
  await write(visitor, LEAD, TEXT)
  await visitor.sees(BUREAU)
  // What was typed is there, and a second try asks again.
  await visitor.open('/packages/more/register/index')
  expect(await (await visitor.finds('textbox', '联系人')).inputValue()).toBe('钱某（演示）')
  await register(visitor, 'home')
  await visitor.open('/packages/more/privacy/index')
  await visitor.tap(/^撤回同意/)
  await answer(visitor, '撤回')
  await visitor.sees('还没有同意')
})

it('declines a claim with a reason, takes it again put right, and confirms it', async () => {
  const claimant = await newcomer(23, '固始待核工艺品有限公司（演示）')
  await register(claimant, 'home')
  await claimant.open('/pages/me/index')
  await claimant.sees('待确认')
  await claimant.picture('me-waiting')

  const handler = await phone()
  await signIn(handler, HANDLER)
  await handler.open('/pages/me/index')
  await handler.go('企业身份确认', 'claims')
  await handler.picture('claims')
  await handler.tap('不确认固始待核工艺品有限公司（演示）')
  await handler.tap('照片看不清', handler.sheet('为什么不确认'))
  await handler.tap('告诉企业')
  await answer(handler, '不确认')
  await handler.part('button', '确认固始待核工艺品有限公司（演示）').waitFor({ state: 'hidden' })

  await claimant.open('/pages/me/index')
  await claimant.sees(new RegExp(REASON))
  await claimant.picture('me-declined')
  await claimant.go('改了再报', 'register')
  await claimant.type('统一社会信用代码', creditCode(23))
  await claimant.type('手机号', '13800000011')
  await claimant.go('登记', 'me')

  await handler.open('/packages/staff/claims/index')
  await handler.tap('确认固始待核工艺品有限公司（演示）')
  await handler.picture('claims-confirm')
  await handler.tap('确认，不能撤回')
  await handler.part('button', '确认固始待核工艺品有限公司（演示）').waitFor({ state: 'hidden' })
  await claimant.open('/pages/me/index')
  await claimant.sees('已确认')
  await claimant.picture('me-confirmed')

  // Handed over by a one-time code; the second use is refused.
  await claimant.go('联系人与交接', 'contacts')
  await claimant.tap('交接给别人')
  await claimant.type('对方姓名', '孙某（演示）', claimant.sheet('交接给别人'))
  await claimant.tap('生成交接码')
  await answer(claimant, '确定交接')
  const copy = await claimant.finds('button', /^复制邀请码 /)
  const code = ((await copy.getAttribute('aria-label')) ?? '').replace('复制邀请码 ', '')
  await claimant.picture('hand-over-code')

  const successor = await phone()
  await successor.open('/packages/more/invitation/index')
  await successor.type('邀请码', code)
  await successor.tap('加入')
  await successor.finds('textbox', '手机号')
  await successor.picture('invitation-phone')
  await successor.type('手机号', '13800000024')
  await successor.tap('加入')
  await successor.tap('同意并继续')
  await successor.sees('您现在能代表这家企业')
  await successor.picture('invitation-taken')
  await claimant.open('/pages/me/index')
  await claimant.sees('您还没有登记，先看看也行')

  const second = await phone()
  await second.open('/packages/more/invitation/index')
  await second.type('邀请码', code)
  await second.tap('加入')
  await second.sees(/已被用过/)
  await second.picture('invitation-used')
})
