/** Rules of reading that decide what a sentence says, each with the shortest text that needs it. */
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { type Answer, type Report, route } from '../../domain/routing'

const ask = (description: string, more: Partial<Report> = {}): Answer =>
  route(
    { id: 'r', kind: 'lead', receivedAt: '2026-11-23T09:00:00+08:00', description, ...more },
    pack,
    nationalCalendar,
  )
const rules = (answer: Answer): string[] => answer.reasons.map(one => one.rule)

describe('places that are named and do not count', () => {
  test.each([
    [
      'other sentence order: the own firm after the act',
      '光山县有人卖假冒我们商标的酒，我们厂子在新县',
      '411522',
    ],
    ['whose sign was imitated', '新县胡家餐馆的招牌被光山县一家餐馆仿了，是注册商标', '411522'],
    ['corrected in words', '刚才说的新县不对，是光山县的店卖假冒我们商标的酒', '411522'],
    ['miswritten', '写成了新县，其实是光山县的店卖假冒我们商标的酒', '411522'],
    ['excepted', '除了新县我们没给过授权，光山县有店卖假冒我们商标的酒', '411522'],
    ['compared', '比新县的便宜一半，光山县的店卖假冒我们商标的酒', '411522'],
    ['passed through', '车从新县经过商城县，在光山县卸假冒我们商标的酒', '411522'],
    ['what is over', '去年在新县被查过，又到光山县卖假冒我们商标的酒', '411522'],
    ['where a friend comes from', '老家新县的朋友在光山县看到卖假冒我们商标的酒', '411522'],
    ['a distance', '离新县二十公里，光山县的店卖假冒我们商标的酒', '411522'],
    ['a direction', '往新县方向走，光山县路边的店卖假冒我们商标的酒', '411522'],
    ['customers that goods are made for', '光山县一家厂给新县一家店做假冒我们商标的酒', '411522'],
    [
      'what a streamer says of a place',
      '直播卖假冒我们商标的茶，主播说茶园在新县，其实直播间设在光山县',
      '411522',
    ],
    ['another firm founded there', '经理把客户名单导走，到光山县另开公司', '411522'],
    ['a name before 先生', '光山县罗山先生的店卖假冒我们商标的酒', '411522'],
    ['a site says more than who is there', '老板在光山县有个仓库，在新县卖，都是假冒我们商标的酒', '411522'],
  ])('%s: %s', (_why, text, county) => {
    expect(ask(text).county).toBe(county)
  })
  test('excepted and included: 除了新县还在光山县', () => {
    expect(ask('除了新县，他还在光山县开店卖假冒我们商标的酒').responsible.kind).toBe('triage')
  })
  test('where a parcel was fetched is no seller', () => {
    expect(ask('淘宝买的假冒我们商标的酒，我在光山县收的货').responsible.kind).toBe('triage')
  })
  test('a denied stay in the city makes nothing happen here', () => {
    expect(ask('苏州一家公司侵犯我们的专利，没见过他们在信阳卖').responsible.kind).toBe('outside')
  })
})

describe('names of places', () => {
  test.each([
    ['平昌关镇有店卖假冒我们商标的酒', '411503'],
    ['信阳东站有店卖假冒我们商标的酒', '411503'],
    ['信阳火车站有店卖假冒我们商标的酒', '411502'],
  ])('another name: %s', (text, county) => {
    expect(ask(text).county).toBe(county)
  })
  test('every other name stands for a division of the city', () => {
    const codes = pack.counties.flatMap(one => [one.code, ...one.townships.map(town => town.code)])
    expect(pack.landmarks.filter(({ code }) => !codes.includes(code))).toEqual([])
  })
  test('a prefecture without counties has one meaning', () => {
    expect(ask('东莞有店卖假冒我们商标的酒').responsible.code).toBe('441900')
  })
  test('a district without 区, only after its province or prefecture', () => {
    expect(ask('安徽叶集有店卖假冒我们商标的酒').responsible.code).toBe('341504')
  })
  test('no goods in a name: 鲇鱼山', () => {
    expect(ask('商城县鲇鱼山街道有店假冒我们商标').workstation).toBeNull()
  })
})

describe('rights', () => {
  test.each([
    [
      'a number on the goods and a patent that ended',
      '光山县的锅上印着专利号，没交年费终止了',
      'patent-false-marking',
    ],
    ["another's number on the goods", '光山县一家厂把别人的专利号印在锅上', 'patent-false-marking'],
    ['an application called a patent', '光山县一家厂把还在申请的专利印在锅上', 'patent-false-marking'],
    ['a patent that is used', '光山县一家厂的锅用了我们的专利', 'patent-dispute'],
    ['set aside by 不是', '不是专利的事，光山县的店用了我们的商标', 'trademark'],
    ['set aside by 没关系', '跟专利没关系，光山县的店用了我们的商标', 'trademark'],
    [
      "a number and another firm's patent",
      '光山县的锅上标着ZL号，是另一家公司的专利',
      'patent-false-marking',
    ],
    [
      'a counterfeit offered to customers is no secret',
      '光山县有人把假冒我们的货报价发给我们客户',
      'trademark',
    ],
    ['a name in bought search results', '光山县一家公司用我们公司名做关键词推广', 'confusion'],
    ['secrets carried along', '经理带着客户名单去了光山县一家公司', 'trade-secret-business'],
    ['software broken open', '光山县一家公司破解了我们的管理系统', 'copyright'],
    ['works of our own', '光山县一家店播放我们的歌曲', 'copyright'],
    ['customers who mistake the shop', '光山县一家店连菜单都照搬，客人以为是我们分店', 'confusion'],
    ['labels', '光山县一户人家贴我们的酒标卖酒', 'trademark'],
    ['taken first where goods are exported to', '我们的酒出口俄罗斯，被当地公司抢注了商标', 'overseas'],
    ['made here for abroad', '光山县一家厂给国外贴牌，用的是我们的商标', 'trademark'],
  ])('%s: %s', (_why, text, rule) => {
    expect(rules(ask(text))).toContain(rule)
  })
  test('a photo taken as proof is no work that was copied', () => {
    expect(rules(ask('光山县的店卖假冒我们商标的酒，我拍了照片'))).not.toContain('linked-right')
  })
  test('quantities with any unit are marked', () => {
    expect(rules(ask('光山县有人卖假冒我们商标的酒，有三万多箱'))).toContain('criminal')
  })
})

describe('kinds', () => {
  test('a swindler who plays a relative imitates no mark', () => {
    expect(ask('有人冒充我儿子骗走两万块').responsible.name).toContain('110')
  })
  test("a consultation by the own firm's name", () => {
    const own = ask('我们光山花木合作社想申请植物新品种权，走什么程序', { kind: 'consultation' })
    expect(own.responsible.code).toBe('411522')
  })
  test.each([
    ['客户欠我们三十万货款不给', '人民法院'],
    ['签了合同不按约定付款', '人民法院'],
    ['烧烤摊烟大得开不了窗', '12345'],
  ])('not ours: %s', (text, authority) => {
    const answer = ask(text)
    expect([answer.kind, answer.responsible.name.includes(authority)]).toEqual(['not-ip', true])
  })
  test('the accused who asks without a question mark', () => {
    const answer = ask('光山县市场监管局说我卖的床垫侵犯商标，我应该带什么资料')
    expect([answer.kind, answer.responsible.kind]).toEqual(['consultation', 'section'])
  })
})
