/**
 * A twelfth held-out set: sixty blind reports, labelled from routing-law alone by somebody who never saw the code.
 * First run: 59 of 60 bodies with county, 28 of 28 workstations, no body where triage was right.
 */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut12: Labelled[] = [
  // 容易
  {
    law: 'A trademark；程序规定 7',
    text: '平桥明港镇卖假的“我家牌”轮胎，商标是我注册的',
    expect: bureau('411503', null),
  },
  {
    law: 'A trademark；程序规定 7',
    text: '你好，我是做羽绒服的。白雀园镇（光山县）十字街西边第二家，橱窗里挂的全是盗用我商标的货。',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'A false-registered-mark；商标法 52',
    text: '潢川县伞陂镇糖果厂冒充注册商标',
    expect: bureau('411526', undefined, { rules: ['false-registered-mark'] }),
  },
  {
    law: 'A patent-dispute；专利法 65',
    text: '商城县汪桥镇一机械厂擅自实施我方发明专利（茶叶杀青装置），现申请行政裁决',
    more: { kind: 'request', right: 'patent-invention' },
    expect: section('411524', undefined, { kind: 'request' }),
  },
  {
    law: 'A patent-false-marking；专利行政执法办法 29',
    text: '淮滨县栏杆街道灯具店卖的台灯盒子上印“已获专利”，其实连申请都没有过，假冒专利',
    expect: bureau('411527', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A gi',
    text: '罗山县庙仙乡有人拿外省茶叶灌进袋子里，盗用信阳毛尖地理标志',
    expect: bureau('411521', '茶', { rules: ['gi'] }),
  },
  {
    law: 'A copyright；G 4',
    text: '息县有培训班盗版我们的教材',
    expect: referral(null, { rules: ['copyright'] }),
  },
  {
    law: 'A plant-variety',
    text: '我育成的红叶石楠新品种拿到了植物新品种权，平桥区的苗圃没经许可就大量扦插出售',
    more: { right: 'plant-variety' },
    expect: referral('花木'),
  },
  {
    law: 'A layout-design',
    text: '集成电路布图设计专有权被侵犯，侵权方在平桥区，向谁投诉？要求处理侵权方',
    more: { kind: 'request', right: 'layout-design' },
    expect: referral('电子信息', { rules: ['layout-design'] }),
  },
  {
    law: 'A confusion；反不正当竞争法 7，域名',
    text: '固始县蓼城街道一个商贸公司注册了和我们官网只差一个字母的域名，页面也仿得一样，客户被骗过去下单，构成混淆',
    more: { right: 'unfair-competition' },
    expect: bureau('411525', undefined, { rules: ['confusion'] }),
  },
  {
    law: 'A trade-secret-technical',
    text: '隔壁铸造厂买通我们的工程师，拿到了珍珠岩膨胀炉的设计图纸和温控参数，那个厂在平桥区查山乡，这是技术秘密',
    expect: section('411503', '非金属矿（珍珠岩）', { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'A special-sign；特殊标志管理条例 16',
    text: '一家食品店，商城县双椿铺镇的，月饼盒上擅自用了全运会的特殊标志会徽',
    more: { right: 'special-sign' },
    expect: bureau('411524', undefined, { rules: ['special-sign'] }),
  },
  {
    law: 'A not-ip',
    text: '工地包工头欠我们八个人工资快半年',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '0 complaint',
    text: '网购的羽绒服跑毛，穿一次就不行，客服不理我，我想把钱退回来',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'G 1',
    text: '固始往流镇的小企业，请问商标被别人抢注了应该走什么程序？',
    more: { kind: 'consultation' },
    expect: bureau('411525', undefined, { kind: 'consultation' }),
  },
  {
    law: 'B outside-city',
    text: '湖北大悟县一个茶厂冒用我们茶叶的注册商标',
    expect: outside('420922', '茶'),
  },
  {
    law: 'B functional-area',
    text: '鸡公山上别墅群旁边的纪念品店售卖假冒我司商标的登山杖',
    expect: bureau('411502', undefined, { branch: '鸡公山分局' }),
  },
  {
    law: 'B functional-area；G 13',
    text: '高新区城东街道手机卖场里卖的数据线，印的是我公司的注册商标，全是仿的',
    expect: bureau('411571', '电子信息'),
  },
  {
    law: 'A trademark',
    text: '新县浒湾乡一家药材收购点卖的天麻，外包装冒用我合作社注册商标',
    expect: bureau('411523', '中药材'),
  },
  {
    law: 'A trademark',
    text: '假冒注册商标的瓷砖，在息县项店镇建材城里卖',
    expect: bureau('411528', '建材'),
  },
  // 中等
  {
    law: 'B platform-seller',
    text: '1688上有个商家批发冒牌的木马凳，商标是我们注册的，工厂店就开在固始县胡族铺镇工业园里，我们业务员假装客户去看过货',
    expect: bureau('411525'),
  },
  {
    law: 'B live-stream，经营地不明看登记住所；直播办法 47',
    text: '抖音上叫“大别山二妹”的直播间卖贴我们商标的假茶油，在哪儿播查不出来，只查到它的营业执照登记住所是新县八里畈镇',
    expect: bureau('411523', '油茶', { rules: ['live-stream'] }),
  },
  {
    law: 'B exhibition',
    text: '罗山县正在搞农产品展销会，展期五天，B12展位的大米袋子用的是我合作社的注册商标，人还没走',
    expect: bureau('411521', FOOD, { rules: ['exhibition'] }),
  },
  {
    law: 'B own-website，小程序类推',
    text: '一个叫“豫南好物”的微信小程序在卖冒用我们注册商标的鸭蛋，小程序主体公司在潢川县弋阳街道办公',
    expect: bureau('411526', FOOD),
  },
  {
    law: 'B advertisement，自行发布；办法 32',
    text: '光山县罗陈乡一家酒厂在自己的公众号上发广告，说酒是国宴特供，完全是虚假广告',
    expect: bureau('411522', undefined, { rules: ['advertisement'] }),
  },
  {
    law: 'B source-and-sale；G 6',
    text: '经公证取证：售假门店位于商城县赤城街道，其货物由固始县祖师庙镇的恒发柳编厂制造，我方人员进厂拍到了带我方注册商标的半成品。',
    expect: bureau('411525', '柳编', { linked: ['411524'] }),
  },
  {
    law: 'B source-and-sale，传闻',
    text: '淮滨县固城乡的床品店卖假冒我家注册商标的四件套，听送货的司机讲货出自息县',
    expect: bureau('411527', undefined, { informed: ['411528'] }),
  },
  {
    law: 'B several-places，已立案的优先；程序规定 12',
    text: '同一家公司既在潢川县加工又在光山县开店卖假冒我商标的鞋，光山县局上个月已经立案了',
    expect: bureau('411522', undefined, { rules: ['several-places'] }),
  },
  {
    law: 'B several-places，仓储先于销售',
    text: '卖假烟酒茶礼盒那人仓库在罗山县子路镇，门面租在平桥区，都是他一个人的买卖，礼盒用的是我们的注册商标',
    expect: bureau('411521', undefined, { informed: ['411503'] }),
  },
  {
    law: 'B outside-city，请帮忙仍是市外',
    text: '我们是息县香稻丸合作社，黑龙江五常那边有米厂套用我们的注册商标，请你们一定帮帮忙',
    expect: outside('230184', FOOD),
  },
  {
    law: 'B outside-city',
    text: '晋江一家鞋服厂在批量生产带我司商标的冲锋衣，没有授权',
    expect: outside('350582'),
  },
  {
    law: 'A border',
    text: '得到消息，一批假冒我们注册商标的羽绒服要从满洲里报关出境，我们在海关备案过知识产权',
    expect: referral('羽绒', { informed: ['411500'], rules: ['border'] }),
  },
  {
    law: 'A criminal',
    text: '光山县斛山乡有一伙人做假羽绒被，流水线三条、雇工二十多个，全贴我们的注册商标，去年卖了五百万',
    expect: bureau('411522', '羽绒', { rules: ['trademark', 'criminal'] }),
  },
  {
    law: 'G 11',
    text: '市场监管所昨天来我店里（新县新集镇）查扣了二十桶茶油，说商标侵权，给了一张通知书，我应该准备哪些材料申辩',
    expect: section(undefined, '油茶', { kind: 'consultation' }),
  },
  {
    law: 'B dispute',
    text: '投诉假冒我们商标的肥料，息县局让我找淮滨局，淮滨局回复说不属于他们管辖，现在两个局都不收，请市里给个说法',
    expect: triage(undefined, { rules: ['dispute'] }),
  },
  {
    law: 'G 1，section 的题目',
    text: '企业技术秘密被离职员工带走以后，行政上怎么保护？先咨询一下，还没想好举报不举报。我们在商城。',
    more: { kind: 'consultation' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'G 1，海关备案',
    text: '想问问知识产权海关备案怎么办理，公司在淮滨县',
    more: { kind: 'consultation' },
    expect: bureau('411527', undefined, { kind: 'consultation' }),
  },
  {
    law: '程序规定 7，字段',
    text: '仿冒我们的注册商标的电热毯，仓库很大',
    more: { place: { address: '河南省信阳市潢川县江家集镇工业路口' }, channel: 'warehouse' },
    expect: bureau('411526'),
  },
  {
    law: 'A patent 线索；G 3',
    text: '路过浉河区五里墩街道看到一家店卖的折叠椅，和我们有实用新型专利的那款一个样，反映一下情况',
    more: { right: 'patent-utility-model' },
    expect: section('411502', undefined, { kind: 'lead' }),
  },
  {
    law: 'G 5，广告中用他人商标，账号自发',
    text: '平桥区肖王镇家具作坊老板在朋友圈广告里贴的是我们的注册商标，拿我们牌子引流',
    expect: bureau('411503', '家居'),
  },
  // 难
  {
    law: 'B place-of-act，文殊乡东岳村不是东岳镇',
    text: '我是个退休老师，平时爱拍照，家里在泼河边上养了几百只麻鸭，儿子给蛋注册了个商标，一年也就卖万把块钱，图个乐。周末跟老同学们坐旅游大巴去光山县文殊乡东岳村玩，看了花鼓戏，中午吃的粉蒸肉，味道不错。村口农家乐土特产柜台卖的咸鸭蛋用的是我们注册的商标图案，我家蛋从没供给过他，问柜台小姑娘她也说不上来，我买了一盒带回家留着，发票没有，手机付款记录有',
    expect: bureau('411522', FOOD),
  },
  {
    law: 'B place-of-act，一字之错',
    text: '故始县陈淋子镇有一家店在卖假的我们牌子的茶叶商标一模一样',
    expect: bureau('411525', '茶'),
  },
  {
    law: 'B，语音，长，两处提及但只有一处是行为地',
    text: '喂你好我想反映个事啊我家是淮滨三空桥的种了几十亩弱筋小麦自己注册了个面粉商标平时都在信阳市里卖得挺好前天我表弟从上海回来过年坐车路过息县说包信镇上一个超市里面堆着好多印我们商标的面粉我就奇怪了我们没往那边发过货呀后来我自己又跑过去看了真的是假的那个袋子印得比我们的还鲜亮就是线头缝得不一样我老伴说算了算了我说不行这关系到牌子的名声你们抽空管管吧我识字不多有说得不对的你们多包涵',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'B unknown-place，两个老城街道',
    text: '老城街道有个摊位卖冒我注册商标的布鞋',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'B unknown-place，企业名',
    text: '信阳市罗山灵龙茶叶有限公司侵犯我司注册商标专用权，请依法查处。',
    more: { suspect: { name: '信阳市罗山灵龙茶叶有限公司' }, right: 'trademark' },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'G 9，字段与文字冲突',
    text: '在淮滨县邓湾乡一家渔具铺里发现假冒我们商标的钓竿',
    more: { place: { division: '411521103' }, channel: 'shop' },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'G 9，文字里的地名是举报人自己的',
    text: '我们公司在浉河区，这家店卖假冒我们注册商标的竹席，位置见定位字段',
    more: { place: { division: '411524', address: '商城县上石桥镇老街' } },
    expect: bureau('411524'),
  },
  {
    law: 'B outside-city，“商城”是市场不是县',
    text: '义乌国际商城二区有个摊位批发冒用我方注册商标的柳编收纳筐，摊主说要多少有多少',
    expect: outside('330782', '柳编'),
  },
  {
    law: 'B outside-city，莘县不是新县',
    text: '山东莘县一家食品厂，做的油茶面冒用我们注册商标，厂里就在莘县那边',
    expect: outside('371522'),
  },
  {
    law: 'G 3，市外展会的专利',
    text: '上海新国际博览中心的家具展，有家展商展出的沙发床侵犯我公司外观设计专利，请求查处。',
    more: { kind: 'request', channel: 'exhibition' },
    expect: { who: 'outside', county: null, trade: '家居', informed: ['411500'] },
  },
  {
    law: 'G 12，秘密在本市被拿走',
    text: '事情的经过如下。我厂（淮滨县滨湖街道）2018年投产，前后花了四百多万搞研发，所有技术人员都签了保密协议，服务器有门禁和日志。今年六月，原技术总监把我们防水面料的涂层配方和工艺文件从厂里服务器拷走，现在苏州一家公司投产了，他自己也跟着去任职。客户拿着两家的样品来问我们是不是一家的，我们才如梦初醒。请求依法处理，要求追究侵犯技术秘密的责任，相关合同、日志随时可以提供',
    expect: section(undefined, undefined, { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'B platform-seller，买家和记者都不算',
    text: '尊敬的执法人员：本人从事律师工作十一年，近年代理多起商标维权案件，深感网络售假之泛滥，消费者难以分辨。本人系息县居民，于平桥区家中通过拼多多购得标有权利人注册商标之假冒毛巾一套。经向平台申请披露，店铺实际经营地为浉河区游河乡。权利人授权我转交线索，授权书、公证开箱记录及比对意见备索。望早日核查，并请依法为举报人保密。',
    more: { platform: '拼多多', channel: 'online-platform' },
    expect: bureau('411502'),
  },
  {
    law: 'B live-stream，未登记看平台所在地；直播办法 47',
    text: '一个没有办营业执照的直播间在卖假冒我们注册商标的香菇酱，主播在哪不知道，平台也说查不到实际经营地，只知道平台公司在杭州余杭',
    more: { channel: 'live-stream' },
    expect: { who: 'outside', county: null, rules: ['live-stream'] },
  },
  {
    law: 'B several-places；G 7 两县交界',
    text: '那间做假我们商标面条的厂房就压在潢川和固始两县的交界线上，村里人自己都说不清归哪县，麻烦你们定一下谁管',
    expect: triage(FOOD),
  },
  {
    law: 'G 6，不同当事人，一局立案不约束另一方',
    text: '生产厂是息县八里岔乡张某的厂，我们亲眼看见贴牌生产假冒我注册商标的腐竹；罗山县莽张镇的李某只是门店代卖，罗山局已对李某立案，请把张某的厂也查了',
    expect: bureau('411528', undefined),
  },
  {
    law: 'G 12，注册商标先于混淆',
    text: '光山县紫水街道一家早餐店把门头装修得跟我们连锁店一个样，还挂着我们的注册商标招牌，顾客以为是分店',
    expect: bureau('411522', undefined, { rules: ['trademark'] }),
  },
  {
    law: 'B，“里店”“观光”等近似地名',
    text: '开在平桥区五里店街道郝堂村的民宿，名称和招牌照抄我们注册的民宿商标，游客观光山水时老是走错',
    expect: bureau('411503', '文旅民宿'),
  },
  {
    law: 'A overseas；外国海关',
    text: '货到汉堡被德国海关扣了，说我们的家具侵犯别人外观设计，我们公司在平桥区，国内有专利的呀，咋应对',
    more: { channel: 'abroad' },
    expect: section(undefined, '家居', { rules: ['overseas'] }),
  },
  {
    law: '办法 9；G 2 仅退款',
    text: '气死我了！！今天我爸过七十大寿，一大家子二十多口人，我专门请了假回来炒菜，结果在老家超市买的花生油一股哈喇味，菜全废了，亲戚都看笑话，老板态度横得很，让他退十倍赔偿也不退，你们12315不管谁管，退我钱！',
    expect: referral(),
  },
  {
    law: 'B place-of-act，时间地名混合，旧地址已否定',
    text: '你好领导，我是给养殖户送饲料的经销商，跑车跑了快二十年，认识的人多，这次实在看不下去才来反映，请一定给我保密，我怕他找我麻烦，我老婆也劝我别管闲事。去年被罗山县局罚过的那个老赵，今年3月起把冒牌我们商标的饲料生意挪到潢川县双柳树镇来了，罗山那边早就空了，现在在镇东头粮站院里，一天能出两百多袋，袋子跟我们厂里的只差一个防伪码，养猪的老乡吃过亏也不敢吱声',
    expect: bureau('411526'),
  },
]
