/** A line to fill in, with its label, its hint or what is wrong with it. */
import { Input, View } from '@tarojs/components'
import { cx } from '../cx'
import './field.scss'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  hint?: string
  wrong?: string
  /** The phone's keyboard; on H5 a number field would be a spin button to screen readers. */
  type?: 'text' | 'number'
  maxLength: number
}

export const Field = (props: Props) => {
  const { label, value, onChange, placeholder, hint, wrong, type = 'text', maxLength } = props
  return (
    <View className={cx('field', wrong && 'field--wrong')}>
      <View className="field__label">{label}</View>
      <Input
        className="field__input"
        placeholderClass="field__placeholder"
        type={process.env.TARO_ENV === 'h5' ? 'text' : type}
        value={value}
        maxlength={maxLength}
        placeholder={placeholder}
        ariaLabel={label}
        nativeProps={{
          'aria-label': label,
          'aria-invalid': String(wrong !== undefined),
          'aria-description': wrong ?? hint ?? '',
        }}
        onInput={event => onChange(event.detail.value)}
      />
      {(wrong || hint) && <View className="field__hint">{wrong ?? hint}</View>}
    </View>
  )
}
