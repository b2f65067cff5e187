/** 12315 交接单: what the form of the national platform asks, in its order, to be copied; and the number it gave. */
import { copy } from '../../lib/feedback'
import { ActionBar } from '../../ui/action-bar/action-bar'
import { Button } from '../../ui/button/button'
import { Aside, Sentence } from '../../ui/page/page'
import { Skeleton } from '../../ui/skeleton/skeleton'
import type { MatterView } from '../matter/matter-words'
import { WithMatter } from '../matter/with-matter'
import { Failed } from '../shell/failed'
import { FailedLine } from '../shell/failed-line'
import { Screen } from '../shell/screen'
import { RegisterCard } from './register-card'
import { SheetCard } from './sheet-card'
import { sheetLines, sheetText } from './sheet-lines'
import { useReporter } from './use-reporter'
import { useSheet } from './use-sheet'

const Loaded = ({ matter }: { matter: MatterView }) => {
  const sheet = useSheet(matter.id)
  const reporter = useReporter(matter)
  const lines = sheet.data && sheetLines(sheet.data.rows, reporter.who)
  const copyAll = () => {
    if (!lines) return
    const open = lines.every(line => !line.sealed)
    copy(sheetText(lines), open ? '已全部复制' : `已复制；${reporter.writer}没有查看，要另填`)
  }
  return (
    <Screen
      footer={
        lines && (
          <ActionBar primary={<Button text="全部复制" onTap={copyAll} />}>
            <FailedLine error={reporter.error} />
          </ActionBar>
        )
      }
    >
      <Sentence over={`编号 ${matter.number}`}>{matter.title}</Sentence>
      <Aside>正式举报要在全国 12315 平台登记，内容照此填写；平台给的编号记在下面。</Aside>
      {!lines && !sheet.error && <Skeleton cards={2} />}
      {!lines && sheet.error && (
        <Failed error={sheet.error} busy={sheet.isFetching} onRetry={() => void sheet.refetch()} />
      )}
      {lines && <SheetCard lines={lines} busy={reporter.busy} onOpen={reporter.open} />}
      {lines && <RegisterCard matter={matter} />}
    </Screen>
  )
}

export const SheetScreen = ({ id }: { id: string }) => (
  <WithMatter id={id}>{matter => <Loaded matter={matter} />}</WithMatter>
)
