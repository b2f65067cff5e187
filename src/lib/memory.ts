/** What lives on in memory after the phone's storage was emptied, and has to be forgotten with it. */

const forgetters: (() => void)[] = []

/** Registers, once for each module, how it forgets what it holds of a person. */
export const onForgotten = (forgetter: () => void) => void forgetters.push(forgetter)

/** Lets every module forget. */
export const forgetMemory = () => {
  for (const forgetter of forgetters) forgetter()
}
