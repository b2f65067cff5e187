/** 名录: who does what, where, and their telephone; readable by anyone. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OrganisationKind } from '../../../domain/directory'
import { useFresh } from '../../lib/use-fresh'
import { Chip } from '../../ui/chip/chip'
import { Empty } from '../../ui/empty/empty'
import { Link } from '../../ui/link/link'
import { Sentence } from '../../ui/page/page'
import { Search } from '../../ui/search/search'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import { Screen } from '../shell/screen'
import { type County, CountySheet } from './county-sheet'
import { found } from './directory-search'
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

const emptyWords = (words: string) =>
  words.trim()
    ? { title: `没有找到“${words.trim()}”`, text: '换个词试试：单位名称、行业，如“茶”“柳编”' }
    : { title: '这一类还没有登记', text: '换一类看看' }

export const DirectoryScreen = () => {
  const [kind, setKind] = useState<OrganisationKind | null>('bureau')
  const [county, setCounty] = useState<County | null>(null)
  const [words, setWords] = useState('')
  const [choosing, setChoosing] = useState(false)
  const query = useOrganisations(null)
  const { data, error, isFetching, refetch } = query
  useFresh(query)
  const list = data && found(data.organisations, { kind, county: county?.code ?? null, words })
  // Whoever begins to search does not know of which kind it is; a tap on a kind narrows again.
  const search = (next: string) => {
    if (words === '') setKind(null)
    else if (next === '') setKind(kind ?? 'bureau')
    setWords(next)
  }
  return (
    <Screen
      over={
        <CountySheet
          open={choosing}
          chosen={county}
          onChoose={setCounty}
          onClose={() => setChoosing(false)}
        />
      }
    >
      <Sentence>该找谁，这里查得到</Sentence>
      <Search label="找单位" placeholder="单位名称或行业" value={words} onChange={search} />
      <View className="chips">
        {ORDER.map(one => (
          <Chip key={one} role="tab" text={WORDS[one]} chosen={one === kind} onTap={() => setKind(one)} />
        ))}
      </View>
      <View className="directory__line">
        <View className="directory__count">{list && list.length > 0 && `${list.length} 家`}</View>
        <Link
          text={county ? county.name : '全市'}
          label={`县区：${county ? county.name : '全市'}`}
          onward
          onTap={() => setChoosing(true)}
        />
      </View>
      {!list && !error && <Skeleton cards={5} />}
      {error && !list && <Failed error={error} busy={isFetching} onRetry={() => void refetch()} />}
      {list?.length === 0 && <Empty {...emptyWords(words)} />}
      {list?.map(organisation => (
        <OrganisationCard key={organisation.id} organisation={organisation} />
      ))}
    </Screen>
  )
}
