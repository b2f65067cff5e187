/** Right cards of the demonstration's first enterprise: one that can be filed with, and one that has lapsed. */
import type { DemoCard } from '../../national/demo'

export const demoCards: DemoCard[] = [
  {
    right: 'trademark',
    name: '豫江',
    number: '12345678',
    expiresOn: '2031-05-20',
    genuine: '吊牌右下角有烫金流水号，收口用双股柳条，底部编成十字。',
  },
  {
    right: 'patent-design',
    name: '双耳收纳筐外观',
    number: 'ZL201530000000.0',
    expiresOn: '2025-08-11',
    genuine: '两耳与筐沿一次编成，没有接头。',
  },
]
