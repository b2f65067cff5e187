/** The draft as the contract wants it, for the preview and for the submission alike. */
import type { Inputs } from '../../lib/client'
import type { Draft } from './draft'
import type { FormKind } from './report-words'

export type PreviewInput = Inputs['routing']['preview']
type SubmitInput = Inputs['matter']['submit']

/** Of an address, in characters; the contract refuses more. */
export const MAX_ADDRESS = 120

/** Only what is filled in: an empty text is not an answer. */
const filled = <Key extends string>(key: Key, value: string) => {
  const text = value.trim()
  return (text === '' ? {} : { [key]: text }) as Partial<Record<Key, string>>
}

/** A place by hand decides alone: routing hears that it is a correction. */
const placeOf = ({ place, address }: Draft): Pick<PreviewInput, 'place'> => {
  const words = [place?.address ?? '', address.trim()].filter(Boolean).join(' ').slice(0, MAX_ADDRESS)
  if (!place && words === '') return {}
  return {
    place: {
      ...(place?.code ? { division: place.code } : {}),
      ...(place?.point ? { point: place.point } : {}),
      ...filled('address', words),
      corrected: true,
    },
  }
}

const suspectOf = ({ suspect }: Draft): Pick<PreviewInput, 'suspect'> => {
  const said = { ...filled('name', suspect.name), ...filled('address', suspect.address) }
  return Object.keys(said).length > 0 ? { suspect: said } : {}
}

export const reportInput = (kind: FormKind, draft: Draft): PreviewInput => ({
  kind,
  description: draft.text.trim(),
  ...(draft.right ? { right: draft.right } : {}),
  ...(draft.channel ? { channel: draft.channel } : {}),
  ...placeOf(draft),
  ...suspectOf(draft),
  ...filled('platform', draft.platform),
  ...filled('industry', draft.industry ?? ''),
})

export const submitInput = (
  kind: FormKind,
  draft: Draft,
  consent: boolean,
  evidence: NonNullable<SubmitInput['evidence']>,
): SubmitInput => ({
  ...reportInput(kind, draft),
  id: draft.id,
  consent,
  ...(evidence.length > 0 ? { evidence } : {}),
  ...(draft.card ? { card: draft.card.id } : {}),
  ...filled('link', draft.link),
  ...(kind === 'consultation' && draft.topic ? { topic: draft.topic } : {}),
})
