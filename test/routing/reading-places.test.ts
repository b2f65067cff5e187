/** Places in talk: who is where, what is taken back, what is only heard; each rule with the shortest text that needs it. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type Report, route } from '../../domain/routing'

const ask = (description: string, more: Partial<Report> = {}): Answer =>
  route(
    { id: 'r', kind: 'lead', receivedAt: '2026-11-24T09:00:00+08:00', description, ...more },
    pack,
    nationalCalendar,
  )
const ACT = '光山县一家店卖假冒我们商标的酒'

describe("the reporter's own places never count", () => {
  test.each([
    `我是做茶叶的，店开在新县，${ACT}`,
    `公司地址在新县，${ACT}`,
    `你好，我叫王强，新县的，${ACT}`,
    `我在新县上班，${ACT}`,
    `我们新县的门店一切正常，${ACT}`,
    `举报人河南新县某茶业有限公司，${ACT}`,
    `${ACT}，我们在新县的店生意都受影响`,
    `${ACT}，我的联系地址是新县`,
    `${ACT}，我人在新县，随时可以配合`,
    `我是息县人，在新县租房开了一家茶馆，${ACT}`,
    `我们在新县注册了自己的商标，${ACT}`,
    `我们平时从新县进茶，${ACT}`,
    `我们家做挂面的在新县然后昨天去光山县送货看到超市里摆的挂面就是我们家那个商标不是我们的货`,
    `公司地址在新县，京东店铺卖假冒我们商标的灯，营业执照住所在光山县`,
  ])('%s', text => {
    expect(ask(text).county).toBe('411522')
  })
  test('the trade said before a place does not make it one’s own where something is seen there', () => {
    expect(ask('我们做挂面的在光山县看到一家店卖假冒我们商标的挂面').county).toBe('411522')
    expect(ask('仿我们做挂面的在光山县，用的我们商标').county).toBe('411522')
  })
  test('a clause with a subject of its own is not the reporter’s', () => {
    expect(ask('我从新县回来，在光山县下高速后看到店里卖假冒我们商标的酒').county).toBe('411522')
  })
  test('who is told does nothing: 朋友告诉我光山县…', () => {
    expect(ask('朋友告诉我光山县一家店卖假冒我们商标的酒').county).toBe('411522')
  })
  test('“同县的” means the county of the own seat', () => {
    expect(ask('我厂在光山县，同县的一家厂仿我们的包装').county).toBe('411522')
  })
})

describe('places that are named by the way', () => {
  test.each([
    `我姐嫁到新县，${ACT}`,
    `新县的朋友带我去看，${ACT}`,
    `从新县开车过来，${ACT}`,
    `从新县到商城县的路上，过了光山县砖桥镇有家店卖假冒我们商标的酒`,
    `货从新县拉到光山县砖桥镇卸下来，正在院子里卖，都是假冒我们商标的酒`,
    `去年新县查过一批，这次不一样，${ACT}`,
    `${ACT}，买的人好多是新县的`,
    `${ACT}，据说新县也有，不确定`,
    `在开往新县的车上看到，${ACT}`,
    `当事人住在新县，店开在光山县，卖假冒我们商标的酒`,
    `新县和商城县挨着，店在光山县，卖假冒我们商标的酒`,
  ])('%s', text => {
    expect(ask(text).county).toBe('411522')
  })
  test('a parcel station that sells is a shop', () => {
    expect(ask('光山县有个菜鸟驿站兼卖假冒我们商标的酒').county).toBe('411522')
  })
  test('in the area of the office that is spoken to', () => {
    expect(ask('光山县市场监管局领导好，你们辖区内有家店卖假冒我们商标的酒').county).toBe('411522')
  })
  test('a respondent elsewhere whose goods are sold in the city', () => {
    const answer = ask('专利侵权，请求市局行政裁决，被请求人在郑州，侵权产品在信阳销售', { kind: 'request' })
    expect(answer.responsible.kind).toBe('section')
  })
  test('a shop’s name is no place: 店名叫息县老酒坊', () => {
    expect(ask('淘宝有店卖假冒我们商标的酒，店名叫息县老酒坊').responsible.kind).toBe('triage')
  })
  test('the speaker’s shop is no rumour, what the speaker says of the source is', () => {
    const answer = ask('光山县一家超市的老板讲，那批假冒我们商标的酒是新县一个二道贩子送来的')
    expect([answer.county, answer.informed.map(body => body.code)]).toEqual(['411522', ['411523']])
  })
})

describe('places that are denied or taken back', () => {
  test.each([
    `不要去新县查，${ACT}`,
    `原以为在新县，${ACT}`,
    `跟新县那家没有关系，${ACT}`,
    `新县那边早就空了，${ACT}`,
    `新县的厂？不对，是光山县一家店卖假冒我们商标的酒`,
    `最早在新县，后来搬到光山县砖桥镇，卖的还是冒我们牌的酒`,
    `新县和光山县都有我们的加盟店，新县的没问题，光山县那家早退出了还用我们商标`,
    `我本来以为是新县的，后来才知道归光山县，那家店卖假冒我们商标的酒`,
  ])('%s', text => {
    expect(ask(text).county).toBe('411522')
  })
})

describe('nothing is chosen between places that weigh alike', () => {
  test.each([
    '不是新县就是光山县，有人卖假冒我们商标的酒',
    '光山县还是新县我记不清了，有家店卖假冒我们商标的酒',
    '浉河和平桥交界的地方有人卖假冒我们商标的酒',
    '一脚在潢川一脚在淮滨，有个作坊做假冒我们商标的鞋',
    '货车今天在光山县明天在新县，卖假冒我们商标的酒',
    '老板在光山县、新县各有一家门店，卖假冒我们商标的酒',
    '在光山县看到一次，后来在新县又看到，同一个摊子卖假冒我们商标的酒',
  ])('%s', text => {
    expect(ask(text).responsible.kind).toBe('triage')
  })
})

describe('parties', () => {
  test('生产的是…: the maker is another party and leads', () => {
    const answer = ask('新县一家服装店卖假冒我们商标的校服，查实了，生产的是光山县砖桥镇的服装厂')
    expect([answer.county, answer.linked.map(body => body.code)]).toEqual(['411522', ['411523']])
  })
  test('出自: a source by hearsay is informed', () => {
    const answer = ask('光山县一家店卖假冒我们商标的被子，听送货的司机讲货出自新县')
    expect([answer.county, answer.informed.map(body => body.code)]).toEqual(['411522', ['411523']])
  })
  test('光山县某企业: who acts is no seat', () => {
    expect(ask('公司在新县，光山县某企业未经许可使用我公司注册商标').county).toBe('411522')
  })
  test('a company that advertises elsewhere', () => {
    expect(ask('光山县一家酒厂在新县公交站牌广告上用我们的注册商标').county).toBe('411522')
  })
  test('a secret is not where parcels were got', () => {
    expect(ask('离职员工把我们的客户名单带到光山县一家公司，我收货在新县').county).toBe('411522')
  })
})

describe('names with a wrong character or in other shapes', () => {
  test.each([
    ['黄川县传流店乡有人卖假冒我们商标的酒', '411526'],
    ['固始县陈琳子镇有人卖假冒我们商标的酒', '411525'],
    ['陈琳子有人卖假冒我们商标的酒', '411525'],
    ['小茴店镇有人卖假冒我们商标的酒', '411528'],
    ['光山县马贩镇有人卖假冒我们商标的酒', '411522'],
    ['我们是做酒的 公司在新县 光山县一家店卖假冒我们商标的酒', '411522'],
    ['公司在新县,光山县一家店卖假冒我们商标的酒', '411522'],
    ['蒋集镇羽绒制品厂用我们的商标', '411525'],
    ['光山县羽绒服装节上8号棚的衣服假冒我们商标', '411522'],
  ])('%s', (text, county) => {
    expect(ask(text).county).toBe(county)
  })
  test.each([
    '那家店马上关店了，卖假冒我们商标的酒',
    '有人要来查山寨货，他卖假冒我们商标的酒',
    '开了个小店乡下人卖假冒我们商标的酒',
  ])('ordinary words hold no place: %s', text => {
    expect(ask(text).county).toBeNull()
  })
})
