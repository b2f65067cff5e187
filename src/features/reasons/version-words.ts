/** What a version of the rules is called, for whoever asks by which rules a matter was decided. */
import { partsOf } from '../../../domain/rules/amendment'

/** 交付时的规则; 第 3 版规则. */
export const revisionWords = (n: number) => (n === 0 ? '交付时的规则' : `第 ${n} 版规则`)

/** The same, from a version's name. */
export const versionWords = (version: string) => revisionWords(partsOf(version).n)
