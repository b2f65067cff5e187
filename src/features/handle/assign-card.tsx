/** 分拨: the question already asked, the candidates in words, the reason in one's own. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Candidate } from '../../../domain/routing/answer'
import { asCallError, fieldError } from '../../lib/call-error'
import { Card } from '../../ui/card/card'
import { cx } from '../../ui/cx'
import { Aside } from '../../ui/page/page'
import { Row } from '../../ui/row/row'
import { Tap } from '../../ui/tap/tap'
import { TextArea } from '../../ui/text-area/text-area'
import type { MatterView } from '../matter/matter-words'
import './assign-card.scss'
import { BureauSheet } from './bureau-sheet'
import { targetOf } from './targets'
import type { Assignment } from './use-assignment'

const WHY_MAX = 500

/** Nobody is surer where all are equal. */
const candidatesHead = (candidates: readonly Candidate[], disputed: boolean) =>
  disputed
    ? '由谁办理：异议里提到的在前，维持原来的在最后'
    : candidates.every(one => one.likely === '也可能')
      ? '候选'
      : '候选，按把握排'

type OneProps = { candidate: Candidate; keeps: boolean; chosen: boolean; onChoose: () => void }

const CandidateCard = ({ candidate, keeps, chosen, onChoose }: OneProps) => (
  <Tap
    className={cx('candidate', chosen && 'candidate--chosen')}
    role="radio"
    checked={chosen}
    label={`${keeps ? '仍由' : ''}${candidate.name}，${keeps ? '维持' : candidate.likely}`}
    onTap={onChoose}
  >
    <View className="candidate__line">
      <Text className="candidate__name">{candidate.name}</Text>
      <Text className="candidate__likely">{keeps ? '维持' : candidate.likely}</Text>
    </View>
    <View className="candidate__why">{candidate.why}</View>
  </Tap>
)

export const AssignCard = ({ matter, assignment }: { matter: MatterView; assignment: Assignment }) => {
  const [others, setOthers] = useState(false)
  const { chosen, choose, why, write, error } = assignment
  const wrong = error ? fieldError(asCallError(error), 'why') : undefined
  const elsewhere = chosen && !matter.candidates.some(one => targetOf(one.code) === chosen.to)
  return (
    <>
      {matter.ask && (
        <Card tone="sky">
          <View className="assign__asked">定不下来的是这一句</View>
          <View className="assign__question">{matter.ask}</View>
        </Card>
      )}
      {matter.candidates.length > 0 && (
        <Aside>{candidatesHead(matter.candidates, matter.objection !== null)}</Aside>
      )}
      {matter.candidates.map(candidate => {
        const to = targetOf(candidate.code)
        return (
          <CandidateCard
            key={candidate.code}
            candidate={candidate}
            keeps={matter.objection !== null && candidate.name === matter.slip.responsible.name}
            chosen={chosen?.to === to}
            onChoose={() => choose({ to, name: candidate.name })}
          />
        )
      })}
      <Card tone={elsewhere ? 'tea' : undefined}>
        <View className="assign__others">
          <Row
            name={elsewhere ? '派给' : '都不是？'}
            value={elsewhere ? chosen.name : '选其他县区，或市局自己办'}
            label="选其他县区或市局自己办"
            onTap={() => setOthers(true)}
          />
        </View>
      </Card>
      {chosen && (
        <Card title="理由" aside="企业和接收的局会看到">
          <TextArea
            label="分拨理由"
            value={why}
            placeholder="例如：已电话核实，门店在该县区的哪个街道。"
            maxLength={WHY_MAX}
            onChange={write}
          />
          {wrong && <View className="assign__wrong">{wrong}</View>}
        </Card>
      )}
      <BureauSheet open={others} onClose={() => setOthers(false)} onChoose={choose} />
    </>
  )
}
