/** What the pack says of the city and of other offices: channels, areas, authorisations, platforms, trades, texts. */
import { inForce } from '../../domain/routing/bases'
import type { LawText } from '../../domain/routing/pack'
import { READ, UNREAD } from './cite'
import { exampleLine } from './examples'
import { countyName, join, list, type Page, table } from './page'

/** Where somebody turns whose matter is no intellectual property. */
export const channelTable = ({ pack, examples }: Page): string =>
  join(
    ...pack.otherChannels.map(channel => {
      const example = examples.of(
        channel.id,
        ({ answer }) =>
          (answer.kind === 'not-ip' || answer.kind === 'complaint') &&
          answer.responsible.name === channel.authority,
      )
      return join(
        `### ${channel.label} \`${channel.id}\``,
        list([
          `**找谁**：${channel.authority}。${channel.guidance}`,
          ...(example ? [`**例**：${exampleLine(example, pack)}`] : []),
        ]),
      )
    }),
    '以上渠道和电话是通行的做法，由市局核对。',
  )

/** Functional areas, each with what is open. */
export const areaTable = ({ pack, examples }: Page): string =>
  join(
    ...pack.areas.map(area => {
      const example = examples.of(area.id, ({ answer }) => answer.responsible.branch === area.branch)
      return join(
        `### ${area.names[0]} \`${area.id}\``,
        list([
          `**归哪里**：${countyName(pack, area.county)}${area.branch ? `，${area.branch}` : ''}`,
          `**别名**：${area.names.slice(1).join('、') || '—'}`,
          `**确认**：${area.confirmed ? `${READ} ${area.source}` : `${UNREAD} ${area.doubt}`}`,
          ...(example ? [`**例**：${exampleLine(example, pack)}`] : []),
        ]),
      )
    }),
  )

/** Counties that may handle what is otherwise the section's. */
export const authorisationTable = ({ pack }: Page): string =>
  pack.authorisations.length === 0
    ? '城市包里还没有登记任何授权：专利侵权纠纷和技术秘密都由市局办理。登记一项授权需要文件的名称和日期。'
    : table(
        ['县区', '事项', '从', '到', '文件'],
        pack.authorisations.map(one => [
          countyName(pack, one.county),
          pack.subjects.find(row => row.subject === one.subject)?.label ?? one.subject,
          one.from,
          one.until ?? '—',
          one.source,
        ]),
      )

/** Seats of platforms. */
export const platformTable = ({ pack }: Page): string =>
  table(
    ['平台', '住所', '确认'],
    pack.platforms.map(one => [
      one.names.join('、'),
      `${one.name}（${one.code}）`,
      one.confirmed ? READ : `${UNREAD} 由市局按登记信息核对`,
    ]),
  )

/** Trades and the workstations that serve them. */
export const tradeTable = ({ pack }: Page): string =>
  table(
    ['行业', '主要的县区（通行的了解，未经确认）', '工作站'],
    pack.trades.map(trade => [
      trade.name,
      trade.counties.map(code => countyName(pack, code)).join('、'),
      pack.organisations
        .filter(one => one.kind === 'workstation' && one.industries.includes(trade.name))
        .map(one => one.name)
        .join('、') || '还没有',
    ]),
  )

/** A text ends where the one that replaces it begins. */
const untilOf = ({ until }: LawText, texts: LawText[]): string => {
  if (!until) return '—'
  return texts.some(one => one.from === until && one.dated) ? until : `${until} ${UNREAD}`
}

/** Names by which people know a place, by county. */
export const landmarkTable = ({ pack }: Page): string =>
  table(
    ['县区', '别名'],
    pack.counties.flatMap(county => {
      const names = pack.landmarks.filter(one => one.code.startsWith(county.code))
      return names.length > 0
        ? [[county.name, names.map(one => `${one.id}${one.source ? '' : ` ${UNREAD}`}`).join('、')]]
        : []
    }),
  )

const sourceOf = ({ source, doubt }: LawText): string => {
  const read = source?.startsWith('http')
    ? `[${READ} 官方文本](${source})`
    : source
      ? `${READ} ${source}`
      : `${UNREAD} 没有读过`
  return doubt ? `${read}；${doubt}` : read
}

/** Every text of law, by its short name and version. */
export const textTable = ({ pack }: Page): string =>
  table(
    ['简称', '全称', '公布机关、文号', '施行', '失效', '读过没有、还要核对什么'],
    [...pack.texts]
      .sort((a, b) => a.law.localeCompare(b.law, 'zh-Hans-CN') || (a.from ?? '').localeCompare(b.from ?? ''))
      .map(text => [
        text.law,
        text.title,
        text.number,
        `${text.from ?? '—'}${text.dated ? '' : ` ${UNREAD}`}`,
        untilOf(text, pack.texts),
        sourceOf(text),
      ]),
  )

/** Everything that somebody still has to confirm, in one list. */
export const openQuestions = ({ pack, day }: Page): string => {
  const rows = [...pack.subjects, ...pack.rules].filter(row => row.doubt !== null)
  const texts = pack.texts.filter(
    text =>
      text.doubt !== null &&
      (text.until === null ||
        text.until > day ||
        inForce([{ ...text, articles: '', confirmed: false }], day).length > 0),
  )
  return join(
    '**规则**',
    list(rows.map(row => `${row.label} \`${row.rule}\`：${row.doubt}`)),
    '**法律文本**',
    list(texts.map(text => `${text.law}（${text.from ?? '施行日不详'}起）：${text.doubt}。`)),
    '**功能区**',
    list(pack.areas.filter(area => area.doubt !== null).map(area => `${area.names[0]}：${area.doubt}`)),
    '**其他**',
    list([
      `期限里的服务规范（${pack.limits.filter(one => one.nature === 'norm').length} 项）的长短。`,
      `平台的住所（${pack.platforms.filter(one => !one.confirmed).length} 个）。`,
      `地名、车站、景点、市场这类别名（${pack.landmarks.filter(one => one.source === null).length} 个）各在哪个县区。`,
      '每个行业主要在哪些县区，由哪个协会设工作站。',
      '不是知识产权的事各找谁。',
    ]),
  )
}
