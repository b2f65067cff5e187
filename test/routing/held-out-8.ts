/** An eighth held-out set: forty more, labelled before the first run (29 of 40 bodies and all 18 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut8: Labelled[] = [
  {
    law: 'A',
    text: '新县浒湾乡有人做假，把我们“大别山红”的茶叶罐子翻模，里面装的是他自己的茶',
    expect: bureau('411523', '茶'),
  },
  {
    law: 'A',
    text: '固始县泉河铺镇一家超市货架上的卫生纸，牌子和我们就差一个偏旁，我们的是注册商标',
    expect: bureau('411525'),
  },
  {
    law: 'A',
    text: '潢川县城一个汽修店给客户换的刹车片是冒牌我们的，盒子上有我们的商标',
    expect: bureau('411526', '装备制造'),
  },
  { law: 'A', text: '浉河区金牛山街道五金机电城C区卖的水管假冒我们商标', expect: bureau('411502', '建材') },
  {
    law: 'A',
    text: '有人盗用我们营业执照在淮滨县开了一家一样名字的分公司招摇撞骗',
    expect: bureau('411527'),
  },
  {
    law: 'A',
    text: '商城县冯店乡一农户用我们公司的二维码防伪标贴在自己家板栗上',
    expect: bureau('411524', FOOD),
  },
  {
    law: 'A',
    text: '息县有人模仿我们的卡车轮毂造型，我们有外观设计专利，他说是他自己设计的',
    expect: section('411528', '装备制造'),
  },
  { law: 'A', text: '平桥区兰店街道附近一个厂的太阳能路灯跟我们专利产品一样', expect: section('411503') },
  { law: 'A', text: '罗山县尤店乡一家养殖场的设备没经授权使用我们专利方法', expect: section('411521') },
  {
    law: 'A',
    text: '我们的实用新型专利被光山县一家羽绒机械厂照搬，我要求行政裁决',
    expect: section('411522', undefined, { kind: 'request' }),
  },
  {
    law: 'A',
    text: '固始县一款净化器外壳标着ZL开头的号，查出来是另一家公司的专利',
    expect: bureau('411525', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A',
    text: '淮滨县一家做猫耳朵的在外包装上印绿色食品和地理标志，他都没有资格',
    expect: bureau('411527'),
  },
  {
    law: 'A',
    text: '厂里的老师傅被罗山的对手高薪请去，把我们独有的发酵配方也给了人家',
    expect: section('411521'),
  },
  { law: 'A', text: '财务把我们的成本核算表和客户报价发给了潢川县同行', expect: bureau('411526') },
  {
    law: 'A',
    text: '有个公众号搬运我们原创的茶文化文章，运营者在浉河区',
    expect: referral('茶', { county: '411502' }),
  },
  {
    law: 'A',
    text: '固始县一家种业公司卖套牌的我们的水稻品种',
    expect: referral(undefined, { county: '411525' }),
  },
  {
    law: 'A',
    text: '南京海关查到一批假冒我们商标的家具要出口，通知我们去确认',
    expect: referral('家居', { rules: ['border'] }),
  },
  {
    law: 'A',
    text: '泰国有家工厂在生产仿我们外观专利的柳编，我们要怎么维权',
    expect: section(null, '柳编', { rules: ['overseas'] }),
  },
  { law: 'B', text: '货在固始县石佛店镇生产，套的是我们的商标，卖到了全国各地', expect: bureau('411525') },
  {
    law: 'B',
    text: '他家厂房在光山县寨河镇，办公室在郑州，生产的羽绒服贴我们的商标',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'B',
    text: '他家总公司在上海，分公司在平桥区，平桥这边的店在卖假冒我们商标的瓷砖',
    expect: bureau('411503', '建材'),
  },
  {
    law: 'B',
    text: '我是信阳的，在武汉汉口北批发市场看到假冒我们商标的毛尖',
    expect: outside(null, '茶', { code: undefined }),
  },
  { law: 'B', text: '潢川人在固始县段集镇开厂，造假冒我们商标的面粉', expect: bureau('411525', FOOD) },
  {
    law: 'B',
    text: '到底是新县还是光山县的我也没弄清，反正有人在卖假冒我们商标的茶油',
    expect: triage('油茶', { ask: true }),
  },
  {
    law: 'B',
    text: '老家罗山的朋友告诉我，他在息县夏庄镇看到有人卖假冒我们商标的酒',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'B',
    text: '那家店离固始县城二十公里，在商城县李集乡，卖假冒我们商标的化妆品',
    expect: bureau('411524'),
  },
  {
    law: 'B',
    text: '固始往商城方向走，快到武庙集的时候路边一个店，挂着我们商标的牌子卖豆腐',
    expect: bureau('411525', FOOD),
  },
  { law: 'B', text: '抖音上卖假冒我们商标的糍粑的主播，IP属地河南，其他不知道', expect: triage(FOOD) },
  { law: 'B', text: '淘宝店铺假冒我们商标，客服说他们仓库在淮滨县固城乡', expect: bureau('411527') },
  {
    law: 'B',
    text: '一个小红书博主在自己店铺卖假冒我们商标的包，人在信阳市平桥区',
    expect: bureau('411503'),
  },
  {
    law: 'B',
    text: '光山县的代工厂承认给浙江一家网店做了五千件假冒我们商标的羽绒服',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'B',
    text: '信阳茶博会在平桥区举办，期间有个固始展商的展位用我们的商标',
    expect: bureau('411503', undefined, { rules: ['exhibition'] }),
  },
  {
    law: 'C',
    text: '我们合作社在淮滨，弱筋小麦想做地理标志怎么弄',
    more: { kind: 'consultation' },
    expect: bureau('411527', FOOD),
  },
  {
    law: 'C',
    text: '想咨询一下专利被别人仿了应该找县局还是市局，我们是息县的企业',
    more: { kind: 'consultation' },
    expect: section(undefined),
  },
  {
    law: 'C',
    text: '法院传票说我们商城的店卖的包侵犯商标权，怎么应对',
    more: { kind: 'lead' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'N',
    text: '我在拼多多买的衣服起球，商家不给退',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  { law: 'N', text: '有人冒充我儿子打电话骗走我两万块', expect: referral(undefined, { kind: 'not-ip' }) },
  { law: 'N', text: '固始一家饭店用地沟油炒菜', expect: referral() },
  { law: 'N', text: '村里有人乱砍树占我家的地', expect: referral() },
  {
    law: 'G 9',
    text: '在罗山县看到的，商标是我们的，货是假的',
    more: { place: { address: '信阳市息县谯楼街道' } },
    expect: triage(undefined, { ask: true }),
  },
]
