/** A line to search with: what it finds shows below at once. */
import { Input, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './search.scss'

type Props = { label: string; placeholder: string; value: string; onChange: (value: string) => void }

const MAX = 30

export const Search = ({ label, placeholder, value, onChange }: Props) => (
  <View className="search">
    <Icon name="search" className="search__icon" />
    <Input
      className="search__input"
      placeholderClass="search__placeholder"
      value={value}
      maxlength={MAX}
      placeholder={placeholder}
      ariaLabel={label}
      nativeProps={{ 'aria-label': label }}
      onInput={event => onChange(event.detail.value)}
    />
    {value !== '' && (
      <Tap className="search__clear" label="清空搜索" onTap={() => onChange('')}>
        <Icon name="close" size="s" />
      </Tap>
    )}
  </View>
)
