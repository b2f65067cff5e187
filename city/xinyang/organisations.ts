/** Who takes part in Xinyang. Bureaus are real; associations and workstations are demonstration data, no source is known. */
import type { Organisation } from '../../domain/directory'

const NOTICE = '信市监〔2021〕160号，2021-11-30'
const CIVIL_AFFAIRS = '信阳市民政局'

const blank = {
  phone: null,
  address: null,
  industries: [],
  parent: null,
  registeredWith: null,
  supervisedBy: null,
  demo: false,
  source: null,
} as const

const bureau = (
  code: string,
  county: string,
  short: string,
  name = `${county}市场监督管理局`,
): Organisation => ({
  ...blank,
  industries: [],
  id: `bureau-${code}`,
  kind: 'bureau',
  name,
  shortName: `${short}局`,
  county: code,
  does: `查处${county}内的商标、地理标志、不正当竞争和假冒专利案件。`,
  source: NOTICE,
})

const trade = (
  id: string,
  label: string,
  industry: string,
  county: string | null,
  name = label,
): Organisation[] => [
  {
    ...blank,
    id: `assoc-${id}`,
    kind: 'association',
    name: `信阳市${name}行业协会（演示）`,
    shortName: `市${label}协会`,
    county,
    does: `代表${label}行业，制定自律规范，组织会员。`,
    industries: [industry],
    registeredWith: CIVIL_AFFAIRS,
    demo: true,
  },
  {
    ...blank,
    id: `ws-${id}`,
    kind: 'workstation',
    name: `市${name}行业协会工作站（演示）`,
    shortName: `${label}工作站`,
    county,
    does: `为${label}企业提供咨询、调解和行业意见。`,
    industries: [industry],
    parent: `assoc-${id}`,
    demo: true,
  },
]

export const organisations: Organisation[] = [
  {
    ...blank,
    industries: [],
    id: 'section',
    kind: 'section',
    name: '信阳市市场监督管理局知识产权保护科',
    shortName: '市局知识产权保护科',
    county: null,
    does: '办理专利侵权纠纷、技术秘密、海外维权，分拨和指定管辖。',
    source: NOTICE,
  },
  bureau('411502', '浉河区', '浉河区'),
  bureau('411503', '平桥区', '平桥区'),
  bureau('411521', '罗山县', '罗山县'),
  bureau('411522', '光山县', '光山县'),
  bureau('411523', '新县', '新县'),
  bureau('411524', '商城县', '商城县'),
  bureau('411525', '固始县', '固始县'),
  bureau('411526', '潢川县', '潢川县'),
  bureau('411527', '淮滨县', '淮滨县'),
  bureau('411528', '息县', '息县'),
  bureau('411571', '信阳高新区', '高新区', '信阳市市场监督管理局高新技术产业开发区分局'),
  ...trade('tea', '茶', '茶', null, '茶叶'),
  ...trade('camellia', '油茶', '油茶', null),
  ...trade('willow', '柳编', '柳编', null),
  ...trade('down', '羽绒', '羽绒', null),
  ...trade('textile', '纺织服装', '纺织服装', null),
  ...trade('home', '家居', '家居', null),
  ...trade('electronics', '电子信息', '电子信息', null),
  ...trade('mineral', '非金属矿', '非金属矿（珍珠岩）', null),
  ...trade('food', '食品农产', '食品农产（粮油、畜禽、水产）', null),
  {
    ...blank,
    industries: [],
    id: 'partner-civil-affairs',
    kind: 'partner',
    name: CIVIL_AFFAIRS,
    shortName: '市民政局',
    county: null,
    does: '行业协会商会的登记管理机关，查阅名录和统计。',
    source: NOTICE,
  },
]
