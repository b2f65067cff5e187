/** The letters before a matter's number: 南阳 → NY, by the order in which Chinese characters are sorted. */

/** The first character of each letter in the order of sounds; no sound begins with i, u or v. */
const FIRST: [letter: string, character: string][] = [
  ['A', '阿'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '咑'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '讥'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拏'],
  ['O', '噢'],
  ['P', '妑'],
  ['Q', '七'],
  ['R', '呥'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '穵'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
]
const bySound = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

const initial = (character: string): string =>
  FIRST.findLast(([, first]) => bySound.compare(first, character) <= 0)?.[0] ?? 'X'

/** Two letters; a character with several sounds may get the wrong one, which the city corrects. */
export const initialsOf = (name: string): string => [...name].slice(0, 2).map(initial).join('').padEnd(2, 'X')
