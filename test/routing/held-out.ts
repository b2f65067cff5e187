/** Labelled reports that were written after the rules and measured before anything was changed for them. */
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

export const heldOut: Labelled[] = [
  {
    law: '商标法 60',
    text: '我司系“豫申”牌茶叶商标权利人，近日调查发现位于信阳市浉河区东双河镇的某茶庄公开销售假冒我司注册商标的茶叶，请依法查处。',
    expect: { ...bureau('411502', 'trademark'), trade: '茶' },
  },
  {
    law: '商标法 60，口语',
    text: '俺们是做柳编的 前天俺去潢川双柳树集上看见有个铺子卖的筐子贴着俺们的标 一看就是假的',
    expect: { ...bureau('411526', 'trademark'), trade: '柳编' },
  },
  {
    law: '商标法 60',
    text: '举报罗山县灵山镇一超市售卖假冒XX牌食用油',
    expect: bureau('411521', 'trademark'),
  },
  {
    law: '商标法 60',
    text: '光山白雀园那边有人开厂做假羽绒服，吊牌用的是我们家的商标',
    expect: { ...bureau('411522', 'trademark'), trade: '羽绒' },
  },
  {
    law: '商标法 60',
    text: '息县东岳镇农贸市场里好几家都在卖假冒“息州”商标的香稻丸大米',
    expect: bureau('411528', 'trademark'),
  },
  {
    law: '自己的所在地不算',
    text: '我是固始县的一家柳编企业，在淮滨县期思镇的商店里发现有假冒我们牌子的产品',
    expect: { ...bureau('411527', 'trademark'), trade: '柳编' },
  },
  {
    law: '自己的所在地不算',
    text: '本公司注册地在平桥区，主营家具，现举报商城县上石桥镇一家家具店销售侵犯我公司注册商标专用权的沙发',
    expect: { ...bureau('411524'), trade: '家居' },
  },
  {
    law: '自己的所在地不算，问一句',
    text: '我们厂在罗山县，现在市场上到处有人仿冒我们的商标',
    expect: triage('unknown-place'),
  },
  {
    law: '程序规定 10',
    text: '京东上一家叫“山里人”的店铺卖假冒我们注册商标的山茶油，客服说他们人在新县八里畈镇',
    expect: { ...bureau('411523', 'platform-seller'), trade: '油茶' },
  },
  {
    law: '程序规定 10',
    text: '在1688上看到一个商家卖侵犯我司商标的柳编收纳筐，查了营业执照是固始县黎集镇的',
    expect: { ...bureau('411525', 'platform-seller'), trade: '柳编' },
  },
  {
    law: '程序规定 10',
    text: '有个淘宝店卖的羽绒被冒用我们的商标，快递单上的发货地址写的是浙江杭州',
    expect: { ...outside('330100', 'outside-city'), trade: '羽绒' },
  },
  {
    law: '程序规定 10',
    text: '天猫某旗舰店销售假冒我公司商标的产品，收货地址是淮滨县，卖家地址不清楚',
    expect: triage('unknown-place'),
  },
  {
    law: '直播办法 47',
    text: '快手主播小李带货假冒我们品牌的固始鸡蛋，直播间设在平桥区平昌镇',
    expect: bureau('411503', 'live-stream'),
  },
  {
    law: '直播办法 47，未登记看平台',
    text: '抖音主播卖假冒我们商标的衣服，查不到他在哪里直播',
    expect: triage('unknown-place'),
  },
  {
    law: '程序规定 10',
    text: '有个小程序专门卖仿冒我们商标的耳机，运营公司在高新区',
    expect: { ...bureau('411571', 'own-website'), trade: '电子信息' },
  },
  {
    law: '程序规定 10',
    text: '一家公司官网上盗用我们的注册商标推销保温板，公司在阜南县',
    expect: { ...outside('341225', 'outside-city'), trade: '非金属矿（珍珠岩）' },
  },
  {
    law: '程序规定 11',
    text: '固始县电视台播的广告里，有家酒厂虚假宣传说他们的酒能治病',
    expect: bureau('411525', 'advertisement'),
  },
  {
    law: 'G 5',
    text: '新县一家油茶公司在自己的公众号上用我们的注册商标打广告',
    expect: { ...bureau('411523', 'trademark'), trade: '油茶' },
  },
  {
    law: '展会办法 6',
    text: '今天在浉河区会展中心的茶博会上，有展位用我们的商标卖茶礼盒',
    expect: { ...bureau('411502', 'exhibition'), trade: '茶' },
  },
  {
    law: 'G 3',
    text: '家居博览会上有参展商展出的椅子侵犯我们的外观设计专利',
    expect: { ...section(null, 'patent-dispute'), trade: '家居' },
  },
  {
    law: 'G 4',
    text: '在郑州国际会展中心展会上看到有人卖假冒我们商标的羽绒服',
    expect: { ...outside('410100'), informed: ['411500'], trade: '羽绒' },
  },
  {
    law: '专利法 65',
    text: '固始县番城街道某柳编厂未经许可制造、销售我方发明专利产品，请求责令停止侵权',
    more: { kind: 'request', right: 'patent-invention' },
    expect: { ...section('411525', 'patent-dispute'), kind: 'request', trade: '柳编' },
  },
  {
    law: '专利法 65，外地',
    text: '杭州一家工厂生产的折叠筐侵犯我们实用新型专利，请求处理',
    more: { kind: 'request' },
    expect: outside('330100', 'outside-city'),
  },
  {
    law: '专利法 65，外地生产本市销售',
    text: '浉河区一家商场卖的台灯侵犯我们的外观设计专利，是广东中山生产的',
    expect: section('411502', 'patent-dispute'),
  },
  {
    law: '专利法 68',
    text: '淮滨县台头乡一家纺织厂的产品包装标着发明专利，其实专利早就终止失效了还在标',
    expect: { ...bureau('411527', 'patent-false-marking'), trade: '纺织服装' },
  },
  {
    law: '专利法 68',
    text: '潢川县仁和镇一家公司把专利申请号当成专利号印在挂面袋子上，冒充专利',
    expect: bureau('411526', 'patent-false-marking'),
  },
  {
    law: '商标法 52',
    text: '商城县余集镇卖茶的把还没批下来的商标打成注册商标',
    expect: bureau('411524', 'false-registered-mark'),
  },
  {
    law: '地理标志',
    text: '固始县方集镇一家养殖场拿外地鸡冒充固始鸡卖，没有地理标志授权',
    expect: bureau('411525', 'gi'),
  },
  {
    law: '反不正当竞争法 7',
    text: '明港有家热干面店的招牌和门头装修跟我们店几乎一样，顾客都以为是我们的分店',
    expect: bureau('411503', 'confusion'),
  },
  {
    law: '反不正当竞争法 7',
    text: '谭家河乡一家茶企用的企业名称跟我们字号一样，造成混淆',
    expect: { ...bureau('411502', 'confusion'), trade: '茶' },
  },
  {
    law: '反不正当竞争法 9',
    text: '罗山县竹竿镇有家米厂虚假宣传，说自己的米是富硒有机的，其实不是',
    expect: bureau('411521', 'confusion'),
  },
  {
    law: '商业秘密 3',
    text: '公司研发部的前员工把珍珠岩保温砂浆的配方泄露给了平桥区洋河镇的一家厂',
    expect: { ...section('411503', 'trade-secret-technical'), trade: '非金属矿（珍珠岩）' },
  },
  {
    law: '商业秘密 24',
    text: '原销售经理离职后拿着我们的客户资料和报价表，在潢川县开了家公司抢生意',
    expect: bureau('411526', 'trade-secret-business'),
  },
  {
    law: '特殊标志',
    text: '信阳市平桥区一家文具店卖印有冬奥会吉祥物冰墩墩的盗版玩偶',
    expect: bureau('411503', 'special-sign'),
  },
  { law: '著作权', text: '光山县有影楼盗版使用我们的原创图案', expect: referral('411522', 'copyright') },
  {
    law: '著作权',
    text: '有人在网上卖我们公司软件的破解版，盗版',
    expect: { ...referral(null, 'copyright') },
  },
  {
    law: '植物新品种',
    text: '商城县伏山乡有苗圃未经许可繁殖我们的授权品种茶苗，侵犯品种权',
    expect: { ...referral('411524', 'plant-variety'), trade: '茶' },
  },
  {
    law: '海关',
    text: '我们的商标没有在海关备案，发现宁波口岸有一批侵权羽绒服要出口',
    expect: { ...referral(null, 'border'), trade: '羽绒' },
  },
  {
    law: '涉外规定',
    text: '德国客户说有一家当地公司抢注了我们的商标，我们出口到德国的柳编被查扣',
    expect: { ...section(null, 'overseas'), trade: '柳编' },
  },
  {
    law: '涉外规定',
    text: '我公司被美国337调查，涉及羽绒服专利',
    expect: { ...section(null, 'overseas'), trade: '羽绒' },
  },
  {
    law: '非知识产权',
    text: '小区门口夜里广场舞噪音太大，扰民，没人管',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip' },
  },
  {
    law: '非知识产权',
    text: '平桥区某超市卖过期牛奶，都变质了',
    expect: { ...referral(null, 'not-ip'), kind: 'not-ip' },
  },
  {
    law: '投诉',
    text: '在固始县一家手机店买的手机用了两天就坏，老板不给退，要求退一赔三',
    expect: { ...referral(null, 'kind-complaint'), kind: 'complaint' },
  },
  {
    law: '投诉',
    text: '办了健身房的会员卡，店跑路了，要求退费',
    expect: { ...referral(null), kind: 'complaint' },
  },
  {
    law: '程序规定 12',
    text: '有个人在商城县双椿铺镇生产假冒我们商标的茶叶，自己又拉到固始县城的店里卖',
    expect: { ...bureau('411524', 'several-places') },
  },
  {
    law: '商标法实施条例 80，传闻',
    text: '平桥区五里店一家茶叶店卖假冒我们注册商标的毛尖，店主讲好像是从浉河港一个茶农手里收来的',
    expect: { ...bureau('411503', 'source-hearsay'), informed: ['411502'] },
  },
  {
    law: '商标法实施条例 80，一句带过',
    text: '罗山县周党镇街上有家服装店卖假冒我们品牌的童装，货是淮滨来的',
    expect: { ...bureau('411521'), informed: ['411527'] },
  },
  {
    law: 'G 6',
    text: '新县沙窝镇的超市卖假冒我们商标的挂面，包装袋上写的生产厂家是潢川县魏岗镇的某面粉厂，我们已经去核实过了',
    expect: { ...bureau('411526', 'source-and-sale'), linked: ['411523'] },
  },
  {
    law: '外地',
    text: '湖北麻城有个厂在仿冒我们商标的茶叶',
    expect: { ...outside('421181', 'outside-city'), trade: '茶' },
  },
  {
    law: '外地',
    text: '驻马店市正阳县有人卖假冒我们商标的油茶',
    expect: { ...outside('411724'), trade: '油茶' },
  },
  {
    law: '外地',
    text: '安徽省六安市金寨县一家厂生产假冒我们牌子的茶叶，帮帮我们',
    expect: outside('341524'),
  },
  { law: '外地', text: '常熟服装城有商户卖冒牌的我们的羽绒服', expect: outside('320581') },
  { law: '外地与本市同名', text: '定远乡有商店卖假冒我们商标的酒', expect: bureau('411521') },
  {
    law: '功能区',
    text: '南湾湖边上有家鱼馆冒用我们的注册商标',
    expect: { ...bureau('411502'), branch: '南湾湖分局' },
  },
  {
    law: '功能区',
    text: '羊山有个商场的专柜卖假冒我们商标的皮鞋',
    expect: { ...bureau('411503'), branch: '羊山新区分局' },
  },
  {
    law: '管辖争议',
    text: '我的线索报给浉河区局，他们说归平桥，平桥又推回来，两边都不管，卖假冒商标茶叶的店在两区交界',
    expect: { who: 'triage', county: null, rules: ['dispute'] },
  },
  {
    law: '咨询',
    text: '请问地理标志专用标志怎么申请使用？我们合作社在浉河区',
    more: { kind: 'consultation' },
    expect: { ...bureau('411502'), kind: 'consultation' },
  },
  {
    law: '咨询，报成线索',
    text: '想问一下外观设计专利申请要多久，需要什么材料',
    expect: { who: 'triage', kind: 'consultation' },
  },
  {
    law: 'G 1 海外',
    text: '我们产品要出口欧盟，想了解海外商标怎么布局，有没有海外维权的支持',
    more: { kind: 'consultation' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: 'G 1 海关',
    text: '请问海关知识产权备案怎么办？我们是潢川县的企业',
    more: { kind: 'consultation' },
    expect: { ...bureau('411526'), kind: 'consultation' },
  },
  {
    law: 'G 11',
    text: '有人举报我们店卖假货，潢川县市场监管局给我们发了通知书，我该怎么答复？',
    expect: { ...section(null, 'accused'), kind: 'consultation' },
  },
  {
    law: 'G 9',
    text: '店在潢川县伞陂镇，卖假冒我们商标的鸭子',
    more: { place: { address: '信阳市光山县寨河镇' } },
    expect: triage('contradiction'),
  },
  {
    law: 'G 9 同一县',
    text: '店在潢川县伞陂镇，卖假冒我们商标的鸭子',
    more: { place: { division: '411526102' } },
    expect: bureau('411526'),
  },
  {
    law: 'G 13 不矛盾',
    text: '高新区一家公司生产假冒我们商标的充电器',
    more: { place: { division: '411503' } },
    expect: bureau('411571'),
  },
  {
    law: '点',
    text: '这里有人卖假冒我们商标的酒',
    more: { place: { point: { lng: 115.6653, lat: 32.1687 } } },
    expect: bureau('411525'),
  },
  {
    law: '被反映人地址',
    text: '该店卖假冒我们注册商标的茶叶',
    more: { suspect: { name: '某某茶庄', address: '信阳市光山县泼陂河镇' } },
    expect: bureau('411522'),
  },
  {
    law: '商标法 60 请求',
    text: '请求处理商标侵权纠纷：息县小茴店镇某粮油店使用与我社注册商标近似的商标',
    more: { kind: 'request' },
    expect: { ...bureau('411528'), kind: 'request' },
  },
  {
    law: '否定',
    text: '之前说错了，不在光山，那个卖假冒我们商标的羽绒服的厂在潢川县卜塔集镇',
    expect: bureau('411526'),
  },
  { law: '产品名', text: '泼陂河镇一家特产店卖的“潢川贡面”是假冒我们商标的', expect: bureau('411522') },
  { law: '路名', text: '浉河区新华东路一家店卖假冒我们商标的衣服', expect: bureau('411502') },
  { law: '路名', text: '平桥大道一家店卖假冒我们商标的衣服', expect: triage('unknown-place') },
  {
    law: '两种权利',
    text: '光山县一家企业抄袭了我们的外观设计专利，还假冒我们的注册商标卖羽绒服',
    expect: { ...section('411522', 'patent-dispute'), linked: ['411522'] },
  },
  { law: '商城', text: '在商城卖假冒我们商标的茶叶的有好几家，都在汪桥', expect: bureau('411524') },
  { law: '商城不是县', text: '在网上商城看到有人卖假冒我们商标的茶叶', expect: triage('unknown-place') },
  {
    law: '没有标点',
    text: '领导好我是做家具的我们在信阳国际家居产业小镇办的厂最近发现息县城关一个家具城里面有一家专门卖假冒我们品牌的床垫',
    expect: { ...bureau('411528'), trade: '家居' },
  },
]
