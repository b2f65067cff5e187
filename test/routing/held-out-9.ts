/** A ninth held-out set: forty more about rights said in other words and places named by the way, labelled before the first run (28 of 40 bodies and 20 of 21 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut9: Labelled[] = [
  { law: 'A 商标', text: '固始县赵岗乡有作坊仿制我们注册的酒瓶立体商标', expect: bureau('411525') },
  {
    law: 'A 商标',
    text: '罗山县东铺镇那家店打着我们旗号卖羽绒被，其实跟我们没关系',
    expect: bureau('411521', '羽绒'),
  },
  {
    law: 'A 商标',
    text: '新县陈店乡有人山寨我们的矿泉水，牌子叫“金兰泉”，我们叫“金蘭泉”',
    expect: bureau('411523', FOOD),
  },
  {
    law: 'A 商标',
    text: '平桥区五里店街道有人开店挂我们加盟店的牌子，早就不是加盟商了',
    expect: bureau('411503'),
  },
  { law: 'A 商标', text: '潢川桃林铺镇的猪饲料袋子上印着跟我们一模一样的圈R图标', expect: bureau('411526') },
  {
    law: 'A 混淆',
    text: '淮滨县有个厂家的产品外观装潢故意做得跟我们家的像双胞胎，消费者根本分不出来',
    expect: bureau('411527'),
  },
  { law: 'A 混淆', text: '光山县一家公司在网上搜索里用我们公司名做关键词推广', expect: bureau('411522') },
  {
    law: 'A 混淆',
    text: '息县一个商家自称是我们的信阳总代理，骗客户下单，我们根本不认识他',
    expect: bureau('411528'),
  },
  {
    law: 'A 专利',
    text: '商城县金刚台镇一家竹制品厂偷用我们的发明，专利证书在我们手里',
    expect: section('411524'),
  },
  {
    law: 'A 专利',
    text: '对方说他没侵犯专利，可浉河区游河乡那个厂的产品和我们专利权利要求一条条对得上',
    expect: section('411502'),
  },
  {
    law: 'A 假冒专利',
    text: '罗山县一家店卖的按摩椅海报上写着“荣获国家专利”，其实压根没有专利证书',
    expect: bureau('411521', undefined, { rules: ['patent-false-marking'] }),
  },
  { law: 'A 秘密', text: '辞职的厨师把我们卤料的秘方拿到潢川县开店用了', expect: section('411526') },
  { law: 'A 秘密', text: '业务主管偷偷把客户微信全导走，到固始县另开公司抢单', expect: bureau('411525') },
  { law: 'A 秘密', text: '商城那家公司派人应聘进我们车间，偷拍设备参数', expect: section('411524') },
  {
    law: 'A 著作权',
    text: '潢川一家打印店复印整本教材卖给学生',
    expect: referral(undefined, { county: '411526' }),
  },
  {
    law: 'A 著作权',
    text: '我们拍的民宿宣传片被新县另一家民宿直接剪了拿去用',
    expect: referral('文旅民宿', { county: '411523' }),
  },
  {
    law: 'A 品种',
    text: '光山有人私自繁殖我们有品种权的油茶苗',
    expect: referral('油茶', { county: '411522' }),
  },
  { law: 'A 特殊标志', text: '商城县的一家奶茶店做活动，用了亚运会会徽和吉祥物', expect: bureau('411524') },
  {
    law: 'A 地标',
    text: '有人在浉河区车站街道卖散茶，包装上用信阳毛尖证明商标，他没有获得使用许可',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'A 海外',
    text: '速卖通上我们的帐篷链接被巴西卖家投诉外观侵权',
    expect: section(null, '户外用品', { rules: ['overseas'] }),
  },
  {
    law: 'A 海外',
    text: '韩国有个公司把我们的茶叶商标抢先注册了',
    expect: section(null, '茶', { rules: ['overseas'] }),
  },
  {
    law: 'B 路线',
    text: '从信阳出发坐车到固始，在固始汽车站的小卖部里看到假冒我们商标的皮蛋',
    expect: bureau('411525', FOOD),
  },
  {
    law: 'B 老家',
    text: '卖假货的老板老家是淮滨的，现在在平桥区前进街道租门面卖假冒我们商标的西装',
    expect: bureau('411503', '纺织服装'),
  },
  {
    law: 'B 送货',
    text: '潢川县的批发商每周给罗山、光山的小店送假冒我们商标的挂面',
    expect: bureau('411526', FOOD),
  },
  {
    law: 'B 对比',
    text: '不像新县的店都正规授权，光山县砖桥镇这家完全没有授权就挂我们的商标',
    expect: bureau('411522'),
  },
  {
    law: 'B 曾被查',
    text: '他去年在息县被查过，今年又跑到淮滨县台头乡做假冒我们商标的白酒',
    expect: bureau('411527', FOOD),
  },
  {
    law: 'B 举报过',
    text: '我们向罗山县局举报过，后来发现这个窝点其实在息县路口乡，做的是我们商标的面粉',
    expect: bureau('411528', FOOD),
  },
  {
    law: 'B 快递单',
    text: '快递单上寄件地址是商城县丰集镇，网店卖的是假冒我们商标的茶油',
    expect: bureau('411524', '油茶'),
  },
  {
    law: 'B 快递单',
    text: '网店卖的是假冒我们商标的茶油，快递单上收件地址是商城县丰集镇',
    expect: triage('油茶'),
  },
  { law: 'B 邻省', text: '安徽叶集的一家木板厂冒用我们的商标，离固始就一河之隔', expect: outside('341504') },
  {
    law: 'B 外地分店',
    text: '一家郑州公司在潢川县设的分店卖假冒我们商标的地板',
    expect: bureau('411526', '家居'),
  },
  {
    law: 'B 展会',
    text: '合肥家博会上看到光山县一家企业展示仿冒我们商标的帐篷',
    expect: outside('340100', '户外用品'),
  },
  {
    law: 'B 广告',
    text: '浉河区公交站台广告牌上，罗山县一家米厂用了我们的商标',
    expect: bureau('411521', FOOD),
  },
  {
    law: 'B 直播',
    text: '视频号直播卖假冒我们商标的茶，主播说茶园在浉河区，其实直播间设在平桥区明港镇',
    expect: bureau('411503', '茶'),
  },
  { law: 'B 村名不算', text: '张庄乡和张店的集市上都有人卖假冒我们商标的鞋', expect: bureau('411527') },
  { law: 'B 县城', text: '息县县城西大街卖冒牌我们商标的糕点', expect: bureau('411528', FOOD) },
  { law: 'N', text: '物业不让安装充电桩', expect: referral(undefined, { kind: 'not-ip' }) },
  { law: 'N', text: '孩子在补习班交的学费机构不退，关门跑路了', expect: referral() },
  {
    law: 'C',
    text: '我们潢川花木合作社想给新培育的紫薇申请植物新品种权，走什么程序',
    more: { kind: 'consultation' },
    expect: bureau('411526', '花木'),
  },
  {
    law: 'C',
    text: '您好，请问外观专利和实用新型的区别是什么，我们在淮滨做船',
    more: { kind: 'consultation' },
    expect: bureau('411527', '船舶制造'),
  },
]
