/**
 * An eleventh held-out set: sixty blind reports, labelled from routing-law alone by somebody who never saw the code.
 * First run: 58 of 60 bodies with county, 30 of 30 workstations, no body where triage was right.
 */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut11: Labelled[] = [
  // 容易
  {
    law: 'A trademark；程序规定 7',
    text: '浉河区东双河镇老街一间杂货铺摆的洗衣液，瓶身贴的是我司注册商标，全是假的',
    expect: bureau('411502', null),
  },
  {
    law: 'A trademark；程序规定 7',
    text: '息县夏庄镇粮油店卖冒牌面粉，袋子上是我们的注册商标',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'A false-registered-mark；商标法 52',
    text: '光山县砖桥镇的一家豆制品作坊，商标申请都被驳回了，包装上还打着注册商标的圈R，这算冒充注册商标吧',
    expect: bureau('411522', undefined, { rules: ['false-registered-mark'] }),
  },
  {
    law: 'A patent-dispute；专利法 65',
    text: '请求人持有一种折叠帐篷支架的实用新型专利，被请求人在淮滨县新里镇设厂制造相同产品，请求认定侵权并责令停止。',
    more: { kind: 'request' },
    expect: section('411527', '户外用品', { kind: 'request' }),
  },
  {
    law: 'A patent-false-marking；专利法 68',
    text: '罗山县周党镇农机门市的播种机上喷着专利号，我上网查是早就失效的，这是假冒专利',
    expect: bureau('411521', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A gi',
    text: '固始县段集镇有养鸡场拿白羽鸡贴固始鸡的地理标志专用标志往外发',
    expect: bureau('411525', FOOD, { rules: ['gi'] }),
  },
  {
    law: 'A copyright；G 4',
    text: '商城县一个旅游公众号盗用我拍的金刚台云海照片做海报，我要维护著作权',
    expect: referral(undefined, { rules: ['copyright'] }),
  },
  {
    law: 'A plant-variety；种子法 72',
    text: '潢川县白店乡有人私自繁殖我公司已授权的水稻植物新品种，卖给周围农户当种子',
    expect: referral(undefined, { rules: ['plant-variety'] }),
  },
  {
    law: 'A layout-design；布图条例 45',
    text: '我们的芯片布图设计被一家公司反向抄走投片了',
    more: { right: 'layout-design' },
    expect: referral('电子信息', { rules: ['layout-design'] }),
  },
  {
    law: 'A special-sign；奥林匹克标志条例 12',
    text: '新县吴陈河镇一家超市门口充气拱门印着奥运五环搞促销',
    expect: bureau('411523', undefined, { rules: ['special-sign'] }),
  },
  {
    law: 'A confusion；反不正当竞争法 7',
    text: '平桥区胡店乡一家酒坊的瓶型、标签、颜色全套照搬我们家有名的封坛酒包装，亲戚都买错了',
    expect: bureau('411503', undefined, { rules: ['confusion'] }),
  },
  {
    law: 'A trade-secret-business；商业秘密保护规定 24',
    text: '离职销售把客户名单和报价表拷走，在潢川县城开了公司挖我们的单子',
    expect: bureau('411526', undefined, { rules: ['trade-secret-business'] }),
  },
  {
    law: 'A trade-secret-technical；商业秘密保护规定 3',
    text: '原车间主任去了淮滨县马集镇一家船厂，把我们的放样图纸和焊接工艺参数给了对方，属于技术秘密',
    expect: section('411527', '船舶制造', { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'A not-ip',
    text: '楼下烧烤摊半夜还放音响吵得睡不着，管管',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '0 complaint；办法 3',
    text: '在固始县城商场买的电饭煲用两天坏了，商家不给退，我要求退款',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'G 1 consultation',
    text: '我们合作社在新县，想问证明商标怎么申请使用',
    more: { kind: 'consultation' },
    expect: bureau('411523', undefined, { kind: 'consultation' }),
  },
  {
    law: 'B unknown-place',
    text: '有人卖冒牌柳编篮子用我们的商标',
    expect: triage('柳编', { ask: true }),
  },
  {
    law: 'A overseas；涉外规定 9',
    text: '柳编公司在德国被当地一家公司告商标侵权，收到法院传票，不知道咋办',
    expect: section(undefined, '柳编', { rules: ['overseas'] }),
  },
  {
    law: 'B outside-city',
    text: '驻马店确山县一家茶庄冒用我们的茶叶注册商标',
    expect: outside('411725', '茶'),
  },
  {
    law: 'B functional-area；G 13',
    text: '南湾湖景区码头小卖部的鱼干贴假冒我们的商标',
    expect: bureau('411502', undefined, { branch: '南湾湖分局' }),
  },
  // 中等
  {
    law: 'B platform-seller；程序规定 10',
    text: '京东上一家第三方店卖仿冒我牌子的羽绒被，执照公示和实际仓库、客服都在光山县寨河镇',
    more: { channel: 'online-platform' },
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'B live-stream；直播办法 47',
    text: '快手主播每晚八点在商城县鄢岗镇自家院里开播，卖的茶油全贴我们的注册商标，没授权',
    expect: bureau('411524', '油茶'),
  },
  {
    law: 'B exhibition；展会办法 6',
    text: '昨天潢川县花木博览会开幕，3号馆有个展位打的招牌就是我们的注册商标，展期四天，求快点处理',
    more: { channel: 'exhibition' },
    expect: bureau('411526', '花木', { rules: ['exhibition'] }),
  },
  {
    law: 'B own-website；程序规定 10',
    text: '有家公司自己建的网站卖假冒我们商标的保健枕，网站备案和公司办公都在罗山县丽水街道',
    expect: bureau('411521'),
  },
  {
    law: 'B advertisement；G 5 广告本身违法',
    text: '息县广播电台天天播一款膏药的广告，说祖传专治百病，是虚假广告，电台就在息县',
    more: { channel: 'advertisement' },
    expect: bureau('411528', undefined, { rules: ['advertisement'] }),
  },
  {
    law: 'B source-and-sale；实施条例 80；G 6',
    text: '息县谯楼街道的服装店在卖假冒我们商标的校服，我们去核实过，生产的是淮滨县赵集镇的兴旺服装厂，车间里正在缝我们的标',
    expect: bureau('411527', '纺织服装', { linked: ['411528'] }),
  },
  {
    law: 'B source-and-sale，传闻',
    text: '新县沙窝镇供销超市卖的板栗仁冒用我们的注册商标，店主嘟囔了一句好像是商城那边一个老乡送的货',
    expect: bureau('411523', undefined, { informed: ['411524'] }),
  },
  {
    law: 'B several-places，主要行为地；程序规定 12',
    text: '这个姓胡的在光山县孙铁铺镇有加工点，专门缝假冒我们商标的羽绒裤，又在平桥区自己租了门面卖',
    expect: bureau('411522', '羽绒', { informed: ['411503'] }),
  },
  {
    law: 'B several-places，无主要行为地；G 7',
    text: '同一个老板在罗山和息县县城各开一家店，两边规模一样，都卖贴我们商标的假机油',
    expect: triage(null, { ask: true }),
  },
  {
    law: 'B outside-city，产品名',
    text: '浙江安吉有厂子把自己的白茶装进印着信阳毛尖的袋子里，还盗用了我们的注册商标',
    expect: outside('330523', '茶'),
  },
  {
    law: 'G 12；outside 先于级别',
    text: '东莞一家公司做的蓝牙音箱外形侵犯我公司外观设计专利，厂和店都在东莞，请求处理',
    more: { kind: 'request' },
    expect: outside('441900', '电子信息'),
  },
  {
    law: 'A border；海关条例 12',
    text: '一个集装箱的假冒我们商标的竹柳筐今晚要从宁波港报关出口，能不能拦住',
    expect: referral(undefined, { informed: ['411500'], rules: ['border'] }),
  },
  {
    law: 'A criminal；移送规定 3',
    text: '平桥区邢集镇有个地下窝点，十几号人分工灌装假酒贴我们的注册商标，货值据说两百多万',
    expect: bureau('411503', undefined, { rules: ['trademark', 'criminal'] }),
  },
  {
    law: 'G 11 被举报的企业来问',
    text: '我是淮滨县开服装店的，前天收到县局的询问通知书说我卖的裤子侵犯人家商标，进货时我真不知道，该怎么应对',
    expect: section(undefined, '纺织服装', { kind: 'consultation' }),
  },
  {
    law: 'B dispute；G 7',
    text: '举报卖冒牌我们商标电线的那家店，光山局说归罗山，罗山局又说归光山，来回推了半个月',
    expect: triage(undefined, { rules: ['dispute'] }),
  },
  {
    law: 'G 1，section',
    text: '想了解一下外观设计专利侵权的行政裁决多长时间能出结果，要不要交钱',
    more: { kind: 'consultation' },
    context: { county: '411528' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'G 1，账号所在地',
    text: '商标续展过期半年了还能补办吗',
    more: { kind: 'consultation' },
    context: { county: '411527' },
    expect: bureau('411527', undefined, { kind: 'consultation' }),
  },
  {
    law: 'B functional-area；G 13',
    text: '潢川经济开发区里头一家速冻食品公司生产的汤圆，包装上用了我们的注册商标',
    expect: bureau('411526', undefined, { branch: '潢川经济开发区分局' }),
  },
  {
    law: '程序规定 7，字段',
    text: '门店在卖贴假商标的沙发，商标是我们家的',
    more: { place: { division: '411503410' }, channel: 'shop', right: 'trademark' },
    expect: bureau('411503', '家居'),
  },
  {
    law: 'A confusion；虚假宣传',
    text: '固始县沙河铺镇那家养蜂的到处宣传自己得过国家金奖，其实从来没评过，纯属虚假宣传，把我们正经蜂农挤得没法活',
    expect: bureau('411525', undefined, { rules: ['confusion'] }),
  },
  // 难
  {
    law: 'B，举报人住所不算',
    text: '我们厂在固始三河尖，做柳编三十多年了。上周去商城县走亲戚，在观庙镇集上看见一个摊子，堆着半人高的篮子，底下的标签是我们的注册商标，连条码都抄了，问摊主哪来的他不吭声。我拍了照片，麻烦查一下。',
    expect: bureau('411524', '柳编'),
  },
  {
    law: 'B，语音输入，否定',
    text: '那个不是在浉河啊他以前在浉河现在搬了搬到平桥区甘岸那边去了还是卖那个假的我们商标的茶叶一袋一袋的装着卖你们赶紧去看看',
    expect: bureau('411503', '茶'),
  },
  {
    law: 'B，错字',
    text: '怀滨县防胡镇街上的粮油店卖假冒我们商标的小磨香油',
    expect: bureau('411527'),
  },
  {
    law: 'B unknown-place，企业名里的地名',
    text: '商城县金泉山食品有限公司在卖假冒我们注册商标的葛根粉，具体在哪里生产哪里卖的不清楚',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'B place-of-act，企业名里的地名不算',
    text: '信阳光山羽绒有限公司（这是它营业执照的名字）的仓库设在息县小茴店镇，里面堆的全是假冒我方商标的羽绒服，现场我进去过',
    more: { suspect: { name: '信阳光山羽绒有限公司' }, channel: 'warehouse' },
    expect: bureau('411528', '羽绒'),
  },
  {
    law: 'G 9',
    text: '新县箭厂河乡有家店卖假冒我们商标的山茶油',
    more: { place: { point: { lng: 115.42, lat: 32.46 } } },
    expect: triage('油茶', { ask: true }),
  },
  {
    law: 'G 9 更正',
    text: '罗山县城一家店卖冒牌我家商标的板鸭',
    more: { place: { division: '411523', corrected: true } },
    expect: bureau('411523'),
  },
  {
    law: 'B outside-city，同名的区',
    text: '郑州高新区一家电子厂生产的充电宝用的是我公司注册商标，没有任何授权',
    expect: { who: 'outside', county: null, trade: '电子信息' },
  },
  {
    law: 'B outside-city，跨区域协作；办法 34',
    text: '茶企联名反映：安徽金寨有多个作坊套用我市茶企的注册商标包装劣质茶，恳请信阳市局启动跨区域协作机制。',
    expect: section(undefined, '茶'),
  },
  {
    law: 'G 4，市外展会',
    text: '上个月去成都参加糖酒会，隔壁展位摆的鸭蛋礼盒用的是我们商标，人家到现在还在那边展出',
    expect: outside('510100', undefined, { informed: ['411500'] }),
  },
  {
    law: 'G 3；展会上的专利',
    text: '信阳国际家居产业小镇正在办家具展，有个展位的升降茶几跟我们的实用新型专利结构一样，侵犯专利权，请求处理',
    more: { kind: 'request' },
    expect: section('411503', '家居'),
  },
  {
    law: 'B platform-seller，买家地址和平台所在地不算',
    text: '【转发】各位：我昨天让在平桥区上班的侄女下单试买，淘宝那家“山里红特产铺”，平台公司杭州的嘛，寄过来的茶油就是假冒咱们注册商标的。店铺经营者信息写的实际经营场所新县陡山河乡，打电话也确认人在那儿打包发货。',
    more: { platform: '淘宝' },
    expect: bureau('411523', '油茶'),
  },
  {
    law: 'G 12，两种权利',
    text: '固始县郭陆滩镇一家广告店，既在手提袋上印我们的注册商标，又抄了我们画册里的插画，插画有版权登记',
    expect: bureau('411525', undefined, { rules: ['trademark'] }),
  },
  {
    law: 'G 12，假冒专利先于虚假宣传',
    text: '浉河区金牛山街道一个卖净水器的，海报上吹“国家发明专利产品”，专利号查出来根本不存在，顾客都被忽悠了',
    expect: bureau('411502', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'G 5，广告里用他人商标，广告主所在地',
    text: '息县路口乡一家家具厂在信阳电视台投的广告里，直接把我们的注册商标打在画面上给自己做宣传',
    expect: bureau('411528', '家居'),
  },
  {
    law: 'A trade-secret 不明，问',
    text: '对方是潢川县魏岗镇一家公司，我们怀疑它侵犯了我们的商业秘密，细节还没整理',
    more: { right: 'trade-secret' },
    expect: section('411526', undefined, { ask: true }),
  },
  {
    law: 'B unknown-place，平台卖家不知在哪',
    text: '拼多多上好几家店都在卖我们牌子的假贡面，页面上啥地址都没有，快递单发货人还是假名',
    expect: triage(FOOD, { ask: true }),
  },
  {
    law: 'B，“关店”是动词',
    text: '那家茶行听到风声马上关店了，东西应该还没转走，位置在罗山县灵山镇景区路口，卖的茶全套用我家注册商标',
    expect: bureau('411521', '茶'),
  },
  {
    law: 'B 涉及两地，一个是进货传闻在市外',
    text: '平桥区平昌镇五金店卖的水龙头冒用我们的注册商标，老板娘说是从福建泉州那边批的，谁知道真假',
    expect: bureau('411503'),
  },
  {
    law: 'A overseas；G 12',
    text: '本公司（住所地：信阳市高新区）于亚马逊美国站经营露营灯，十月遭美国权利人以专利侵权投诉，链接下架、资金冻结，恳请给予海外维权指导。',
    more: { channel: 'abroad' },
    expect: section(undefined, undefined, { rules: ['overseas'] }),
  },
]
