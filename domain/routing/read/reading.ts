/** Everything that a report says, before anything is decided. */
import type { Compiled } from '../compile/compiled'
import type { Report } from '../report'
import { type ChannelReading, isOnline, readChannel } from './channel'
import { type FieldPlace, readAddress, readFieldPlace } from './field-place'
import { type KindReading, readKind } from './legal-kind'
import type { Mention } from './mention'
import { readPlaces } from './places'
import { readSubjects, type SubjectReading } from './subjects'
import { readText, type Text } from './text'
import { readTrade, type TradeReading } from './trade'

export type Reading = {
  report: Report
  text: Text
  channel: ChannelReading
  subjects: SubjectReading[]
  kind: KindReading
  trade: TradeReading
  mentions: Mention[]
  field: FieldPlace[]
  suspect: FieldPlace | null
}

/** Reads a report once; deciding only looks at this. */
export const read = (compiled: Compiled, report: Report): Reading => {
  const text = readText(report.description, compiled)
  const channel = readChannel(text, report)
  const subjects = readSubjects(compiled, text, report)
  const address = report.suspect?.address
  return {
    report,
    text,
    channel,
    subjects,
    kind: readKind(compiled, text, report, subjects),
    trade: readTrade(compiled, text, report),
    mentions: readPlaces(compiled, text, isOnline(channel.channel)),
    field: readFieldPlace(compiled, report.place),
    suspect: address ? readAddress(compiled, address) : null,
  }
}
