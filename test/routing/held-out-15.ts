/**
 * A fifteenth held-out set: eighty blind reports, labelled from routing-law alone by somebody who never saw the code,
 * unread until all rules were written.
 * First run: 76 of 80 bodies with county (one of the four left to triage), 64 of 66 workstations, no body where triage
 * was right.
 */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'
const PERLITE = '非金属矿（珍珠岩）'

export const heldOut15: Labelled[] = [
  // 浉河区
  {
    law: 'A trademark；B 举报人自己的所在地不算，错字师河',
    text: '俺是师河区董家河镇种茶的俺家的商标注册十几年了今儿个去赶集看见东双河镇街上有家茶叶店摆的盒子上印的全是俺家的牌子俺压根没给他供过货恁们快来看看吧',
    expect: bureau('411502', '茶', { rules: ['trademark'] }),
  },
  {
    law: 'G 13 南湾湖 → 411502，分局',
    text: '南湾湖风景区游船码头边上那家特产店，卖的鱼干袋子上印着我们公司的注册商标，不是我们的货。',
    expect: bureau('411502', FOOD, { branch: '南湾湖分局' }),
  },
  {
    law: 'A confusion；G 13 鸡公山 → 411502',
    text: '我在鸡公山上开民宿八年了，去年旁边新开一家，店名跟我就差一个字，门头颜色、字体全照我的来，客人老走错门，我家名字没有注册商标，但来玩的都知道。',
    expect: bureau('411502', '文旅民宿', { branch: '鸡公山分局', rules: ['confusion'] }),
  },
  {
    law: 'A special-sign',
    text: '浉河区新华路一家新开的健身房，开业海报和会员卡上都印了奥运五环，说是奥运官方合作场馆，未见任何许可',
    more: { right: 'special-sign' },
    expect: bureau('411502', null, { rules: ['special-sign'] }),
  },
  {
    law: 'B advertisement：广告本身虚假，大众媒介 → 发布者所在地',
    text: '举报一则虚假广告。设在浉河区五星街道的一家报社，上周登了整版广告，说某品牌茶油“全国销量第一、防癌”，都是瞎编的，我们同行生意受了很大影响。请查处这家报社发布的虚假广告。',
    more: { channel: 'advertisement' },
    expect: bureau('411502', '油茶', { rules: ['advertisement'] }),
  },
  {
    law: 'B exhibition：举办地，不是参展商所在地',
    text: '茶博会正在浉河区举办，馆里有个从商城县来的参展商，展台上摆的绿茶礼盒用的是我公司的注册商标，展会明天就结束了，急！',
    expect: bureau('411502', '茶', { rules: ['exhibition'] }),
  },
  // 平桥区
  {
    law: 'A patent-false-marking；G 12 先于虚假宣传',
    text: '平桥区明港镇一家机械厂，新出厂的破碎机铭牌上写着“国家发明专利ZL2011”打头的一串号，我上网查了，这个号根本不存在。他还到处宣传说自己技术全国领先。',
    expect: bureau('411503', '装备制造', { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A trademark；平桥区乡镇',
    text: '信阳国际家居产业小镇里一个做沙发的厂子，沙发背面缝的标是我们的注册商标，量还不小',
    expect: bureau('411503', '家居', { rules: ['trademark'] }),
  },
  {
    law: 'G 13 羊山新区 → 411503；字段 411503 与文字不矛盾',
    text: '羊山新区新七大道一家眼镜店，门头挂着我们集团的注册商标，我们从未授权过加盟。',
    more: { place: { division: '411503' } },
    expect: bureau('411503', null, { branch: '羊山新区分局', rules: ['trademark'] }),
  },
  {
    law: 'A trade-secret-technical → section；上天梯 411503',
    text: '本公司位于上天梯的珍珠岩膨化车间，前任技术主管离职时把膨化炉的工艺参数和图纸拷走，现在上天梯管理区另一家厂里照着干。该工艺我司采取了保密措施。',
    more: { right: 'trade-secret' },
    expect: section('411503', PERLITE, { rules: ['trade-secret-technical'] }),
  },
  {
    law: 'G 9 字段与文字指不同的县 → triage',
    text: '平桥区五里店街道一家粮油店卖假冒我们注册商标的小磨香油',
    more: { place: { division: '411525' } },
    expect: triage(FOOD, { ask: true }),
  },
  {
    law: 'G 5 商标用在广告里：广告主所在地；发布者 informed',
    text: '平桥区平东街道一家家具店在浉河区的电视台做广告，画面上用的是我们的注册商标，我们没有授权他。',
    expect: bureau('411503', '家居', { informed: ['411502'] }),
  },
  {
    law: 'A trade-secret-technical；G 12 在市内被拿走的秘密留在科',
    text: '律师函：受委托人（住所地平桥区）委托反映：其离职研发工程师于今年五月在平桥区厂区内私自拷贝涂料配方及全部源代码，现携至江苏省常熟市某公司使用。上述技术信息均属技术秘密，请依法查处。',
    expect: section(undefined, undefined, { rules: ['trade-secret-technical'] }),
  },
  // 罗山县
  {
    law: 'A trademark；错字罗三',
    text: '罗三县灵山镇庙会上有人摆摊卖茶叶包装上用的俺们合作社注册的牌子',
    expect: bureau('411521', '茶', { rules: ['trademark'] }),
  },
  {
    law: 'A trade-secret-business → 县局',
    text: '我司是罗山县宝城街道的电子配件厂，业务经理走的时候把全部客户名单、报价单带走，在罗山县自己开了家公司，挨个给我们的客户打电话压价，这都是签过保密协议的。',
    expect: bureau('411521', '电子信息', { rules: ['trade-secret-business'] }),
  },
  {
    law: 'B source-and-sale：听说的来源只 informed',
    text: '我种了一辈子水稻，六十七了，前些年跟着儿子把合作社办起来，商标也注册了，逢年过节亲戚都来要我们的米。前天下雨没事，到罗山竹竿镇街上转转，想给老伴买双胶鞋，走到粮油店门口一看，他家大米袋子是仿我们注册商标的，连错别字都一样。我装着买米的问他，老板说是从光山拉来的货。回来跟儿子说，儿子叫我找你们。',
    expect: bureau('411521', FOOD, { informed: ['411522'] }),
  },
  {
    law: 'A plant-variety → referral',
    text: '罗山县尤店乡一个种子门市部私自繁殖我们有植物新品种权的水稻种子卖给农户，没有给过一分钱许可费',
    expect: referral(undefined, { rules: ['plant-variety'] }),
  },
  {
    law: 'B 商品名、店名里的地名不算（固始鸡、新县土菜馆）',
    text: '在罗山县龙山街道那个叫新县土菜馆的隔壁，有家熟食店卖“固始鸡”，真空袋上用的是我公司的注册商标',
    expect: bureau('411521', FOOD, { rules: ['trademark'] }),
  },
  {
    law: 'B 否定与更正：不是息县，是罗山',
    text: '那个厂我一开始以为是在息县，后来跟车跟到了才知道不在息县，是在罗山县子路镇，就在粮站后头的院子里装袋，面粉袋子上印的是俺的注册商标',
    expect: bureau('411521', FOOD),
  },
  // 光山县
  {
    law: 'B source-and-sale：厂家作为事实，厂家县主办，销售县 linked',
    text: '息县谯楼街道一家服装店在卖冒用我公司注册商标的羽绒服。我们已经查清，这批货就是光山县寨河镇的一家羽绒服装厂生产的，有送货单和现场照片，请两头一起查。',
    expect: bureau('411522', '羽绒', { linked: ['411528'], rules: ['source-and-sale'] }),
  },
  {
    law: 'B platform-seller：实际经营地，另一句里说',
    text: '拼多多上有家店盗用我们羽绒被的注册商标。页面上发货地写的是杭州，客服也说在杭州。其实我们上门看过了，打包的仓库和人都在光山县弦山街道，天天从那里发货。',
    more: { platform: '拼多多', channel: 'online-platform' },
    expect: bureau('411522', '羽绒', { rules: ['platform-seller'] }),
  },
  {
    law: 'G 1 咨询：企业自己的县局',
    text: '我们是光山县槐店乡的油茶合作社，想问下注册商标要准备啥材料，大概多长时间能下来',
    expect: bureau('411522', '油茶', { kind: 'consultation' }),
  },
  {
    law: 'B several-places：生产先于仓储、销售；其余 informed',
    text: '同一个老板，在光山县砖桥镇的作坊里灌装冒牌茶油，存在潢川县江家集镇租的仓库，又在新县新集镇自己开的门市里卖，三处都是他一个人的，用的都是我们的注册商标。',
    expect: bureau('411522', '油茶', { informed: ['411526', '411523'], rules: ['several-places'] }),
  },
  {
    law: 'B 口语更正',
    text: '在新县那边，哎不对不对，是光山，光山泼陂河镇，街口那家卖糍粑的，盒子上印的是俺家注册的商标',
    expect: bureau('411522'),
  },
  {
    law: '0 一文两类，同一县局',
    text: '有两件事：一是光山县紫水街道一家店卖假冒我公司注册商标的羽绒服，请查处；二是我公司也在光山县，想顺便咨询一下商标到期了怎么续展。',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: 'B 单有地图点 → 该县',
    text: '就在这个位置的超市，货架上全是假冒我们注册商标的挂面',
    more: { place: { point: { lng: 114.919, lat: 32.01 } }, channel: 'shop' },
    expect: bureau('411522', FOOD),
  },
  // 新县
  {
    law: 'A gi；信阳毛尖是产品名，不是地点',
    text: '新县八里畈镇一家茶厂用外地茶装进印着“信阳毛尖”地理标志专用标志的罐子里卖，它根本没有获准用标',
    more: { right: 'geographical-indication' },
    expect: bureau('411523', '茶', { rules: ['gi'] }),
  },
  {
    law: 'A patent-dispute 请求 → section；被请求人所在地新县',
    text: '我公司拥有一种折叠帐篷的外观设计专利，被请求人位于新县金兰山街道，未经许可制造、销售与专利相同的帐篷。现请求责令其立即停止侵权。',
    more: { kind: 'request', right: 'patent-design' },
    expect: section('411523', '户外用品', { kind: 'request', rules: ['patent-dispute'] }),
  },
  {
    law: 'A overseas → section',
    text: '我们是新县的一家登山杖生产企业，二十来个工人，主要做跨境电商，前两年疫情后订单才慢慢起来，县里还给评过先进。上周突然收到一封英文邮件，找人翻译了才知道，在美国被人起诉侵犯专利，亚马逊美国站的店铺和货款都被冻结了，二十一天内要答辩。国内律师说他们做不了，美国律师开口就是几万美金，实在不知道怎么应对，求助。',
    expect: section(undefined, '户外用品', { rules: ['overseas'] }),
  },
  {
    law: 'A copyright → referral',
    text: '我给自家民宿拍的宣传片和航拍照片，被新县田铺乡田铺大塆另一家民宿原封不动拿去发视频号揽客，我的作品版权登记证都有',
    more: { right: 'copyright' },
    expect: referral('文旅民宿', { rules: ['copyright'] }),
  },
  {
    law: 'B 隔壁镇相对地名；举报人自己的所在地不算',
    text: '俺在新县沙窝镇开板栗加工厂，隔壁镇吴陈河有个人把他的板栗装进印俺注册商标的袋子里卖，咱去说他他还骂人，弄得俺没法干了',
    expect: bureau('411523'),
  },
  {
    law: 'G 6 听说的外地厂家只进 reasons，销售县主办',
    text: '新县浒湾乡一家超市卖的充电器用的是我们的注册商标，店主讲好像是从义乌批发来的，具体哪家他也说不清',
    expect: bureau('411523', '电子信息'),
  },
  // 商城县
  {
    law: 'B own-website：小程序经营者所在地；“商城”也是通名',
    text: '有个叫“山货优选商城”的微信小程序，卖的茶油标着我们的注册商标。点开底部资质，经营者住所是商城县汪桥镇。',
    more: { channel: 'own-website' },
    expect: bureau('411524', '油茶', { rules: ['own-website'] }),
  },
  {
    law: 'A trademark；短文',
    text: '商城鲇鱼山街道建材市场有人卖假冒我厂商标的瓷砖',
    expect: bureau('411524', '建材', { rules: ['trademark'] }),
  },
  {
    law: 'A false-registered-mark',
    text: '商城县双椿铺镇一家挂面厂，包装上牌子右上角打着®，我在商标网查过，这个牌子根本没有注册，这是冒充注册商标',
    expect: bureau('411524', FOOD, { rules: ['false-registered-mark'] }),
  },
  {
    law: 'A confusion',
    text: '商城县汤泉池旁边那家温泉酒店，照着我们有名的老字号温泉民宿起名，装潢、招牌都一样，故意让人以为是我们开的分店，我们没有注册商标。',
    expect: bureau('411524', '文旅民宿', { rules: ['confusion'] }),
  },
  {
    law: 'G 9 本人更正的地点单独决定',
    text: '固始县方集镇有个药材贩子，卖的天麻盒子上用我们合作社的注册商标',
    more: { place: { division: '411524', corrected: true } },
    expect: bureau('411524', '中药材'),
  },
  {
    law: 'B outside-city：行为地在金寨',
    text: '我们是商城县长竹园乡的茶企，翻过山就是安徽省金寨县，金寨县城一家茶庄在卖假冒我们注册商标的茶叶，店和仓库都在那边',
    expect: outside('341524', '茶', { rules: ['outside-city'] }),
  },
  // 固始县
  {
    law: 'A patent-dispute 请求 → section',
    text: '请求人系柳编企业，名称为“编织收纳篮”的外观设计专利权人。被请求人在固始县三河尖镇设厂大量生产同款收纳篮并外销。请求贵局就专利侵权纠纷作出行政裁决。',
    more: { kind: 'request' },
    expect: section('411525', '柳编', { kind: 'request', rules: ['patent-dispute'] }),
  },
  {
    law: 'A trademark；错字固史',
    text: '固史县陈淋子镇菜市场好几箱鸡蛋贴的是俺家商标的标签 假的',
    expect: bureau('411525', FOOD),
  },
  {
    law: 'A border → referral；科 informed',
    text: '听货代说有一批仿我们柳编注册商标的货已经到了上海港准备报关出口，我们在固始，想请海关把货扣下来',
    more: { right: 'trademark', channel: 'import-export' },
    expect: referral('柳编', { rules: ['border'], informed: ['411500'] }),
  },
  {
    law: 'B dispute；G 7 两局都说不归 → triage',
    text: '三河尖镇和淮滨交界那块儿有个窝点生产假冒我们注册商标的编织袋，我先去固始县局，说那块地归淮滨；又跑到淮滨县局，说归固始。两个局都说不归他们管，我到底找谁？',
    expect: triage(undefined, { rules: ['dispute'] }),
  },
  {
    law: 'G 11 被举报人来问：咨询，科，不给办案局',
    text: '俺在固始县黎集镇编筐卖，昨个收到县局一张通知，说俺卖的柳编筐侵了人家商标，叫俺去说明情况。俺不懂，咋办，会不会罚很多',
    more: { kind: 'lead' },
    expect: section(undefined, '柳编', { kind: 'consultation' }),
  },
  {
    law: 'G 12 两项权利：商标主办，版权转出',
    text: '固始县番城街道一家印刷厂印的鹅块礼盒，既用了我公司的注册商标，又照抄了我们请人画的、做过版权登记的美术插画，请处理',
    expect: bureau('411525', FOOD, { rules: ['trademark'] }),
  },
  {
    law: '0 消费者投诉：complaint → 12315',
    text: '我在固始县秀水街道一家店买了件羽绒服自己穿，洗一次就钻毛，找老板退钱不退，我就想要他退款',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: 'A criminal：县局，标注',
    text: '固始县段集镇一处民房里，有七八个人分工制售假冒我公司注册商标的食用油，有人灌装有人贴标有人跑车，干了一年多，账本上看销售额超过三百万元，恳请尽快查处。',
    expect: bureau('411525', FOOD, { rules: ['trademark', 'criminal'] }),
  },
  {
    law: 'G 6 不同的人：销售县已立案不约束厂家；厂家县主办，销售县 linked',
    text: '淮滨县顺河街道的超市卖假冒我们注册商标的鹅蛋，淮滨县局已经对这家超市立案了。生产这批货的是另一家公司，厂房在固始县往流镇，我们的人亲眼看见装车，要求追究生产者。',
    expect: bureau('411525', FOOD, { linked: ['411527'], rules: ['source-and-sale'] }),
  },
  // 潢川县
  {
    law: 'A trademark；错字黄川',
    text: '黄川县双柳树镇老街卖卤菜那家，他真空鸭子的包装袋跟俺们注册商标一模一样，俺们协会会员反映好几回了',
    expect: bureau('411526', FOOD),
  },
  {
    law: 'G 13 潢川经开区 → 411526，分局',
    text: '潢川经开区里头一家食品公司生产的速冻汤圆，外箱印的是我公司注册商标，我司从未委托其加工。',
    expect: bureau('411526', FOOD, { branch: '潢川经济开发区分局' }),
  },
  {
    law: 'A plant-variety → referral',
    text: '潢川县卜塔集镇一个苗圃，未经许可嫁接繁殖我方享有植物新品种权的紫薇苗木，成车往外卖',
    more: { right: 'plant-variety' },
    expect: referral('花木', { rules: ['plant-variety'] }),
  },
  {
    law: 'G 7 一人两地同样的销售，无主要行为 → triage',
    text: '我们家磨香油传了三代人，牌子是我爹手里注册的。这两年集上老有人跟我说恁家香油咋不香了，我心里纳闷。跟了半个月才弄明白，有个贩子，单日子在潢川县传流店乡集上摆摊，双日子在淮滨县防胡镇集上摆摊，卖的都是假冒我们注册商标的香油，就他一个人一辆面包车，两边卖得差不多，哪边多我也说不上来。货从哪来的不清楚。',
    expect: triage(FOOD, { rules: ['several-places'] }),
  },
  {
    law: 'B several-places：一人两地，先立案者办',
    text: '同一个人在潢川县定城街道和淮滨县滨湖街道各开了一家门店，都卖假冒我们注册商标的童装。这件事淮滨县市场监管局上周已经立案了，潢川那边还没有动静。',
    expect: bureau('411527', '纺织服装', { informed: ['411526'], rules: ['several-places'] }),
  },
  {
    law: 'A confusion；B advertisement：自己的公众号 = 自己发布 → 广告主所在地',
    text: '潢川县仁和镇一家苗木公司在自己的公众号上天天吹是“国家林科院唯一合作基地”，还说同行都是冒牌，全是虚假宣传，我们几家种花木的都受影响。',
    expect: bureau('411526', '花木', { rules: ['confusion'] }),
  },
  {
    law: 'G 9 文字与地图点不同县 → triage',
    text: '潢川县黄寺岗镇一家加工点贴牌生产假冒我们注册商标的腊鹅',
    more: { place: { point: { lng: 114.74, lat: 32.34 } } },
    expect: triage(FOOD, { ask: true }),
  },
  {
    law: 'G 3 展会上的专利侵权 → section；county 为举办地',
    text: '正在潢川县举办的花木博览会上，一家参展商展出的修剪机落入我公司实用新型专利的保护范围，我公司请求处理该专利侵权纠纷。',
    more: { kind: 'request', channel: 'exhibition', right: 'patent-utility-model' },
    expect: section('411526', undefined, { kind: 'request' }),
  },
  // 淮滨县
  {
    law: 'A patent-dispute 请求；船舶',
    text: '我厂对一种内河货船舱盖享有实用新型专利。淮滨县谷堆乡某造船厂未经许可在新船上使用该结构，请求责令停止侵权行为',
    expect: section('411527', '船舶制造', { kind: 'request', rules: ['patent-dispute'] }),
  },
  {
    law: 'A trademark；错字怀滨',
    text: '怀滨县栏杆街道有个服装厂给人代工T恤领标用的是我们公司的注册商标我们根本没有委托过他',
    expect: bureau('411527', '纺织服装'),
  },
  {
    law: 'B own-website 类推：微信群，群主（经营者）所在地',
    text: '微信群里天天有人接龙卖仿冒我家注册商标的面粉，群主自己就是卖货的，在淮滨县芦集乡家里发货，买的人哪儿都有，信阳市区、罗山的都有',
    expect: bureau('411527', FOOD),
  },
  {
    law: 'B live-stream：实际经营地不明 → 登记住所',
    text: '有个直播间天天晚上卖冒用我们注册商标的女裤，实际在哪播的不知道，主播也不露口风。账号主页公示的营业执照，登记住所是淮滨县桂花街道。',
    more: { channel: 'live-stream', platform: '抖音' },
    expect: bureau('411527', '纺织服装', { rules: ['live-stream'] }),
  },
  {
    law: 'B 长文：举报人与买家所在地不算，行为地淮滨',
    text: '我老家是固始的，在潢川打工二十多年，盖过房子也卖过菜，后来回来自己做麻油，商标是前年下来的。闺女嫁到了息县，上个月她婆婆拿回来一瓶油说是我家的，我一看就不是，瓶盖颜色都不对。顺着瓶子上的电话找过去，是淮滨县期思镇一个榨油坊，老板当着我的面还在贴我的商标，气得我一夜没睡着。你们可得管管。',
    expect: bureau('411527', FOOD, { rules: ['trademark'] }),
  },
  // 息县
  {
    law: 'A trademark；错字西县，包信镇佐证',
    text: '西县包信镇有人拿别的大米装俺家注册商标的袋子里卖 快管管',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'B 同县相对地名',
    text: '俺是息县项店镇的养殖户，养猪养了十五六年，非洲猪瘟那年赔得底朝天，好不容易缓过来，合作社的商标也是注册过的。同县东岳镇有一家卖猪肉的，招牌上挂的就是俺们的商标，猪都不知道从哪儿弄的。俺骑三轮找他三回了，头两回他还递烟，第三回他说有本事你去告。俺不识几个字，这是叫俺孙女打的。',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'A not-ip 欠薪',
    text: '我在息县夏庄镇一个制衣厂干了半年，老板欠我三个月工资一万二，打电话不接，我该找谁要',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: 'A patent-false-marking；街道',
    text: '息县龙湖街道一家门窗厂，合格证上印着一个专利号，经查该专利去年被宣告无效了，现在新生产的还在标，涉嫌假冒专利。',
    expect: bureau('411528', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'G 1 专利纠纷的咨询 → section',
    text: '我们厂在息县淮河街道，做农机的，想咨询一下：要是别人的机器侵犯了我们的发明专利，请求专利侵权纠纷行政裁决要走什么程序、交哪些材料？',
    more: { kind: 'consultation' },
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'B 字号里的地名、企业自己的所在地不算',
    text: '关于侵犯注册商标专用权的举报信：我司（固始县）系第29类注册商标权利人。息县谯楼街道息州大道一家名为“潢川老鹅馆”的店铺，门头及外卖包装突出使用与我司注册商标相同的标识，我司未曾授权，请依法查处。',
    expect: bureau('411528', undefined, { rules: ['trademark'] }),
  },
  // 高新区
  {
    law: 'G 13 高新区 411571 与字段 411503 不矛盾',
    text: '信阳高新区一家电子公司，生产的数据线外包装使用我公司注册商标',
    more: { place: { division: '411503' } },
    expect: bureau('411571', '电子信息', { branch: '高新区分局' }),
  },
  {
    law: 'A layout-design → referral',
    text: '高新区某芯片企业复制了我司登记的集成电路布图设计并投入商业利用，请求处理',
    more: { right: 'layout-design' },
    expect: referral('电子信息', { rules: ['layout-design'] }),
  },
  {
    law: 'G 3 专利线索无请求 → section，lead',
    text: '反映一下，高新区城东街道有家厂做的触摸屏用了别人的发明专利，没有经过许可，我只是提供线索，供你们参考',
    expect: section('411571', '电子信息', { kind: 'lead' }),
  },
  {
    law: '高新区珍珠路街道 → 411571',
    text: '珍珠路街道那家手机壳店，卖的耳机是假冒我公司注册商标的',
    expect: bureau('411571', '电子信息'),
  },
  // 外地
  {
    law: 'B outside-city；请帮忙仍是 outside',
    text: '安徽省霍邱县一家柳编厂假冒我们固始这边企业的注册商标，生产和销售都在霍邱，我们离得远，请你们帮帮忙',
    expect: outside('341522', '柳编', { rules: ['outside-city'] }),
  },
  {
    law: 'B outside-city：点名跨区域协作 → section',
    text: '山东省曹县一家公司侵犯我公司柳编篮的注册商标，我公司在固始县，申请由贵局启动跨区域协作，与曹县市场监管部门联合查处。',
    expect: section(undefined, '柳编'),
  },
  {
    law: 'B platform-seller：实际经营地在外；买家、平台所在地不算',
    text: '气死人了！我自己就是开服装公司的，结果花钱买了件自己牌子的假货。淘宝一家店卖冒用我们注册商标的羽绒服，价钱只有我们的三成，我在光山下单买了一件做证据，收货地址写的光山县城，快递走了三天，充绒都是碎毛。店铺亮照是浙江省平湖市的公司，我们派人去平湖看过，门面、仓库确实都在那儿，就在那儿发货。你们管不管？',
    expect: outside('330482', '羽绒', { rules: ['outside-city'] }),
  },
  {
    law: 'G 4 市外展会 → outside，科 informed',
    text: '上个月在广州的一个家具展上，发现一家参展商展出的餐桌上用着我公司（平桥区）的注册商标，展会还有两天结束',
    more: { channel: 'exhibition' },
    expect: outside('440100', '家居', { informed: ['411500'] }),
  },
  {
    law: 'G 12 地点先于级别：专利侵权全在市外 → outside',
    text: '请求处理专利侵权：东莞市一家企业未经许可制造并只在东莞本地销售我公司实用新型专利产品音箱支架，该企业注册地、厂房均在东莞。我公司住所地信阳高新区。',
    more: { kind: 'request' },
    expect: outside('441900', undefined, { rules: ['outside-city'] }),
  },
  {
    law: 'B outside-city',
    text: '河北省安国市药材市场有商户卖冒充我们商标的茯苓，我们商城的合作社损失不小，可咋弄啊',
    expect: outside('130683', '中药材'),
  },
  // 其他
  {
    law: 'B unknown-place → triage，一问',
    text: '快手上有人卖假冒我们注册商标的茶叶，店铺没有亮照，客服不说在哪，快递单上寄件地址也是空的',
    expect: triage('茶', { ask: true }),
  },
  {
    law: 'B unknown-place：老城街道两县都有',
    text: '老城街道一家烟酒店门口挂的招牌用了我们的注册商标，没授权',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'A not-ip 噪声',
    text: '平桥区前进街道小区楼下KTV天天唱到后半夜两三点，吵得老人睡不着觉，有没有人管',
    expect: referral(null, { kind: 'not-ip' }),
  },
  {
    law: 'A not-ip 食品安全',
    text: '转发：商城县丰集镇一家馒头店后厨老鼠乱跑，用的面粉都发霉了，大家别去吃，也请有关部门查一查卫生',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
]
