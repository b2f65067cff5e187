/** A fourth held-out set: fields beside the text, and each row of A once more in other words; labelled before the first run (44 of 46 right then). */
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

export const heldOut4: Labelled[] = [
  {
    law: '字段 专利',
    text: '平桥区肖王镇一个厂做的播种机跟我们的一样，没经过我们许可',
    more: { right: 'patent-utility-model' },
    expect: section('411503', 'patent-dispute'),
  },
  {
    law: '字段 商业秘密',
    text: '对方在息县，把我们东西拿去用了',
    more: { right: 'trade-secret' },
    expect: { ...section('411528', 'trade-secret-unclear'), ask: true },
  },
  {
    law: '字段 不正当竞争',
    text: '罗山县宝城街道一家酒楼装潢照着我们来的',
    more: { right: 'unfair-competition' },
    expect: bureau('411521', 'confusion'),
  },
  {
    law: '字段 著作权',
    text: '新县一家文创店用了我们的画',
    more: { right: 'copyright' },
    expect: referral('411523', 'copyright'),
  },
  {
    law: '字段 布图',
    text: '高新区一家企业复制了我们的芯片版图',
    more: { right: 'layout-design' },
    expect: referral(null, 'layout-design'),
  },
  {
    law: '字段 地理标志',
    text: '商城县金刚台镇路边店卖的茶',
    more: { right: 'geographical-indication' },
    expect: bureau('411524', 'gi'),
  },
  {
    law: '字段 特殊标志',
    text: '淮滨县一家体育用品店在宣传里用了',
    more: { right: 'special-sign' },
    expect: bureau('411527', 'special-sign'),
  },
  {
    law: '字段 品种',
    text: '潢川县一个苗圃',
    more: { right: 'plant-variety' },
    expect: referral('411526', 'plant-variety'),
  },
  {
    law: '区划九位',
    text: '有人卖假冒我们商标的挂面',
    more: { place: { division: '411526102' } },
    expect: bureau('411526'),
  },
  {
    law: '区划外地',
    text: '有人卖假冒我们商标的挂面',
    more: { place: { division: '341522' } },
    expect: outside('341522', 'outside-city'),
  },
  {
    law: '区划高新',
    text: '有人卖假冒我们商标的耳机',
    more: { place: { division: '411571' } },
    expect: bureau('411571', 'functional-area'),
  },
  {
    law: 'G 9 高新与平桥不矛盾',
    text: '平桥区有人卖假冒我们商标的耳机',
    more: { place: { division: '411571' } },
    expect: bureau('411571'),
  },
  {
    law: '地址',
    text: '仓库里堆着印我们商标的包装',
    more: { channel: 'warehouse', place: { address: '河南省信阳市息县关店乡某物流园' } },
    expect: bureau('411528', 'trademark'),
  },
  {
    law: '地址外地',
    text: '仓库里堆着印我们商标的包装',
    more: { place: { address: '安徽省阜阳市颍上县工业园' } },
    expect: outside('341226'),
  },
  {
    law: '渠道字段 平台，收货地',
    text: '我在新县收到的货是假冒我们商标的',
    more: { channel: 'online-platform', platform: '拼多多' },
    expect: triage('unknown-place'),
  },
  {
    law: '渠道字段 境外',
    text: '当地公司用了我们的商标',
    more: { channel: 'abroad' },
    expect: section(null, 'overseas'),
  },
  {
    law: '渠道字段 展会',
    text: '浉河区展馆里有人展出我们有专利的茶具',
    more: { channel: 'exhibition' },
    expect: section('411502', 'patent-dispute'),
  },
  {
    law: '行业字段',
    text: '罗山县青山镇有店卖假冒我们商标的东西',
    more: { industry: '家居' },
    expect: { ...bureau('411521'), trade: '家居' },
  },
  {
    law: '行业字段没有工作站',
    text: '罗山县青山镇有店卖假冒我们商标的东西',
    more: { industry: '烟花爆竹' },
    expect: { ...bureau('411521', 'no-workstation'), trade: null },
  },
  {
    law: '被反映人地址',
    text: '这家店卖假冒我们商标的鞋',
    more: { suspect: { name: '某鞋店', address: '固始县秀水街道中原路' } },
    expect: bureau('411525'),
  },
  {
    law: '被反映人地址与文字矛盾时以发生地为准',
    text: '在潢川县弋阳街道的门店里卖假冒我们商标的鞋',
    more: { suspect: { name: '某鞋业公司', address: '固始县秀水街道' } },
    expect: bureau('411526'),
  },
  {
    law: '更正',
    text: '我们在固始县看到的，店家卖假冒我们商标的酒',
    more: { place: { division: '411524', corrected: true } },
    expect: bureau('411524', 'corrected'),
  },
  {
    law: '犯罪',
    text: '商城县长竹园乡有个窝点，十来个工人，仓库里上万件假冒我们商标的羽绒服，涉案金额几百万',
    expect: bureau('411524', 'trademark', 'criminal'),
  },
  {
    law: '广告 电视台',
    text: '光山县电视台天天放一个广告，说吃了某牌茶油能降三高治百病，纯属虚假广告',
    expect: bureau('411522', 'advertisement'),
  },
  {
    law: '广告 自己发布',
    text: '固始县一家诊所在自己的公众号上发虚假广告，宣称祖传秘方包治',
    expect: bureau('411525'),
  },
  {
    law: '广告 商标 G 5',
    text: '潢川县的一家酒厂在信阳日报上登广告，用了我们的注册商标，报社在浉河区',
    expect: { ...bureau('411526', 'trademark'), informed: ['411502'] },
  },
  {
    law: '商业诋毁',
    text: '平桥区邢集镇的同行在群里造谣说我们的米掺石蜡，诋毁我们',
    expect: bureau('411503', 'confusion'),
  },
  {
    law: '假冒专利',
    text: '固始县蓼城街道一家净水器店的宣传页写着“已获国家发明专利”，我们查了根本没有',
    expect: bureau('411525', 'patent-false-marking'),
  },
  {
    law: '冒充注册商标',
    text: '新县陡山河乡一家山货店的袋子上印着R标，商标局查不到注册，是没注册的牌子',
    expect: bureau('411523', 'false-registered-mark'),
  },
  {
    law: '经营秘密',
    text: '原来的销售主管跳槽到罗山县竹竿镇的竞争对手那里，把我们的客户名单和进货底价都给了人家',
    expect: bureau('411521', 'trade-secret-business'),
  },
  {
    law: '技术秘密，使用者外地',
    text: '我们平桥区厂里的工程师把保温砂浆配方带到了湖北孝感的公司',
    expect: { ...section('411503', 'trade-secret-technical'), trade: '非金属矿（珍珠岩）' },
  },
  {
    law: '涉外 G 12 先于外地',
    text: '深圳的一家货代说我们发到德国的家具被德国海关扣了，对方说侵犯外观专利',
    expect: { ...section(null, 'overseas'), trade: '家居' },
  },
  {
    law: '非知识产权',
    text: '菜市场门口占道经营，天天堵车没人管',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip' },
  },
  {
    law: '非知识产权',
    text: '在学校旁边的小吃店吃完拉肚子，怀疑用的地沟油',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip' },
  },
  {
    law: '投诉',
    text: '网上给我爸买的按摩椅坏了，卖家不肯退货退款',
    expect: { ...referral(null, 'kind-complaint'), kind: 'complaint' },
  },
  {
    law: '咨询 海关',
    text: '出口前商标要不要做海关备案，怎么备案',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: { ...bureau('411525'), kind: 'consultation' },
  },
  {
    law: '咨询 海外',
    text: '我们想去日本注册商标，市里有海外维权指导吗',
    more: { kind: 'consultation' },
    context: { county: '411522' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: '咨询 不知所在地',
    text: '外观设计专利年费忘交了怎么恢复',
    more: { kind: 'consultation' },
    expect: { ...triage(), kind: 'consultation' },
  },
  {
    law: '几处 储存先于销售',
    text: '他一个人在息县杨店乡的冷库里存着假冒我们商标的冻鸭，在潢川县和淮滨县的市场自己摆摊卖',
    expect: { ...bureau('411528', 'several-places'), informed: ['411526', '411527'] },
  },
  {
    law: '两县交界',
    text: '这个作坊在固始县和商城县交界的地方，说不清算哪边，做假冒我们商标的酱菜',
    expect: triage('several-places'),
  },
  { law: '同名 乡与镇', text: '平桥区五里镇有家超市卖假冒我们商标的洗衣粉', expect: bureau('411503') },
  {
    law: '外地 省',
    text: '山东有个厂仿冒我们商标的柳编',
    expect: { ...outside('370000', 'outside-city'), trade: '柳编' },
  },
  {
    law: '群聊',
    text: '固始一个微信群的群主天天在群里卖假冒我们商标的茶叶，他人在固始县陈集镇',
    expect: bureau('411525', 'own-website'),
  },
  {
    law: '直播 登记地',
    text: '抖音直播间卖假冒我们商标的衣服，不知道在哪播，营业执照登记在光山县紫水街道',
    expect: bureau('411522', 'live-stream'),
  },
  {
    law: '生产地外地，门店本地',
    text: '淮滨县栏杆街道一家母婴店卖假冒我们商标的童装，吊牌上写的厂在浙江湖州织里',
    expect: { ...bureau('411527'), trade: '纺织服装' },
  },
  {
    law: '请求 商标',
    text: '潢川县隆古乡一家酒坊使用与我们近似的注册商标，请求处理商标侵权纠纷',
    more: { kind: 'request' },
    expect: { ...bureau('411526', 'trademark'), kind: 'request' },
  },
]
