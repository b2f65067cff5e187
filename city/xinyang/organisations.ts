/**
 * Who takes part in Xinyang by a source with title and date. Associations and workstations are entered here once the
 * section names them; those in `demo/organisations.ts` only show what they will look like.
 */
import type { Organisation } from '../../domain/directory'
import { bureauOf, civilAffairsOf, sectionOf } from '../national/organisations'
import { demoOrganisations } from './demo/organisations'

const NOTICE = '信市监〔2021〕160号，2021-11-30'

const bureau = (code: string, county: string): Organisation =>
  bureauOf(code, county, { name: `${county}市场监督管理局`, shortName: `${county}局`, source: NOTICE })

/** Organisations of a production build. */
const sourced: Organisation[] = [
  sectionOf({
    name: '信阳市市场监督管理局知识产权保护科',
    shortName: '市局知识产权保护科',
    source: NOTICE,
  }),
  bureau('411502', '浉河区'),
  bureau('411503', '平桥区'),
  bureau('411521', '罗山县'),
  bureau('411522', '光山县'),
  bureau('411523', '新县'),
  bureau('411524', '商城县'),
  bureau('411525', '固始县'),
  bureau('411526', '潢川县'),
  bureau('411527', '淮滨县'),
  bureau('411528', '息县'),
  // The notice does not name it: what is unconfirmed stands with the area `gaoxin`.
  bureauOf('411571', '信阳高新区', {
    name: '信阳市市场监督管理局高新技术产业开发区分局',
    shortName: '高新区局',
    source: null,
  }),
  civilAffairsOf({
    name: '信阳市民政局',
    shortName: '市民政局',
    source: '社会团体登记管理条例 6，2016-02-06',
  }),
]

/** A production build sets the constant, and with it every demonstration organisation falls out of the bundle. */
export const organisations: Organisation[] =
  process.env.DEMONSTRATION === 'off' ? sourced : [...sourced, ...demoOrganisations()]
