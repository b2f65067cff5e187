/** Demonstration people of the local city. None of them exists; their names say so. */

import type { DemoContact, DemoStaff } from '../../national/demo'

/** The first administrator, who invites everybody else. */
export const demoAdmin = { id: 'p6', name: '系统管理员（演示）' }

export const demoStaff: DemoStaff[] = [
  { id: 'p2', org: 'ws-willow', name: '柳编秘书甲（演示）' },
  { id: 'p3', org: 'bureau-411525', name: '办案员甲（演示）' },
  { id: 'p4', org: 'section', name: '科室经办甲（演示）' },
  { id: 'p5', org: 'partner-civil-affairs', name: '民政联络员（演示）' },
  { id: 'p7', org: 'bureau-411525', name: '固始负责人（演示）', lead: true },
  { id: 'p10', org: 'bureau-411502', name: '浉河办案员（演示）' },
  { id: 'p11', org: 'bureau-411503', name: '平桥办案员（演示）' },
  { id: 'p12', org: 'bureau-411521', name: '罗山办案员（演示）' },
  { id: 'p13', org: 'bureau-411522', name: '光山办案员（演示）' },
  { id: 'p14', org: 'bureau-411523', name: '新县办案员（演示）' },
  { id: 'p15', org: 'bureau-411524', name: '商城办案员（演示）' },
  { id: 'p16', org: 'bureau-411526', name: '潢川办案员（演示）' },
  { id: 'p17', org: 'bureau-411527', name: '淮滨办案员（演示）' },
  { id: 'p18', org: 'bureau-411528', name: '息县办案员（演示）' },
  { id: 'p19', org: 'bureau-411571', name: '高新区办案员（演示）' },
  { id: 'p20', org: 'section', name: '科室负责人（演示）', lead: true },
  { id: 'p21', org: 'ws-tea', name: '茶业秘书（演示）' },
]

export const demoContacts: DemoContact[] = [
  {
    id: 'p1',
    enterprise: '豫江柳编工艺有限公司（演示）',
    creditCode: '91411525MA00000016',
    county: '411525',
    contact: '周某（演示）',
    phone: '13800000001',
    confirmedBy: 'p3',
  },
  {
    id: 'p8',
    enterprise: '云雾山茶业有限公司（演示）',
    creditCode: '91411502MA00000032',
    county: '411502',
    contact: '郑某（演示）',
    phone: '13800000002',
    confirmedBy: 'p10',
  },
  {
    id: 'p9',
    enterprise: '潢淮羽绒制品有限公司（演示）',
    creditCode: '91411526MA0000004X',
    county: '411526',
    contact: '冯某（演示）',
    phone: '13800000003',
  },
]

/** An invitation that nobody has taken yet, so that taking one can be tried. */
export const openInvitation = {
  id: 'demo-open-invitation',
  org: 'bureau-411525',
  name: '新来的办案员（演示）',
}
