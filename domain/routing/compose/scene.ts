/** What the sentences speak of: what was done, through which channel, at what kind of place. */
import type { Compiled } from '../compile/compiled'
import type { Verdict } from '../decide/verdict'
import { type ConductReading, readConduct } from '../read/conduct'
import type { Part } from '../read/mention'
import type { Reading } from '../read/reading'
import type { Channel } from '../report'
import { siteOf } from './site'

export type Scene = {
  conduct: ConductReading | null
  channel: Channel | null
  /** 茶庄, 门店, 抖音直播间; empty where nothing is known. */
  site: string
}

const OFFLINE: (Channel | null)[] = ['shop', 'market', 'factory', 'warehouse', null]
const TOLD: Partial<Record<Part, Channel>> = { production: 'factory', storage: 'warehouse' }

/** Made elsewhere and sold here: the factory of the text is not the seller's. */
const soldOn = (reading: Reading, { part, county }: Verdict): boolean =>
  part === 'sale' && reading.mentions.some(one => one.part === 'production' && one.counties[0] !== county)

/** The channel at the place that counts (G 6: where the maker leads, it is a factory, whatever shop sold the goods). */
export const sceneOf = (compiled: Compiled, reading: Reading, verdict: Verdict): Scene => {
  const { channel: said, field } = reading.channel
  const sold = (said === 'factory' || said === 'warehouse') && soldOn(reading, verdict)
  const at = sold ? 'shop' : verdict.part && (TOLD[verdict.part] ?? null)
  const told = at && !field && OFFLINE.includes(said) ? at : null
  const channel = told ?? said
  return {
    conduct: readConduct(
      compiled,
      reading.text,
      reading.subjects[0]?.subject ?? null,
      channel,
      told !== null,
    ),
    channel,
    site: siteOf(reading, channel),
  }
}
