/** Ids that the client makes, so that a repeated call is the same call: 22 letters and digits, 130 bits. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 22

export const newId = () => {
  let id = ''
  for (let i = 0; i < LENGTH; i += 1) id += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))
  return id
}
