/** Realistic reports with the answer that the law gives; each label names its article or row of routing-law. */
import type { Answer, Report, ReporterContext } from '../../domain/routing'

export type Labelled = {
  /** What decides. */
  law: string
  text: string
  more?: Partial<Report>
  context?: ReporterContext
  expect: {
    kind?: Answer['kind']
    who: Answer['responsible']['kind']
    code?: string | null
    county?: string | null
    /** Rules that must be among the reasons. */
    rules?: string[]
    trade?: string | null
    informed?: string[]
    linked?: string[]
    ask?: true
    branch?: string
  }
}

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

/** Read while the rules were written. */
export const dev: Labelled[] = [
  {
    law: '商标法 60；程序规定 7',
    text: '昨天在固始县陈淋子镇街上的门店看到有人卖假冒我们商标的柳编筐',
    expect: { ...bureau('411525', 'trademark', 'place-of-act'), trade: '柳编' },
  },
  {
    law: '商标法实施条例 80，传闻',
    text: '固始县陈淋子镇一家门店卖假冒我们商标的柳编筐，老板说货是从潢川进的',
    expect: { ...bureau('411525', 'source-hearsay'), informed: ['411526'] },
  },
  {
    law: '商标法实施条例 80；G 6',
    text: '陈淋子镇的门店在卖假冒我们商标的柳编筐，我们查到货是从潢川县双柳树镇的宏达编织厂进的，去厂里看过正在生产',
    expect: { ...bureau('411526', 'source-and-sale'), linked: ['411525'] },
  },
  {
    law: '专利法 65',
    text: '商城县汪岗镇一家厂生产的茶叶揉捻机侵犯我公司的实用新型专利，请求处理',
    more: { kind: 'request' },
    expect: { ...section('411524', 'patent-dispute'), kind: 'request' },
  },
  {
    law: '专利法 65；G 3',
    text: '浉河区有人仿造我们的外观设计专利产品，茶叶罐',
    expect: { ...section('411502', 'patent-dispute'), kind: 'lead', trade: '茶' },
  },
  {
    law: '专利法 68',
    text: '光山县弦山街道一家羽绒服店的吊牌上印着专利号，一查根本没有这个专利，是虚假专利号',
    expect: { ...bureau('411522', 'patent-false-marking'), trade: '羽绒' },
  },
  {
    law: '商标法 52',
    text: '平桥区明港镇有家酒厂在酒瓶上标注®，其实根本没注册',
    expect: bureau('411503', 'false-registered-mark'),
  },
  {
    law: '地理标志，A gi',
    text: '浉河区董家河镇有茶商拿外地茶冒充信阳毛尖，还用了地理标志专用标志',
    expect: { ...bureau('411502', 'gi'), trade: '茶' },
  },
  {
    law: '反不正当竞争法 7',
    text: '潢川县一家食品厂的贡面包装跟我们的一模一样，消费者分不清',
    expect: { ...bureau('411526', 'confusion'), trade: '食品农产（粮油、畜禽、水产）' },
  },
  {
    law: '商业秘密保护规定 3',
    text: '我们技术员离职去了新县一家企业，把油茶压榨的工艺图纸和配方都带走了',
    expect: { ...section('411523', 'trade-secret-technical'), trade: '油茶' },
  },
  {
    law: '商业秘密保护规定 24',
    text: '前业务员跳槽到息县的一家公司，带走我们客户名单，到处低价抢客户',
    expect: bureau('411528', 'trade-secret-business'),
  },
  {
    law: '商业秘密不明',
    text: '罗山县有公司偷了我们的商业秘密',
    expect: { ...section('411521', 'trade-secret-unclear'), ask: true },
  },
  {
    law: '奥林匹克标志保护条例 12',
    text: '淮滨县一家服装厂在衣服上印奥运五环卖',
    expect: { ...bureau('411527', 'special-sign'), trade: '纺织服装' },
  },
  {
    law: '著作权法 7',
    text: '固始县一家网店盗用我们拍的柳编产品照片，侵犯著作权',
    expect: { ...referral('411525', 'copyright'), trade: '柳编' },
  },
  {
    law: '种子法 72',
    text: '息县有人繁育销售我们有植物新品种权的水稻种子',
    expect: referral('411528', 'plant-variety'),
  },
  {
    law: '布图设计条例 45',
    text: '高新区一家公司抄我们的集成电路布图设计',
    expect: { ...referral(null, 'layout-design'), trade: '电子信息' },
  },
  {
    law: '海关条例 12',
    text: '听说有一批假冒我们商标的柳编要从上海口岸报关出口，怎么拦',
    expect: { ...referral(null, 'border'), informed: ['411500'] },
  },
  {
    law: '移送规定 3',
    text: '固始县三河尖镇有个团伙制假窝点，大量生产假冒我们商标的柳编，涉案上百万',
    expect: bureau('411525', 'trademark', 'criminal'),
  },
  {
    law: '涉外规定 9',
    text: '我们的柳编在美国被人起诉商标侵权，亚马逊店铺被冻结了',
    expect: { ...section(null, 'overseas'), trade: '柳编' },
  },
  {
    law: '不是知识产权',
    text: '固始县城一家饭店的菜吃了拉肚子，卫生差',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip', trade: null },
  },
  {
    law: '不是知识产权',
    text: '老板拖欠工资三个月不给，厂在淮滨县',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip' },
  },
  {
    law: '投诉举报处理办法 3',
    text: '我在平桥区超市买了一件衣服掉色，商家不退款，要求退货',
    expect: { ...referral(null, 'kind-complaint'), kind: 'complaint' },
  },
  {
    law: '程序规定 10',
    text: '拼多多上有家店卖假冒我们商标的羽绒服，店铺实际经营地在光山县槐店乡',
    expect: { ...bureau('411522', 'platform-seller'), trade: '羽绒' },
  },
  {
    law: '程序规定 10，买家地址不算',
    text: '我在浉河区的家里从淘宝买到假冒我们商标的茶叶，发货地是商城县达权店镇',
    expect: bureau('411524', 'platform-seller'),
  },
  {
    law: '程序规定 10；B unknown-place',
    text: '淘宝有家店卖假冒我们商标的信阳毛尖，不知道店在哪',
    expect: { ...triage('unknown-place'), trade: '茶' },
  },
  {
    law: '直播办法 47',
    text: '抖音直播间里主播卖假冒我们牌子的油茶，直播间就在新县沙窝镇',
    expect: { ...bureau('411523', 'live-stream'), trade: '油茶' },
  },
  {
    law: '程序规定 10',
    text: '有人在微信群里卖假冒我们商标的腊肉，群主公司在商城县',
    expect: bureau('411524', 'own-website'),
  },
  {
    law: '程序规定 11',
    text: '信阳日报在浉河区，登了一家茶企的虚假广告，说能治病',
    expect: bureau('411502', 'advertisement'),
  },
  {
    law: 'G 5',
    text: '潢川县一家鸭厂在电视台广告里用我们的注册商标做宣传',
    expect: bureau('411526', 'trademark'),
  },
  {
    law: '展会办法 6',
    text: '在平桥区的家居博览会上发现一个展位卖假冒我们商标的沙发',
    expect: { ...bureau('411503', 'exhibition'), trade: '家居' },
  },
  {
    law: 'G 4',
    text: '在广州的家具展会上发现有人仿冒我们注册商标的椅子',
    expect: { ...outside('440100', 'outside-city'), informed: ['411500'] },
  },
  {
    law: 'G 3',
    text: '淮滨县的服装展会上有人展出侵犯我们外观设计专利的服装',
    expect: section('411527', 'patent-dispute'),
  },
  {
    law: '程序规定 12',
    text: '同一个老板在固始县和潢川县都开了店卖假冒我们商标的酒',
    expect: triage('several-places'),
  },
  {
    law: '程序规定 12，主要行为地',
    text: '他家仓库在淮滨县马集镇，店在息县，卖假冒我们商标的化肥袋',
    expect: { ...bureau('411527', 'several-places'), informed: ['411528'] },
  },
  {
    law: '办法 34',
    text: '义乌市场上有人卖假冒我们商标的柳编，请帮帮忙',
    expect: { ...outside('330782', 'outside-city'), trade: '柳编' },
  },
  {
    law: 'B outside-city，跨区域协作',
    text: '麻城有厂生产假冒我们商标的茶叶，请求跨区域协作查处',
    expect: section(null, 'cross-region'),
  },
  {
    law: 'B unknown-place',
    text: '有人卖假冒我们商标的羽绒服',
    expect: { ...triage('unknown-place'), trade: '羽绒' },
  },
  {
    law: 'B functional-area',
    text: '羊山新区一家门店卖假冒我们商标的茶叶',
    expect: { ...bureau('411503', 'functional-area'), branch: '羊山新区分局' },
  },
  {
    law: 'G 13',
    text: '高新区珍珠路街道一家手机店卖假冒我们商标的耳机',
    expect: { ...bureau('411571', 'functional-area'), trade: '电子信息' },
  },
  {
    law: 'G 13',
    text: '上天梯一家厂生产假冒我们商标的珍珠岩',
    expect: { ...bureau('411503', 'functional-area'), branch: '上天梯分局', trade: '非金属矿（珍珠岩）' },
  },
  {
    law: 'G 13',
    text: '鸡公山景区门口小店卖假冒我们商标的茶叶',
    expect: { ...bureau('411502'), branch: '鸡公山分局' },
  },
  {
    law: 'G 13',
    text: '潢川经开区一家公司生产假冒我们商标的面条',
    expect: { ...bureau('411526'), branch: '潢川经济开发区分局' },
  },
  {
    law: '程序规定 13',
    text: '固始县局和潢川县局都说不归他们管，假冒我们商标的柳编到底谁管',
    expect: { who: 'triage', county: null, rules: ['dispute'] },
  },
  {
    law: 'G 1',
    text: '请问我们公司在光山县，想问商标怎么注册，需要什么材料',
    more: { kind: 'consultation' },
    expect: { ...bureau('411522', 'consultation-seat'), kind: 'consultation' },
  },
  {
    law: 'G 1',
    text: '想咨询一下专利侵权纠纷怎么请求行政裁决',
    more: { kind: 'consultation' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: 'G 1，账号所在地',
    text: '想了解商标注册有没有补贴',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: { ...bureau('411525'), kind: 'consultation' },
  },
  {
    law: 'G 11',
    text: '我们收到县局的通知说我们侵权，卖的羽绒服涉嫌商标侵权，怎么办',
    expect: { ...section(null, 'accused'), kind: 'consultation', trade: '羽绒' },
  },
  {
    law: 'G 9',
    text: '固始县有店卖假冒我们商标的酒',
    more: { place: { division: '411526' } },
    expect: triage('contradiction'),
  },
  {
    law: 'G 9，更正',
    text: '固始县有店卖假冒我们商标的酒',
    more: { place: { division: '411526', corrected: true } },
    expect: bureau('411526', 'corrected'),
  },
  {
    law: '程序规定 7，字段',
    text: '有人卖假冒我们商标的酒',
    more: { place: { address: '信阳市罗山县周党镇街道' } },
    expect: bureau('411521', 'place-of-act'),
  },
  { law: '否定的地名', text: '不是平桥，是浉河的一家茶庄在卖假冒我们商标的茶', expect: bureau('411502') },
  {
    law: '产品名里的地名',
    text: '浉河区五星街道一家店把普通鸡当固始鸡卖，冒用地理标志',
    expect: bureau('411502', 'gi'),
  },
  {
    law: '企业名里的地名只是候选',
    text: '固始县宏发柳编有限公司假冒我们的商标',
    expect: triage('unknown-place'),
  },
  {
    law: 'G 12，两种权利',
    text: '潢川县一家店卖的贡面假冒我们的注册商标，还盗用我们拍的照片侵犯著作权',
    expect: bureau('411526', 'trademark', 'linked-right'),
  },
  { law: '权利不明', text: '罗山县有人抄袭我们的产品，一模一样', expect: triage('infringement-unclear') },
  {
    law: '程序规定 7',
    text: '息县包信镇赶集的时候看到地摊上卖假的我们家牌子的香油',
    expect: bureau('411528', 'trademark'),
  },
  {
    law: '货源在外地',
    text: '浉河区一家超市卖假冒我们商标的羽绒被，据说是从浙江进的货',
    expect: bureau('411502'),
  },
  {
    law: 'G 12，秘密在本市被拿走',
    text: '前员工从我们光山县厂里偷走充绒机图纸，卖给了合肥的公司，侵犯技术秘密',
    expect: section('411522', 'trade-secret-technical'),
  },
  { law: '商标法 60', text: '新县的新集镇有超市卖仿冒我们商标的板栗', expect: bureau('411523') },
  {
    law: '程序规定 10',
    text: '抖音小店卖山寨我们品牌的家具，商家在平桥区信阳国际家居产业小镇',
    expect: { ...bureau('411503', 'platform-seller'), trade: '家居' },
  },
]
