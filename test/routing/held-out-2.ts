/** A second held-out set, written after the first had been used; first measured before any change for it. */
import type { Labelled } from './labelled'

const bureau = (county: string, ...rules: string[]): Labelled['expect'] => ({
  who: 'bureau',
  code: county,
  county,
  rules,
})
const section = (county: string | null, ...rules: string[]): Labelled['expect'] => ({
  who: 'section',
  code: '411500',
  county,
  rules,
})
const triage = (...rules: string[]): Labelled['expect'] => ({
  who: 'triage',
  code: '411500',
  county: null,
  rules,
  ask: true,
})
const outside = (code: string | null, ...rules: string[]): Labelled['expect'] => ({
  who: 'outside',
  code,
  county: null,
  rules,
})
const referral = (county: string | null, ...rules: string[]): Labelled['expect'] => ({
  who: 'referral',
  code: null,
  county,
  rules,
})

export const heldOut2: Labelled[] = [
  {
    law: '商标法 60',
    text: '我是潢川县华英鸭的经销商，上周六在光山县城紫水街道的农贸市场发现三家摊位卖假冒“华英”商标的冻鸭',
    expect: bureau('411522', 'trademark'),
  },
  {
    law: '商标法 60',
    text: '反映一个事：息县彭店乡彭店街十字路口往东50米路北的农资店，卖的复合肥冒用我公司商标',
    expect: bureau('411528', 'trademark'),
  },
  { law: '商标法 60', text: '张集乡街上有人用我家的商标卖挂面', expect: bureau('411526') },
  {
    law: '商标法 60',
    text: '淮滨临港经济区一家服装厂正在赶制一批贴我们商标的校服',
    expect: { ...bureau('411527'), trade: '纺织服装' },
  },
  { law: '商标法 60', text: '商城县鲇鱼山的景区商店卖的茯苓用了我们的注册商标', expect: bureau('411524') },
  { law: '商标法 60', text: '浉河区民权路与解放路交叉口的鞋店在卖假的安踏', expect: bureau('411502') },
  {
    law: '商标法 60',
    text: '信阳市新县箭厂河乡、陈店乡一带的小超市卖的山茶油都是假冒我们商标的',
    expect: { ...bureau('411523'), trade: '油茶' },
  },
  {
    law: '程序规定 10',
    text: '我在抖音上刷到一个卖柳编包的账号，用的就是我们的商标，主页显示IP属地河南，定位固始县蒋集镇',
    expect: { ...bureau('411525', 'platform-seller'), trade: '柳编' },
  },
  {
    law: '程序规定 10',
    text: '消费者从拼多多买到假冒我司商标的珍珠岩保温板，包裹寄件地址：信阳市平桥区上天梯管理区',
    expect: { ...bureau('411503'), trade: '非金属矿（珍珠岩）' },
  },
  {
    law: '程序规定 10',
    text: '京东店铺“南湾鱼头”侵犯我们商标，店铺资质显示公司位于浉河区南湾街道',
    expect: bureau('411502', 'platform-seller'),
  },
  {
    law: '直播办法 47',
    text: '主播在新疆的直播间里卖假冒信阳毛尖，侵犯我们证明商标',
    expect: outside('650000'),
  },
  {
    law: '办法 34',
    text: '阜阳市阜南县黄岗镇柳编市场有多家商户冒用我协会集体商标',
    expect: { ...outside('341225', 'outside-city'), trade: '柳编' },
  },
  { law: '办法 34', text: '成都一家茶叶公司在包装上用“信阳毛尖”，我们要维权', expect: outside('510100') },
  { law: '办法 34', text: '南阳桐柏县的茶叶冒充信阳毛尖卖', expect: outside('411330') },
  {
    law: 'G 4',
    text: '上海进博会上一家企业的展品用了我们的注册商标',
    expect: { ...outside('310000'), informed: ['411500'] },
  },
  {
    law: '专利法 65',
    text: '我公司拥有一项茶叶烘干机实用新型专利，现发现平桥区平东街道某机械厂未经许可制造销售',
    expect: { ...section('411503', 'patent-dispute'), kind: 'lead' },
  },
  {
    law: '专利法 65',
    text: '固始县和淮滨县都有厂家在仿造我们的专利柳编椅，请求市局处理',
    more: { kind: 'request' },
    expect: { ...section(null), kind: 'request' },
  },
  {
    law: '专利法 68',
    text: '罗山县子路镇某公司的净水器外壳写着“国家专利产品”，专利号在国家知识产权局网站查不到',
    expect: bureau('411521', 'patent-false-marking'),
  },
  {
    law: '专利法 68 先于虚假宣传',
    text: '光山县一家羽绒服店虚假宣传自己的产品获得国家专利，伪造专利证书摆在店里',
    expect: bureau('411522', 'patent-false-marking'),
  },
  {
    law: '商标先于混淆',
    text: '潢川县一饭店的招牌和我们注册商标一模一样，装修也一样',
    expect: bureau('411526', 'trademark'),
  },
  {
    law: '反不正当竞争法 7',
    text: '新县泗店乡一家民宿的名字和我们几乎一样，域名也差不多，客人老走错',
    expect: bureau('411523', 'confusion'),
  },
  {
    law: '反不正当竞争法 9',
    text: '淮滨县某羽绒被厂刷单炒信，虚构交易',
    expect: bureau('411527', 'confusion'),
  },
  {
    law: '地理标志',
    text: '固始县有人用塑料袋装普通鹅块，贴地理标志专用标志卖',
    expect: bureau('411525', 'gi'),
  },
  {
    law: '商业秘密',
    text: '我们厂的炒茶工艺被离职师傅带到浉河港镇另一家茶厂用了，签过保密协议',
    expect: { ...section('411502', 'trade-secret-technical'), trade: '茶' },
  },
  {
    law: '商业秘密',
    text: '竞争对手收买我们会计，拿到了供应商名单和底价，对手在罗山县',
    expect: bureau('411521', 'trade-secret-business'),
  },
  { law: '著作权 G 4', text: '杭州一家公司盗用我们拍摄的产品照片', expect: referral(null, 'copyright') },
  {
    law: '著作权',
    text: '商城县有KTV未经许可播放我们享有版权的音乐作品',
    expect: referral('411524', 'copyright'),
  },
  {
    law: '植物新品种',
    text: '光山县殷棚乡有种粮大户私自繁殖我们授权品种的稻种卖',
    expect: referral('411522', 'plant-variety'),
  },
  {
    law: '海关',
    text: '青岛海关通知我们有一批侵犯我们商标权的纺织品要出口，问要不要扣',
    expect: { ...referral(null, 'border'), informed: ['411500'] },
  },
  { law: '涉外', text: '我们在日本的展会上被起诉专利侵权', expect: section(null, 'overseas') },
  {
    law: '涉外',
    text: '跨境电商平台亚马逊因为投诉把我们的家具链接下架了',
    expect: { ...section(null, 'overseas'), trade: '家居' },
  },
  {
    law: '犯罪',
    text: '固始县草庙集乡一个村里藏着制假窝点，几十万件假冒我们商标的调料，十几个人流水线干活',
    expect: bureau('411525', 'trademark', 'criminal'),
  },
  {
    law: '程序规定 12',
    text: '这个老板在息县陈棚乡加工，仓库放在淮滨县，店开在潢川县，全是假冒我们商标的香油',
    expect: { ...bureau('411528', 'several-places'), informed: ['411527', '411526'] },
  },
  {
    law: '实施条例 80，传闻在后',
    text: '浉河区双井街道的批发部批发假冒我们商标的纸巾，货可能是平桥那边厂里出来的',
    expect: { ...bureau('411502'), informed: ['411503'] },
  },
  {
    law: '实施条例 80，外地货源',
    text: '光山县文殊乡超市卖假冒我们商标的洗衣粉，超市老板承认是从河北保定的厂家进的货',
    expect: bureau('411522'),
  },
  { law: '否定', text: '这事和固始没关系，是商城县冯店乡那家厂在仿冒我们的商标', expect: bureau('411524') },
  {
    law: '否定',
    text: '不是羊山新区那家，是老城区胜利路的那家，冒用我们商标，属浉河区',
    expect: bureau('411502'),
  },
  {
    law: '自己的地址在后',
    text: '罗山县庙仙乡有人假冒我们的商标卖大米，我们公司地址是潢川县付店镇',
    expect: bureau('411521'),
  },
  {
    law: '自己的地址',
    text: '我们是浉河区五里墩的茶企，商标被人冒用，不知道是谁',
    expect: triage('unknown-place'),
  },
  {
    law: '非知识产权',
    text: '固始县一个工地的包工头不给我们农民工发工钱',
    expect: { ...referral(null), kind: 'not-ip' },
  },
  {
    law: '非知识产权',
    text: '楼下饭店油烟很大，晚上烧烤吵得睡不着',
    expect: { ...referral(null), kind: 'not-ip' },
  },
  {
    law: '投诉',
    text: '我在网上买的羽绒服钻绒，商家不给退货，12315怎么打',
    expect: { ...referral(null), kind: 'complaint' },
  },
  {
    law: '咨询',
    text: '我们是新县的油茶企业，想申请地理标志专用标志，怎么办理',
    more: { kind: 'consultation' },
    expect: { ...bureau('411523'), kind: 'consultation', trade: '油茶' },
  },
  {
    law: '咨询 秘密',
    text: '员工把我们的配方带走了，我们可以怎么维权',
    more: { kind: 'consultation' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: '咨询 展会',
    text: '我们要去参加展会，想咨询怎样防止别人抄我们的设计',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: { ...bureau('411525'), kind: 'consultation' },
  },
  {
    law: 'G 11',
    text: '浙江一家公司起诉我们说我们侵犯他们的商标，我们店在平桥区，该怎么应对？',
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: 'G 9 点与文字',
    text: '潢川县有店卖假冒我们商标的酒',
    more: { place: { point: { lng: 115.6653, lat: 32.1687 } } },
    expect: triage('contradiction'),
  },
  {
    law: 'G 9 更正',
    text: '潢川县有店卖假冒我们商标的酒',
    more: { place: { point: { lng: 115.6653, lat: 32.1687 }, corrected: true } },
    expect: bureau('411525', 'corrected'),
  },
  {
    law: 'G 13',
    text: '信阳高新区城东街道一家电子厂生产假冒我们商标的数据线',
    expect: { ...bureau('411571'), trade: '电子信息' },
  },
  {
    law: '字段权利',
    text: '平桥区一家厂仿造我们的产品',
    more: { right: 'trademark' },
    expect: bureau('411503', 'trademark'),
  },
]
