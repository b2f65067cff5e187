/** How a right stands, in words, and what to do about an end that is near or past. */
import dayjs from 'dayjs'
import { type Standing, standingOf } from '../../../domain/evidence/right-card'
import type { Right } from '../../../domain/routing/report'
import type { Tone } from '../../ui/cx'

const DAY_MS = 86_400_000
const MONTH_DAYS = 30
/** 商标法 40: a mark that has ended can be renewed for that long. */
const GRACE_MONTHS = 6

const daysLeft = (expiresOn: string, today: string) =>
  Math.round((Date.parse(expiresOn) - Date.parse(today.slice(0, 10))) / DAY_MS)

const endingWords = (days: number) => {
  if (days === 0) return '今天到期'
  return days <= MONTH_DAYS ? `还有 ${days} 天到期` : `还有 ${Math.floor(days / MONTH_DAYS)} 个月到期`
}

const TONES: Record<Standing, Tone> = { valid: 'tea', ending: 'amber', lapsed: 'seal' }

/**
 * 有效, 还有 5 个月到期, 已过期; with the colour of it.
 * @param today the server's day, `YYYY-MM-DD` or longer
 */
export const standingWords = (expiresOn: string | null, today: string): { text: string; tone: Tone } => {
  const standing = standingOf(expiresOn, today)
  const tone = TONES[standing]
  if (standing === 'lapsed') return { text: '已过期', tone }
  if (standing === 'valid' || expiresOn === null) return { text: '有效', tone }
  return { text: endingWords(daysLeft(expiresOn, today)), tone }
}

/** 2031 年 5 月 20 日: an end always with its year. */
export const endWords = (date: string) => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year} 年 ${month} 月 ${day} 日`
}

/** 到 2031 年 5 月 20 日 or 长期有效. */
export const untilWords = (expiresOn: string | null) => (expiresOn ? `到 ${endWords(expiresOn)}` : '长期有效')

/** What can still be done about the end of a trademark; null where nothing has to be said. */
export const renewalHint = (right: Right | null, expiresOn: string | null, today: string): string | null => {
  if (right !== 'trademark' || !expiresOn) return null
  const standing = standingOf(expiresOn, today)
  if (standing === 'valid') return null
  const last = dayjs(expiresOn).add(GRACE_MONTHS, 'month').format('YYYY-MM-DD')
  if (standing === 'ending') {
    return `现在就可以办续展；过了到期日，还有 6 个月宽展期，到 ${endWords(last)}。`
  }
  return last >= today.slice(0, 10)
    ? `注册商标已到期，但宽展期到 ${endWords(last)}，这之前还能办续展。`
    : '注册商标已到期，6 个月宽展期也过了，办不了续展。'
}

/** The text that a renewal stands on. */
export const RENEWAL_BASIS = '商标法（2019 年修正）40'
