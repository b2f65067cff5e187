/** A tenth held-out set: everyday reports, labelled before the first run (24 of 25 bodies and all 20 workstations right then). */
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

const FOOD = '食品农产（粮油、畜禽、水产）'

export const heldOut10: Labelled[] = [
  {
    law: 'A',
    text: '浉河区吴家店镇集市上有三家摊位在卖仿冒我公司商标的绿茶，包装袋几可乱真',
    expect: bureau('411502', '茶'),
  },
  {
    law: 'A',
    text: '固始县往流镇一家包装厂未经授权印制带有我公司注册商标的鹅块包装箱',
    expect: bureau('411525', FOOD),
  },
  { law: 'A', text: '平桥区明港镇某钢材市场商户销售假冒我司商标的焊条', expect: bureau('411503', '建材') },
  {
    law: 'A',
    text: '高新区一家公司生产的耳机壳抄袭我司外观设计专利，请求责令停止侵权',
    more: { kind: 'request' },
    expect: section('411571', '电子信息'),
  },
  {
    law: 'A',
    text: '新县一家文创店卖的杯子上用了我们设计的红军卡通图，没有经过我们同意',
    expect: referral(undefined, { county: '411523' }),
  },
  {
    law: 'A',
    text: '潢川县卜塔集镇苗木市场有人卖我们的授权品种红叶石楠，没交许可费',
    expect: referral('花木', { county: '411526' }),
  },
  {
    law: 'B',
    text: '天猫一家旗舰店假冒我们商标，公司登记地址在杭州，实际在光山县马畈镇发货',
    expect: bureau('411522'),
  },
  {
    law: 'B',
    text: '淘宝店卖仿冒我们商标的柳编，营业执照地址是山东省临沂市',
    expect: outside('371300', '柳编'),
  },
  { law: 'B', text: '抖音主播在商城县鲇鱼山水库边直播卖假冒我们商标的鲜鱼', expect: bureau('411524', FOOD) },
  {
    law: 'B',
    text: '我们厂在息县，最近发现淮滨县赵集镇有人卖假冒我们商标的挂面，不是经销商',
    expect: bureau('411527', FOOD),
  },
  {
    law: 'B',
    text: '不在罗山县城，是在罗山县山店乡，有个作坊做假冒我们商标的米酒',
    expect: bureau('411521', FOOD),
  },
  {
    law: 'B',
    text: '他的厂注册在浉河区，但一直在平桥区彭家湾乡生产贴我们牌子的沙发',
    expect: bureau('411503', '家居'),
  },
  {
    law: 'B',
    text: '听说固始有人造假，浉河区的超市里已经在卖假冒我们商标的皮丝',
    expect: bureau('411502', FOOD),
  },
  { law: 'B', text: '河南省驻马店市正阳县一家花生油厂冒用我们商标', expect: outside('411724', FOOD) },
  { law: 'A', text: '前员工跳槽到潢川一家食品公司，把我们的卤制配方泄露了', expect: section('411526', FOOD) },
  { law: 'A', text: '销售经理离职后用我们的客户资料在固始县另起炉灶', expect: bureau('411525') },
  { law: 'A', text: '息县一家药店的宣传页吹嘘膏药包治百病，是虚假宣传', expect: bureau('411528', '中药材') },
  {
    law: 'A',
    text: '淮滨县一家服装店门头和我们连锁店一模一样，误导顾客',
    expect: bureau('411527', '纺织服装'),
  },
  { law: 'A', text: '我公司羽绒服出口俄罗斯，被当地公司抢注了商标', expect: section(null, '羽绒') },
  {
    law: 'A',
    text: '光山县一家厂的充绒机上标注的专利号是假的',
    expect: bureau('411522', '羽绒', { rules: ['patent-false-marking'] }),
  },
  { law: '0', text: '我在商城县一家超市买的奶粉过期了', expect: referral() },
  {
    law: '0',
    text: '请问我们在固始县办柳编厂，怎么申请外观专利',
    expect: bureau('411525', '柳编', { kind: 'consultation' }),
  },
  { law: 'G', text: '有人假冒我们商标卖茶叶，请尽快处理', expect: triage('茶', { ask: true }) },
  {
    law: 'G',
    text: '新县和光山县交界的地方有个窝点假冒我们的商标，具体属于哪边不清楚',
    expect: triage(undefined, { ask: true }),
  },
  {
    law: 'G',
    text: '我们被光山县市场监管局立案调查，说我们卖的羽绒服侵犯商标，怎么办',
    expect: section(undefined, '羽绒', { kind: 'consultation' }),
  },
]
