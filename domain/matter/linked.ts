/** Further parties of a report: each is a matter of its own with its own body (routing-law G 6). */
import type { Answer } from '../routing/answer'

/** Longest id that a client may send; a linked matter's has to be one too. */
const LONGEST_ID = 64

/** Id of the n-th linked matter, counted from 1; the same for the same report, so that a retry makes none twice. */
export function linkedId(id: string, n: number): string {
  const tail = `-${n}`
  return `${id.slice(0, LONGEST_ID - tail.length)}${tail}`
}

/**
 * What each further party's matter is decided by: the same reading, another body. The workstation helps in the main
 * matter only; bodies without a desk here (another authority) are told of in the main matter and get none.
 */
export function linkedAnswers(answer: Answer, hasDesk: (code: string) => boolean): Answer[] {
  const { code, name } = answer.responsible
  if (answer.responsible.kind !== 'bureau' || !code) return []
  return answer.linked
    .filter(body => body.code !== code && hasDesk(body.code))
    .map(body => ({
      ...answer,
      responsible: { kind: 'bureau', code: body.code, name: body.name, branch: null },
      county: body.code,
      title: `${answer.title}（另一方）`,
      workstation: null,
      noWorkstation: '工作站在主件里协助',
      linked: [],
      informed: [{ code, name, why: '同一线索的主件在那里办' }],
      why: `同一线索里还有一方（${body.why.replace(/，另成一件$/, '')}），由${body.name}另行办理；主件由${name}办理。`,
    }))
}
