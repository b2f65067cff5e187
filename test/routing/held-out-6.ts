/** A sixth held-out set: other themes and sentence shapes (stories, lists, chats, questions), labelled before the first run (52 of 60 bodies and 32 of 35 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut6: Labelled[] = [
  {
    law: '叙述',
    text: '上个月二十号我带孩子去商城县汤泉池玩，回来路上在鲇鱼山街道一家土产店歇脚，货架第二层摆着一排蜂蜜，标签跟我们公司的一模一样，连我们的注册商标都印上去了',
    expect: bureau('411524', FOOD),
  },
  {
    law: '方言',
    text: '俺是固始的，俺们那个牌子的皮丝叫淮滨王家岗一个人给仿了，他自己在家里装袋子',
    expect: bureau('411527', FOOD),
  },
  {
    law: '清单',
    text: '被举报人：王某；地点：光山县晏河乡；事项：生产假冒我司注册商标的冲锋衣；证据：照片三张',
    expect: bureau('411522', '户外用品'),
  },
  {
    law: '清单 地址',
    text: '举报对象：某茶业店，地址：信阳市浉河区湖东街道东方红大道168号，问题：销售侵犯我司第30类注册商标的茶叶',
    expect: bureau('411502', '茶'),
  },
  {
    law: '聊天',
    text: '在吗？我们的帐篷被人仿了！！就是贴我们的标！！息县八里岔那边一个厂在做',
    expect: bureau('411528', '户外用品'),
  },
  {
    law: '无标点',
    text: '你好我是做盆景的我有个商标叫绿满园现在潢川县隆古乡有好几个卖盆景的在盆上印我的绿满园',
    expect: bureau('411526', '花木'),
  },
  {
    law: '村',
    text: '罗山县高店乡三河村的村民老周家里就是做假包装的地方，印的是我们的米袋子和商标',
    expect: bureau('411521', FOOD),
  },
  {
    law: '学校门口',
    text: '新县箭厂河中学门口文具店卖的本子上印我们的注册商标，质量很差',
    expect: bureau('411523'),
  },
  {
    law: '批发市场',
    text: '明港镇建材大市场12栋卖的瓷砖箱子上冒用我们品牌',
    expect: bureau('411503', '建材'),
  },
  {
    law: '两区之间',
    text: '在浉河区和平桥区交界的那条街上，一家五金店卖冒牌我们商标的水泵，门牌归哪个区我也说不清',
    expect: triage('装备制造'),
  },
  { law: '店名', text: '平桥区有家叫“固始鹅块王”的饭店用了我们的注册商标做招牌', expect: bureau('411503') },
  { law: '店名', text: '淮滨县有家店叫潢川贡面馆，把我们注册的“黄国”商标挂在门头', expect: bureau('411527') },
  {
    law: '公司名',
    text: '河南信阳某某茶业有限公司在罗山县朱堂乡租了个院子，给茶叶贴我们的标',
    expect: bureau('411521', '茶'),
  },
  {
    law: '品牌名',
    text: '我们“大别山”牌黄酒，在光山县孙铁铺好几家小卖部发现假的',
    expect: bureau('411522', FOOD),
  },
  {
    law: '去向',
    text: '假的鸭绒从光山白雀园一个作坊出来，全部卖到杭州和广州去了，打的是我们的商标',
    expect: bureau('411522', '羽绒'),
  },
  {
    law: '来路',
    text: '固始县方集镇小商店里的假酱油冒用我们商标，进货单显示是湖北黄冈的厂家',
    expect: bureau('411525', FOOD),
  },
  {
    law: '货源事实',
    text: '我们在罗山县潘新镇一家超市买到假冒我们商标的挂面，经查，该挂面由息县曹黄林镇的面粉加工厂生产',
    expect: bureau('411528', FOOD, { linked: ['411521'] }),
  },
  {
    law: '货源传闻',
    text: '我们在罗山县潘新镇一家超市买到假冒我们商标的挂面，收银员说好像是息县那边送来的',
    expect: bureau('411521', FOOD, { informed: ['411528'] }),
  },
  {
    law: '仓库与店',
    text: '这个老板在平桥洋河镇有个仓库存货，门店开在浉河区东双河镇，卖的都是假冒我们商标的涂料',
    expect: bureau('411503', '建材', { informed: ['411502'] }),
  },
  { law: '只有仓库', text: '潢川县白店乡老粮站仓库里堆着上千袋冒用我们商标的化肥', expect: bureau('411526') },
  {
    law: '搬迁',
    text: '他们原先在商城余集，去年搬到固始武庙集了，还在仿我们的商标做竹筐',
    expect: bureau('411525'),
  },
  {
    law: '更正',
    text: '刚才说的新县不对，应该是光山县，在泼陂河镇卖假冒我们商标的茶叶',
    expect: bureau('411522', '茶'),
  },
  {
    law: '排除',
    text: '除了淮滨县我们哪都没授权，结果在息县彭店乡看到有人挂我们的品牌招牌卖床上用品',
    expect: bureau('411528'),
  },
  {
    law: '比较',
    text: '价格比固始县的便宜一半，就是潢川踅孜镇那家，卖的童装商标是仿我们的',
    expect: bureau('411526', '纺织服装'),
  },
  { law: '外地人', text: '有个信阳人在武汉汉正街开店卖假冒我们商标的茶叶', expect: outside('420100', '茶') },
  {
    law: '外地人来',
    text: '有个武汉人在新县周河乡开店卖假冒我们商标的茶油',
    expect: bureau('411523', '油茶'),
  },
  {
    law: '抖音小店',
    text: '抖音小店“老李家”卖仿冒我们商标的艾条，店铺资质页面显示住所在河南省南阳市宛城区',
    expect: outside('411302', '中药材'),
  },
  {
    law: '微信小程序',
    text: '有个微信小程序商城在用我们商标卖板栗，主体是商城县一家公司',
    expect: bureau('411524', FOOD),
  },
  {
    law: '快手 团播',
    text: '快手上一个固始的女主播，人就在固始县城关直播，卖的包包是假冒我们商标的',
    expect: bureau('411525'),
  },
  {
    law: '直播 产地话',
    text: '抖音主播说他在信阳茶山直播，其实人在福建安溪，卖假冒我们商标的毛尖',
    expect: outside('350524', '茶'),
  },
  {
    law: '外卖',
    text: '美团上有家店用我们注册商标当店名，做奶茶的，实体店在息县谯楼街道息州大道',
    expect: bureau('411528'),
  },
  {
    law: '导航',
    text: '高德地图上搜我们的店名出来一家假的，位置在罗山县丽水街道，牌子也用我们的注册商标',
    expect: bureau('411521'),
  },
  {
    law: '闲鱼',
    text: '闲鱼卖家昵称信阳小茶，卖假冒我们商标的茶，发货地显示湖北孝感',
    expect: outside('420900', '茶'),
  },
  {
    law: '广告牌',
    text: '潢川县高速口的广告牌上一家酒厂用了我们的注册商标，酒厂在固始县',
    expect: bureau('411525', FOOD),
  },
  {
    law: '公众号',
    text: '平桥区一家医美机构在公众号里说自己全国第一，治愈率百分之百，是虚假宣传，坑我们同行',
    expect: bureau('411503'),
  },
  { law: '诋毁', text: '息县一家同行到处散布谣言说我们的米有毒，抹黑我们', expect: bureau('411528', FOOD) },
  {
    law: '包装',
    text: '淮滨县新里镇卖的一款麻花，包装颜色、图案和字体布局跟我们的几乎一样，只是名字差一个字',
    expect: bureau('411527', FOOD),
  },
  {
    law: '专利 展会',
    text: '上海进博会上有家公司展出的茶叶色选机抄了我们的发明专利',
    expect: outside('310000', '茶'),
  },
  {
    law: '专利 字段',
    text: '对方在商城县工业园，做的灯跟我们的一样',
    more: { right: 'patent-design', kind: 'request' },
    expect: section('411524', '家居'),
  },
  {
    law: '专利 不侵犯',
    text: '不是专利的事，是他用了我们的商标，在罗山县铁铺镇卖桶装水',
    expect: bureau('411521'),
  },
  {
    law: '假冒专利',
    text: '光山县文殊乡一个厂的电热毯上印着“国家专利产品”，专利号在国家知识产权局网站上根本查不到',
    expect: bureau('411522', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: '技术秘密',
    text: '以前的车间主任去了固始一个厂当厂长，用的就是我们的羽绒水洗工艺参数，签过保密协议的',
    expect: section('411525', '羽绒'),
  },
  {
    law: '经营秘密',
    text: '潢川县的业务员离职以后拿着我们的供货价格表和渠道商通讯录给同行做',
    expect: bureau('411526'),
  },
  {
    law: '著作权',
    text: '商城县一家民宿墙上用了我画的插画，没给版权费',
    expect: referral(undefined, { county: '411524' }),
  },
  {
    law: '品种',
    text: '息县一家种子公司卖的小麦种子套用我们的授权品种',
    expect: referral(undefined, { county: '411528' }),
  },
  {
    law: '海关',
    text: '对方准备从上海港出口一批假冒我们商标的羽绒服',
    expect: referral('羽绒', { rules: ['border'] }),
  },
  {
    law: '海外',
    text: '德国展会上我们的展品被当地法院临时禁令撤了，说侵犯他们外观专利',
    expect: section(null, undefined, { rules: ['overseas'] }),
  },
  {
    law: '海外 海关扣货',
    text: '美国海关扣了我们一柜子柳编，说涉嫌侵权',
    expect: section(null, '柳编', { rules: ['overseas'] }),
  },
  {
    law: '特殊标志',
    text: '固始县秀水街道一家健身房的会员卡上印了奥运五环',
    expect: bureau('411525', undefined, { rules: ['special-sign'] }),
  },
  {
    law: '地标',
    text: '息县临河乡一家合作社没拿到授权，在米袋上印“息县香稻丸”的地理标志专用标志',
    expect: bureau('411528', FOOD, { rules: ['gi'] }),
  },
  {
    law: '咨询',
    text: '我是淮滨县的服装厂老板，想请教一下我们自己设计的校服能不能申请外观设计专利',
    more: { kind: 'consultation' },
    expect: bureau('411527', '纺织服装'),
  },
  {
    law: '咨询 当成线索',
    text: '请问我们光山的合作社想用光山十宝地理标志，要找谁办手续',
    expect: bureau('411522', undefined, { kind: 'consultation' }),
  },
  {
    law: '咨询 出口',
    text: '我们潢川的企业准备出口越南，想咨询海关知识产权备案怎么做',
    more: { kind: 'consultation' },
    expect: bureau('411526'),
  },
  {
    law: '咨询 海外',
    text: '我们固始的企业被美国公司起诉商标侵权，怎么应诉',
    more: { kind: 'consultation' },
    expect: section(null),
  },
  {
    law: '被告方',
    text: '平桥区市场监管局说我卖的床垫侵犯商标，让我去做笔录，我应该带什么资料',
    expect: section(undefined, '家居', { kind: 'consultation' }),
  },
  {
    law: '消费投诉',
    text: '我在潢川县一个家具店订的衣柜有色差，商家拒绝退货退款',
    expect: referral(undefined, { kind: 'complaint' }),
  },
  {
    law: '非知产',
    text: '我们小区门口的烧烤摊每天搞到凌晨两点，烟大得开不了窗',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  {
    law: '非知产',
    text: '合作伙伴签了合同不按约定付款，拖了半年',
    expect: referral(undefined, { kind: 'not-ip' }),
  },
  { law: '争议', text: '息县局说归罗山管，罗山局又让我找息县，没人管我们商标被假冒的事', expect: triage() },
  {
    law: '字段 点与文字',
    text: '罗山县城的一家店卖假冒我们商标的鞋',
    more: { place: { point: { lng: 114.07, lat: 32.13 } } },
    expect: triage(undefined, { ask: true }),
  },
]
