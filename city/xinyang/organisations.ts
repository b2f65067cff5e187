/**
 * Who takes part in Xinyang by a source with title and date. Associations and workstations are entered here once the
 * section names them; those in `demo/organisations.ts` only show what they will look like.
 */
import type { Organisation } from '../../domain/directory'
import { demoOrganisations } from './demo/organisations'

const NOTICE = '信市监〔2021〕160号，2021-11-30'

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
  source: string | null = NOTICE,
): Organisation => ({
  ...blank,
  industries: [],
  id: `bureau-${code}`,
  kind: 'bureau',
  name,
  shortName: `${short}局`,
  county: code,
  does: `查处${county}内的商标、地理标志、不正当竞争和假冒专利案件。`,
  source,
})

/** Organisations of a production build. */
const sourced: Organisation[] = [
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
  // The notice does not name it: what is unconfirmed stands with the area `gaoxin`.
  bureau('411571', '信阳高新区', '高新区', '信阳市市场监督管理局高新技术产业开发区分局', null),
  {
    ...blank,
    industries: [],
    id: 'partner-civil-affairs',
    kind: 'partner',
    name: '信阳市民政局',
    shortName: '市民政局',
    county: null,
    does: '行业协会商会的登记管理机关，查阅名录和统计。',
    source: '社会团体登记管理条例 6，2016-02-06',
  },
]

/** A production build sets the constant, and with it every demonstration organisation falls out of the bundle. */
export const organisations: Organisation[] =
  process.env.DEMONSTRATION === 'off' ? sourced : [...sourced, ...demoOrganisations()]
