import { betrayals, type Writer } from './betray'

const WHO: Writer = {
  enterprise: '豫江柳编工艺有限公司（演示）',
  contact: '周某（演示）',
  phone: '13800000001',
}
const wordsIn = (text: string, who: Writer = WHO) => betrayals(text, who).map(({ words }) => words)

describe('what would betray the reporter', () => {
  it.each([
    ['the full name', '我们豫江柳编工艺有限公司没授权过', '豫江柳编工艺有限公司', '您单位的名称'],
    ['the name without its legal form', '豫江柳编工艺的货被仿了', '豫江柳编工艺', '您单位的名称'],
    ['the beginning of the name', '这是豫江柳编的款式', '豫江柳编', '您单位的名称'],
    ['the contact', '有事找周某', '周某', '您的姓名'],
    ['one’s own phone', '打我电话 138 0000 0001', '138 0000 0001', '您的电话'],
    ['any other mobile', '店里电话13912345678', '13912345678', '电话号码'],
    ['a landline', '电话 0376-6221234', '0376-6221234', '电话号码'],
    ['a WeChat id', '加我微信：yujiang_2020', 'yujiang_2020', '微信号'],
    ['a WeChat id in slang', 'vx yujiang2020', 'yujiang2020', '微信号'],
    ['a QQ number', 'QQ号 12345678', '12345678', 'QQ 号'],
    ['an address of mail', '发到 zhou@example.com', 'zhou@example.com', '邮箱'],
    ['an ID number', '身份证 413026199001011234', '413026199001011234', '身份证号码'],
    ['a credit code', '代码 91411525MA45TE5T4T', '91411525MA45TE5T4T', '统一社会信用代码'],
    ['whose one is', '我是隔壁柳编公司的，亲眼看到', '我是隔壁柳编公司的', '说了您是哪家的'],
    ['where one works', '我在新华柳编厂上班', '我在新华柳编厂上班', '说了您是哪家的'],
    ['one’s name', '我叫周大为', '我叫周大为', '您的姓名'],
  ])('finds %s', (_what, text, words, why) => expect(betrayals(text, WHO)).toContainEqual({ words, why }))

  it.each([
    '昨天在固始县陈淋子镇街上的兴隆百货看到有人卖柳编收纳筐，吊牌用的是我们“豫江”商标',
    '老板说是从潢川一个厂进的货，一共 1200 件，每件 35 元',
    '我们是受害的一方，请尽快查处',
    '我在他们店里买了一件',
    '订单号 123456789012345678，快递 7730012345678901',
    '注册号 12345678，2026 年 11 月 20 日发现',
    '他的微信群里天天发广告',
  ])('finds nothing in: %s', text => expect(betrayals(text, WHO)).toEqual([]))

  it('names the same words once, in the order of the text', () =>
    expect(wordsIn('电话13912345678，找周某，再打13912345678')).toEqual(['13912345678', '周某']))

  it('names only the longest of what lies inside one another', () =>
    expect(wordsIn('我叫周某')).toEqual(['我叫周某']))

  it('knows the name without the place in front of it', () =>
    expect(wordsIn('新柳工艺品的筐', { enterprise: '固始县新柳工艺品有限公司（演示）' })).toEqual([
      '新柳工艺品',
    ]))

  it('takes a short name only whole', () => {
    expect(wordsIn('云雾的茶', { enterprise: '云雾山有限公司' })).toEqual([])
    expect(wordsIn('云雾山的茶', { enterprise: '云雾山有限公司' })).toEqual(['云雾山'])
  })

  it('finds phones and ids for a visitor of whom nothing is known', () =>
    expect(wordsIn('电话13912345678，周某', {})).toEqual(['13912345678']))
})
