/** Where it happened: on the map where there is one, by region, with the street typed beside it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { toast } from '../../lib/feedback'
import { chooseOnMap, hasMap } from '../../lib/location'
import { requestPrivacy } from '../../lib/privacy'
import { choiceId } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Icon } from '../../ui/icon/icon'
import { Row } from '../../ui/row/row'
import { Sheet } from '../../ui/sheet/sheet'
import { usePlaces } from '../directory/use-directory'
import type { Draft, DraftPart } from './draft'
import { COUNTY_DIGITS, PlacePicker } from './place-picker'
import { MAX_ADDRESS } from './report-input'

type Props = {
  draft: Draft
  /** The division that was read from the text. */
  read: string | null
  onChange: (part: DraftPart) => void
  onClose: () => void
}

export const PlaceSheet = ({ draft, read, onChange, onClose }: Props) => {
  const chosen = draft.place ? draft.place.code : read
  const [county, setCounty] = useState(chosen?.slice(0, COUNTY_DIGITS) ?? null)
  const { data } = usePlaces()
  const pickOnMap = async () => {
    if (!(await requestPrivacy())) return toast('没有同意使用位置，下面选县区也一样')
    const picked = await chooseOnMap()
    if (!picked) return
    const { name, address, point } = picked
    onChange({
      place: { name: name || address || '地图上的点', code: null, point, address: address || name },
    })
    onClose()
  }
  return (
    <Sheet
      open
      title="事情发生在哪里"
      showing={data && chosen ? choiceId(county ? chosen : chosen.slice(0, COUNTY_DIGITS)) : undefined}
      onClose={onClose}
    >
      {hasMap && (
        <Row
          lead={<Icon name="pin" />}
          name="地图选点"
          value={draft.place?.point ? draft.place.name : undefined}
          onTap={() => void pickOnMap()}
        />
      )}
      <Field
        label="详细地址（可不填）"
        placeholder="街道、门牌、市场和摊位"
        value={draft.address}
        maxLength={MAX_ADDRESS}
        onChange={address => onChange({ address })}
      />
      <View className="place-sheet__region">
        <PlacePicker
          chosen={chosen}
          county={county}
          onCounty={setCounty}
          onChoose={place => {
            onChange({ place })
            onClose()
          }}
        />
      </View>
    </Sheet>
  )
}
