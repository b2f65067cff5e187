/** Words that name an office; where they are too long for a line they break behind the authority. */
import { Text } from '@tarojs/components'
import './office.scss'

/** 信阳市市场监督管理局 | 知识产权保护科; 轮到固始县局 | 签收. */
const parts = (name: string) => {
  const end = name.indexOf('局') + 1
  return end > 0 && end < name.length ? [name.slice(0, end), name.slice(end)] : [name]
}

export const Office = ({ name }: { name: string }) =>
  parts(name).map(part => (
    <Text key={part} className="office__part">
      {part}
    </Text>
  ))
