/** The draft as the contract wants it, for the preview and for the submission alike. */
import type { Inputs } from '../../lib/client'
import type { Draft } from './draft'
import type { FormKind } from './report-words'

export type PreviewInput = Inputs['routing']['preview']

export const reportInput = (kind: FormKind, draft: Draft): PreviewInput => ({
  kind,
  description: draft.text.trim(),
  ...(draft.right ? { right: draft.right } : {}),
  ...(draft.channel ? { channel: draft.channel } : {}),
  ...(draft.place ? { place: { division: draft.place.code, corrected: true as const } } : {}),
})
