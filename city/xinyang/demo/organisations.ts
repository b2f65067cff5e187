/**
 * Associations and workstations of every trade, for demonstration: no source names a real one, so their names say so
 * and a production build leaves them out. The section enters real ones in `city/xinyang/organisations.ts`.
 */
import type { Organisation } from '../../../domain/directory'

type Row = [id: string, label: string, industry: string, name?: string]

/** One of each a trade, for the whole city: a report from any county finds its adviser. */
const ROWS: Row[] = [
  ['tea', '茶', '茶', '茶叶'],
  ['camellia', '油茶', '油茶'],
  ['willow', '柳编', '柳编'],
  ['down', '羽绒', '羽绒'],
  ['textile', '纺织服装', '纺织服装'],
  ['home', '家居', '家居'],
  ['electronics', '电子信息', '电子信息'],
  ['mineral', '非金属矿', '非金属矿（珍珠岩）'],
  ['food', '食品农产', '食品农产（粮油、畜禽、水产）'],
  ['flower', '花木', '花木'],
  ['ship', '船舶制造', '船舶制造'],
  ['herb', '中药材', '中药材'],
  ['machinery', '装备制造', '装备制造'],
  ['building', '建材', '建材'],
  ['outdoor', '户外用品', '户外用品'],
  ['travel', '文旅民宿', '文旅民宿'],
]

const pair = ([id, label, industry, name = label]: Row): Organisation[] => {
  const common = {
    county: null,
    phone: null,
    address: null,
    industries: [industry],
    supervisedBy: null,
    demo: true,
    source: null,
  }
  return [
    {
      ...common,
      id: `assoc-${id}`,
      kind: 'association',
      name: `信阳市${name}行业协会（演示）`,
      shortName: `市${label}协会`,
      does: `代表${label}行业，制定自律规范，组织会员。`,
      parent: null,
      registeredWith: '信阳市民政局',
    },
    {
      ...common,
      id: `ws-${id}`,
      kind: 'workstation',
      name: `市${name}行业协会工作站（演示）`,
      shortName: `${label}工作站`,
      does: `为${label}企业提供咨询、调解和行业意见。`,
      parent: `assoc-${id}`,
      registeredWith: null,
    },
  ]
}

/** A function, not a list, so that the bundler of a production build drops it whole. */
export const demoOrganisations = (): Organisation[] => ROWS.flatMap(pair)
