/** Demonstration matters of the local city, played in through the api so that no desk is empty at first sight. */

/** What is done with a matter after it was submitted, in order. */
type Deed = { as: string; do: 'sign' | 'reply'; text?: string }

export type DemoMatter = {
  id: string
  as: string
  kind: 'lead' | 'consultation'
  description: string
  consent: boolean
  deeds: Deed[]
}

export const demoMatters: DemoMatter[] = [
  {
    id: 'demo-matter-0001',
    as: 'p1',
    kind: 'lead',
    description: '固始县三河尖镇街上一家门店卖的柳编收纳筐，吊牌用的是我们“豫江”注册商标，我们没有授权过。',
    consent: true,
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
]
