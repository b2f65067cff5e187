/**
 * A fourteenth held-out set: sixty blind reports, labelled from routing-law alone by somebody who never saw the code,
 * unread until all rules were written.
 * First run: 56 of 60 bodies with county (three of the four left to triage, one outside without its code), 18 of 18
 * workstations, no body where triage was right.
 */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut14: Labelled[] = [
  // 容易
  {
    law: 'A trademark',
    text: '淮滨县期思镇农资店卖假冒我们商标的农药',
    expect: bureau('411527'),
  },
  {
    law: 'A trademark',
    text: '老师我想反映浉河区贤山街道有个菜鸟驿站兼卖冒用我们商标的茶叶礼盒',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'A trademark',
    text: '固始石佛店镇，张记家具厂，未经许可在衣柜上钉我司注册商标铭牌，烦请处理',
    expect: bureau('411525', '家居'),
  },
  {
    law: 'A false-registered-mark',
    text: '商城县余集镇有厂家把根本没有核准的商标当注册商标印在纸箱上，冒充注册商标行为',
    more: { right: 'trademark' },
    expect: bureau('411524', undefined, { rules: ['false-registered-mark'] }),
  },
  {
    law: 'A patent-dispute',
    text: '有人抄了我的外观专利证书上那款竹编灯罩，厂在潢川县上油岗乡，我要求他停手赔偿',
    more: { kind: 'request', right: 'patent-design' },
    expect: section('411526'),
  },
  {
    law: 'A patent-false-marking',
    text: '专利权早就终止了，息县张陶乡的水泵厂还往新产品上打专利标识，明显假冒专利',
    expect: bureau('411528', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A gi',
    text: '新县周河乡有人往自家茶油桶上贴国家地理标志专用标志，问他有没有批准使用，他说谁都能贴',
    expect: bureau('411523', '油茶', { rules: ['gi'] }),
  },
  {
    law: 'A copyright',
    text: '平桥区有店在装我们收银软件的盗版',
    expect: referral(undefined, { rules: ['copyright'] }),
  },
  {
    law: 'A plant-variety',
    text: '光山县仙居乡的种粮大户，自留了我们有品种权的小麦种拿去换钱卖给邻居，量不小',
    more: { right: 'plant-variety', kind: 'lead' },
    expect: referral(undefined),
  },
  {
    law: 'A layout-design',
    text: '布图设计登记人投诉：某公司未经许可复制本单位登记的集成电路布图设计用于量产芯片。',
    expect: referral('电子信息', { rules: ['layout-design'] }),
  },
  {
    law: 'A special-sign；特殊标志管理条例 16',
    text: '固始县秀水街道的一家健身馆拿亚运会吉祥物的特殊标志做海报招会员',
    expect: bureau('411525', undefined, { rules: ['special-sign'] }),
  },
  {
    law: 'A confusion',
    text: '罗山县竹竿镇一家醋厂把标签做得跟我们老字号九成像，连“老陈香”三个字的写法都抄，我们没注册过商标',
    expect: bureau('411521', undefined, { rules: ['confusion'] }),
  },
  {
    law: 'A trade-secret-business',
    text: '跳槽的采购经理在淮滨县城一家竞争对手那里，把我们三年的成交价和供应商名录给了他们，那是商业秘密里的经营信息',
    expect: bureau('411527', undefined, { rules: ['trade-secret-business'] }),
  },
  {
    law: 'A trade-secret-technical',
    text: '前员工在潢川县仁和镇一家饲料厂任职，把我们饲料的独家配方用了，签过保密协议的',
    more: { right: 'trade-secret' },
    expect: section('411526'),
  },
  {
    law: 'A not-ip',
    text: '物业费乱涨价，天天停电梯，找谁',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '0 complaint',
    text: '给老人买的按摩仪是坏的，商场让我找厂家，厂家不理，我只想要回货款',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'G 1',
    text: '我们是光山县寨河镇的羽绒企业 想打听商标许可合同怎么备案',
    more: { kind: 'consultation' },
    expect: bureau('411522', '羽绒', { kind: 'consultation' }),
  },
  {
    law: 'B outside-city',
    text: '福建安溪一家茶厂偷贴我们的注册商标卖茶',
    expect: outside('350524', '茶'),
  },
  {
    law: 'B functional-area',
    text: '潢川经开区春申大道上一家卤味厂使用我们的注册商标，没经过同意',
    expect: bureau('411526', undefined, { branch: '潢川经济开发区分局' }),
  },
  {
    law: 'B functional-area',
    text: '南湾湖景区山庄里卖的纪念扇子是仿冒我们注册商标的',
    expect: bureau('411502', undefined, { branch: '南湾湖分局' }),
  },
  // 中等
  {
    law: 'B platform-seller',
    text: '反映一个唯品会上的商家，卖仿我注册商标的女式羽绒服，电商仓和办公室都设于光山县十里镇工业园，退货也往那儿',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'B live-stream',
    text: '【求助】有个叫“老淮河鱼干”的快手号天天晚上开播卖冒用我商标的鱼干，人就在淮滨县王家岗乡水库边的屋里直播，我认识那块地方',
    expect: bureau('411527', FOOD, { rules: ['live-stream'] }),
  },
  {
    law: 'B exhibition',
    text: '在新县香山湖边办的油茶节，展位A07销售标有本社注册商标的精制茶油，涉嫌侵权，展期至周日，盼即刻核查',
    more: { channel: 'exhibition' },
    expect: bureau('411523', '油茶'),
  },
  {
    law: 'B own-website',
    text: '息县龙湖街道有家企业运营的自建商城网站，出售冒用我司商标的儿童座椅，运营方住所也在龙湖街道',
    more: { channel: 'own-website' },
    expect: bureau('411528'),
  },
  {
    law: 'B advertisement；自有网站等于自行发布',
    text: '平桥区肖店乡一家蜂业公司在它官网上做虚假广告，称蜂王浆能治糖尿病',
    expect: bureau('411503', undefined, { rules: ['advertisement'] }),
  },
  {
    law: 'B source-and-sale',
    text: '罗山县宝城街道批发部卖冒用我们注册商标的羊毛衫。追查后确认生产者是光山县北向店乡的一家针织厂，老板自己承认，现场还有未剪的商标带。',
    expect: bureau('411522', '纺织服装', { linked: ['411521'] }),
  },
  {
    law: 'B source-and-sale，传闻',
    text: '商城县双椿铺镇粮站对过的小店卖假冒我们商标的酱油，邻居传言货从固始来',
    expect: bureau('411524', undefined, { informed: ['411525'] }),
  },
  {
    law: 'B several-places，主要行为地',
    text: '刘某一个人，印刷车间设在淮滨县栏杆街道，专印冒用我商标的酒标，他自己在淮滨和息县两头都摆摊卖，息县那边只是每月来两次',
    expect: bureau('411527', undefined, { informed: ['411528'] }),
  },
  {
    law: 'B several-places，无主要行为地',
    text: '这家连锁药妆店的老板在潢川、固始、商城各开了一间门店，卖的全是冒我注册商标的面膜，三间门店都是他一个人的',
    expect: triage(null),
  },
  {
    law: 'B outside-city',
    text: '邯郸一个钢厂配套的紧固件厂打着我们注册商标往全国卖',
    expect: outside('130400'),
  },
  {
    law: 'G 12；outside 先于级别',
    text: '江西南昌的一家照明厂仿照我司的外观设计专利做吊灯，工厂和网店都在南昌，请求处理专利侵权',
    more: { kind: 'request' },
    expect: outside('360100'),
  },
  {
    law: 'A border',
    text: '出口环节：湛江海关监管的码头要走一批假冒我司商标的水产罐头，请协助拦截并移交海关',
    more: { channel: 'import-export' },
    expect: referral(undefined, { rules: ['border'], informed: ['411500'] }),
  },
  {
    law: 'A criminal',
    text: '息县陈棚乡有团伙把假冒我们商标的种子、化肥成批装车往外省发，涉案金额上千万，还有假印章和账本',
    expect: bureau('411528', undefined, { rules: ['trademark', 'criminal'] }),
  },
  {
    law: 'G 11',
    text: '请问我们厂被人告到县市场监管局说抄袭了别人商标，局里发来责令改正的文书，我们认为不侵权，接下来该怎么处理',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'B dispute',
    text: '新县局说管辖在商城，商城局说在新县，我举报假冒我们商标的木耳已经一个月，到底归谁',
    expect: triage(undefined, { rules: ['dispute'] }),
  },
  {
    law: 'G 1，section 题目',
    text: '咨询一下，产品在越南被人抢注商标，我方想维权该怎么走',
    more: { kind: 'consultation' },
    context: { county: '411525' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'G 1，植物新品种的咨询由县局指路',
    text: '想了解植物新品种权怎么申报，我们种苗公司在潢川县伞陂镇',
    more: { kind: 'consultation' },
    expect: bureau('411526', undefined, { kind: 'consultation' }),
  },
  {
    law: '程序规定 7，字段地址',
    text: '有假冒我们商标的风机在出厂',
    more: {
      place: { address: '河南省信阳市新县金兰山街道产业集聚区3号' },
      channel: 'factory',
      right: 'trademark',
    },
    expect: bureau('411523'),
  },
  {
    law: 'A confusion；虚假宣传',
    text: '羊山那家教培机构在自己门口展板上写“全省唯一国家级教学示范”，查无此事，虚假宣传坑家长也坑同行',
    expect: bureau('411503', undefined, { branch: '羊山新区分局', rules: ['confusion'] }),
  },
  {
    law: 'G 5，广告主所在地',
    text: '在开往淮滨的大巴车广告上看到固始县赵岗乡的床品公司用我们的注册商标给自己做宣传',
    expect: bureau('411525'),
  },
  // 难
  {
    law: 'B，长故事，多地，行为地一处',
    text: '各位同志辛苦了，第一次在网上写这种东西，写得啰嗦请别见怪。我姓郑，是息县人，在浉河区租房开了一家茶馆，2022年在北京注册了自己的茶叶商标。平时我从董家河进茶，孩子在信阳高中上学。本月十一号去新县走山看红叶，顺路进田铺乡田铺大湾一家民宿前台，发现卖的小罐茶，罐身、商标、二维码都是我的，扫出来是他的收款码。我没有授权过任何人。当时游客多我没吵，买了一罐留着。请派人去看看，麻烦各位了。',
    expect: bureau('411523', '茶'),
  },
  {
    law: 'B，语音无标点',
    text: '那个我跟你讲哈我做板栗糖做了十来年了我们家那口锅都换了三口我娃在郑州读大学学的就是食品他给我设计的包装还帮我把商标注册了证书都有的前阵子生意好得很后来就不行了我才知道为啥就我们罗山莽张街上做板栗糖的那家他把我的注册商标印在他的盒子上了我找他说他还打我街坊都看见的我这么大岁数了他推我一把我膝盖青了好几天商标的事你们先管管',
    expect: bureau('411521'),
  },
  {
    law: 'B，错字',
    text: '师河区一家药店卖假冒我们商标的艾条',
    expect: bureau('411502'),
  },
  {
    law: 'B unknown-place，企业名',
    text: '请处罚光山县雪绒服饰有限公司，冒用我注册商标，别的信息我没查到',
    more: { suspect: { name: '光山县雪绒服饰有限公司' } },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'B place-of-act，商标文字含地名',
    text: '我们注册的商标叫“商城味道”，被潢川县踅孜镇一家辣酱厂原样印在瓶子上卖',
    expect: bureau('411526'),
  },
  {
    law: 'B，点、字段与文字一致，举报人住址不同县',
    text: '我们住在息县，下面这个门店卖冒我注册商标的儿童鞋：新县沙窝镇',
    more: { place: { division: '411523101', point: { lng: 114.88, lat: 31.64 } }, channel: 'shop' },
    expect: bureau('411523'),
  },
  {
    law: 'G 9，字段与文字冲突',
    text: '商城县长竹园乡那家酒坊卖假冒我们商标的药酒',
    more: { place: { division: '411527' } },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'G 9，更正说了算',
    text: '平桥区彭家湾乡加油站卖贴我们商标的假机油',
    more: { place: { division: '411526', corrected: true } },
    expect: bureau('411526', null),
  },
  {
    law: 'B outside-city，地名同形',
    text: '洛阳老城区一家瓷器店用我们注册商标卖盘子',
    expect: { who: 'outside', county: null },
  },
  {
    law: 'B outside-city，跨区域协作',
    text: '绵阳有厂批量做假冒我们商标的菜籽油，我们请求信阳知识产权科发起跨区域协作，联系绵阳方面查办',
    expect: section(undefined, FOOD),
  },
  {
    law: 'G 4，市外展会',
    text: '广交会在广州办，我们商标的柳编筐被别家参展商冒用，展会还在开',
    more: { channel: 'exhibition' },
    expect: outside('440100', '柳编', { informed: ['411500'] }),
  },
  {
    law: 'G 3，展会专利，城市内',
    text: '我是设计师本人，为这款裙子改了十七稿，去年五月拿到证书。昨天带着徒弟逛展，徒弟先看见的，我还不信，走近一看连腰后的褶子数都一样，当场手都抖了，对方业务员还笑着问我要不要拿货。淮滨县会展中心的服装节上，对方展示的连衣裙侵犯我公司外观设计专利，专利号见附件，请求调处。我们是三个人的小工作室，熬夜熬出来的东西，不想就这么被人白拿走',
    more: { kind: 'request', channel: 'exhibition' },
    expect: section('411527', '纺织服装'),
  },
  {
    law: 'G 12，假冒专利先于虚假宣传；B platform-seller',
    text: '淘宝一家店详情页写产品是发明专利，专利号根本查不到，属于假冒专利。店铺经营地在固始县武庙集镇，卖的是泡脚桶。',
    more: { channel: 'online-platform' },
    expect: bureau('411525', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A trademark，不同当事人、被传闻的源头在市外',
    text: '在平桥区龙井乡一家灯饰店买的灯，冒我们注册商标，老板讲从中山古镇拿的货，我也没法查证',
    expect: bureau('411503'),
  },
  {
    law: 'A overseas',
    text: '我们是个小公司，一共九个人，老板兼翻译，去年政府组织企业走东盟才开始做外贸，头一年就赶上这种事，大家都慌了。我公司在南宁办了手续把油茶精油卖到马来西亚，被当地公司发律师函说侵犯他们的商标，威胁要起诉，怎么应诉，公司在新县。对方信是英文的，有六页，我们翻译软件看了个大概，说是限十四天内答复，现在只剩九天了，急',
    expect: section(undefined, '油茶', { rules: ['overseas'] }),
  },
  {
    law: 'B outside-city，记者与受害人在市内，行为地在市外',
    text: '编辑部值班记者来函：近期我们开设了“守护匠心”栏目，收到读者来信三十余封，其中一封读来令人动容。作为信阳本地媒体，我们接到光山一位绣娘求助：其注册商标被山东曹县一家汉服厂盗用，厂房、发货、店铺登记皆在曹县。绣娘说家里老人生病，实在去不了山东。能否给予帮助？来信原件、注册证照片及网页截图均已由本栏目整理，可随时转交。',
    expect: outside('371721', '纺织服装'),
  },
  {
    law: 'G 12，两种权利；发明专利与商标同为我们的',
    text: '商城县达权店镇一家厂的脱粒机，机身冒用我们的注册商标。同一台机器的外壳图纸我们去版权局登记过著作权，也被他拿来印说明书。',
    expect: bureau('411524', undefined, { rules: ['trademark'] }),
  },
  {
    law: '办法 31，买家地址在本市、卖家在外地',
    text: '我在息县家里收到淘宝店寄来的假冒我厂注册商标的毛毯，店家实际经营地写的是温州苍南，发货也从那发，跟信阳没关系',
    expect: { who: 'outside', county: null, rules: ['outside-city'] },
  },
  {
    law: 'B several-places，已立案优先',
    text: '情况是这样的，我跟他原来是合伙人，2021年散的伙，厂子和商标归我，设备归他，白纸黑字写在协议里，当时还请了村支书作证，谁知他拿着设备又干起老本行。他在罗山生产、在固始卖，卖的还是贴我注册商标的豆皮。固始县局五月份已立案，罗山那边还没有。都是同一个老板一个摊子的事，一个账本一个收款码，我有以前的记账员作证，他愿意出面说明。',
    expect: bureau('411525', undefined, { rules: ['several-places'] }),
  },
  {
    law: 'B unknown-place，地点矛盾；G 7',
    text: '朋友说那家卖假冒我们商标的板凳的店要么在淮滨要么在潢川，我没去过，网上也搜不到',
    expect: triage(undefined, { ask: true }),
  },
]
