/** An interest fits: the workstation exists and stands once with the enterprise. */
import type { Interest } from '../../routing/pack'
import { type Check, said } from './check'
import { isWord } from './names'

export const interestProblems: Check<Interest> = (row, { delivered, amended }) => {
  const { organisations, interests } = amended
  return said(
    [isWord(row.name, delivered), `“${row.name}”是常用词，哪件事项里都会有；请写企业的全名`],
    [
      !organisations.some(org => org.id === row.workstation && org.kind === 'workstation'),
      `名录里没有工作站 ${row.workstation}`,
    ],
    [
      interests.some(
        one => one.id !== row.id && one.name === row.name && one.workstation === row.workstation,
      ),
      `“${row.name}”和这个工作站已经写过一行`,
    ],
  )
}
