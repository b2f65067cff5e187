/** Everything that a report says, before anything is decided. */
import type { Compiled } from '../compile/compiled'
import type { Report } from '../report'
import { type ChannelReading, isOnline, readChannel } from './channel'
import { type FieldPlace, readAddress, readFieldPlace } from './field-place'
import { type KindReading, readKind } from './legal-kind'
import type { Mention } from './mention'
import { placeSpans } from './place-spans'
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
  /** Places in the suspect's name: candidates, never an answer. */
  suspectName: Mention[]
}

/** Reads a report once; deciding only looks at this. */
export const read = (compiled: Compiled, report: Report): Reading => {
  const text = readText(report.description, compiled)
  const names = placeSpans(compiled, text.raw)
  const subjects = readSubjects(compiled, text, report)
  const said = readChannel(text, report, names)
  const abroad = subjects[0]?.subject === 'overseas' && !report.channel
  const channel = abroad ? { ...said, channel: 'abroad' as const, hits: [] } : said
  const { name, address } = report.suspect ?? {}
  return {
    report,
    text,
    channel,
    subjects,
    kind: readKind(compiled, text, report, subjects),
    trade: readTrade(compiled, text, report, names),
    mentions: readPlaces(compiled, text, names, isOnline(channel.channel)),
    field: readFieldPlace(compiled, report.place),
    suspect: address ? readAddress(compiled, address) : null,
    suspectName: name
      ? readPlaces(compiled, readText(name, compiled), placeSpans(compiled, name), false)
      : [],
  }
}
