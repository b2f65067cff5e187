/** Files of the demonstration: two drawn pictures in the storage, evidence of a report, and the right cards of an enterprise. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Demo } from '../../city/national/demo'
import type { Inputs, Outputs } from '../../contract'
import type { Cloud } from '../../local/src'

/** Asks an endpoint as a demonstration person; throws where it is refused. */
type AskAs = <T>(as: string, endpoint: string, input: unknown) => Promise<T>

const FOLDER = 'uploads/demo'
/** What the local cloud puts before a key, its environment being `local`; the contract's examples say it too. */
const ROOT = 'cloud://local.25bf-local'

const STOREFRONT = { file: 'storefront.jpg', name: '店铺门头.jpg' }
const GENUINE = { file: 'genuine.jpg', name: '正品吊牌.jpg' }

/** Whose cards and evidence they are. */
const OWNER = 'p1'

/** Puts the pictures into the storage, as if they had been uploaded. */
export function putDemoFiles(cloud: Cloud): void {
  for (const { file } of [STOREFRONT, GENUINE]) {
    cloud.put(`${FOLDER}/${file}`, readFileSync(join(__dirname, file)))
  }
}

const tokenOf = async (ask: AskAs, { file, name }: typeof STOREFRONT): Promise<string> => {
  const id = `demo-file-${file.replace('.jpg', '')}`
  const input = { id, fileId: `${ROOT}/${FOLDER}/${file}`, name }
  return (await ask<Outputs['evidence']['add']>(OWNER, 'evidence.add', input)).token
}

/** What a demonstration report attaches: the shop's front for everybody who handles it, the tag for the bureau alone. */
export const demoEvidence = async (ask: AskAs): Promise<Inputs['matter']['submit']['evidence']> => [
  { token: await tokenOf(ask, STOREFRONT), exposes: false, shows: 'storefront' },
  { token: await tokenOf(ask, GENUINE), exposes: true },
]

/** The cards of the first enterprise; the first one with the picture of the genuine goods. */
export async function playCards(ask: AskAs, cards: Demo['cards']): Promise<void> {
  for (const [index, card] of cards.entries()) {
    const files = index === 0 ? { files: [await tokenOf(ask, GENUINE)] } : {}
    const input: Inputs['rightCard']['save'] = { id: `demo-card-000${index + 1}`, ...card, ...files }
    await ask(OWNER, 'rightCard.save', input)
  }
}
