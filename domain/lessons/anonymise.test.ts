/** What tells who somebody is goes; what routing reads stays. */
import fc from 'fast-check'
import { nationalCalendar } from '../../city/national/calendar'
import { pack } from '../../city/xinyang'
import { dev } from '../../test/routing/labelled'
import { route } from '../routing'
import { anonymise, anonymousReport } from './anonymise'

const clean = (text: string, ...known: string[]) => anonymise(text, pack, { known })

describe('numbers', () => {
  it.each([
    ['手机 13812345678', '手机 某电话'],
    ['手机138-1234-5678，', '手机某电话，'],
    ['打 138 1234 5678 找他', '打 某电话 找他'],
    ['+86 13812345678', '某电话'],
    ['１３８１２３４５６７８', '某电话'],
    ['电话一三八零零零零一一一一', '电话某电话'],
    ['座机0376-6221234', '座机某电话'],
    ['（0376）6221234', '某电话'],
    ['客服400-820-1234', '客服某电话'],
    ['身份证411525199001011234', '身份证某证件号'],
    ['身份证41152519900101123X', '身份证某证件号'],
    ['信用代码91411525MA00000016', '信用代码某证件号'],
    ['卡号6222 0212 3456 7890 123', '卡号某卡号'],
    ['卡号6222021234567890123', '卡号某卡号'],
    ['邮箱li.wang88@qq.com', '邮箱某邮箱'],
    ['微信号：lao_wang88', '微信号：某号'],
    ['加V信laowang', '加V信某号'],
    ['QQ 12345678', 'QQ某号'],
    ['抖音号xm778899直播', '抖音号某号直播'],
    ['网址https://shop.example.com/a?b=1，', '网址某网址，'],
    ['官网www.yujiang.com', '官网某网址'],
    ['官网yujiang.com.cn', '官网某网址'],
    ['车牌豫S·A1234', '车牌某车牌'],
    ['豫SD12345新能源货车', '某车牌新能源货车'],
    ['订单号260911-123456789', '订单号某号'],
    ['快递SF1234567890123', '快递某号'],
    ['第12345678号注册商标', '第某号注册商标'],
    ['专利号ZL202030123456.7', '专利号某专利号'],
    ['中山路88号3单元501室', '中山路'],
    ['红苏路45号院2号楼三单元', '红苏路'],
    ['三河尖镇新街12-3号', '三河尖镇新街'],
    ['人民路 88 号 2 单元 301，', '人民路，'],
    ['中山大街15号附8', '中山大街'],
    ['加我微信：茶香四溢2020，', '加我微信：某号，'],
    ['抖音号叫茶小妹，', '抖音号叫某号，'],
    ['微信名叫清风徐来，', '微信名叫某号，'],
    ['东方红大道237号院6号楼东单元5楼西户', '东方红大道'],
    ['农贸市场后面三排五号', '农贸市场后面'],
  ])('%s → %s', (before, after) => expect(clean(before)).toBe(after))

  it.each([
    '卖了三千多件，一件120元',
    '金额1200000元',
    '2026年11月8号晚上',
    '2026-11-23 上午',
    '查到 20000 只',
    '沿着107国道',
  ])('what is no such number stays: %s', text => expect(clean(text)).toBe(text))

  it('none survives, wherever it stands', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
    const secrets = fc.oneof(
      fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map(parts => parts.join('')),
      fc.tuple(fc.constant('0376-'), fc.constantFrom('6', '3'), digits(6)).map(parts => parts.join('')),
      fc.tuple(fc.constant('411525'), fc.constant('19900101'), digits(4)).map(parts => parts.join('')),
      fc.tuple(fc.constant('622202'), digits(13)).map(parts => parts.join('')),
    )
    const around = fc.constantFrom(
      (s: string) => `固始县陈淋子镇的店卖假货，电话${s}。`,
      (s: string) => `${s}这个号码的老板在潢川卖假冒商标的羽绒被`,
      (s: string) => `他的号是 ${s} ，发货地浉河区`,
    )
    fc.assert(
      fc.property(secrets, around, (secret, text) => {
        const said = clean(text(secret))
        expect(said.replace(/\D/gu, '')).toBe('')
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('firms, shops and brands', () => {
  it.each([
    ['陈淋子镇兴隆百货卖的筐', '陈淋子镇某百货卖的筐'],
    ['双柳树镇大润发超市', '双柳树镇某超市'],
    ['武汉鑫源商贸有限公司的业务员', '某商贸有限公司的业务员'],
    // A seat in a firm's name is no place of the act, and must not become one.
    ['固始县宏发柳编有限公司假冒我们的商标', '某柳编有限公司假冒我们的商标'],
    ['开在潢川县宏发柳编有限公司里', '开在潢川县某柳编有限公司里'],
    ['光山的绿野茶业', '光山的某茶业'],
    ['金龙大道的华联食品厂', '金龙大道的某食品厂'],
    ['长兴百货和永兴超市都在卖', '某百货和某超市都在卖'],
    ['被老王茶庄盗用', '被某茶庄盗用'],
    ['店名是“茶香小妹旗舰店”', '店名是“茶某旗舰店”'],
    ['印着“豫江”商标', '印着“某”商标'],
    ['我们的豫江商标', '我们的某商标'],
    ['豫江牌收纳筐', '某牌收纳筐'],
  ])('%s → %s', (before, after) => expect(clean(before)).toBe(after))

  it.each([
    '县里那家店卖的柳编筐是假货，老板说是从潢川一个厂进的货',
    '吊牌一模一样，招牌也是我们的牌子',
    '印着“信阳毛尖”四个字，不是正宗的信阳毛尖',
    '新县泗店乡一家民宿，店名和我们几乎一样',
    '实际工厂在息县项店镇，网店在淘宝',
    '侵犯我们的注册商标，还冒充地理标志证明商标',
    '想了解海外商标怎么布局',
    '我们公司在固始，是一家柳编厂',
  ])('what names nobody stays: %s', text => expect(clean(text)).toBe(text))

  it('known names go wherever and however short they stand', () => {
    const known = ['豫江柳编工艺有限公司（演示）', '周某（演示）', '云雾山']
    const text = '豫江柳编工艺有限公司的货被仿，豫江的筐一只卖二十，印着云雾山字样'
    const said = clean(text, ...known)
    expect(said).not.toMatch(/豫江|云雾山/u)
    expect(said).toContain('柳编')
  })

  it('the own word of a known firm goes where places stand before it and its trade behind, and the places stay', () => {
    const known = '信阳市羊山新区茶韵堂商贸有限公司（演示）'
    const text = '我们茶韵堂的毛尖在信阳市羊山新区被人冒用，茶韵堂商贸有限公司报的'
    const said = clean(text, known)
    expect(said).not.toContain('韵堂')
    expect(said).toContain('在信阳市羊山新区被人冒用')
    // A name of nothing but place and goods names nobody, and the place is not the name.
    expect(clean('在固始县城卖柳编', '固始县柳编合作社')).toBe('在固始县城卖柳编')
    expect(clean('找李国际问问', '李国际')).not.toContain('李国际')
  })

  it('a known right that is everybody’s is no name', () => {
    expect(clean('冒用信阳毛尖的名字', '信阳毛尖')).toBe('冒用信阳毛尖的名字')
  })
})

describe('people', () => {
  it.each([
    ['就在街南头，张三丰开的店', '就在街南头，某人开的店'],
    ['老板张建国卖假筐', '老板某人卖假筐'],
    ['老板姓刘，', '老板姓某，'],
    ['法人李某某', '法人某人'],
    ['联系人王芳，', '联系人某人，'],
    ['法定代表人：欧阳明', '法定代表人：某人'],
    ['离职员工陈志强带走了配方', '离职员工某人带走了配方'],
    ['前员工刘洋跳槽到罗山', '前员工某人跳槽到罗山'],
    ['找张老板买的', '找某老板买的'],
    ['王师傅说是真的', '某师傅说是真的'],
    ['对方叫马文涛，', '对方叫某人，'],
    ['我叫周明，', '我叫某人，'],
    ['找小周问过', '找小某问过'],
    ['王大拿在三河尖镇卖假筐', '某人在三河尖镇卖假筐'],
  ])('%s → %s', (before, after) => expect(clean(before)).toBe(after))

  it.each([
    '老板说是从潢川进的货',
    '店主不肯说',
    '毛尖在浉河区卖得多，白茶也有',
    '马上到固始县去看',
    '金属件是他们生产的',
    '高档羽绒被，江西发货',
    '负责人在场，老师傅手工做的',
    '方便的话请尽快到场',
    '信阳羊山新区的总店',
  ])('what is nobody’s name stays: %s', text => expect(clean(text)).toBe(text))
})

describe('a whole report', () => {
  const answer = (one: (typeof dev)[number], description: string) => {
    const report = { id: 'l', kind: 'lead' as const, receivedAt: '2026-11-23T09:00:00+08:00', ...one.more }
    const { responsible } = route({ ...report, description }, pack, nationalCalendar, one.context)
    return `${responsible.kind} ${responsible.code}`
  }

  it('goes where it went before, for all but one in a hundred of the labelled reports', () => {
    const moved = dev.filter(one => answer(one, one.text) !== answer(one, clean(one.text)))
    expect(moved.map(one => [one.text, clean(one.text)]).slice(0, 3)).toHaveLength(Math.min(moved.length, 3))
    expect(moved.length / dev.length).toBeLessThanOrEqual(0.01)
  })

  it('is left as it is the second time', () => {
    for (const one of dev) expect(clean(clean(one.text))).toBe(clean(one.text))
  })

  it('keeps the fields that routing reads, and cleans them too', () => {
    const report = anonymousReport(
      {
        kind: 'lead',
        description: '门店卖假冒我们注册商标的柳编筐，电话13812345678',
        right: 'trademark',
        channel: 'shop',
        place: {
          division: '411525',
          address: '固始县陈淋子镇中山路88号',
          point: { lng: 115.68321, lat: 32.18765 },
        },
        suspect: { name: '兴隆百货', address: '潢川县双柳树镇新街3号' },
        platform: '拼多多',
        industry: '柳编',
      },
      pack,
    )
    expect(report).toEqual({
      kind: 'lead',
      description: '门店卖假冒我们注册商标的柳编筐，电话某电话',
      right: 'trademark',
      channel: 'shop',
      place: { division: '411525', address: '固始县陈淋子镇中山路', point: { lng: 115.68, lat: 32.19 } },
      suspect: { name: '某百货', address: '潢川县双柳树镇新街' },
      platform: '拼多多',
      industry: '柳编',
    })
  })

  it('a person’s own words are left but for numbers and known names', () => {
    const said = anonymise('固始县兴隆镇的豫江门店，电话13812345678', pack, { known: ['豫江'], names: false })
    expect(said).toBe('固始县兴隆镇的某门店，电话某电话')
  })
})
