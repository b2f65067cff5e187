/**
 * A thirteenth held-out set: sixty blind reports, labelled from routing-law alone by somebody who never saw the code.
 * First run: 56 of 60 bodies with county, 25 of 26 workstations, no body where triage was right.
 */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut13: Labelled[] = [
  // 容易
  {
    law: 'A trademark',
    text: '商城县丰集镇饭馆旁边的烟酒店有假酒，贴的我们厂商标',
    expect: bureau('411524'),
  },
  {
    law: 'A trademark',
    text: '我协会会员企业反映：浉河区谭家河乡某茶叶加工户擅自使用该企业注册商标，望核查。',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'A trademark',
    text: '息县关店乡小学对面文具店，书包上的商标是冒我们的',
    expect: bureau('411528'),
  },
  {
    law: 'A false-registered-mark',
    text: '固始县黎集镇一个粉条厂，没注册过商标，却在袋子正面标了个®骗人',
    expect: bureau('411525', undefined, { rules: ['false-registered-mark'] }),
  },
  {
    law: 'A patent-dispute',
    text: '我们的发明专利（无醛胶合板工艺）被平桥区王岗乡的一家板材厂照用了，请贵局立案裁决',
    more: { kind: 'request' },
    expect: section('411503', undefined, { rules: ['patent-dispute'] }),
  },
  {
    law: 'A patent-false-marking',
    text: '新县苏河镇赶集，有个卖按摩椅的横幅写“荣获国家专利”，号码是编的，涉嫌假冒专利',
    expect: bureau('411523', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A gi',
    text: '潢川县桃林铺镇假冒潢川贡面地理标志',
    more: { right: 'geographical-indication' },
    expect: bureau('411526', FOOD, { rules: ['gi'] }),
  },
  {
    law: 'A copyright',
    text: '公司宣传片被罗山县另一家企业剪掉片头直接拿去用，侵害著作权',
    more: { right: 'copyright' },
    expect: referral(undefined, { rules: ['copyright'] }),
  },
  {
    law: 'A plant-variety',
    text: '固始县马堽集乡有个种子贩子卖的“白皮袋”稻种，是我们公司授权品种，侵犯植物新品种权',
    expect: referral(undefined, { rules: ['plant-variety'] }),
  },
  {
    law: 'A special-sign',
    text: '光山县凉亭乡一家运动鞋店的广告牌画着奥运五环招揽生意',
    expect: bureau('411522', undefined, { rules: ['special-sign'] }),
  },
  {
    law: 'A confusion',
    text: '淮滨县顺河街道那家新开的凉皮店，店名就比我们的老店多一个字，装修连碗筷都学，纯粹蹭名气',
    expect: bureau('411527', undefined, { rules: ['confusion'] }),
  },
  {
    law: 'A trade-secret-business',
    text: '前副总去平桥区明港工业管理区另起炉灶，把我公司的供应商底价和客户资料全用上了，属于经营秘密',
    expect: bureau('411503', undefined, { rules: ['trade-secret-business'] }),
  },
  {
    law: 'A trade-secret-technical',
    text: '软件源代码被辞职的程序员带到高新区一家公司用了，我们有保密协议，举报侵犯技术秘密',
    expect: section('411571', '电子信息', { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'A not-ip',
    text: '小区门口饭店排油烟直接对着我家窗户，环保不管吗',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '0 complaint',
    text: '我给孩子报的健身卡店跑路了不给退费，要求退钱',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'G 1',
    text: '淮滨张庄乡开了个小加工厂，想申请商标，个体户可以申请吗',
    more: { kind: 'consultation' },
    expect: bureau('411527', undefined, { kind: 'consultation' }),
  },
  {
    law: 'B outside-city',
    text: '安徽六安市金寨县一家柳编店，卖的筐子全是我们注册商标的假货',
    expect: outside('341524', '柳编'),
  },
  {
    law: 'B functional-area',
    text: '羊山新区一楼盘底商卖假冒我们商标的床垫',
    expect: bureau('411503', '家居', { branch: '羊山新区分局' }),
  },
  {
    law: 'B functional-area',
    text: '上天梯管理区有个小厂往保温砂浆袋子上印我家注册商标，东西是珍珠岩的',
    expect: bureau('411503', '非金属矿（珍珠岩）', { branch: '上天梯分局' }),
  },
  {
    law: 'A trademark',
    text: '新县千斤乡假冒商标的茶油',
    more: { kind: 'lead', right: 'trademark' },
    expect: bureau('411523', '油茶'),
  },
  // 中等
  {
    law: 'B platform-seller，公示经营地址',
    text: '闲鱼卖家长期出售贴有我司注册商标的假冒遮阳伞，平台披露其经营地址：信阳市商城县鲇鱼山街道。',
    more: { platform: '闲鱼', channel: 'online-platform' },
    expect: bureau('411524', undefined, { rules: ['platform-seller'] }),
  },
  {
    law: 'B live-stream',
    text: '视频号上有人直播卖翻版我牌子的茶叶罐装毛尖，镜头外一眼就能认出是在浉河区浉河港镇的茶厂里拍，直播间确实就设在那，商标是我们注册的',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'B exhibition',
    text: '光山县羽绒服装节上五十多个摊位，8号棚挂着我们注册商标的衣服是假的，活动还有两天结束，麻烦今天就派人',
    expect: bureau('411522', '羽绒', { rules: ['exhibition'] }),
  },
  {
    law: 'B own-website，群聊类推',
    text: '小区团购群里天天接龙卖假冒我家注册商标的卤鹅，团长兼卖家就在固始县番城街道开公司',
    expect: bureau('411525', FOOD, { rules: ['own-website'] }),
  },
  {
    law: 'B advertisement；广告发布者所在地',
    text: '报纸上登的虚假广告，吹一款保健茶降三高。报社在罗山县，广告主是外省公司搞不清在哪',
    more: { channel: 'advertisement' },
    expect: bureau('411521', undefined, { rules: ['advertisement'] }),
  },
  {
    law: 'B source-and-sale',
    text: '在息县濮公山一家店买到冒牌我们注册商标的陶瓷餐具，顺藤摸瓜查到是淮滨县台头乡的个体窑厂做的，窑厂里正往盘底烧我们的标，照片视频都有',
    expect: bureau('411527', undefined, { linked: ['411528'] }),
  },
  {
    law: 'B source-and-sale，传闻',
    text: '光山县泼陂河镇卖假的我们商标的羽绒背心，摊主的老婆私下说八成是从固始那边一个厂子拿的，我没核实过',
    expect: bureau('411522', '羽绒', { informed: ['411525'] }),
  },
  {
    law: 'B several-places，生产先于销售',
    text: '一个人开的买卖：在浉河区十三里桥乡的院子里灌装假冒我们商标的茶籽油，拉到新县自家门店去零售',
    expect: bureau('411502', '油茶', { informed: ['411523'] }),
  },
  {
    law: 'B several-places，无主要行为地',
    text: '连锁店的老板是同一个，平桥区、罗山县、光山县各有一间分店都卖冒我们注册商标的窗帘，三间一样大，没有哪间是总店',
    expect: triage(undefined, { rules: ['several-places'] }),
  },
  {
    law: 'B outside-city',
    text: '许昌那边的假发厂？不对，是周口沈丘的一家纺织厂在用我们的商标织床单',
    expect: outside('411624', '纺织服装'),
  },
  {
    law: 'G 12；outside 先于级别',
    text: '本公司的充绒机发明专利被江苏常熟一家设备厂侵权仿制，其厂房、销售均在常熟，与我市无涉，请求处理。',
    more: { kind: 'request' },
    expect: outside('320581'),
  },
  {
    law: 'A border',
    text: '货代朋友告诉我深圳盐田港有一批冒我商标的蓝牙耳机要报关出口非洲，请问能扣下吗，请帮我拦截',
    more: { channel: 'import-export' },
    expect: referral('电子信息', { rules: ['border'], informed: ['411500'] }),
  },
  {
    law: 'A criminal',
    text: '罗山县彭新镇山里一个废弃养猪场改成的造假窝点，专造冒用我们注册商标的化肥，一次查出怕有几千吨，还有打手看门',
    expect: bureau('411521', undefined, { rules: ['trademark', 'criminal'] }),
  },
  {
    law: 'G 11 被举报的企业',
    text: '我们是潢川的一家养殖企业，县局说有人举报我们包装侵犯商标权，让我们下周去说明情况，求指导',
    more: { kind: 'lead' },
    expect: section(undefined, FOOD, { kind: 'consultation' }),
  },
  {
    law: 'B dispute；程序规定 13',
    text: '同一条假冒我方商标的线索，平桥局与浉河局都下了立案通知，两家都说该自己管，要我们分别去配合，怎么办',
    expect: triage(undefined, { rules: ['dispute'] }),
  },
  {
    law: 'G 1，跨区域协作咨询',
    text: '咨询：外省有人卖假冒我们商标的产品，信阳市局这边能帮我们发起跨区域协作吗，需要交哪些东西',
    more: { kind: 'consultation' },
    context: { county: '411522' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'G 1，著作权的咨询由县局指路',
    text: '我们在潢川，请教一下软件著作权在哪登记',
    more: { kind: 'consultation' },
    expect: bureau('411526', undefined, { kind: 'consultation' }),
  },
  {
    law: '程序规定 7，字段 point',
    text: '工厂在生产冒用我们注册商标的枕头',
    more: { place: { point: { lng: 114.74, lat: 32.34 } }, channel: 'factory', right: 'trademark' },
    expect: bureau('411528'),
  },
  {
    law: 'A patent，疑似侵权人在市外，本市有销售',
    text: '光山县弦山街道一家店卖的多功能晾衣架侵犯我的实用新型专利，东西是佛山一家厂做的，请处理光山这家店的销售行为',
    more: { kind: 'request' },
    expect: section('411522', undefined, { kind: 'request' }),
  },
  {
    law: 'G 5，广告里用他人商标；发布者不定地点',
    text: '淮滨县谷堆乡一家粮食公司在浉河区公交站牌广告上突出使用我们的注册商标卖它自己的面粉',
    expect: bureau('411527', FOOD),
  },
  // 难
  {
    law: 'B，长故事，商家在镇上',
    text: '说来话长，我们家在光山县做月饼做了十二年，2024年冬天还去郑州参加过评比拿了铜奖。今年中秋前，嫁到固始的姐姐打电话说，她们泉河铺镇街上有人卖我们的月饼，便宜一半。我一听就不对，根本没往固始供过货。我昨天专门骑车过去，铁盒、注册商标、电话全抄我的，一口咬开是酸的。拍了视频，票也留着，姐姐怕得罪街坊叫我别提她。我们小本生意，全指望中秋这一季，求给个公道。',
    expect: bureau('411525', undefined),
  },
  {
    law: 'B，语音无标点，地名同音',
    text: '你好你好是市里不那个我不晓得怎么填这个表啊我就直接说吧我种花种了半辈子了去年还上过电视呢县里领导也来看过我的大棚今年雨水多烂根烂了不少心里本来就烦我是黄川的就是潢川县卜塔集那边的我们那个月季苗子注册了商标然后呢现在有人在付店镇卖假的你们能不能来查呀我那个证书就在抽屉里随时能拿出来看我大棚天天有人在来了我请你们喝茶',
    expect: bureau('411526', '花木'),
  },
  {
    law: 'B unknown-place，隔壁县说不清',
    text: '就在隔壁县，有个门市卖假冒我们注册商标的拖鞋，你们懂的',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'B，“我们镇上”在文中写明镇',
    text: '我家作坊在商城县苏仙石乡，同乡另一家作坊做的花生糖用上了我注册的商标，两家隔条河',
    expect: bureau('411524', undefined),
  },
  {
    law: 'B，“我们县”在文中写明县，账号县不算',
    text: '新县人，县里新集镇有家超市卖冒用我们村合作社注册商标的葛粉',
    context: { county: '411528' },
    expect: bureau('411523'),
  },
  {
    law: 'B unknown-place，账号所在地不算行为地',
    text: '有家店在卖假冒我家注册商标的牙刷，请查处',
    context: { county: '411524' },
    expect: triage(null, { ask: true }),
  },
  {
    law: 'B place-of-act，企业名里是外省地名',
    text: '杭州西湖龙井茶有限公司的信阳加工点，就在浉河区吴家店镇，做的茶叶冒用我们的注册商标',
    more: { suspect: { name: '杭州西湖龙井茶有限公司' } },
    expect: bureau('411502', '茶'),
  },
  {
    law: 'B unknown-place，企业名称只是候选',
    text: '息县香稻米业有限公司侵犯我司“金穗”注册商标，其他信息不掌握',
    more: { suspect: { name: '息县香稻米业有限公司' } },
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'B，产品名和企业名里的地名都不算',
    text: '贵局领导：我们是固始一家柳编公司的法务，公司成立于1998年，产品远销四十多个国家，商标曾获评省著名商标，近两年因仿冒损失订单约一百五十万元。经过两个月调查、三次现场走访并委托公证处保全证据，现将情况反映如下。淮滨县王店乡的某工艺品厂，将“潢川甲鱼”图样连同我司注册商标一起编织在篮子上对外销售。上述行为已造成客户误认，恳请依法查处，我司将全力配合辨认。',
    expect: bureau('411527', '柳编'),
  },
  {
    law: 'B outside-city，光山也是路名',
    text: '厦门湖里区光山路一家潮玩店，贩卖贴了我们注册商标的玩偶，全是仿的',
    expect: { who: 'outside', county: null, rules: ['outside-city'] },
  },
  {
    law: 'G 9，点与文字冲突',
    text: '信阳高新区珍珠路街道的电脑城有假冒我们商标的充电头',
    more: { place: { point: { lng: 115.4, lat: 31.8 } } },
    expect: triage('电子信息', { ask: true }),
  },
  {
    law: 'G 13；高新区与平桥区的写法不相抵触',
    text: '平桥区珍珠路街道一家仓库里放着冒我注册商标的平板电脑，那一片归高新区管',
    more: { place: { division: '411571' } },
    expect: bureau('411571', '电子信息'),
  },
  {
    law: 'A 多种权利，转交的联着走；G 12',
    text: '潢川县隆古乡苗圃老板两件事一起干：一是盗卖我们有植物新品种权的桂花，二是苗木吊牌全打我们的注册商标。想让两件都有人管。',
    expect: bureau('411526', '花木', { rules: ['trademark'] }),
  },
  {
    law: 'A overseas，涉外诉讼；G 12',
    text: '尊敬的市局：久仰贵局在护航企业出海方面的工作，去年在市里听过贵科的讲座，受益匪浅。敝司系一家帐篷企业，厂区三十亩，工人八成是返乡农民，今年第一次自己出国参展，机票和展位费花了近二十万，谁料本月在法国巴黎的户外展上因涉嫌侵犯他人欧盟外观设计，被当地法院发了临时禁令，展品被扣。同行里还有两家下半年也要去参展，都在观望。特此请求涉外纠纷指导，盼复为感。',
    more: { channel: 'abroad' },
    expect: section(undefined, '户外用品', { rules: ['overseas'] }),
  },
  {
    law: 'A 技术秘密优先于一切县局；程序规定 7',
    text: '离职的炒茶师傅把我们的配方和工艺卡卖给浉河区柳林乡一家茶厂，我手里有他的转账记录和聊天截图，这些是我们签了保密协议的技术秘密。',
    expect: section('411502', '茶', { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'A 消费者气话里只有退款',
    text: '我娘今年八十一，怕冷，腿脚不好，一冬天都不怎么出门。昨儿趁着天好，我在新县县城商贸城给老娘买的羽绒背心掉毛太厉害，老板不退，还骂人，我就想退货退钱，没别的要求',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'B，否定了一处，另一处明确',
    text: '我前天打过一次电话，是个年轻小伙子接的，态度挺好，记了半天，可我回来一翻照片才发现地方说岔了，年纪大了脑子不中用，给你们添麻烦了。别搞错，不是固始徐集，是商城县冯店乡，那边一家批发部卖盗用我们注册商标的茶油，我上次说错了。货我没敢动，就远远拍了几张，老板姓啥不清楚，听口音是本地的，门口停着一辆蓝色三轮车',
    expect: bureau('411524', '油茶'),
  },
  {
    law: 'B platform-seller，外地买家，实际经营地',
    text: '我从小在村里长大，后来到南方打工，这些年一直帮家里盯着网上的假货，也学了点法律，知道要留证据，所以开箱我全程录了像。我在深圳住，十月二号在拼多多买了两双假冒我哥厂里商标的布鞋，寄到深圳的。订单显示店家实际经营地点息县白土店乡，仓库也在那。我哥的厂在驻马店，商标是他注册的，他不会上网，这事由我来说。鞋底一穿就开胶，差评倒都骂到我哥头上了。',
    more: { platform: '拼多多' },
    expect: bureau('411528'),
  },
  {
    law: 'A patent-false-marking，展会；B exhibition',
    text: '平桥区正在办的农机展，有家展商的宣传册写着发明专利号，经查该号是别人的，他假冒专利，展会还剩三天',
    expect: bureau('411503', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A 半行字',
    text: '扰民 家具厂夜里喷漆味道大',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
]
