/** A right card (权利卡): a mark, patent or indication that an enterprise entered once, taken into later reports. */
import type { Right } from '../routing/report'
import type { EvidenceFile } from './evidence'

/** Most files of a card: the certificate and a few pictures of the genuine goods. */
export const MAX_CARD_FILES = 6

export type RightCard = {
  _id: string
  schema: 1
  version: number
  /** Key of the enterprise once its claim is confirmed, of the person before. */
  holder: string
  right: Right
  /** 豫江 */
  name: string
  /** Registration or patent number. */
  number: string
  /** `2031-05-20`, or null for a right without an end. */
  expiresOn: string | null
  /** How the genuine goods are told from copies. */
  genuine: string
  /** Certificate and pictures of the genuine goods. */
  files: EvidenceFile[]
  createdAt: string
  updatedAt: string
}

/** What a matter keeps of a card: as it was on the day of the report. */
export type CardInMatter = Pick<RightCard, '_id' | 'right' | 'name' | 'number' | 'expiresOn' | 'genuine'>

/** How a right stands on a day: lapsed ones cannot be filed with, those that end within half a year are pointed out. */
export const STANDINGS = ['valid', 'ending', 'lapsed'] as const
export type Standing = (typeof STANDINGS)[number]

const HALF_A_YEAR_DAYS = 180
const DAY_MS = 86_400_000

/**
 * How a right stands.
 * @param expiresOn its last day, `YYYY-MM-DD`, or null
 * @param today the server's day, `YYYY-MM-DD` (or a longer ISO text)
 */
export function standingOf(expiresOn: string | null, today: string): Standing {
  if (expiresOn === null) return 'valid'
  const day = today.slice(0, 10)
  if (expiresOn < day) return 'lapsed'
  const left = (Date.parse(expiresOn) - Date.parse(day)) / DAY_MS
  return left <= HALF_A_YEAR_DAYS ? 'ending' : 'valid'
}
