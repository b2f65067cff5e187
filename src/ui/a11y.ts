/** Roles and labels for screen readers, in the words of each platform. */
type Told = {
  role: string
  label?: string
  checked?: boolean
  /** Of tabs: the one that is shown. */
  selected?: boolean
  disabled?: boolean
}

export const a11y = ({ role, label, checked, selected, disabled }: Told): Record<string, string> => {
  const told: Record<string, string> = {}
  if (label) told['aria-label'] = label
  if (checked !== undefined) told['aria-checked'] = String(checked)
  if (selected !== undefined) told['aria-selected'] = String(selected)
  if (disabled) told['aria-disabled'] = 'true'
  if (process.env.TARO_ENV === 'h5') {
    told.role = role
    if (role !== 'heading' && !disabled) told.tabindex = '0'
  } else {
    told['aria-role'] = role
  }
  return told
}
