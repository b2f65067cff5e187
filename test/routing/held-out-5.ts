/** A fifth held-out set: a hundred reports in the words of owners and of dictation, labelled before the first run (89 of 100 bodies and 56 of 58 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'
const PERLITE = '非金属矿（珍珠岩）'

export const heldOut5: Labelled[] = [
  // Trademarks, every county, in different voices.
  {
    law: '商标法 57',
    text: '我在董家河镇车云山那边看到一个茶庄，包装袋上直接印着我们家的商标，人家也不是我们的经销商',
    expect: bureau('411502', '茶', { rules: ['trademark'] }),
  },
  {
    law: '商标法 57 口语无标点',
    text: '喂你好我想反映一下就是明港火车站旁边有一家卖鞋的他那个鞋全是假冒我们商标的我们去看过了',
    expect: bureau('411503'),
  },
  {
    law: '商标法 57',
    text: '罗山楠杆镇有个米厂，用我们已经注册的商标装他自己的大米往外卖',
    expect: bureau('411521', FOOD),
  },
  {
    law: '商标法 57',
    text: '光山寨河镇羽绒城三楼，有一家档口挂的吊牌是我们的牌子，我们从来没给他授权',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: '商标法 57',
    text: '新县沙窝镇一家超市里摆着的山茶油，瓶子上贴的是仿我们的商标标签',
    expect: bureau('411523', '油茶'),
  },
  {
    law: '商标法 57',
    text: '商城县双椿铺镇的一个小作坊，偷偷印我们牌子的塑料袋装挂面',
    expect: bureau('411524', FOOD),
  },
  {
    law: '商标法 57',
    text: '固始三河尖有几户编柳筐的，贴的是我们公司的注册商标出口标',
    expect: bureau('411525', '柳编'),
  },
  {
    law: '商标法 57',
    text: '潢川双柳树镇一个甲鱼养殖场在箱子上打我们的商标',
    expect: bureau('411526', FOOD),
  },
  {
    law: '商标法 57',
    text: '淮滨县防胡镇一个服装加工点正在生产贴我们牌子的校服',
    expect: bureau('411527', '纺织服装'),
  },
  {
    law: '商标法 57',
    text: '息县包信镇街上两家粮油店都在卖冒牌的我们的香油',
    expect: bureau('411528', FOOD),
  },
  {
    law: '高新区 G 13',
    text: '高新区工十三路附近一个电子厂在给别人贴牌，贴的是我们的商标，耳机和充电线',
    expect: bureau('411571', '电子信息'),
  },
  {
    law: '羊山新区 G 13',
    text: '羊山新区新二十四大街的一家家具卖场，展厅里挂我们品牌的招牌，其实卖的是杂牌床垫',
    expect: bureau('411503', '家居'),
  },
  {
    law: '商标法 52 冒充注册商标',
    text: '潢川县伞陂镇一家面粉厂，商标根本没注册下来就在袋子上打R标',
    expect: bureau('411526', FOOD, { rules: ['false-registered-mark'] }),
  },
  // Patents.
  {
    law: '专利法 65',
    text: '固始陈集一个厂仿造我们的折叠柳编收纳箱，我们有外观设计专利证书，想请局里处理',
    more: { kind: 'request' },
    expect: section('411525', '柳编', { rules: ['patent-dispute'] }),
  },
  {
    law: '专利法 65 线索',
    text: '淮滨县一个船厂造的那种自卸沙船用了我们实用新型专利的卸料机构，没有给过我们一分钱许可费',
    expect: section('411527', '船舶制造'),
  },
  {
    law: '专利法 68',
    text: '息县谯楼办事处一家卖净水器的，机身上标着发明专利号，我一查那个专利早就因为没交年费终止了',
    expect: bureau('411528', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: '专利法 68',
    text: '商城有家厂把别人的专利号印到自己的灶具包装上',
    expect: bureau('411524', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: '专利 被请求人外地',
    text: '苏州一家公司生产的喷绒机侵犯我们的发明专利，我们是光山的羽绒厂，没见过他们在信阳有销售',
    expect: outside('320500', '羽绒'),
  },
  {
    law: '专利 结果发生地在市内',
    text: '苏州一家公司做的喷绒机侵犯我们的发明专利，机器已经卖到光山县十里镇的羽绒厂里在用了',
    expect: section('411522', '羽绒'),
  },
  // GI.
  {
    law: '地理标志',
    text: '浉河区新华路一家礼品店把外省的茶叶装进信阳毛尖的盒子里，还打着地理标志专用标志',
    expect: bureau('411502', '茶', { rules: ['gi'] }),
  },
  {
    law: '地理标志',
    text: '固始县段集有养殖户的鸡蛋外面贴着“固始鸡蛋”地理标志，其实是山东进的蛋',
    expect: bureau('411525', FOOD),
  },
  {
    law: '地理标志 外地',
    text: '郑州有个茶城里大半商家卖的信阳毛尖都是四川茶，还用咱们的地理标志',
    expect: outside('410100', '茶'),
  },
  // Unfair competition.
  {
    law: '反法 7',
    text: '淮滨栏杆街道新开了家饭店，招牌颜色字体跟我们二十年的老店一模一样，客人都走错门',
    expect: bureau('411527', undefined, { rules: ['confusion'] }),
  },
  {
    law: '反法 7 企业名称',
    text: '平桥区有人注册了个公司，字号跟我们的一字不差，也是做建材的，客户汇款都汇错了',
    expect: bureau('411503', '建材'),
  },
  {
    law: '反法 9',
    text: '罗山县周党镇一家民宿在宣传单上写自己是国家五星级，还说获得过全国金奖，全是假的，抢我们的客人',
    expect: bureau('411521', '文旅民宿'),
  },
  // Trade secrets.
  {
    law: '商业秘密 3 技术',
    text: '我们的技术员跳槽到平桥上天梯一家珍珠岩厂，把膨胀炉的温控参数和工艺图纸都带过去了',
    expect: section('411503', PERLITE),
  },
  {
    law: '商业秘密 3 经营',
    text: '原来的销售经理带着我们的客户名单和底价去了息县一家同行公司，现在专挖我们老客户',
    expect: bureau('411528'),
  },
  {
    law: '商业秘密 不明',
    text: '有人把我们公司的内部机密卖给了商城县的竞争对手',
    expect: section('411524', undefined, { ask: true }),
  },
  // Others.
  {
    law: '特殊标志',
    text: '新县一家广告店在横幅上印奥运五环给门店做促销',
    expect: bureau('411523', undefined, { rules: ['special-sign'] }),
  },
  {
    law: '著作权',
    text: '潢川一家书店卖的全是盗版教辅，我们出版社的书被翻印',
    expect: referral(undefined, { county: '411526', rules: ['copyright'] }),
  },
  {
    law: '软件',
    text: '高新区一家公司破解了我们的进销存软件拿去卖',
    expect: referral('电子信息', { rules: ['copyright'] }),
  },
  {
    law: '植物新品种',
    text: '潢川卜塔集一个花木基地未经许可繁育我们的紫薇新品种，品种权证书我们有',
    expect: referral('花木', { county: '411526', rules: ['plant-variety'] }),
  },
  {
    law: '布图设计',
    text: '有家企业抄了我们集成电路布图设计，人在平桥',
    expect: referral('电子信息', { rules: ['layout-design'] }),
  },
  {
    law: '海关',
    text: '有一批冒用我们商标的柳编制品听说要从宁波港报关出口，能不能拦下来',
    expect: referral('柳编', { rules: ['border'] }),
  },
  {
    law: '海外',
    text: '我们的柳编篮子在亚马逊美国站被人投诉侵权，链接全部下架了，不知道怎么应对',
    expect: section(undefined, '柳编', { rules: ['overseas'] }),
  },
  {
    law: '海外',
    text: '我们商标在越南被当地经销商抢先注册了',
    expect: section(undefined, undefined, { rules: ['overseas'] }),
  },
  {
    law: '犯罪线索',
    text: '固始往流镇一处民房里二十多人昼夜包装假冒我们商标的白酒，光成品就有三万多箱',
    expect: bureau('411525', undefined, { rules: ['criminal'] }),
  },
  // Place: source and sale.
  {
    law: 'B 货源事实',
    text: '浉河区五里墩一家店在卖假冒我们商标的茶，货是固始县祖师庙镇一家茶厂生产的，我们跟车拍到了装货',
    expect: bureau('411525', '茶', { rules: ['source-and-sale'], linked: ['411502'] }),
  },
  {
    law: 'B 货源传闻',
    text: '浉河区五里墩一家店在卖假冒我们商标的茶，店员随口讲可能是固始那边茶厂做的',
    expect: bureau('411502', '茶', { rules: ['source-hearsay'], informed: ['411525'] }),
  },
  {
    law: 'B 货源外地',
    text: '商城县赤城街道一家鞋店卖假冒我们商标的运动鞋，老板说从温州拿的货',
    expect: bureau('411524'),
  },
  {
    law: 'G 6 货源外地事实',
    text: '商城县赤城街道一家鞋店卖假冒我们商标的运动鞋，货是福建晋江一家厂生产的',
    expect: bureau('411524'),
  },
  {
    law: '程序规定 12 同一人',
    text: '同一个老板，在潢川黄寺岗有生产车间，在光山县城有个门市部，都是假冒我们商标的糍粑',
    expect: bureau('411526', FOOD, { rules: ['several-places'], informed: ['411522'] }),
  },
  {
    law: '程序规定 12 无主要行为',
    text: '一个人在罗山和息县各开了一家店，都卖假冒我们商标的电动车',
    expect: triage(undefined),
  },
  // Negation and correction.
  {
    law: '否定',
    text: '不是平桥区的，是浉河区东双河镇那个加油站对面的批发部，卖假冒我们商标的茶油',
    expect: bureau('411502', '油茶'),
  },
  {
    law: '否定',
    text: '店不在淮滨县城，在固始县的洪埠乡街上，卖仿冒我们商标的酱油',
    expect: bureau('411525', FOOD),
  },
  {
    law: '注册地与实际',
    text: '对方公司注册地在潢川县，实际工厂在息县项店镇，专门生产贴我们商标的羽绒被',
    expect: bureau('411528'),
  },
  {
    law: '自身所在地',
    text: '我们是新县的油茶企业，光山县马畈镇有人用我们的商标卖散装油',
    expect: bureau('411522', '油茶'),
  },
  {
    law: '自身所在地在后',
    text: '光山县马畈镇有人用我们的商标卖散装茶油，我们厂子在新县',
    expect: bureau('411522', '油茶'),
  },
  {
    law: '只有自身所在地',
    text: '我们是淮滨的，有人假冒我们的商标卖饲料，在哪儿卖的还没查清楚',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: '买家所在地',
    text: '拼多多上有个店卖假冒我们商标的毛尖，发货地址写的商城县伏山乡，买家是郑州的',
    expect: bureau('411524', '茶', { rules: ['platform-seller'] }),
  },
  {
    law: '平台 只有收货地',
    text: '淘宝上买到假冒我们商标的羽绒服，我在固始收的货，卖家在哪不清楚',
    expect: triage('羽绒', { ask: true }),
  },
  {
    law: '平台 外地',
    text: '1688上一个店卖的柳编猫窝抄我们的外观专利，店铺工厂在山东临沭',
    expect: outside('371329', '柳编'),
  },
  {
    law: '平台 本市',
    text: '京东上有一家第三方店铺盗用我们的商标，营业执照上的地址和仓库都在平桥区甘岸街道',
    expect: bureau('411503'),
  },
  {
    law: '直播',
    text: '抖音直播间每晚八点卖假冒我们商标的小龙虾，主播就在潢川县魏岗那边一个冷库里直播',
    expect: bureau('411526', FOOD, { rules: ['live-stream'] }),
  },
  {
    law: '直播 不明',
    text: '快手主播卖假茶叶冒用我们商标，资料里什么地址都没有，我也找不到人',
    expect: triage('茶'),
  },
  {
    law: '直播 登记住所',
    text: '抖音直播间卖假冒我们商标的茶，实际在哪播不知道，营业执照登记的是罗山县灵山镇',
    expect: bureau('411521', '茶'),
  },
  {
    law: '自建网站',
    text: '有家公司的官网上盗用我们的商标和产品图，网站底下备案的公司在光山县官渡河产业园',
    expect: bureau('411522'),
  },
  {
    law: '微信群',
    text: '罗山县龙山街道一个女的在业主群里卖假冒我们品牌的床上四件套',
    expect: bureau('411521'),
  },
  {
    law: '朋友圈',
    text: '有人在朋友圈卖印着我们商标的茅台镇酒，人是息县临河乡的，自己在家发货',
    expect: bureau('411528'),
  },
  // Advertisement.
  {
    law: '广告 违法',
    text: '潢川县电视台最近放的那个保健酒广告说能治糖尿病，完全是虚假广告',
    expect: bureau('411526', undefined, { rules: ['advertisement'] }),
  },
  {
    law: 'G 5',
    text: '固始县的一家家具厂在信阳电视台的广告里打着我们的注册商标',
    expect: bureau('411525', '家居'),
  },
  // Exhibition.
  {
    law: '展会',
    text: '这两天在信阳国际茶城（浉河区）的茶博会上，有展位摆着假冒我们商标的茶具',
    expect: bureau('411502', undefined, { rules: ['exhibition'] }),
  },
  {
    law: 'G 3 展会专利',
    text: '羊山新区百花会展中心的家博会上有参展商展出的沙发侵犯我们外观专利',
    expect: section('411503', '家居'),
  },
  {
    law: 'G 4 展会在外地',
    text: '广州广交会上一家固始的企业展出了仿冒我们商标的柳编',
    expect: outside('440100', '柳编'),
  },
  // Consultation.
  {
    law: 'G 1',
    text: '请问我们在息县开食品厂，商标快到期了怎么续',
    more: { kind: 'consultation' },
    expect: bureau('411528', FOOD),
  },
  {
    law: 'G 1 专利',
    text: '我们罗山的厂收到一封律师函说我们侵犯他专利，该怎么办',
    more: { kind: 'consultation' },
    expect: section(undefined),
  },
  {
    law: 'G 1 无所在地',
    text: '想问问商标注册需要准备哪些材料',
    more: { kind: 'consultation' },
    expect: triage(),
  },
  {
    law: 'G 11 被投诉方',
    text: '我店被固始县市场监管局下了通知书，说我卖的酒侵犯商标，我是正规渠道进的货，该怎么说明',
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'G 1 版权',
    text: '新县做文创的，请问作品版权登记去哪里办',
    more: { kind: 'consultation' },
    expect: bureau('411523'),
  },
  {
    law: 'G 1 上下文',
    text: '咨询一下地理标志专用标志怎么申请使用',
    more: { kind: 'consultation' },
    context: { county: '411502' },
    expect: bureau('411502'),
  },
  // Not IP, complaint.
  {
    law: '消费投诉',
    text: '在平桥一家店买的手机坏了，老板不给退，我要退款',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: '不是知识产权',
    text: '隔壁厂晚上机器太吵睡不着觉，污水也往沟里排',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '不是知识产权 欠薪',
    text: '淮滨一个服装厂欠我们十几个工人三个月工资',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  { law: '不是知识产权 食品', text: '光山一家饭店的菜里吃出虫子，吃完拉肚子', expect: referral() },
  {
    law: '不是知识产权 货款',
    text: '潢川一个客户欠我们三十万货款不给',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '转移 协作',
    text: '安徽金寨有人大量生产假冒信阳毛尖包装，我们的商标也被用了，请求跨区域协作',
    expect: section(undefined, '茶', { rules: ['cross-region'] }),
  },
  {
    law: '外地',
    text: '安徽金寨有人大量生产假冒我们商标的茶叶，请帮帮我们',
    expect: outside('341524', '茶'),
  },
  { law: '外地 省界', text: '湖北麻城一个建材市场卖假冒我们商标的珍珠岩保温板', expect: outside('421181') },
  // Ambiguous, product, firm names.
  { law: '同名地', text: '老城街道一家店卖假冒我们商标的窗帘', expect: triage(undefined, { ask: true }) },
  { law: '同名地 有县', text: '潢川老城街道一家店卖假冒我们商标的窗帘', expect: bureau('411526') },
  {
    law: '产品里的地名',
    text: '息县街上有人卖冒用我们商标的固始鸡和潢川贡面',
    expect: bureau('411528', FOOD),
  },
  {
    law: '企业名里的地名',
    text: '新县胡子餐馆的招牌被固始县秀水公园旁一家餐馆照搬了，我们是注册商标',
    expect: bureau('411525'),
  },
  {
    law: '企业名里的地名',
    text: '信阳羊山电子有限公司在商城县鄢岗镇的车间生产假冒我们商标的充电器',
    expect: bureau('411524', '电子信息'),
  },
  { law: '路名里的地名', text: '平桥区南京路一家烟酒店卖假冒我们商标的酒', expect: bureau('411503') },
  {
    law: '路名里的地名',
    text: '浉河区北京大街和四一路交叉口的服装店卖冒牌我们商标的裤子',
    expect: bureau('411502', '纺织服装'),
  },
  // Homophones.
  { law: '错字', text: '师河区吴家店镇有人卖冒我们商标的茶', expect: bureau('411502', '茶') },
  { law: '错字', text: '黄川县仁和镇有家店卖冒牌的我们的商标鸭子', expect: bureau('411526') },
  { law: '错字', text: '固使县石佛店有作坊造假冒我们商标的柳条箱', expect: bureau('411525', '柳编') },
  { law: '错字 语音', text: '怀滨县期思镇那个面条厂用了我们的商标', expect: bureau('411527', FOOD) },
  // Fields.
  {
    law: 'G 9 矛盾',
    text: '商城县观庙镇的店在卖假冒我们商标的酒',
    more: { place: { division: '411523' } },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'G 9 更正',
    text: '商城县观庙镇的店在卖假冒我们商标的酒',
    more: { place: { division: '411523', corrected: true } },
    expect: bureau('411523'),
  },
  {
    law: '字段',
    text: '店里卖的床垫标的是我们的商标，不是我们做的',
    more: { place: { division: '411522100' }, channel: 'shop' },
    expect: bureau('411522', '家居'),
  },
  {
    law: '地图点',
    text: '这个门面卖冒牌的，商标是我们的',
    more: { place: { point: { lng: 114.07, lat: 32.13 } } },
    expect: bureau('411502'),
  },
  {
    law: '字段地址',
    text: '冷库里囤的鸭子贴着我们的商标',
    more: { place: { address: '河南省信阳市潢川县来龙乡冷链园' }, channel: 'warehouse' },
    expect: bureau('411526', FOOD),
  },
  {
    law: '广告 平台字段',
    text: '卖的是冒用我们商标的石斛，店家填的经营地是新县陡山河乡',
    more: { channel: 'online-platform', platform: '淘宝' },
    expect: bureau('411523', '中药材'),
  },
  // Mixed.
  {
    law: 'G 12',
    text: '固始黎集一家柳编厂，既假冒我们的商标，又把我们画册里的照片拿去做宣传，照片我们有版权',
    expect: bureau('411525', '柳编'),
  },
  {
    law: 'G 12 专利与商标',
    text: '平桥区肖店乡一个厂仿冒我们商标，产品外观也侵犯我们的专利',
    expect: section('411503', undefined, { linked: ['411503'] }),
  },
  {
    law: 'G 7 争议',
    text: '这个案子平桥局说归浉河管，浉河局说归平桥管，两边推来推去，假冒我们商标的店还在开',
    expect: triage(),
  },
  {
    law: '多地 旅途',
    text: '我从郑州回来路过确山，在明港下高速后看到路边店卖的茶叶盒上是我们的商标',
    expect: bureau('411503', '茶'),
  },
  {
    law: '技术秘密 用户在外地',
    text: '我们厂在平桥明港，技术总监把珍珠岩配方从厂里拷走，现在在湖北随州一家公司用',
    expect: section('411503', PERLITE),
  },
]
