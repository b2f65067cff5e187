// Babel for the mini-program only; functions and tools go through esbuild and tsx.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
