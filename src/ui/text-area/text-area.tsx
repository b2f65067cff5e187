/** A text that grows with what is written. */
import { Textarea } from '@tarojs/components'
import { useState } from 'react'
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
}: Props) => {
  const [had, setHad] = useState(false)
  // H5: Taro takes the focus at every render while `focus` is true, so it is asked for only once.
  const wanted = process.env.TARO_ENV === 'h5' ? focus && !had : focus
  return (
    <Textarea
      className="text-area"
      placeholderClass="text-area__placeholder"
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      autoHeight
      focus={wanted}
      cursorSpacing={140}
      disableDefaultPadding
      showConfirmBar={false}
      ariaLabel={label}
      nativeProps={{ 'aria-label': label }}
      onInput={event => onChange(event.detail.value)}
      onFocus={() => {
        setHad(true)
        onFocus?.()
      }}
      onBlur={onBlur}
    />
  )
}
