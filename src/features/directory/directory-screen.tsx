/** 名录: who does what, where, and their telephone; readable by anyone. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrganisationKind } from '../../../domain/directory'
import { useFresh } from '../../lib/use-fresh'
import { Chip } from '../../ui/chip/chip'
import { Empty } from '../../ui/empty/empty'
import { Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { OrganisationCard } from './organisation-card'
import { useOrganisations } from './use-directory'

const WORDS: Record<OrganisationKind, string> = {
  bureau: '县区局',
  workstation: '工作站',
  association: '协会',
  section: '市局',
  partner: '部门',
}
const ORDER: readonly OrganisationKind[] = ['bureau', 'workstation', 'association', 'section', 'partner']

export const DirectoryScreen = () => {
  const [kind, setKind] = useState<OrganisationKind>('bureau')
  const query = useOrganisations(kind)
  const { data, error, isFetching, refetch } = query
  useFresh(query)
  return (
    <Screen>
      <Sentence>该找谁，这里查得到</Sentence>
      <View className="chips">
        {ORDER.map(one => (
          <Chip key={one} role="tab" text={WORDS[one]} chosen={one === kind} onTap={() => setKind(one)} />
        ))}
      </View>
      {!data && !error && <Skeleton cards={5} />}
      {error && !data && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {data?.organisations.length === 0 && <Empty title="这一类还没有登记" text="换一类看看" />}
      {data?.organisations.map(organisation => (
        <OrganisationCard key={organisation.id} organisation={organisation} />
      ))}
    </Screen>
  )
}
