/** The authorities that every city has, as rows of its directory; a city says their names and where it read them. */
import type { Organisation } from '../../domain/directory'

const blank = {
  phone: null,
  address: null,
  parent: null,
  registeredWith: null,
  supervisedBy: null,
  demo: false,
} as const

type Named = { name: string; shortName: string; source: string | null }

/** What stands behind a name that nobody has confirmed. */
const UNCONFIRMED = '（草稿：名称按通行写法推定，未经确认）'

/** The municipal office that handles what the law gives to the city, and decides what no rule can. */
export const sectionOf = (named: Named): Organisation => ({
  ...blank,
  ...named,
  industries: [],
  id: 'section',
  kind: 'section',
  county: null,
  does: '办理专利侵权纠纷、技术秘密、海外维权，分拨和指定管辖。',
})

/** The bureau of a county; `county` is what people call the county, `code` its six digits. */
export const bureauOf = (code: string, county: string, named: Named): Organisation => ({
  ...blank,
  ...named,
  industries: [],
  id: `bureau-${code}`,
  kind: 'bureau',
  county: code,
  does: `查处${county}内的商标、地理标志、不正当竞争和假冒专利案件。`,
})

/** Who registers the associations, and may read the directory and the statistics. */
export const civilAffairsOf = (named: Named): Organisation => ({
  ...blank,
  ...named,
  industries: [],
  id: 'partner-civil-affairs',
  kind: 'partner',
  county: null,
  does: '行业协会商会的登记管理机关，查阅名录和统计。',
})

/**
 * The same row, saying of itself that its name is only presumed.
 * @public Drafts of cities use it, and none lies in the house.
 */
export const unconfirmed = (row: Organisation): Organisation => ({ ...row, does: `${row.does}${UNCONFIRMED}` })
