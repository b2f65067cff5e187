/** Roles and labels for screen readers, in the words of each platform. */
type Told = {
  role: string
  label?: string
  checked?: boolean
  /** Of tabs: the one that is shown. */
  selected?: boolean
  disabled?: boolean
}

/** Roles that somebody acts on: stops of the keyboard. */
const ACTS: readonly string[] = ['button', 'switch', 'tab', 'radio', 'link']

export const a11y = ({ role, label, checked, selected, disabled }: Told): Record<string, string> => {
  const told: Record<string, string> = {}
  if (label) told['aria-label'] = label
  if (checked !== undefined) told['aria-checked'] = String(checked)
  if (selected !== undefined) told['aria-selected'] = String(selected)
  if (disabled) told['aria-disabled'] = 'true'
  if (process.env.TARO_ENV === 'h5') {
    told.role = role
    if (ACTS.includes(role) && !disabled) told.tabindex = '0'
    // A dialog takes the focus when it opens, and is no stop of the Tab key.
    if (role === 'dialog') Object.assign(told, { tabindex: '-1', 'aria-modal': 'true' })
  } else {
    told['aria-role'] = role
  }
  return told
}
