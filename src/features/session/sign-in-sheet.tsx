/** H5: whom to sign in as, of the demonstration city; by role, found by county or name. */
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { hasDesk, ROLES } from '../../../domain/access/roles'
import { CHOOSE_PERSON, listPeople } from '../../lib/account'
import { signInAs } from '../../lib/account-store'
import type { Person } from '../../lib/person'
import { goTab } from '../../lib/routes'
import { ROLE_WORDS } from '../../lib/words'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { Failed } from '../shell/failed'
import './sign-in-sheet.scss'

type Props = { open: boolean; onClose: () => void; stay?: boolean }

const matches = (person: Person, words: string) =>
  [person.name, person.orgName, person.org, person.county].some(text => text?.includes(words))

const note = (person: Person) =>
  [person.orgName ?? person.org, person.lead ? '负责人' : ''].filter(Boolean).join(' · ')

export const SignInSheet = ({ open, onClose, stay }: Props) => {
  const [words, setWords] = useState('')
  const people = useQuery({ queryKey: ['people'], queryFn: listPeople, enabled: open })
  const found = (people.data ?? []).filter(person => matches(person, words.trim()))
  const choose = (id: string) => {
    const person = found.find(one => one.id === id)
    if (person) signInAs(id, person)
    onClose()
    if (!stay && person) goTab(hasDesk(person.role) ? 'desk' : 'home')
  }
  return (
    <Sheet open={open} title={CHOOSE_PERSON} onClose={onClose}>
      <Field label="找人" placeholder="姓名、单位或县区" value={words} maxLength={20} onChange={setWords} />
      {people.isPending && <Skeleton />}
      {people.isError && (
        <Failed title="身份没有读到" error={people.error} onRetry={() => void people.refetch()} />
      )}
      {ROLES.map(role => {
        const group = found.filter(person => person.role === role)
        if (group.length === 0) return null
        return (
          <View key={role} className="people">
            <View className="people__role">{ROLE_WORDS[role]}</View>
            <Choices
              choices={group.map(person => ({ value: person.id, text: person.name, note: note(person) }))}
              onChoose={choose}
            />
          </View>
        )
      })}
      {people.data && found.length === 0 && <View className="people__none">没有这个人，换个词试试。</View>}
    </Sheet>
  )
}
