/** Demonstration matters of the local city, played in through the api so that no desk is empty at first sight. */
import type { DemoMatter } from '../../national/demo'

export const demoMatters: DemoMatter[] = [
  {
    id: 'demo-matter-0001',
    as: 'p1',
    kind: 'lead',
    description: '固始县三河尖镇街上一家门店卖的柳编收纳筐，吊牌用的是我们“豫江”注册商标，我们没有授权过。',
    consent: true,
    evidence: true,
    deeds: [],
  },
  {
    id: 'demo-matter-0002',
    as: 'p1',
    kind: 'lead',
    description: '固始县郭陆滩镇集市上有摊位卖假冒我们“豫江”商标的柳条筐，一只卖二十块。',
    consent: true,
    deeds: [{ as: 'p3', do: 'sign' }],
  },
  {
    id: 'demo-matter-0003',
    as: 'p8',
    kind: 'lead',
    description: '老城街道菜市场旁边那家茶庄，包装上印着信阳毛尖地理标志专用标志，他根本没有资格用。',
    consent: true,
    deeds: [],
  },
  {
    id: 'demo-matter-0004',
    as: 'p1',
    kind: 'consultation',
    description: '我们的柳编筐想用“固始柳编”地理标志专用标志，需要什么条件，找谁办？',
    consent: false,
    deeds: [
      { as: 'p3', do: 'sign' },
      {
        as: 'p3',
        do: 'reply',
        text: '请先确认产品在保护地域内并符合标准，再带营业执照和检验报告到县局知识产权股提交使用申请，我们核验后报省局。',
      },
    ],
  },
  {
    id: 'demo-matter-0005',
    as: 'p8',
    kind: 'lead',
    description: '浉河区董家河镇一家作坊把外地茶装进印有我们“云雾山”注册商标的包装袋里卖。',
    consent: true,
    deeds: [],
  },
  {
    id: 'demo-matter-0006',
    as: 'p9',
    kind: 'lead',
    description: '潢川县卜塔集镇有厂子生产的羽绒被用了和我们一样的注册商标，还在往外发货。',
    consent: false,
    deeds: [],
  },
  {
    id: 'demo-matter-0007',
    as: 'p8',
    kind: 'consultation',
    topic: 'right',
    description: '我们的茶叶包装上想加一个新的图形商标，和老商标一起用，要先注册还是可以先用起来？',
    consent: false,
    deeds: [
      { as: 'p10', do: 'sign' },
      {
        as: 'p10',
        do: 'reply',
        text: '可以先使用，但没有注册前不能标注册标记，也拦不住别人抢注。建议先查询有没有近似商标，再尽快申请。',
      },
      { as: 'p8', do: 'add', text: '那查询近似商标在哪里查？查出来有近似的还能不能申请？' },
      {
        as: 'p10',
        do: 'reply',
        text: '在国家知识产权局商标局的中国商标网免费查询。同类商品上已有近似商标的，申请多半会被驳回，建议改图形后再申请。',
      },
      { as: 'p8', do: 'rate', score: 5, words: '两次都答得很清楚，也快。' },
    ],
  },
  {
    id: 'demo-matter-0008',
    as: 'p1',
    kind: 'lead',
    description: '固始县黎集镇一家工艺品门店把“豫江”商标印在自己编的柳条果盘上卖，店里摆了一整面墙。',
    consent: true,
    deeds: [
      { as: 'p3', do: 'sign' },
      { as: 'p7', do: 'take' },
      {
        as: 'p7',
        do: 'reply',
        text: '已到店检查，先行登记保存同款果盘 36 件，正在报批立案。',
        progress: true,
      },
      { as: 'p7', do: 'register', number: '1411525002026112300008' },
    ],
  },
  {
    id: 'demo-matter-0009',
    as: 'p1',
    kind: 'lead',
    description: '拼多多上一家网店卖的柳编收纳篮用我们“豫江”注册商标做标题和吊牌，发货地写的是固始县。',
    consent: true,
    platform: '拼多多',
    link: 'https://example.com/goods/123456789',
    deeds: [],
  },
  {
    id: 'demo-matter-0010',
    as: 'p1',
    kind: 'lead',
    description:
      '固始县往流镇一个仓库里堆着几十箱柳编收纳箱，吊牌印的是我们“豫江”注册商标，我们没有给那家供过货。',
    consent: true,
    deeds: [
      { as: 'p3', do: 'sign' },
      {
        as: 'p3',
        do: 'pause',
        reason: 'identification',
        why: '已抽样 2 件，实物和照片交权利人辨认真伪，等书面意见。',
      },
    ],
  },
  {
    id: 'demo-matter-0011',
    as: 'p9',
    kind: 'lead',
    description:
      '固始县胡族铺镇往西路边有一家被服厂，把我们“潢淮”注册商标印在羽绒被的包装袋上往外卖，老板姓刘，电话13812345678。',
    consent: false,
    deeds: [
      { as: 'p3', do: 'sign' },
      {
        id: 'demo-object-0011',
        as: 'p3',
        do: 'object',
        reason: 'wrong-place',
        why: '到现场核实，这家厂已经过了县界，在潢川县双柳树镇境内，不在我县。',
      },
      {
        as: 'p4',
        do: 'assign',
        to: 'bureau-411526',
        why: '经核对地图和营业执照，厂址在潢川县双柳树镇。',
      },
    ],
  },
]
