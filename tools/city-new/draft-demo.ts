/** The draft's demonstration: invented people of every role and a few matters, so that the new city can be seen at work. */
import { creditCodeCheckDigit } from '../../domain/credit-code'
import type { Division } from './divisions'
import type { Draft } from './draft'
import { isZone } from './place-words'

const FILE_HEAD = (name: string): string =>
  `/** The demonstration of ${name}. Nothing in it exists; every name says so. */`
const TRADE = '纺织服装'

const creditCode = (county: string, count: number): string => {
  const body = `91${county}MA${String(count).padStart(7, '0')}`
  return `${body}${creditCodeCheckDigit(body) ?? ''}`
}

/** The counties of the demonstration: the first two that are no development zones; a city without several has one twice. */
const chosen = ({ city }: Draft): [Division, Division] => {
  const real = city.counties.filter(one => !isZone(one))
  const first = real[0] ?? city.counties[0]
  if (!first) throw new Error(`${city.name}没有县级区划的数据。`)
  return [first, real[1] ?? first]
}

const spot = ({ name, townships }: Division): string => `${name}${townships[0]?.name ?? ''}`

const peopleFile = (draft: Draft): string => {
  const { city } = draft
  const [first, second] = chosen(draft)
  const others = city.counties.filter(one => one !== first)
  const staff = [
    { id: 'p2', org: 'ws-demo', name: '工作站秘书（演示）' },
    { id: 'p3', org: `bureau-${first.code}`, name: `${first.name}办案员（演示）` },
    { id: 'p4', org: 'section', name: '科室经办（演示）' },
    { id: 'p5', org: 'partner-civil-affairs', name: '民政联络员（演示）' },
    { id: 'p7', org: `bureau-${first.code}`, name: `${first.name}负责人（演示）`, lead: true },
    { id: 'p10', org: 'section', name: '科室负责人（演示）', lead: true },
    ...others.map((one, index) => ({
      id: `p${11 + index}`,
      org: `bureau-${one.code}`,
      name: `${one.name}办案员（演示）`,
    })),
  ]
  const contacts = [
    {
      id: 'p1',
      enterprise: '晨光制衣有限公司（演示）',
      creditCode: creditCode(first.code, 1),
      county: first.code,
      contact: '周某（演示）',
      phone: '13800000001',
      confirmedBy: 'p3',
    },
    {
      id: 'p8',
      enterprise: '远山食品有限公司（演示）',
      creditCode: creditCode(second.code, 2),
      county: second.code,
      contact: '郑某（演示）',
      phone: '13800000002',
    },
  ]
  return `${FILE_HEAD(city.name)}
import type { DemoContact, DemoStaff } from '../../national/demo'

/** The first administrator, who invites everybody else. */
export const admin = { id: 'p6', name: '系统管理员（演示）' }

export const staff: DemoStaff[] = ${JSON.stringify(staff)}

export const contacts: DemoContact[] = ${JSON.stringify(contacts)}

/** An invitation that nobody has taken yet, so that taking one can be tried. */
export const openInvitation = { id: 'demo-open-invitation', org: 'bureau-${first.code}', name: '新来的办案员（演示）' }
`
}

const mattersFile = (draft: Draft): string => {
  const [first, second] = chosen(draft)
  const matters = [
    {
      as: 'p1',
      kind: 'lead',
      description: `${spot(first)}一家门店卖的衬衫，吊牌用的是我们的注册商标，我们没有授权过。`,
      consent: true,
      evidence: true,
      deeds: [],
    },
    {
      as: 'p1',
      kind: 'lead',
      description: `${spot(first)}的集市上有摊位卖假冒我们注册商标的衣服。`,
      consent: true,
      deeds: [{ as: 'p3', do: 'sign' }],
    },
    {
      as: 'p8',
      kind: 'lead',
      description: `${spot(second)}一家超市卖的食品，包装上印着我们的注册商标，不是我们生产的。`,
      consent: false,
      deeds: [],
    },
    {
      as: 'p1',
      kind: 'lead',
      description: '有人抄袭我们衣架的外观设计专利，请求处理专利侵权纠纷，对方是谁还在查。',
      consent: false,
      deeds: [],
    },
    {
      as: 'p1',
      kind: 'consultation',
      description: '我们想申请注册一个新商标，需要准备什么材料，找谁办？',
      consent: false,
      deeds: [
        { as: 'p3', do: 'sign' },
        {
          as: 'p3',
          do: 'reply',
          text: '可以在商标网上申请，也可以到就近的商标受理窗口办理，带营业执照和商标图样。',
        },
      ],
    },
  ].map((matter, index) => ({ id: `demo-matter-000${index + 1}`, ...matter }))
  return `${FILE_HEAD(draft.city.name)}
import type { DemoMatter } from '../../national/demo'

export const matters: DemoMatter[] = ${JSON.stringify(matters)}
`
}

const organisationsFile = ({ city }: Draft): string => {
  const common = {
    county: null,
    phone: null,
    address: null,
    industries: [TRADE],
    supervisedBy: null,
    demo: true,
    source: null,
  }
  const rows = [
    {
      ...common,
      id: 'assoc-demo',
      kind: 'association',
      name: `${city.name}${TRADE}行业协会（演示）`,
      shortName: `${TRADE}协会`,
      does: '代表行业，制定自律规范，组织会员。',
      parent: null,
      registeredWith: `${city.name}民政局`,
    },
    {
      ...common,
      id: 'ws-demo',
      kind: 'workstation',
      name: `${TRADE}行业协会工作站（演示）`,
      shortName: `${TRADE}工作站`,
      does: '为企业提供咨询、调解和行业意见。',
      parent: 'assoc-demo',
      registeredWith: null,
    },
  ]
  return `/** One association and its workstation, for demonstration only; the city enters real ones in \`organisations.ts\`. */
import type { Organisation } from '../../../domain/directory'

/** A function, not a list, so that the bundler of a production build drops it whole. */
export const demoOrganisations = (): Organisation[] => ${JSON.stringify(rows)}
`
}

const cardsFile = ({ city }: Draft): string => {
  const cards = [
    {
      right: 'trademark',
      name: '晨光',
      number: '12345678',
      expiresOn: '2031-05-20',
      genuine: '吊牌右下角有烫金流水号，领标为双线缝制。',
    },
    {
      right: 'patent-design',
      name: '衣架外观',
      number: 'ZL201530000000.0',
      expiresOn: '2025-08-11',
      genuine: '两端一次成型，没有接头。',
    },
  ]
  return `${FILE_HEAD(city.name)}
import type { DemoCard } from '../../national/demo'

export const cards: DemoCard[] = ${JSON.stringify(cards)}
`
}

const indexFile = ({ city }: Draft): string => `${FILE_HEAD(city.name)}
import type { Demo } from '../../national/demo'
import { cards } from './cards'
import { matters } from './matters'
import { admin, contacts, openInvitation, staff } from './people'

export const demo: Demo = { admin, staff, contacts, openInvitation, cards, matters }
`

/** Path inside the city's folder → content. */
export const demoFiles = (draft: Draft): Record<string, string> => ({
  'demo/index.ts': indexFile(draft),
  'demo/people.ts': peopleFile(draft),
  'demo/cards.ts': cardsFile(draft),
  'demo/matters.ts': mattersFile(draft),
  'demo/organisations.ts': organisationsFile(draft),
})
