/** Where an enterprise's claim stands, in words; null for staff, whom an invitation has proven. */
import type { Tone } from '../../ui/cx'
import type { Identity } from '../session/session'

type ClaimState = { tag: string; tone: Tone; words: string }

export const claimOf = ({ role, confirmed, declined }: Identity): ClaimState | null => {
  if (role !== 'enterprise') return null
  if (declined !== null) return { tag: '未通过', tone: 'seal', words: declined }
  if (!confirmed) {
    return {
      tag: '待确认',
      tone: 'amber',
      words: '县区局或协会会和您核对。这期间照样可以提交，经办人看到的是“待确认”。',
    }
  }
  return { tag: '已确认', tone: 'tea', words: '您说的话代表这家企业。' }
}
