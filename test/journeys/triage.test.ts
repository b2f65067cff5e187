/** What no rule can decide: the question first, then a person. */
import { LEAD, putKeyboardAway, submit, submitUnanswered, write } from './forms'
import { journey } from './journey'
import { OTHER_ENTERPRISE, SECTION, SHIHE_HANDLER, signIn } from './people'

const TEXT = '老城街道一家茶庄在包装上印着信阳毛尖地理标志专用标志，他没有资格用'
const BUREAU = '浉河区市场监督管理局'
const WHY = '已电话核实，茶庄在浉河区老城街道。'

const { phone } = journey('3')

it('asks the one question before handing in, and lets the answer decide', async () => {
  const enterprise = await phone()
  await signIn(enterprise, OTHER_ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees('答一句，就能直接送到')
  await enterprise.sees(/老城街道.*浉河区.*潢川县/)
  await enterprise.finds('button', '潢川县')
  await putKeyboardAway(enterprise, LEAD)
  await enterprise.picture('question')
  await enterprise.tap('选别的地方')
  await enterprise.finds('button', '平桥区', enterprise.sheet('事情发生在哪里'))
  await enterprise.tap('浉河区', enterprise.sheet('事情发生在哪里'))
  await enterprise.picture('townships')
  await enterprise.tap('关闭')
  await enterprise.tap('浉河区')
  await enterprise.sees(BUREAU)
  await enterprise.page.getByText('答一句，就能直接送到').waitFor({ state: 'hidden' })
  await enterprise.picture('question-answered')
  await submit(enterprise)
  await enterprise.sees(BUREAU)
  await enterprise.picture('result-decided')
})

it('shows the candidates to the section where nobody answered, and what it assigns is on that desk', async () => {
  const enterprise = await phone()
  await signIn(enterprise, OTHER_ENTERPRISE)
  await write(enterprise, LEAD, TEXT)
  await enterprise.sees('答一句，就能直接送到')
  const number = await submitUnanswered(enterprise)
  await enterprise.sees('知识产权保护科')
  await enterprise.picture('result-undecided')
  await enterprise.go('查看进展', 'matter')
  await enterprise.sees(number)
  await enterprise.picture('matter-undecided')

  const section = await phone()
  await signIn(section, SECTION)
  await section.picture('section-desk')
  await section.go(new RegExp(`${number}$`), 'handle')
  await section.finds('radio', /^潢川县市场监督管理局，/)
  await section.picture('assign')
  await section.tap('选其他县区或市局自己办')
  await section.finds('button', /^平桥区/, section.sheet('派给谁'))
  await section.picture('assign-to-others')
  await section.tap('关闭')
  await (await section.finds('radio', /^浉河区市场监督管理局，/)).click()
  await section.type('分拨理由', WHY)
  await section.picture('assign-chosen')
  await section.tap(/^派给浉河区/)
  await section.sees(WHY)
  await section.picture('assigned')

  const handler = await phone()
  await signIn(handler, SHIHE_HANDLER)
  await handler.go(new RegExp(`${number}$`), 'handle')
  await handler.finds('button', '签收')
  await handler.sees(WHY)
  await handler.picture('handle-assigned')

  await enterprise.reload()
  await enterprise.sees(BUREAU)
  await enterprise.sees(WHY)
  await enterprise.picture('matter-assigned')
})
