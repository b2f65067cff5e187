// The client's half of aria.ts: the same attributes in the same order as in the templates.
import { mergeInternalComponents } from '@tarojs/shared'

const ARIA = {
  'aria-role': "''",
  'aria-label': "''",
  'aria-checked': "''",
  'aria-selected': "''",
  'aria-disabled': "''",
}
const LABEL = { 'aria-label': "''" }

mergeInternalComponents({ View: ARIA, Input: LABEL, Textarea: LABEL })
