/** 办理: one matter on a desk, with what can be done to it now. */
import { useState } from 'react'
import { serverNow } from '../../lib/server-clock'
import type { MatterView } from '../matter/matter-words'
import { WithMatter } from '../matter/with-matter'
import { Screen } from '../shell/screen'
import { AssignCard } from './assign-card'
import { HandleBar } from './handle-bar'
import { HandleHead } from './handle-head'
import { HandleMatter } from './handle-matter'
import { ObjectionCard } from './objection-card'
import { PausedCard } from './paused-card'
import { ReplySheet } from './reply-sheet'
import { useAssignment } from './use-assignment'
import { useObject } from './use-object'

type Props = { id: string; compose: boolean }

const Loaded = ({ matter, compose }: { matter: MatterView; compose: boolean }) => {
  const [composing, setComposing] = useState(compose)
  const assignment = useAssignment(matter.id)
  const object = useObject(matter)
  const mayReply = matter.actions.includes('reply')
  return (
    <Screen
      footer={
        <HandleBar
          matter={matter}
          assignment={assignment}
          object={object}
          onCompose={() => setComposing(true)}
        />
      }
      over={
        <>
          <ReplySheet matter={matter} open={composing && mayReply} onClose={() => setComposing(false)} />
          {object.sheet}
        </>
      }
    >
      <HandleHead matter={matter} now={serverNow()} />
      <ObjectionCard matter={matter} />
      <PausedCard matter={matter} />
      <HandleMatter matter={matter} object={object}>
        {matter.actions.includes('assign') && <AssignCard matter={matter} assignment={assignment} />}
      </HandleMatter>
    </Screen>
  )
}

export const HandleScreen = ({ id, compose }: Props) => (
  <WithMatter id={id}>{matter => <Loaded matter={matter} compose={compose} />}</WithMatter>
)
