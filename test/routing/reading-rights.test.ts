/** Rights and kinds in other words than the law's; each rule with the shortest text that needs it. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type Report, route } from '../../domain/routing'

const ask = (description: string, more: Partial<Report> = {}): Answer =>
  route(
    { id: 'r', kind: 'lead', receivedAt: '2026-11-24T09:00:00+08:00', description, ...more },
    pack,
    nationalCalendar,
  )
const rules = (answer: Answer): string[] => answer.reasons.map(one => one.rule)

test.each([
  ['a mark of one’s own', '光山县一家店的袋子上印的是咱厂的标', 'trademark'],
  ['goods that we never delivered', '光山县一家店挂我们的牌，我们从没给他们供过货', 'trademark'],
  [
    'the sign of registration, still examined',
    '光山县茶厂袋子上印个圈R，实际还在审',
    'false-registered-mark',
  ],
  [
    'a number whose fee nobody paid',
    '光山县一个厂在锅底打了个专利号，那专利早就没交费没了',
    'patent-false-marking',
  ],
  ['another firm’s number', '光山县有个厂给插座打上“专利产品”，专利号是别的公司的', 'patent-false-marking'],
  ['an invention of one’s own', '光山县一家厂用了我们的发明', 'patent-dispute'],
  ['one character apart', '光山县一家店，门头跟我家就差一个字', 'confusion'],
  ['customers who mix them up', '光山县冒出来一家同名的公司，老客户都弄混了', 'confusion'],
  ['rumours', '光山县一家厂到处说我们的绒是鸡毛，纯属造谣', 'confusion'],
  ['a list handed on', '前销售把我们养殖户的名单带到光山县一家厂', 'trade-secret-business'],
  ['inner papers', '我们的秘密被泄露了，有员工把内部资料卖给同行', 'trade-secret-unclear'],
  ['lessons recorded by us', '光山县一家机构卖我们录的网课', 'copyright'],
  ['foreign orders', '光山县一家厂接了国外订单，做侵犯我们商标的帽子', 'trademark'],
  ['goods at a port', '深圳盐田港有一柜仿我们牌子的渔具马上要装船出口', 'border'],
])('%s: %s', (_why, text, rule) => {
  expect(rules(ask(text))).toContain(rule)
})

test('我们的标准 is no mark', () => {
  expect(ask('光山县一家厂不按我们的标准做').responsible.kind).toBe('triage')
})
test('a mark that nobody registered leaves the dress', () => {
  expect(rules(ask('光山县一家醋厂的标签跟我们的一样，我们没注册过商标'))).toContain('confusion')
})
test('官网上 is the firm’s own website', () => {
  expect(rules(ask('光山县一家公司在它官网上用我们的商标'))).toContain('own-website')
})
test('who writes 在网上 says nothing of the channel', () => {
  expect(ask('第一次在网上写这种东西，光山县一家店卖假冒我们商标的酒').county).toBe('411522')
})
test('a showroom is no exhibition', () => {
  expect(rules(ask('光山县一家店的展厅卖假冒我们商标的床'))).not.toContain('exhibition')
})
test('an advertiser who publishes false advertising itself is told by the rule of advertising', () => {
  expect(rules(ask('光山县一家酒厂在自己的公众号上发虚假广告'))).toContain('advertisement')
})

describe('kinds', () => {
  test.each([
    '收到光山县局的询问通知书，说我店的包侵犯商标',
    '我店里被查了几瓶酒，说是侵犯商标权，会不会罚很重',
    '法院传票来了，说我们侵犯别人商标，该怎么准备',
  ])('the accused: %s', text => {
    const answer = ask(text)
    expect([answer.kind, answer.responsible.kind]).toEqual(['consultation', 'section'])
  })
  test.each([
    ['光山县一个饭馆里吃出蟑螂', '12315'],
    ['健身房办的卡，现在关门跑路了', '12315'],
    ['隔壁工地半夜打桩', '12345'],
    ['老板拖欠我们工资', '12333'],
    ['给老人买的按摩仪是坏的，厂家不理，我只想要回货款', '12315'],
    ['朋友借我五万块不还', '人民法院'],
  ])('not ours: %s', (text, authority) => {
    expect(ask(text).responsible.name).toContain(authority)
  })
  test('who asks for the goods to be stopped reports, whatever is asked beside it', () => {
    const more = { channel: 'import-export' } as const
    expect(ask('请问能扣下吗，请帮我拦截一批冒我商标的耳机，要报关出口', more).responsible.kind).toBe(
      'referral',
    )
  })
})
