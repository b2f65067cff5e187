/** Small labelled reports for rows of the tables that no other report reaches, some with what a city enters itself. */
import type { CityPack } from '../../domain/routing/pack'
import { bureau, outside, referral, section, triage } from './expected'
import type { Labelled } from './labelled'

/** `given`: what the city has entered beside the delivered pack, and in words for the law page. */
export type RowCase = Labelled & { given?: { pack: Partial<CityPack>; says: string } }

const SUSPECT = '固始某某柳编有限公司（演示）'
const interest = (role: 'officer' | 'member'): Partial<CityPack> => ({
  interests: [{ id: 'i', name: SUSPECT, workstation: 'ws-willow', role, source: null }],
})
const PATENT_COUNTY: Partial<CityPack> = {
  authorisations: [
    {
      id: 'a',
      subject: 'patent-dispute',
      county: '411525',
      from: '2026-01-01',
      until: null,
      source: '授权文件（演示），2026-01-01',
    },
  ],
}

export const rowCases: RowCase[] = [
  {
    law: '商标法 4、57，恶意抢注',
    text: '固始县一家公司恶意抢注我们用了十年的商标',
    expect: bureau('411525', null, { rules: ['trademark'] }),
  },
  {
    law: '商标法 57（四）；B unknown-place',
    text: '有人印制假冒我们商标的包装袋，不知道在哪里',
    expect: triage(null, { rules: ['trademark', 'unknown-place'], ask: true }),
  },
  {
    law: '不是知识产权，纪律作风',
    text: '局里的人不作为，还吃拿卡要',
    expect: referral(null, { kind: 'not-ip', rules: ['not-ip'] }),
  },
  {
    law: '程序规定 10，平台自营',
    text: '天猫自营店卖假冒我们商标的茶叶',
    expect: outside('330110', '茶', { rules: ['platform-seat'] }),
  },
  {
    law: '程序规定 10，平台自营',
    text: '拼多多自营卖假冒我们商标的羽绒服',
    expect: outside('310105', '羽绒', { rules: ['platform-seat'] }),
  },
  {
    law: '程序规定 10，平台自营',
    text: '小红书自营卖假冒我们商标的柳编篮子',
    expect: outside('310101', '柳编', { rules: ['platform-seat'] }),
  },
  {
    law: '直播办法 47，没有登记的主播',
    text: '视频号有个主播没有营业执照，直播卖假冒我们商标的皮鞋，不知道人在哪',
    expect: outside('440305', '纺织服装', { rules: ['platform-seat'] }),
  },
  {
    law: '程序规定 12；B several-places，主要行为地',
    text: '同一个老板在潢川县和固始县都有店卖假冒我们商标的酒，总店在固始县',
    expect: bureau('411525', undefined, { rules: ['several-places'] }),
  },
  {
    law: '投诉举报处理办法 9，线索里另有一问',
    text: '固始县一家超市卖假冒我们商标的柳编筐，另外想问一下商标续展怎么弄',
    expect: bureau('411525', '柳编', { rules: ['split'] }),
  },
  {
    law: '行政处罚法 37',
    text: '2024年9月固始县一家厂偷走我们的配方，侵犯商业秘密',
    expect: section('411525', undefined, { rules: ['older-text'] }),
  },
  {
    law: 'G 10，靠近县界的点',
    text: '这里有店卖假冒我们商标的酒',
    more: { place: { point: { lng: 115.361, lat: 32.1687 } } },
    expect: triage(undefined, { rules: ['near-border'], ask: true }),
  },
  {
    law: 'G 11，负责人的企业',
    text: '固始县陈淋子镇一家厂生产假冒我们商标的柳编筐',
    more: { suspect: { name: SUSPECT } },
    given: { pack: interest('officer'), says: `假设${SUSPECT}是柳编协会负责人的企业` },
    expect: bureau('411525', null, { rules: ['interest-officer', 'no-workstation'] }),
  },
  {
    law: 'G 11，会员的企业',
    text: '固始县陈淋子镇一家厂生产假冒我们商标的柳编筐',
    more: { suspect: { name: SUSPECT } },
    given: { pack: interest('member'), says: `假设${SUSPECT}是柳编协会的会员企业` },
    expect: bureau('411525', '柳编', { rules: ['interest-member'] }),
  },
  {
    law: 'D，自己所在的协会',
    text: '固始县陈淋子镇一家厂生产假冒我们商标的柳编筐',
    context: { association: 'assoc-willow' },
    expect: bureau('411525', '柳编', { rules: ['own-association'] }),
  },
  {
    law: '专利法实施细则 95，授权的县',
    text: '固始县一家厂侵犯我们的实用新型专利，请求处理',
    more: { kind: 'request' },
    given: { pack: PATENT_COUNTY, says: '假设固始县得到了处理专利侵权纠纷的授权' },
    expect: bureau('411525', undefined, { rules: ['authorised-county'] }),
  },
]
