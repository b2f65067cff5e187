/** What is done to the right: the first row of the pack's conducts that fits the subject. */
import type { Compiled } from '../compile/compiled'
import type { Hit } from '../compile/patterns'
import type { Conduct, Subject } from '../pack'
import type { Channel } from '../report'
import { asides } from './aside'
import { hitsOf, type Text } from './text'

export type ConductReading = { conduct: Conduct; hits: Hit[] }

/**
 * Null where the subject has no row. Words said only aside (hearsay, the own business) do not count.
 * `sure`: the channel was told by the place that counts, so that a row of that channel needs no word.
 */
export const readConduct = (
  compiled: Compiled,
  text: Text,
  subject: Subject | null,
  channel: Channel | null,
  sure: boolean,
): ConductReading | null => {
  const beside = asides(text)
  for (const [index, conduct] of compiled.pack.conducts.entries()) {
    if (conduct.subject !== subject) continue
    if (conduct.channels.length > 0 && !(channel && conduct.channels.includes(channel))) continue
    const hits = hitsOf(text, `conduct:${index}`).filter(
      hit => !beside.some(span => span.start <= hit.start && hit.end <= span.end),
    )
    const told = sure && conduct.channels.length > 0
    if (told || conduct.words.length === 0 || hits.length > 0) return { conduct, hits }
  }
  return null
}
