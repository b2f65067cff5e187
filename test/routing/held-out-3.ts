/** A third held-out set: how owners talk, type and mistype; labelled by the law page before the first run (51 of 62 right then). */
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

export const heldOut3: Labelled[] = [
  {
    law: '语音，无标点',
    text: '喂你好我是做柳编生意的就是那个固始的啊昨天我媳妇去往流赶集回来说街上那个供销社超市里头卖的筐子跟我们家一模一样上面也钉着我们的商标牌子我们压根没给他供过货',
    expect: { ...bureau('411525', 'trademark'), trade: '柳编' },
  },
  {
    law: '错字：固使县、晨淋子',
    text: '固使县段集镇有家小超市卖冒牌的我们家香油，商标都一样',
    expect: bureau('411525', 'trademark'),
  },
  {
    law: '错字：光山线',
    text: '光山线泼陂河镇街上一家服装店卖的羽绒服吊牌是我们公司商标，都是假的',
    expect: { ...bureau('411522', 'trademark'), trade: '羽绒' },
  },
  {
    law: '错字：璜川县',
    text: '璜川县伞陂镇的养殖户用我们注册的商标往外卖咸鸭蛋',
    expect: bureau('411526', 'trademark'),
  },
  {
    law: '村名',
    text: '光山县晏河乡大苏山脚下净居寺村有个院子，几个人在里面给白坯羽绒服缝我们的商标，然后拉走',
    expect: { ...bureau('411522', 'trademark'), trade: '羽绒' },
  },
  {
    law: '老板口气，货源外地',
    text: '我这茶叶店在信阳卖了十几年了，浉河区茶都里头三楼有一家新开的，拿四川茶装我们注册商标的袋子卖，袋子听说是从郑州印的',
    expect: { ...bureau('411502', 'trademark'), trade: '茶' },
  },
  {
    law: '自己所在地，对方所在地',
    text: '我司位于淮滨县，主营童装。近日发现潢川县定城街道一直播基地楼下实体店铺销售侵犯我司注册商标专用权的童装',
    expect: bureau('411526', 'trademark'),
  },
  {
    law: '直播，经营地在县里',
    text: '抖音上有个叫豫南大姐的主播天天直播卖假冒我们商标的土鸡蛋，我们问了她邻居，她家就在罗山县子路镇街上，在自己家院子里播',
    expect: bureau('411521', 'live-stream'),
  },
  {
    law: '直播，未登记，看平台 47',
    text: '快手上一个主播卖假冒我们商标的茶叶，没有营业执照，也不知道人在哪儿',
    expect: outside('110108', 'live-stream', 'platform-seat'),
  },
  {
    law: '直播，地点不知道',
    text: '有个主播在视频号里卖冒充我们品牌的面条，IP显示河南，别的什么也查不到',
    expect: triage('unknown-place'),
  },
  {
    law: '平台，只有收货地',
    text: '我在光山县城让亲戚从拼多多下单买了一件，收到的羽绒服吊牌冒用我们商标，店铺名字叫暖冬服饰，别的信息没有',
    expect: triage('unknown-place'),
  },
  {
    law: '平台，发货地外地',
    text: '淘宝店铺卖的假冒我们“大别山”商标的茶油，物流显示从江西赣州发出',
    expect: { ...outside('360700', 'outside-city'), trade: '油茶' },
  },
  {
    law: '平台，执照',
    text: '美团上一家叫信阳炖菜馆的商户用了我们的注册商标做头像，点开营业执照看到地址是信阳市平桥区平西街道',
    expect: bureau('411503', 'trademark'),
  },
  {
    law: '平台自己是侵权人',
    text: '京东自营店铺卖的折叠篮子假冒我们的商标，客服说是平台自己进的货',
    expect: { who: 'outside', county: null },
  },
  {
    law: '朋友圈',
    text: '有个宝妈在朋友圈卖假冒我们商标的板栗饼，人在商城县赤城街道开幼儿托管',
    expect: bureau('411524', 'trademark'),
  },
  {
    law: '自建网站外地',
    text: '发现一个网站盗用我们的注册商标招加盟，备案主体是湖北武汉的一家餐饮公司',
    expect: outside('420100'),
  },
  {
    law: 'G 5',
    text: '商城县的一家民宿在潢川高速口立了个大广告牌，上面印着我们的注册商标',
    expect: bureau('411524', 'trademark'),
  },
  {
    law: '展会，本市',
    text: '正在平桥区办的信阳家居博览会上，三号馆一个展位展出的床垫贴着我们商标，明天就闭馆了',
    expect: { ...bureau('411503', 'exhibition'), trade: '家居' },
  },
  {
    law: '展会，外市',
    text: '我们去合肥参加农交会，看见隔壁展台的包装袋印的是我们的注册商标',
    expect: { ...outside('340100'), informed: ['411500'] },
  },
  {
    law: 'G 3 展会专利',
    text: '浉河区茶博会上一家外地企业展出的炒茶机抄了我们的发明专利',
    expect: { ...section('411502', 'patent-dispute'), trade: '茶' },
  },
  {
    law: '涉外',
    text: '有个越南公司把我们的牌子在越南抢先注册了，现在我们的货进不去',
    expect: section(null, 'overseas'),
  },
  {
    law: '涉外，被平台冻结',
    text: '我们在Temu上的店因为被美国律所告外观侵权，资金冻结了六万美金，该怎么应对',
    more: { kind: 'consultation' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: '海关',
    text: '听同行说天津港有一柜子假冒我们商标的藤编制品正在报关，想请海关拦下来',
    expect: { ...referral(null, 'border'), trade: '柳编' },
  },
  {
    law: '海关，已有字段',
    text: '有人假冒我们商标做了一批纺织品，下周要从上海装船',
    more: { channel: 'import-export' },
    expect: referral(null, 'border'),
  },
  {
    law: '投诉',
    text: '我给孩子在平桥区一家店买的羽绒服跑毛严重，洗一次就废了，老板不给换还骂人，我要退钱',
    expect: { ...referral(null, 'kind-complaint'), kind: 'complaint' },
  },
  {
    law: '投诉，里面有侵权线索',
    text: '我在浉河区一家烟酒店买了两瓶假冒的茅台，喝了才发现商标不对，要求退一赔三',
    expect: { ...referral(null, 'kind-complaint'), kind: 'complaint' },
  },
  {
    law: '非知识产权',
    text: '息县一个预制板厂欠我们五个人半年工资，天天推',
    expect: { ...referral(null), kind: 'not-ip' },
  },
  {
    law: '非知识产权',
    text: '我家楼上装修半夜电钻响，物业也不管',
    expect: { ...referral(null), kind: 'not-ip' },
  },
  {
    law: 'G 11',
    text: '我在息县开了个小超市，前天市监局来人说我卖的洗衣液侵犯别人商标，货封了，我是正规渠道进的，我该咋办',
    expect: { ...section(null, 'accused'), kind: 'consultation' },
  },
  {
    law: 'G 11',
    text: '一家外地公司给我们发律师函，说我们的收纳筐侵犯了他们外观专利，要我们赔二十万，怎么回',
    expect: { ...section(null, 'accused'), kind: 'consultation', trade: '柳编' },
  },
  {
    law: '咨询，所在地',
    text: '我们合作社在新县周河乡，想给板栗注册个商标，需要准备啥材料',
    expect: { ...bureau('411523', 'consultation-seat'), kind: 'consultation' },
  },
  {
    law: '咨询，续展',
    text: '商标到期了没续展，还能不能补，找谁办',
    more: { kind: 'consultation' },
    context: { county: '411527' },
    expect: { ...bureau('411527'), kind: 'consultation' },
  },
  {
    law: '咨询，版权，县里答复',
    text: '我们淮滨的服装厂设计了一批图案，怎么做作品登记',
    more: { kind: 'consultation' },
    expect: { ...bureau('411527'), kind: 'consultation' },
  },
  {
    law: '咨询，专利纠纷归市局',
    text: '别人仿我们的实用新型专利，走行政裁决要交什么材料，多久能出结果',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: { ...section(null), kind: 'consultation' },
  },
  {
    law: '外地，地名是常用词',
    text: '安庆市太湖县有个茶厂用我们的注册商标，货铺到好几个省',
    expect: { ...outside('340825', 'outside-city'), trade: '茶' },
  },
  {
    law: '外地，地名是常用词',
    text: '安徽霍邱县城关镇一家柳编厂生产的篮子打着我们的商标',
    expect: { ...outside('341522'), trade: '柳编' },
  },
  {
    law: '外地，地名是常用词',
    text: '河南省驻马店市新蔡县一家粮油店卖的大米假冒我们的商标',
    expect: outside('411729'),
  },
  {
    law: '外地，跨区域协作',
    text: '湖北省红安县有个作坊长期做我们商标的假茶油，当地查过一次没查到，想请市里出面跨区域协作',
    expect: { ...section(null, 'cross-region'), trade: '油茶' },
  },
  {
    law: '产品名里的地名',
    text: '罗山县城一家特产店卖的商城茯苓、固始鹅块包装上全是冒用我们公司的注册商标',
    expect: bureau('411521', 'trademark'),
  },
  {
    law: '产品名里的地名',
    text: '新县八里畈镇一个做潢川贡面的老板，把我们的商标印在袋子上卖',
    expect: bureau('411523', 'trademark'),
  },
  {
    law: '店名里的地名',
    text: '息县谯楼街道有家“固始鸡汤馆”门头用的就是我们的注册商标',
    expect: bureau('411528', 'trademark'),
  },
  {
    law: '企业名里的地名，地址另说',
    text: '信阳市光山绒盛服饰有限公司在淮滨县王店乡租的厂房里生产假冒我们商标的羽绒服',
    expect: { ...bureau('411527', 'trademark'), trade: '羽绒' },
  },
  {
    law: '企业名里的地名，只是候选',
    text: '罗山县鑫源食品有限公司仿冒我们的商标，具体厂在哪不清楚',
    expect: triage('unknown-place'),
  },
  {
    law: '被反映人的名称只是候选',
    text: '有人在卖假冒我们商标的酱油',
    more: { suspect: { name: '商城县老味道调味品有限公司' } },
    expect: triage('unknown-place'),
  },
  {
    law: '功能区',
    text: '羊山新区新十八大街一家火锅店招牌上用的就是我们的注册商标',
    expect: { ...bureau('411503', 'functional-area'), branch: '羊山新区分局' },
  },
  {
    law: '功能区',
    text: '信阳高新区工业城里一家电子公司在充电器上贴我们的商标',
    expect: { ...bureau('411571'), trade: '电子信息' },
  },
  {
    law: '功能区，点在界上',
    text: '这附近有一家店卖假冒我们商标的茶叶',
    more: { place: { point: { lng: 120.15, lat: 30.27 } } },
    expect: { who: 'outside', county: null },
  },
  {
    law: '点与文字同县',
    text: '固始县城有家商场卖假冒我们商标的皮鞋',
    more: { place: { point: { lng: 115.6653, lat: 32.1687 } } },
    expect: bureau('411525'),
  },
  {
    law: '否定，改口',
    text: '那家店不是在罗山，我记混了，是在光山县寨河镇，卖的米用我们商标',
    expect: bureau('411522', 'trademark'),
  },
  {
    law: '否定',
    text: '息县没有这家店，他们只在淮滨县防胡镇有一个门面，卖假冒我们品牌的鞋',
    expect: bureau('411527', 'trademark'),
  },
  {
    law: '几处，主要地',
    text: '这伙人在固始县黎集镇有个加工点，贴我们商标的筐子再送到商城县和潢川县的店里卖，都是他们自己的店',
    expect: { ...bureau('411525', 'several-places'), informed: ['411524', '411526'] },
  },
  {
    law: '几处，一样重',
    text: '同一家连锁零食店在罗山县、光山县、新县都开了分店，都在卖假冒我们商标的麻花',
    expect: triage('several-places'),
  },
  {
    law: 'G 6 生产地属实',
    text: '商城县观庙镇一家超市卖假冒我们商标的大米，我们顺着查到米是淮滨县张庄乡一家米厂灌装的，有出库单为证',
    expect: { ...bureau('411527', 'source-and-sale'), linked: ['411524'] },
  },
  {
    law: '传闻',
    text: '新县千斤乡小卖部卖假冒我们商标的山茶油，老板娘讲好像是光山一个亲戚送来的',
    expect: { ...bureau('411523'), informed: ['411522'] },
  },
  {
    law: '同名街道',
    text: '老城办事处那边有个茶庄冒用信阳毛尖地理标志专用标志',
    expect: { ...triage('shared-name'), trade: '茶' },
  },
  {
    law: '专利标识',
    text: '汤泉池管理处一家公司的净水机上印着实用新型专利号，一查专利权人根本不是他们，而且早失效了',
    expect: bureau('411524', 'patent-false-marking'),
  },
  {
    law: '技术秘密先于商标',
    text: '我们珍珠岩厂的生产经理辞职后去了上天梯另一家企业，把我们膨胀炉的图纸和工艺参数全带过去了',
    expect: { ...section('411503', 'trade-secret-technical'), trade: '非金属矿（珍珠岩）' },
  },
  {
    law: '混淆',
    text: '潢川县春申街道新开一家店，名字就比我们多一个字，装修、菜单、工作服全照抄，老顾客都走错门',
    expect: bureau('411526', 'confusion'),
  },
  {
    law: '植物新品种',
    text: '固始县张老埠乡有人私自扩繁我们享有品种权的杞柳新品种苗子卖',
    expect: referral('411525', 'plant-variety'),
  },
  {
    law: '版权，在平台',
    text: '抖音上好多账号搬运我们拍的茶山视频，去掉水印自己用',
    expect: { ...referral(null, 'copyright'), trade: '茶' },
  },
  {
    law: '请求字段，专利',
    text: '固始县三河尖镇一个厂不经我们同意做我们有专利的柳编灯罩，请求市局责令停止',
    more: { kind: 'request', right: 'patent-design' },
    expect: { ...section('411525', 'patent-dispute'), kind: 'request', trade: '柳编' },
  },
  {
    law: '两个局互推',
    text: '平桥区局让我去找高新区分局，高新区分局又说门店地址属平桥，推了一个多月没人收我的材料，那店还在卖假冒我们商标的耳机',
    expect: { who: 'triage', county: null, rules: ['dispute'] },
  },
]
