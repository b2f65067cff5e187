/** Saying that a matter is not one's own: three chips beside the reasons, a line under 更多, and the sheet of both. */

import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { ObjectionReason } from '../../../domain/matter/states'
import { Chip } from '../../ui/chip/chip'
import type { MatterView } from '../matter/matter-words'
import './object.scss'
import { ObjectSheet } from './object-sheet'
import { OBJECT_CHOICES } from './object-words'
import type { MoreItem } from './use-more'

export type ObjectTo = { chips: ReactNode; items: readonly MoreItem[]; sheet: ReactNode }

const NOTHING: ObjectTo = { chips: null, items: [], sheet: null }

export const useObject = (matter: MatterView): ObjectTo => {
  const [open, setOpen] = useState<{ first: ObjectionReason | null } | null>(null)
  if (!matter.actions.includes('object')) return NOTHING
  return {
    chips: (
      <View className="object__chips">
        {OBJECT_CHOICES.map(({ reason, name }) => (
          <Chip key={reason} text={name} onTap={() => setOpen({ first: reason })} />
        ))}
      </View>
    ),
    items: [
      {
        text: '不该由我们办',
        short: '有异议',
        note: '不归我们管、地点不对或者权利不对',
        run: () => setOpen({ first: null }),
      },
    ],
    sheet: open && <ObjectSheet matter={matter} first={open.first} onClose={() => setOpen(null)} />,
  }
}
