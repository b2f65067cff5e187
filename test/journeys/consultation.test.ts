/** The main story for a question. */
import { allowWorkstation, putKeyboardAway, QUESTION, submit } from './forms'
import { journey } from './journey'
import { ENTERPRISE, HANDLER, signIn, WILLOW_STATION } from './people'

const TEXT = '我们在固始县做柳编筐，商标被别人抢先注册了，该怎么办，找谁帮忙？'
const BUREAU = '固始县市场监督管理局'
const STATION = '市柳编行业协会工作站（演示）'
const FOLLOW_UP = '在先使用的证据要公证吗？'
const SECOND_REPLY = '不强制公证，合同、发票和宣传照片原件都可以。'
const REPLY = '请在初审公告之日起三个月内提出异议，带齐在先使用的证据，我们可以指导您整理。'

const { phone } = journey('2')

it('carries a question to the bureau and the workstation that it named before, and the answer back, over a reload', async () => {
  const enterprise = await phone()
  await signIn(enterprise, ENTERPRISE)
  await enterprise.go(QUESTION.door, QUESTION.page)
  await enterprise.finds('textbox', QUESTION.heading)
  await enterprise.picture('ask-empty')
  await enterprise.type(QUESTION.heading, TEXT)
  await enterprise.sees(BUREAU)
  await enterprise.sees(STATION)
  await enterprise.sees(/最晚 .+ 前/)
  await putKeyboardAway(enterprise, QUESTION)
  await enterprise.tap('为什么')
  await enterprise.sees(/咨询/, enterprise.sheet('为什么是他们'))
  await enterprise.tap('关闭')
  await allowWorkstation(enterprise)
  await enterprise.picture('ask-read')
  const number = await submit(enterprise)
  await enterprise.sees(BUREAU)
  await enterprise.sees(STATION)
  await enterprise.picture('result')
  await enterprise.reload()
  await enterprise.go('查看进展', 'matter')
  await enterprise.sees(number)
  await enterprise.picture('matter-just-asked')

  const handler = await phone()
  await signIn(handler, HANDLER)
  await handler.go(new RegExp(`${number}$`), 'handle')
  await handler.tap('签收')
  await handler.tap('答复')
  await handler.type('答复内容', REPLY, handler.sheet('答复企业'))
  // What is half written is there again.
  await handler.reload()
  await handler.tap('答复')
  await handler.tap('发出答复')
  await handler.sheet('答复企业').waitFor({ state: 'hidden' })
  await handler.sees(REPLY)
  await handler.picture('handle-answered')

  const station = await phone()
  await signIn(station, WILLOW_STATION)
  await station.go(new RegExp(`${number}$`), 'handle')
  await station.sees(REPLY)
  await station.picture('station-handle')

  await enterprise.open('/pages/home/index')
  await enterprise.goTab(/^消息，[1-9]\d* 条未读$/)
  await enterprise.sees(REPLY)
  await enterprise.picture('messages')
  await enterprise
    .part('button', /新消息$/)
    .first()
    .click()
  await enterprise.sees(REPLY)
  await enterprise.sees(number)
  await enterprise.picture('matter-answered')

  // Asked on, answered again, rated.
  await enterprise.tap('追问')
  const asking = enterprise.sheet('接着问')
  await enterprise.type('接着问', FOLLOW_UP, asking)
  await enterprise.picture('follow-up')
  await enterprise.reload()
  await enterprise.tap('追问')
  await enterprise.tap('送出追问', asking)
  await asking.waitFor({ state: 'hidden' })
  await enterprise.sees(FOLLOW_UP)
  await enterprise.picture('asked-on')
  await handler.reload()
  await handler.sees(FOLLOW_UP)
  await handler.tap('答复')
  await handler.type('答复内容', SECOND_REPLY, handler.sheet('答复企业'))
  await handler.tap('发出答复')
  await handler.sheet('答复企业').waitFor({ state: 'hidden' })
  await enterprise.reload()
  await enterprise.sees(SECOND_REPLY)
  await enterprise.tap('评价')
  const rating = enterprise.sheet('这次办得怎么样？')
  await enterprise.part('radio', /^4 星/, rating).click()
  await enterprise.type('想说的话', '答得清楚', rating)
  await enterprise.picture('rating')
  await enterprise.tap('送出评价', rating)
  await rating.waitFor({ state: 'hidden' })
  await enterprise.sees('您的评价')
  await enterprise.picture('rated')
  await handler.reload()
  await handler.sees('企业的评价')
  await handler.sees('答得清楚')
  await handler.picture('handle-rated')
})
