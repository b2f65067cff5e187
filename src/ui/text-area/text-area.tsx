/** A text that grows with what is written. */
import { Textarea } from '@tarojs/components'
import './text-area.scss'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  onBlur?: () => void
  focus?: boolean
  placeholder: string
  maxLength: number
}

export const TextArea = ({
  label,
  value,
  onChange,
  onFocus,
  onBlur,
  focus,
  placeholder,
  maxLength,
}: Props) => (
  <Textarea
    className="text-area"
    placeholderClass="text-area__placeholder"
    value={value}
    maxlength={maxLength}
    placeholder={placeholder}
    autoHeight
    focus={focus}
    cursorSpacing={140}
    disableDefaultPadding
    showConfirmBar={false}
    ariaLabel={label}
    nativeProps={{ 'aria-label': label }}
    onInput={event => onChange(event.detail.value)}
    onFocus={onFocus}
    onBlur={onBlur}
  />
)
