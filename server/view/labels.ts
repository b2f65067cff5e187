/** Words for states and turns: plain for the enterprise, exact for staff. */
import type { Clock } from '../../domain/matter/matter'
import type { MatterState, ObjectionReason } from '../../domain/matter/states'
import type { LegalKind } from '../../domain/routing/answer'

export type Audience = 'owner' | 'staff'

const STATE_LABELS: Record<MatterState, Record<Audience, string>> = {
  triage: { owner: '正在确认由谁负责', staff: '待分拨' },
  waiting: { owner: '等待签收', staff: '待签收' },
  working: { owner: '办理中', staff: '办理中' },
  answered: { owner: '已答复', staff: '已答复' },
  guided: { owner: '请找其他部门', staff: '已指引' },
}

export const stateLabel = (state: MatterState, kind: LegalKind, audience: Audience): string =>
  state === 'working' && kind === 'lead' ? '核查中' : STATE_LABELS[state][audience]

/** While the section decides whose a matter is; the body that has it keeps it meanwhile. */
export const DISPUTED_LABELS: Record<Audience, string> = { owner: '正在核对由谁办理', staff: '管辖待定' }

export const OBJECTION_WORDS: Record<ObjectionReason, string> = {
  'not-ours': '不归本局管',
  'wrong-place': '地点不对',
  'wrong-right': '权利不对',
}

/** What the limit asks of whoever has the turn, and what happens when it runs out. */
const TURNS: Record<string, { owner: string; staff: string; atDue: string }> = {
  sign: { owner: '签收', staff: '签收', atDue: '到期没有签收，会在事项里标明超期' },
  triage: { owner: '确认由哪个局负责', staff: '分拨', atDue: '到期没有分拨，会在事项里标明超期' },
  disputed: { owner: '核对由谁办理', staff: '决定由谁办理', atDue: '到期没有决定，会在事项里标明超期' },
  verify: {
    owner: '核查，决定是否立案',
    staff: '核查并决定是否立案',
    atDue: '到期要有是否立案的决定；依法可以延长一次',
  },
  'answer-consultation': {
    owner: '答复您的咨询',
    staff: '答复咨询',
    atDue: '到期没有答复，会在事项里标明超期',
  },
  'patent-file': { owner: '决定是否受理', staff: '决定是否立案受理', atDue: '到期要告诉您是否受理' },
  'verify-request': {
    owner: '核查，决定是否立案',
    staff: '核查并决定是否立案',
    atDue: '到期要有是否立案的决定',
  },
  'answer-overseas': { owner: '答复您的咨询', staff: '答复咨询', atDue: '到期没有答复，会在事项里标明超期' },
  'workstation-answer': {
    owner: '回应协助请求',
    staff: '接受协助',
    atDue: '到期没有回应，会在事项里标明超期',
  },
}

/** Words for a running clock; `disputed` where a body said that the matter is not its own. */
export function turnWords(
  clock: Clock,
  audience: Audience,
  disputed = false,
): { doing: string; atDue: string } {
  const words = TURNS[disputed && clock.limit === 'triage' ? 'disputed' : clock.limit]
  return { doing: words?.[audience] ?? clock.what, atDue: words?.atDue ?? '到期会在事项里标明' }
}
