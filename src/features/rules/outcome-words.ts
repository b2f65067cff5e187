/** Where a matter goes, in a few words, and what differs between two answers. */
import type { Difference, Outcome } from './use-rules'

const LEADS: Record<Outcome['kind'], string> = {
  bureau: '',
  section: '',
  referral: '请找 ',
  outside: '市外：',
  triage: '定不了，由科室分拨',
}

/** 固始县市场监督管理局; 请找 信阳海关; what no rule decides is the section's to decide. */
export const outcomeWords = ({ kind, name }: Outcome) =>
  kind === 'triage' ? LEADS.triage : LEADS[kind] + name

export const isSame = ({ responsible, workstation, gone, added, deadlines }: Difference) =>
  !responsible && !workstation && gone.length === 0 && added.length === 0 && deadlines.length === 0
