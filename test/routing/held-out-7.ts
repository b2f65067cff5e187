/** A seventh held-out set: fifty reports of other goods, verbs and sites, labelled before the first run (37 of 50 bodies and 29 of 31 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut7: Labelled[] = [
  {
    law: 'A 商标',
    text: '商城县苏仙石乡一户人家在网上接单，给散酒灌瓶贴我们的酒标，再发给各地小店',
    expect: bureau('411524', FOOD),
  },
  {
    law: 'A 商标',
    text: '走访时发现罗山县莽张镇农资门市在售的除草剂，瓶身使用了与我公司近似的商标',
    expect: bureau('411521'),
  },
  {
    law: 'A 商标',
    text: '光山司马光油茶园附近有人摆摊，卖的茶籽油贴着我家商标',
    expect: bureau('411522', '油茶'),
  },
  {
    law: 'A 商标',
    text: '浉河港镇黑龙潭边上一个农家院，自己炒的茶装进我们的铁罐里卖，罐子上有我们注册的牌子',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'A 商标 被许可过期',
    text: '平昌关镇那个经销商合同去年就到期了，现在门头还挂我们的商标卖床垫',
    expect: bureau('411503', '家居'),
  },
  {
    law: 'A 反向',
    text: '有人举报说我们固始的厂子假冒商标，我们是冤枉的，该向谁说明',
    expect: section(undefined, undefined, { kind: 'consultation' }),
  },
  {
    law: 'A 回收包装',
    text: '潢川传流店乡有人专门回收我们的空酒瓶重新灌装，商标还是我们的',
    expect: bureau('411526', FOOD),
  },
  {
    law: 'A 近似',
    text: '淮滨县一家公司把我们的“淮河渔歌”改成“淮河鱼歌”印在小鱼干上卖，我们是注册商标',
    expect: bureau('411527', FOOD),
  },
  {
    law: 'A 印刷',
    text: '息县孙庙乡一家印刷厂替别人印我们商标的包装袋，一次印好几万个',
    expect: bureau('411528', undefined, { rules: ['criminal'] }),
  },
  {
    law: 'A 专利',
    text: '新县千斤乡一家机械厂没经过我们同意就照着我们拿了发明专利的烘茶机做',
    expect: section('411523'),
  },
  {
    law: 'A 专利',
    text: '平桥区高粱店乡一个做板凳的抄了我们的外观专利，想让你们责令他停止侵权',
    more: { kind: 'request' },
    expect: section('411503', '家居'),
  },
  {
    law: 'A 专利 平台',
    text: '拼多多上一家店卖的折叠桶跟我们实用新型专利的一样，卖家是湖州安吉的',
    expect: outside('330523'),
  },
  {
    law: 'A 假冒专利',
    text: '罗山县子路镇一家厂把还在申请的专利写成已获国家专利印在锅上',
    expect: bureau('411521', undefined, { rules: ['patent-false-marking'] }),
  },
  {
    law: 'A 地标',
    text: '浉河区谭家河镇一个茶贩子拿外地茶冒充信阳毛尖往外发',
    expect: bureau('411502', '茶'),
  },
  { law: 'A 地标', text: '信阳毛尖的证明商标被新县一家茶行擅自用在礼盒上', expect: bureau('411523', '茶') },
  {
    law: 'A 混淆',
    text: '商城县有家餐厅连菜单、服务员衣服、墙上的画都照搬我们，客人以为是我们分店',
    expect: bureau('411524'),
  },
  {
    law: 'A 混淆 域名',
    text: '固始有家公司注册了跟我们官网只差一个字母的域名，拿来卖同样的柳编',
    expect: bureau('411525', '柳编'),
  },
  {
    law: 'A 虚假宣传',
    text: '淮滨县三空桥乡一家养生馆宣传艾灸包治风湿骨病，把我们正规店的生意都抢了',
    expect: bureau('411527', '中药材'),
  },
  { law: 'A 刷单', text: '息县一家同行雇人刷单刷好评，做虚假销量', expect: bureau('411528') },
  { law: 'A 商业贿赂', text: '潢川县一家同行靠抹黑我们和造谣抢订单', expect: bureau('411526') },
  {
    law: 'A 技术秘密',
    text: '我们公司的研发经理带着源代码去了高新区一家公司',
    expect: section('411571', '电子信息'),
  },
  { law: 'A 经营秘密', text: '投标底价被人泄露给了平桥区的另一家公司', expect: bureau('411503') },
  {
    law: 'A 秘密 字段',
    text: '对方是光山县的，挖走我们的师傅，连酿造方法都学过去了',
    more: { right: 'trade-secret' },
    expect: section('411522'),
  },
  {
    law: 'A 著作权',
    text: '淮滨一家幼儿园用我们的动画形象做围墙彩绘',
    expect: referral(undefined, { county: '411527' }),
  },
  {
    law: 'A 著作权 音乐',
    text: '罗山县一家KTV没经我们授权播放我们的歌曲',
    expect: referral(undefined, { county: '411521' }),
  },
  {
    law: 'A 海外',
    text: '亚马逊欧洲站上有卖家跟卖我们的羽绒服，还用我们的商标',
    expect: section(null, '羽绒', { rules: ['overseas'] }),
  },
  {
    law: 'A 海外',
    text: '日本客户告诉我们，大阪有商店卖仿我们品牌的柳编篮',
    expect: section(null, '柳编', { rules: ['overseas'] }),
  },
  {
    law: 'A 国内代工外国商标',
    text: '固始一家厂给国外贴牌，贴的商标是我们在国内注册的',
    expect: bureau('411525'),
  },
  { law: 'B 高速', text: '大广高速新县服务区超市里卖假冒我们商标的板栗饼', expect: bureau('411523', FOOD) },
  {
    law: 'B 火车站',
    text: '信阳东站出站口的特产店卖仿我们商标的毛尖',
    expect: { who: 'bureau', code: '411503', county: '411503', trade: '茶' },
  },
  { law: 'B 景区', text: '南湾湖风景区码头的小店卖假冒我们商标的茶', expect: bureau('411502', '茶') },
  { law: 'B 景区', text: '鸡公山上一家旅馆用了我们民宿的注册商标', expect: bureau('411502', '文旅民宿') },
  { law: 'B 地名姓', text: '光山县的罗山先生开的店卖假冒我们商标的鞋', expect: bureau('411522') },
  {
    law: 'B 两地同老板无主',
    text: '同一个人在商城县双铺、固始县陈集都摆摊，卖冒牌我们商标的袜子',
    expect: triage('纺织服装'),
  },
  {
    law: 'B 仓与直播',
    text: '主播在郑州直播，货从潢川县江家集镇的仓库发，卖假冒我们商标的甲鱼',
    expect: outside('410100', FOOD),
  },
  {
    law: 'B 平台 仓库',
    text: '天猫店卖假冒我们商标的酱鸭，店铺公示的经营地址是光山县紫水街道',
    expect: bureau('411522', FOOD),
  },
  {
    law: 'B 群',
    text: '老乡群里一个固始人卖假冒我们商标的酒，他在东莞打工，货从东莞发',
    expect: outside('441900', FOOD),
  },
  {
    law: 'B 客户所在地',
    text: '我们武汉的客户说，在罗山县龙山街道看到有人卖冒牌我们商标的涂料',
    expect: bureau('411521', '建材'),
  },
  {
    law: 'B 途经',
    text: '货车从固始经过淮滨，最后在息县杨店乡卸货，全是假冒我们商标的面粉',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'B 籍贯',
    text: '老板是商城人，店开在淮滨县桂花街道，卖假冒我们商标的箱包',
    expect: bureau('411527'),
  },
  {
    law: 'B 路口',
    text: '平桥区平西街道中原路跟信阳大道路口那家瓷砖店冒用我们商标',
    expect: bureau('411503', '建材'),
  },
  {
    law: 'B 问句线索',
    text: '光山县仙居乡有人造假冒我们商标的酒，你们管不管？',
    expect: bureau('411522', FOOD),
  },
  {
    law: 'B 多句',
    text: '我公司主营香菇酱，注册在新县。近期市场部在信阳市区走访，在浉河区民权街道发现一家干货铺在卖标着我公司商标的假香菇酱。据铺主讲货是别人送来的，来源不清。',
    expect: bureau('411502', FOOD),
  },
  {
    law: '渠道 电话',
    text: '有人打电话冒充我们公司业务员，到淮滨县张庄乡推销假冒我们商标的种子',
    expect: bureau('411527', FOOD),
  },
  {
    law: '0 咨询',
    text: '我们罗山县的民宿想把名字注册成商标，有哪些流程',
    more: { kind: 'consultation' },
    expect: bureau('411521', '文旅民宿'),
  },
  {
    law: '0 咨询',
    text: '外地企业给我们固始的柳编厂发了律师函说外观专利侵权，我们要不要赔',
    more: { kind: 'consultation' },
    expect: section(undefined, '柳编'),
  },
  { law: '0 不是', text: '商场停车费太贵了能不能管管', expect: referral() },
  { law: '0 不是', text: '光山一个公司招聘收了我押金不退还不给安排工作', expect: referral() },
  {
    law: 'G 9',
    text: '东西是在淮滨看到的',
    more: { right: 'trademark', place: { division: '411527' } },
    expect: bureau('411527'),
  },
  { law: 'G 9', text: '信阳市区有店卖假冒我们商标的包子', expect: triage(FOOD, { ask: true }) },
]
